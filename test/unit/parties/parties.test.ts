import { describe, expect, it } from 'vitest';
import type { Metric } from '../../../lib/claim/claim.ts';
import { findMentions } from '../../../lib/claim/mentions.ts';
import { readPage } from '../../../lib/claim/page.ts';
import { assignParties, type Parties, type PartyAsk } from '../../../lib/claim/parties.ts';
import type { Figure } from '../../../lib/figure/figure.ts';
import { splitSentences } from '../../../lib/text/sentence.ts';
import { defaultLexicon } from '../../../lib/vocabulary/shipped.ts';
import { articleOf } from './reading.ts';

const lexicon = defaultLexicon();

/** Assigns the parties of the amounts that a text has between braces, all of one metric; equal words are equal amounts. */
function read(marked: string, metric: Metric, lang?: string): Parties[] {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const part of marked.split(/(\{[^}]*\})/)) {
    const quote = part.startsWith('{') ? part.slice(1, -1) : part;
    if (quote !== part) spans.push({ start: text.length, end: text.length + quote.length });
    text += quote;
  }
  const sentences = splitSentences(text);
  const asks = spans.map((span): PartyAsk => {
    const sentence = sentences.find(({ start, end }) => start <= span.start && span.start < end) ?? span;
    return { figure: figureOf(text, span), metric, sentence };
  });
  const article = articleOf(text, lang);
  const page = readPage(article, lexicon);
  return assignParties(page, findMentions(page, lexicon), asks, lexicon);
}

function figureOf(text: string, span: { start: number; end: number }): Figure {
  const quote = text.slice(span.start, span.end);
  const value = text.indexOf(quote) + 1;
  const bounds = { low: value, high: value, decimals: null, hedge: 'exact', hedgeWord: null, vague: false } as const;
  const rest = { unit: 'USD', unitImplied: false, per: null, model: null, alsoTold: null, step: 0 } as const;
  return { ...span, ...bounds, ...rest, quote, kind: 'money' };
}

const sides = (parties: Parties | undefined): string => `${parties?.subject ?? '–'} / ${parties?.counterparty ?? '–'}`;

describe('the sides of a deal', () => {
  it.each<[string, Metric, string]>([
    ['Brightloom Systems acquired Vantor Labs for {$3 billion}.', 'acquisition', 'Brightloom Systems / Vantor Labs'],
    ['Vantor Labs was bought by Oracle for {$3 billion}.', 'acquisition', 'Oracle / Vantor Labs'],
    ["Oracle's {$3 billion} takeover of Vantor Labs is done.", 'acquisition', 'Oracle / Vantor Labs'],
    ['Samsung invested {$2 billion} in Cohere.', 'investment', 'Samsung / Cohere'],
    ['Into Cohere went {$2 billion} from Samsung.', 'investment', 'Samsung / Cohere'],
    ['Cohere raised {$2 billion} from Samsung.', 'funding', 'Cohere / Samsung'],
    ['Cohere closed a {$2 billion} round led by Temasek.', 'funding', 'Cohere / Temasek'],
    ['Cohere pays Oracle {$1 billion} a year.', 'contract', 'Cohere / Oracle'],
    ['Cohere signed a {$1 billion} contract with Oracle.', 'contract', 'Cohere / Oracle'],
    ['Oracle won a {$1 billion} order from Cohere.', 'contract', 'Cohere / Oracle'],
    ['Temasek owns {9%} of Cohere.', 'stake', 'Temasek / Cohere'],
    ["Temasek's {9%} stake in Cohere", 'stake', 'Temasek / Cohere'],
    ['Cohere borrowed {$1 billion} from Morgan Stanley.', 'debt', 'Cohere / Morgan Stanley'],
    ['Morgan Stanley lent Cohere {$1 billion}.', 'debt', 'Cohere / Morgan Stanley'],
    ['Cohere, which Nvidia backs, had sales of {$1 billion}.', 'revenue', 'Cohere / –'],
    ['Cohere is valued at {$7 billion}.', 'valuation', 'Cohere / –'],
  ])('in "%s"', (text, metric, wanted) => {
    expect(sides(read(text, metric)[0])).toBe(wanted);
  });

  it('are all members of a list', () => {
    expect(sides(read('Cohere raised {$2 billion} from Temasek, Samsung and Cisco.', 'funding')[0])).toBe(
      'Cohere / Temasek + Samsung + Cisco',
    );
    expect(sides(read('Samsung Corp. and Cisco Inc. invest {$2 billion} in Cohere.', 'investment')[0])).toBe(
      'Samsung + Cisco / Cohere',
    );
  });

  it('are nobody of the article in a teaser of another story', () => {
    const text = 'Cohere grows. Cohere is valued at {$3 billion}.\n\nMORE\nA lender may soon be valued at {$7 billion}';
    expect(read(text.replace('MORE', 'In short'), 'valuation')[1]?.subject).toBe('Cohere');
    expect(read(text.replace('MORE', 'More for you'), 'valuation')[1]?.subject).toBeNull();
  });

  it('leave out whose product is named before a firm, where no word joins the two', () => {
    const worth = (text: string) => read(text, 'valuation')[0]?.subject;
    expect(worth('A late answer to ChatGPT, Mistral AI would be priced at {$3 billion} then.')).toBe('Mistral AI');
    expect(worth('OpenAI, Mistral AI and Cohere would be priced at {$3 billion} then.')).toContain('OpenAI');
  });

  it('are told apart in one sentence', () => {
    const [first, second] = read(
      'Samsung put {$2 billion} into Cohere, and Cisco put {$1 billion} into Runway AI.',
      'investment',
    );
    expect(sides(first)).toBe('Samsung / Cohere');
    expect(second?.subject).toBe('Cisco');
  });

  it.each<[string, string, Metric, string]>([
    ['fr', 'Samsung a investi {2 milliards} dans Cohere.', 'investment', 'Samsung / Cohere'],
    ['de', 'Samsung steckt {2 Milliarden} in Cohere.', 'investment', 'Samsung / Cohere'],
    ['es', 'Samsung invierte {2.000 millones} en Cohere.', 'investment', 'Samsung / Cohere'],
    ['it', 'Samsung investe {2 miliardi} in Cohere.', 'investment', 'Samsung / Cohere'],
    ['pt', 'A Samsung investe {2 bilhões} na Cohere.', 'investment', 'Samsung / Cohere'],
    ['nl', 'Samsung steekt {2 miljard} in Cohere.', 'investment', 'Samsung / Cohere'],
  ])('in %s: "%s"', (lang, text, metric, wanted) => {
    expect(sides(read(text, metric, lang)[0])).toBe(wanted);
  });
});

describe('sides that another sentence tells', () => {
  it('are the lead investors of the round that was just told', () => {
    const text = 'Vantor Labs raised {$40 million} on Monday. Temasek led the round.';
    expect(sides(read(text, 'funding')[0])).toBe('Vantor Labs / Temasek');
  });

  it('are the same each time that an amount is told', () => {
    const text =
      'A bet of {$50 billion}\n\nCohere will pay {$50 billion} to Oracle. Much has been said of it. Is {$50 billion} too much?';
    expect(read(text, 'contract').map(sides)).toEqual(['Cohere / Oracle', 'Cohere / Oracle', 'Cohere / Oracle']);
  });

  it('stay apart where an amount is told of two firms', () => {
    const text = 'Vantor Labs raised {$30 million}. Cohere raised {$30 million}, too.';
    expect(read(text, 'funding').map(({ subject }) => subject)).toEqual(['Vantor Labs', 'Cohere']);
  });
});

describe('what is filled in', () => {
  it('names the topic where the sentence names nobody', () => {
    const [, later] = read('Cohere raises money\nCohere raised {$2 billion}. So far {$3 billion} came in.', 'funding');
    expect(later?.subject).toBe('Cohere');
    expect(later?.implied).toContainEqual({ part: 'subject', rule: 'topic' });
  });

  it('names a description that was resolved', () => {
    const [, later] = read('Cohere raised {$2 billion}. Now the startup has raised {$3 billion}.', 'funding');
    expect(later?.implied).toContainEqual({ part: 'subject', rule: 'description' });
  });

  it('names a person who stands for a firm', () => {
    const [told] = read('Cohere rents {$2 billion} of computing power from Elon Musk.', 'contract');
    expect(sides(told)).toBe('Cohere / xAI');
    expect(told?.implied).toContainEqual({ part: 'counterparty', rule: 'person' });
  });

  it('says nothing of what the words state', () => {
    expect(read('Temasek owns {9%} of Cohere.', 'stake')[0]?.implied).toEqual([]);
  });
});

it('finds nobody where nobody is named', () => {
  expect(sides(read('It costs {$3 billion}.', 'contract')[0])).toBe('– / –');
});

it('gives the same parties for the same article', () => {
  const text = 'Cohere pays Oracle {$1 billion}. Samsung owns {9%} of it.';
  expect(read(text, 'contract')).toEqual(read(text, 'contract'));
});
