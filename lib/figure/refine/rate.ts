import { isDigit, isLetter, skipSpaces, standing, wordEnd, wordStart } from '../../text/chars.ts';
import { wordSet } from '../../text/word-map.ts';
import { phraseAt } from '../../vocabulary/figure-words/phrases.ts';
import type { Words } from '../../vocabulary/figure-words/words.ts';
import type { Kind, Per } from '../figure.ts';
import { type Found, type Reading, spanned, wordsOf } from '../reading.ts';
import { rateAhead } from './rate-ahead.ts';

/** How far before a figure "monthly" may stand: "a monthly expenditure of $1.25 billion". */
const REACH = 48;

/** How many words may stand between a figure and a rate behind it: "$2 billion of revenue per month". */
const MOST_WORDS = 4;

/** Reads the rate of each figure: right behind it into its span, else from the words of its phrase. */
export function tellRates(figures: readonly Found[], { text }: Reading): Found[] {
  return figures.map((figure, index) => {
    if (figure.kind === 'duration') return figure;
    const words = wordsOf(figure);
    const direct = rateBehind(text, figure, words);
    if (direct && (direct.value !== 'unit' || OF_EACH.has(figure.kind)))
      return { ...spanned(text, figure, figure.start, direct.end), per: direct.value };
    if (figure.kind === 'percent') return figure;
    const counted = figure.kind === 'users' || figure.kind === 'people';
    const within = counted ? rateWithin(text, figure.numeral.tail, figure.end, words) : null;
    const limit = index > 0 ? (figures[index - 1] as Found).end : figure.numeral.line.start;
    const before =
      figure.kind === 'money' || figure.kind === 'users' || figure.kind === 'energy'
        ? rateBefore(text, limit, figure.start, words)
        : null;
    const per = within ?? rateBeyond(text, figure, words) ?? before ?? rateAhead(text, limit, figure, words);
    return per ? { ...figure, per } : figure;
  });
}

/** What is told of each: "racks of 72 GPUs each"; people and firms do something each. */
const OF_EACH: ReadonlySet<Kind> = new Set(['money', 'power', 'chips']);

/** What is told for each of any thing: "10 kW per rack". */
const PRICED: ReadonlySet<Kind> = new Set(['money', 'power']);

/** "$1.5m a year before stock", "a year after 2027": what an amount is without, and from when on it is told. */
const WITHOUT =
  /^\s(?:(?:19|20)\d\d|stock|tax|interest|bonus|equity|subsid|cost|expense|depreciation|steuern?|impôt|impuest|imposte|imposto|belasting)/i;
const LONGEST_WITHOUT = 14;

/** Languages whose word of "per" also says what for. */
const FOR: ReadonlySet<string> = new Set(['es', 'it', 'pt']);

/** "$5bn a year ago" tells when; what stands before a thing's price has its time: "$10 a share before the open". */
function isTime(text: string, at: number, rate: Per, words: Words): boolean {
  const match = phraseAt(words.notRates, text, at);
  // "A month after it was bought" is when, "$100 million annualized after a month" how much.
  if (match && WITHOUT.test(text.slice(match.end, match.end + LONGEST_WITHOUT))) return false;
  if (match && /^after$/i.test(text.slice(at, match.end)))
    return /\sa\s\p{L}+\s$/u.test(text.slice(Math.max(0, at - 12), at));
  return (
    match !== null &&
    (rate !== 'unit' || !/^(?:before|prior|avant|vor|antes|prima|voor)/i.test(text.slice(at, match.end)))
  );
}

/** "For each of the next five years" tells a time. */
const OF_YEARS = /^ of the (?:next|first|coming|last|past)\s/i;
const LONGEST_OF_YEARS = 16;
/** A common noun, or letters for a unit: "MWh", "GPU". */
const PIECE = /^(?:\p{Ll}|\p{Lu}{2})/u;

function rateBehind(text: string, figure: Found, words: Words): { value: Per; end: number } | null {
  const at = skipSpaces(text, figure.end, 1);
  const match = phraseAt(words.rates, text, text.charAt(figure.end) === '-' ? figure.end : at);
  if (match && OF_YEARS.test(text.slice(match.end, match.end + LONGEST_OF_YEARS))) return null;
  if (match && !isTime(text, skipSpaces(text, match.end, 1), match.value, words)) return match;
  const each = PRICED.has(figure.kind) ? phraseAt(words.each, text, at) : null;
  // "2 miliardi per Vimeo": where the word also says what for, only what has no scale is a price of one.
  const isSlash = text.charAt(at) === '/';
  const isSum = figure.kind === 'power' || figure.numeral.scaled || (figure.numeral.after?.power ?? 0) > 0;
  if (!each || (!isSlash && isSum && FOR.has(words.lang))) return null;
  // "per 14.2-kg cylinder": the measure belongs to the thing.
  let noun = skipSpaces(text, each.end, 1);
  while (noun < each.end + 8 && (isDigit(text, noun) || /[.,]/.test(text.charAt(noun)))) noun++;
  if (text.charAt(noun) === '-') noun++;
  if (!isLetter(text, noun)) return null;
  // "2 GW per Bloomberg", "5 GW/Texas"
  if (words.lang !== 'de' && (isSlash || figure.kind === 'power') && !PIECE.test(text.slice(noun, noun + 3)))
    return null;
  let end = wordEnd(text, noun);
  while (text.charAt(end) === '-' && isLetter(text, end + 1)) end = wordEnd(text, end + 1);
  // "per million tokens", "per square foot"
  const isScale = words.scales.at(text, noun, end) !== undefined || /^square$/i.test(text.slice(noun, end));
  let next = text.charAt(end) === ' ' && (noun > each.end + 1 || isScale) ? wordEnd(text, end + 1) : end;
  // "per million input tokens"
  if (isScale && text.charAt(next) === ' ' && text.charAt(next - 1) !== 's') next = wordEnd(text, next + 1);
  return words.stops.at(text, noun, end) ? null : { value: 'unit', end: next };
}

/** "45M monthly users": the adjective stands between the number and its noun. */
function rateWithin(text: string, start: number, end: number, words: Words): Per | null {
  for (let at = start; at < end; at = isLetter(text, at) ? wordEnd(text, at) : at + 1) {
    const match = isLetter(text, at) ? phraseAt(words.rateAdjectives, text, at) : null;
    if (match) return match.value;
  }
  return null;
}

/** What may lead from a figure to the noun that has the rate. */
const OF = wordSet(['of', 'in', 'de', 'di', 'an', 'aan', 'em'], true);

/** What tells when an amount is paid. */
const DUE = /^,?\s(?:due|payable|paid)\s/;
const LONGEST_DUE = 12;

/** Languages in which a noun follows an amount without a link. */
const UNLINKED: ReadonlySet<string> = new Set(['de', 'nl']);

/** "ARR", "run rate", "in annual recurring revenue", "of revenue per month" behind a figure. */
function rateBeyond(text: string, { end, kind }: Found, words: Words): Per | null {
  let at = skipSpaces(text, text.charAt(end) === '-' ? end + 1 : end, 1);
  const match = phraseAt(words.ratesBeyond, text, at);
  if (match) return match.value;
  // "$1 billion or so every year", "$120 million, due every quarter"
  const hedge = phraseAt(words.after, text, at);
  const due = DUE.exec(text.slice(end, end + LONGEST_DUE))?.[0].length;
  const later = hedge ? skipSpaces(text, hedge.end, 1) : due === undefined ? null : end + due;
  const told = later === null ? null : phraseAt(words.rates, text, later);
  if (told && told.value !== 'unit') return told.value;
  // "600.000 Euro Gewerbesteuer im Jahr": what the amount is of follows without a link.
  const noun = kind === 'money' && UNLINKED.has(words.lang) && isLetter(text, at) ? wordEnd(text, at) : at;
  const own = noun > at && text.charAt(noun) === ' ' ? phraseAt(words.rates, text, noun + 1) : null;
  if (own && own.value !== 'unit' && !isTime(text, skipSpaces(text, own.end, 1), own.value, words)) return own.value;
  if (!OF.at(text, at, wordEnd(text, at))) return null;
  for (let count = 0; count < MOST_WORDS; count++) {
    const stop = wordEnd(text, at);
    if (stop === at || text.charAt(stop) !== ' ') return null;
    at = stop + 1;
    const rate = phraseAt(words.rates, text, at);
    // "grew tenfold in a year" tells how long it took.
    if (rate && rate.value !== 'unit') return count === 0 ? null : rate.value;
  }
  return null;
}

const endsClause = standing(',;.(\n!?');

/** "monthly revenue at about $8 million": an adjective of the same clause in front, with no other figure between. */
function rateBefore(text: string, limit: number, start: number, words: Words): Per | null {
  let at = start;
  const from = Math.max(limit, start - REACH);
  while (at > from) {
    if (!isLetter(text, at - 1)) {
      if (endsClause(text, at - 1) && !(isDigit(text, at - 2) && isDigit(text, at))) return null;
      at--;
      continue;
    }
    const begin = wordStart(text, at);
    const match = begin >= from ? (phraseAt(words.rateAdjectives, text, begin) ?? eachAt(text, begin, words)) : null;
    if (match && text.charAt(begin - 1) !== '-') return hasBreak(text, begin, start, words) ? null : match.value;
    at = begin;
  }
  return null;
}

/** "Each month", "pro Quartal", "cada año": a rate in front that no other meaning has. */
function eachAt(text: string, at: number, words: Words): { value: Per } | null {
  const match = EACH.at(text, at, wordEnd(text, at)) ? phraseAt(words.rates, text, at) : null;
  return match?.value === 'unit' ? null : match;
}

const EACH = wordSet([
  'each',
  'every',
  'per',
  'pro',
  'je',
  'jede',
  'jeden',
  'jedes',
  'chaque',
  'par',
  'cada',
  'por',
  'ogni',
  'elke',
  'elk',
]);

/** Whether one of some words begins a new thing. */
function hasBreak(text: string, from: number, to: number, words: Words): boolean {
  for (let at = from; at < to; at++) {
    const end = wordEnd(text, at);
    if (words.and.at(text, at, end) || BREAKS.at(text, at, end)) return true;
    if (end > at) at = end;
  }
  return false;
}

/** Words behind which a new thing is told. */
const BREAKS = wordSet([
  'with',
  'while',
  'plus',
  'but',
  'or',
  'mit',
  'avec',
  'con',
  'com',
  'met',
  'aber',
  'mais',
  'pero',
  'ma',
  'mas',
  'maar',
]);
