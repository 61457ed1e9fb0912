import type { Bound } from '../../vocabulary/figure-words/figure-words.ts';

/** Letters before a hedge within which its clause may deny it. */
const REACH = 90;

/** By language what denies, and words that begin a new thing behind it. */
const DENIALS: Readonly<Record<string, readonly [denies: string, parts: string]>> = {
  en: [
    "not|never(?! before)|cannot|[a-z]+n['’]t|(?<!with )no|yet(?=\\sto\\s)",
    'and|but|that|which|who|if|as|because|while|with|yet|now|only|just|alone',
  ],
  de: ['nicht|nie(?! zuvor)', 'und|aber|dass|mit|nur|allein'],
  fr: ['pas|jamais', 'et|mais|que|qui|avec|seulement'],
  es: ['no|nunca', 'y|e|pero|que|con|solo|sólo'],
  it: ['non', 'e|ma|che|con|solo|soltanto'],
  pt: ['não|nunca', 'e|mas|que|com|só|apenas'],
  nl: ['niet|nooit', 'en|maar|dat|die|met|alleen'],
};

const YET = /\s(?:has|have|had|is|are|was|were)\syet\s$/i;

/** What is denied of several, or not expected, over more words than others: "not one of the four bids for the site exceeded". */
const FAR = "(?:not one|none) of|(?:not|[a-z]+n['’]t) expect";

/** By language: a word that denies, and at most five words to the hedge. "Not only more than" denies something else. */
const DENIED: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(DENIALS).map(([lang, [denies, parts]]) => [
    lang,
    new RegExp(
      `(?:^|[^\\p{L}-])(?:(?:${denies})\\s(?:(?!(?:${parts})\\s)[\\p{L}’'-]+\\s){0,5}|(?:${FAR})\\s(?:(?!(?:${parts})\\s)[\\p{L}\\d’'-]+\\s){0,9})$`,
      'iu',
    ),
  ]),
);

/** Hedges that compare: what is denied of them is the other bound. The rest ("at least", "up to") cannot be denied. */
const COMPARING =
  /^(?!ni ).*(?:than|over\b|above|exceed|surpass|\btop\b|beyond|under\b|below|mehr als|über|unter|weniger als|übersteig|überschrei|plus d|moins d|dépass|franchi|passé |passed |crossed |broken |rebas|excéd|m[aá]s de|menos (?:d|que)|super|passa |passar |encima|debajo|più di|meno di|oltre|sotto|mais (?:d|que)|acima|abaixo|ultrapass|meer dan|minder dan|boven|lager dan|hoger dan|onder\b)/i;

/** Where a hedge is denied ("not going to spend more than"): where the denial begins, and the bound that it makes. */
export function deniedAt(
  text: string,
  start: number,
  word: string,
  bound: Bound,
  lang: string,
): { start: number; bound: Bound } | null {
  if ((bound !== 'atleast' && bound !== 'atmost') || !COMPARING.test(word)) return null;
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start);
  // "has yet to top"
  const match = (/^to\s/i.test(word) ? YET.exec(before) : null) ?? DENIED.get(lang)?.exec(before);
  return match ? { start: from + match.index, bound: bound === 'atleast' ? 'atmost' : 'atleast' } : null;
}
