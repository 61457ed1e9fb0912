import { skipSpaces, skipSpacesBack, wordStart } from '../text/chars.ts';
import { valueOf, type Decimal } from '../text/decimal.ts';
import { phraseAt } from '../vocabulary/figure-words/phrases.ts';
import type { Words } from '../vocabulary/figure-words/words.ts';
import { isDash, mannerOf } from './manner.ts';
import type { Numeral } from './numeral.ts';
import { isSameKind, ownUnit, ownUnitEnd, stepBetween } from './own-unit.ts';

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
  if (own === null && isOfSome(text, first, second)) return null;
  const end = pastHyphen(text, own ?? first.end);
  if (!mayBeJoined(text, skipSpaces(text, end, 2), words)) return null;
  const bare = Number(first.low.digits);
  const scale = first.spelled && second.spelled ? spelledScale(text, second, valueOf(first.low), words) : 0;
  // What only the second number writes counts for both: its scale and its unit.
  const shares =
    own === null &&
    !first.scaled &&
    (scale > 0 || (second.scaled && (bare < WRITTEN_OUT || bare < 10 * Number(second.low.digits))));
  // "800 megawatts to 1 gigawatt": what is told in another scale of one unit is compared in that of the second.
  const step = own === null ? 0 : stepBetween(text, first, second, words);
  // "100 MW or 1 GW" are two offers.
  if (step !== 0 && phraseAt(words.or, text, skipSpaces(text, end, 2))) return null;
  const exponent = shares ? scale || second.low.exponent : step;
  const shared = exponent === 0 ? first.low : { ...first.low, exponent: first.low.exponent + exponent };
  const told = mannerOf(text, first, second, end, start, valueOf(shared), words);
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
  // "from five to two hundred"
  const isApart = manner === 'growth' && scale % 3 === HUNDRED;
  const low = step === 0 && !isApart ? shared : first.low;
  if (manner === 'growth')
    return [
      { ...first, low, high: low, tail, after, step: -1 },
      { ...second, step: 1 },
    ];
  if (manner === 'rise') return [{ ...first, low, high: low, tail, after }, second];
  return joinedRange(text, first, second, shared);
}

/** What stands before a number word that counts those told of: "the two", "les deux". */
const THOSE = /(?:^|[\s(])(?:the|these|those|die|den|beider?|les|ces|los|las|estos|os|as|i|gli)\s$/i;
const LONGEST_THOSE = 8;

/** "Takes the contracts between the two to $5 billion": a number word shares no sign, and behind an article no digits. */
function isOfSome(text: string, { spelled, start }: Numeral, second: Numeral): boolean {
  if (!spelled || second.spelled) return false;
  return second.before !== null || THOSE.test(text.slice(Math.max(0, start - LONGEST_THOSE), start));
}

/** Past the hyphen that stands for the unit of the second number, or leads to it: "5- to 7-gigawatt", "$24-to-$26". */
const pastHyphen = (text: string, at: number): number => (/^-(?: |to-)/.test(text.slice(at, at + 4)) ? at + 1 : at);

/** The power of ten that the words at the end of a number tell: "twenty to thirty million"; hundreds only behind one to nine. */
function spelledScale(text: string, { start, end }: Numeral, first: number, { scales }: Words): number {
  let power = 0;
  for (let stop = end; stop > start;) {
    const word = wordStart(text, stop);
    const own = scales.at(text, word, stop);
    if (own === undefined || (own === HUNDRED && first >= 10)) break;
    power += own;
    stop = skipSpacesBack(text, word, 1);
  }
  return power;
}

const HUNDRED = 2;

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

/** Whether a sign or word that joins numbers stands behind the first one; behind most stands none. */
function mayBeJoined(text: string, at: number, words: Words): boolean {
  return isDash(text, at) || phraseAt(words.joints, text, at) !== null;
}

/** Whether nothing but a word of "to" stands between a number with its unit and the next one. */
function reaches(text: string, one: Numeral, other: Numeral, words: Words): boolean {
  const sign = other.before;
  const end = sign && sign.start >= one.end ? sign.start : other.start;
  const match = phraseAt(words.to, text, skipSpaces(text, ownUnitEnd(text, one, end, words) ?? one.end, 2));
  return match !== null && skipSpaces(text, match.end, 2) === end;
}
