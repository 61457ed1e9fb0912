import { isDigit, isLetter, skipSpaces, skipSpacesBack, standing, wordStart } from '../text/chars.ts';
import { valueOf, type Decimal } from '../text/decimal.ts';
import { hasStem, phraseAt, phraseBefore, type PhraseIndex } from '../vocabulary/figure-words/phrases.ts';
import type { Words } from '../vocabulary/figure-words/words.ts';
import type { Numeral } from './numeral.ts';
import { unitAt } from './parse/measure.ts';

/** "from a to b" without any cue is growth where b is this many times a, else a range. */
const GROWN = 2.5;

/** How far before "from" a cue for growth or for a range is looked for. */
const REACH = 60;

/** How far before a number two words reach. */
const NEAR = 30;

/**
 * Joins two numbers of a line that tell one amount ("$10–15 billion", "between 10 and 15 GW") into a range that shares
 * scale and unit; two numbers of a growth ("from 10 to 15 GW") stay two, and share what only the second one writes.
 */
export function joinRanges(text: string, numerals: readonly Numeral[]): Numeral[] {
  const joined: Numeral[] = [];
  for (let at = 0; at < numerals.length; at++) {
    const first = numerals[at] as Numeral;
    const second = numerals[at + 1];
    const pair = second && first.line === second.line ? join(text, first, second, numerals, at) : null;
    if (!pair) joined.push(first);
    else {
      joined.push(...pair);
      at++;
    }
  }
  return joined;
}

/** How two numbers belong together; a `rise` tells by how much something grew, and to what. */
export type Manner = 'range' | 'growth' | 'rise';

/** From here on a number has its thousands written out, and shares no scale: "$500,000 to $1 million". */
const WRITTEN_OUT = 1000;

function join(
  text: string,
  first: Numeral,
  second: Numeral,
  numerals: readonly Numeral[],
  index: number,
): readonly Numeral[] | null {
  if (second.start - first.end > 40 || first.vague || second.vague || first.fold || second.fold) return null;
  const { words } = first.line;
  if ((second.scaled || second.before) && isYear(text, first, second.before !== null)) return null;
  if (words.lang === 'de' && isGermanYear(text, first)) return null;
  const signBefore = second.before;
  const start = signBefore && signBefore.start >= first.end ? signBefore.start : second.start;
  const own = ownUnitEnd(text, first, start, words);
  if (!mayBeJoined(text, skipSpaces(text, own ?? first.end, 2), words)) return null;
  const bare = Number(first.low.digits);
  // What only the second number writes counts for both: its scale and its unit.
  const shares =
    own === null && !first.scaled && second.scaled && (bare < WRITTEN_OUT || bare < 10 * Number(second.low.digits));
  // "800 megawatts to 1 gigawatt": what is told in another scale of one unit is compared in that of the second.
  const step = own === null ? 0 : stepBetween(text, first, second, words);
  // "100 MW or 1 GW" are two offers.
  if (step !== 0 && phraseAt(words.or, text, skipSpaces(text, own ?? first.end, 2))) return null;
  const exponent = shares ? second.low.exponent : step;
  const shared = exponent === 0 ? first.low : { ...first.low, exponent: first.low.exponent + exponent };
  const told = mannerOf(text, first, second, own ?? first.end, start, valueOf(shared), words);
  // Most neighbours belong together in no way: only of the others the units are read.
  if (!told || !isSameKind(text, first, second, words)) return null;
  // "rose 6.5% to 164": what has a unit shares none with a bare number, and a share none with an amount.
  const isShare = own !== null && ownUnit(text, first, words) === '%';
  if (own !== null && (isShare || !second.scaled) && ownUnit(text, second, words) === null) return null;
  const [third, fourth] = [numerals[index + 2], numerals[index + 3]];
  // "from 5 to 7 per cent to 3 to 5 per cent": each end of the growth is a range itself.
  const nested =
    told === 'growth' && third && fourth && reaches(text, second, third, words) && reaches(text, third, fourth, words);
  const manner = nested ? 'range' : told;
  const { tail, after } = own === null ? second : first;
  const low = step === 0 ? shared : first.low;
  if (manner === 'growth')
    return [
      { ...first, low, high: low, tail, after, step: -1 },
      { ...second, step: 1 },
    ];
  if (manner === 'rise') return [{ ...first, low, high: low, tail, after }, second];
  return joinedRange(text, first, second, shared);
}

/** A range of two numbers, `shared` being the first of them with what it shares; null where it does not rise. */
function joinedRange(text: string, first: Numeral, second: Numeral, shared: Decimal): readonly Numeral[] | null {
  // "10-15,000 GPUs" shares the thousands; a range rises ("from $200 to $4 million").
  const thousands = { ...shared, exponent: shared.exponent + 3 };
  const isCut =
    isDash(text, first.end) &&
    Number(first.low.digits) < WRITTEN_OUT &&
    /,000$/.test(text.slice(second.start, second.end));
  const whole = isCut && valueOf(thousands) < valueOf(second.high) ? thousands : shared;
  const low = valueOf(whole) < valueOf(second.high) ? whole : first.low;
  if (valueOf(low) >= valueOf(second.high) || (low === first.low && low !== shared && !second.before)) return null;
  return [{ ...second, start: first.start, before: first.before, low, high: second.high }];
}

/** Words right before a year: "in 2024 to 80 billion", "im Jahr 2024 auf 80 Milliarden". */
const WHEN =
  /(?:^|[\s(])(?:in|since|until|late|early|mid|im|jahr|jahres|en|nel|del|em|année|año|anno|ano|jaar|eind|ende|fin|fine)\s$/i;
/** Words that stand before an amount as well: a year follows only where the amount has a sign, "the end of 2024 to $80 billion". */
const OPEN = /(?:^|[\s(])(?:of|for|by)\s$/i;
const LONGEST_WHEN = 8;

/** Whether a number is a year, which is no end of the amount behind it. */
function isYear(text: string, numeral: Numeral, hasSign: boolean): boolean {
  if (!looksLikeYear(text, numeral)) return false;
  const word = text.slice(Math.max(0, numeral.start - LONGEST_WHEN), numeral.start);
  return WHEN.test(word) || (hasSign && OPEN.test(word));
}

const looksLikeYear = (text: string, { low, scaled, before, start, end }: Numeral): boolean =>
  !scaled && !before && low.exponent === 0 && /^(?:19|20)\d\d$/.test(text.slice(start, end));

/** What the first end of a growth follows in German, with words between: "von derzeit 2000 auf 2500 Megawatt". */
const FROM = /\b(?:von|um|zwischen)\b[^.;,]{0,20}$/i;
const FROM_REACH = 30;

/** Whether a number is a year before an outcome, which German tells without a word: "stieg 2025 auf 90 Megawatt". */
function isGermanYear(text: string, numeral: Numeral): boolean {
  if (!text.startsWith(' auf ', numeral.end) || !looksLikeYear(text, numeral)) return false;
  return !FROM.test(text.slice(Math.max(0, numeral.start - FROM_REACH), numeral.start));
}

const isDash = standing('-\u2010\u2011\u2012\u2013\u2014\u2015~〜～−');

/** Whether a sign or word that joins numbers stands behind the first one; behind most stands none. */
function mayBeJoined(text: string, at: number, words: Words): boolean {
  return isDash(text, at) || phraseAt(words.joints, text, at) !== null;
}

/** Languages whose word of "to" also says at what price, and how many times a sum raised what it values is at least. */
const AT: ReadonlySet<string> = new Set(['es', 'fr', 'it', 'pt']);
const WORTH = 8;

/** Whether nothing but a word of "to" stands between a number with its unit and the next one. */
function reaches(text: string, one: Numeral, other: Numeral, words: Words): boolean {
  const sign = other.before;
  const end = sign && sign.start >= one.end ? sign.start : other.start;
  const match = phraseAt(words.to, text, skipSpaces(text, ownUnitEnd(text, one, end, words) ?? one.end, 2));
  return match !== null && skipSpaces(text, match.end, 2) === end;
}

/** The end of the unit or currency that the first number has for itself, or null. */
function ownUnitEnd(text: string, first: Numeral, limit: number, words: Words): number | null {
  const unit = unitAt(text, first.tail, words) ?? first.after;
  return unit && unit.end <= limit ? unit.end : null;
}

/** What a number counts as far as its own signs tell: a currency code, a unit, or null. */
function ownUnit(text: string, numeral: Numeral, words: Words): string | null {
  return numeral.before?.code ?? unitAt(text, numeral.tail, words)?.unit ?? numeral.after?.code ?? null;
}

/** By how many powers of ten the unit of the first number is above that of the second; 0 where they are not of one unit. */
function stepBetween(text: string, first: Numeral, second: Numeral, words: Words): number {
  const [one, other] = [unitAt(text, first.tail, words), unitAt(text, second.tail, words)];
  return one && other && one.unit === other.unit ? one.power - other.power : 0;
}

function isSameKind(text: string, first: Numeral, second: Numeral, words: Words): boolean {
  const one = ownUnit(text, first, words);
  const other = ownUnit(text, second, words);
  // A bare "$" is any dollar: "US $89 to $93 billion".
  const isDollar = (code: string): boolean => code === '$' || code.endsWith('D');
  if (one === null || other === null || one === other) return true;
  return (one === '$' || other === '$') && isDollar(one) && isDollar(other);
}

function mannerOf(
  text: string,
  first: Numeral,
  second: Numeral,
  from: number,
  to: number,
  low: number,
  words: Words,
): Manner | null {
  const gap = skipSpaces(text, from, 2);
  const opening = skipSpacesBack(text, first.before?.start ?? first.start, 2);
  const fills = (index: PhraseIndex<true>): boolean => {
    const match = phraseAt(index, text, gap);
    return match !== null && skipSpaces(text, match.end, 2) === to;
  };
  // "to more than 100 MW"
  const reachesHedged = (index: PhraseIndex<true>): boolean => {
    const match = phraseAt(index, text, gap);
    const ahead = match && phraseBefore(words.before, text, skipSpacesBack(text, to, 2));
    return match !== null && ahead !== null && ahead.start >= gap && ahead.start <= skipSpaces(text, match.end, 2);
  };
  // "From some 3 to 6 GW": the hedge stands between.
  const hedge = phraseBefore(words.before, text, opening);
  const opener =
    phraseBefore(words.from, text, opening) ??
    (hedge && phraseBefore(words.from, text, skipSpacesBack(text, hedge.start, 2)));
  const rises = (): boolean => !opener && isGrowth(text, opening, words);
  if (fills(words.becomes)) return isLetter(text, gap) && rises() ? 'rise' : 'growth';
  if (isDash(text, gap) && skipSpaces(text, gap + 1, 2) === to) {
    // A hyphen between digits without scale or currency may be a score or a date; units decide later.
    return isDigit(text, second.start) && isDigit(text, first.start) ? 'range' : null;
  }
  if (phraseBefore(words.between, text, opening) && fills(words.betweenAnd)) return 'range';
  if (fills(words.or) && !first.scaled) return 'range';
  if (!fills(words.to)) {
    if (!opener || !(reachesHedged(words.to) || reachesHedged(words.becomes))) return null;
    return mannerOfFrom(text, opener.end, low, valueOf(second.low), words) === 'growth' ? 'growth' : null;
  }
  if (opener) return mannerOfFrom(text, opener.end, low, valueOf(second.low), words);
  // "rose by $3 billion to $14 billion", but "will grow 10% to 50%"
  const unit = ownUnit(text, first, words);
  const whole = unit === null ? first.scaled : unit !== '%';
  if (!whole || valueOf(second.low) < GROWN * low) return 'range';
  // "750 milioni a 18 miliardi": raised at that valuation.
  if (first.scaled && second.scaled && AT.has(words.lang) && valueOf(second.low) >= WORTH * low) return null;
  return rises() ? 'rise' : 'range';
}

/** The start of the last word that ends before an offset and begins no earlier than another, or −1. */
function wordBefore(text: string, at: number, from: number): number {
  let end = at;
  while (end > from && !isLetter(text, end - 1)) end--;
  const start = wordStart(text, end);
  return start >= from && start < end ? start : -1;
}

/** Whether one of the two words before an offset is of growth or fall. */
export function isGrowth(text: string, at: number, { growth }: Words): boolean {
  const from = Math.max(0, at - NEAR);
  const last = wordBefore(text, at, from);
  if (last < 0 || hasStem(growth, text, last)) return last >= 0;
  const other = wordBefore(text, last, from);
  return other >= 0 && hasStem(growth, text, other);
}

/** Whether "from a to b" at an offset tells a growth of two figures, or one range. */
export function mannerOfFrom(text: string, at: number, first: number, second: number, words: Words): Manner {
  const from = Math.max(0, at - REACH);
  for (let word = wordBefore(text, at, from); word >= 0; word = wordBefore(text, word, from)) {
    if (hasStem(words.ranges, text, word)) return 'range';
    if (hasStem(words.growth, text, word)) return 'growth';
  }
  return second < first || second >= GROWN * first ? 'growth' : 'range';
}
