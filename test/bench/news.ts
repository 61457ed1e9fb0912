import { numbers } from '../scripts/numbers.ts';

/**
 * News text for measuring: articles made of sentences in the proportions of the news, most of them without any figure.
 * The same seed gives the same text.
 */
const NAMES = [
  'Anthropic',
  'OpenAI',
  'Nvidia',
  'Oracle',
  'SoftBank',
  'CoreWeave',
  'Microsoft',
  'Mistral',
  'Nebius',
  'Meta',
];
const SUMS = [
  '$1.25 billion',
  '$40bn',
  '€600 million',
  '$965 billion',
  'US$2.4 billion',
  '£31 billion',
  '12,000 crore rupees',
  '$15-20 billion',
];
const DATES = ['in May', 'last week', 'on 12 March 2026', 'in the third quarter', 'this year', 'by the end of 2027'];

/** Sentences with a figure; `N` a name, `S` a sum, `D` a date. */
const TELLING = [
  'N agreed D to pay N S a month for computing capacity at its newest campus.',
  'The round values N at more than S, according to people who know its finances.',
  'N said D that it would spend up to S over seven years on chips and power.',
  'Its run-rate revenue passed S D, and 300,000 business customers use the product.',
  'The site draws 2.2 gigawatts and houses about 220,000 GPUs of three generations.',
  'Shares of N rose 4.2% after the report and have gained 43 percent since January.',
];

/** Sentences without one. */
const PLAIN = [
  'The chief executive of N called the agreement a turning point for the whole industry and for everyone who builds on it.',
  'Analysts had expected a decision D, but the talks took longer than either side had planned at the beginning.',
  'Neither company would comment on the terms, and a spokeswoman for N declined to say when the work might start.',
  'Residents near the campus worry about noise, water and the price of electricity, and some of them have gone to court.',
  'The partnership brings together two firms that compete in most other markets and rarely speak well of one another.',
  'Engineers who have seen the plans describe halls of racks that are cooled by liquid and joined by optical cables.',
  'For N the deal is one more step away from the supplier on which it has depended since it was founded.',
  'Regulators in several countries are looking into whether such arrangements leave room for smaller rivals.',
  'Version 4.5 of the model came out D, and customers have been moving to it faster than the company had hoped.',
  'Much depends on whether the grid operator can connect the site in time, which nobody is willing to promise.',
];

/** Articles of about 4,000 characters, `length` characters in all. One sentence in five tells a figure. */
export function newsOf(length: number, seed = 7): string[] {
  const next = numbers(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? '';
  const articles: string[] = [];
  for (let total = 0; total < length;) {
    const paragraphs: string[] = [];
    for (let size = 0; size < 4000;) {
      const sentences = Array.from({ length: 4 }, () => (next() < 0.2 ? pick(TELLING) : pick(PLAIN)));
      const paragraph = sentences
        .join(' ')
        .replace(/\bN\b/g, () => pick(NAMES))
        .replace(/\bS\b/g, () => pick(SUMS))
        .replace(/\bD\b/g, () => pick(DATES));
      paragraphs.push(paragraph);
      size += paragraph.length;
    }
    const article = paragraphs.join('\n\n');
    articles.push(article);
    total += article.length;
  }
  return articles;
}
