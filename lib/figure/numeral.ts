import { isDigit, isLetter, skipSpaces, standing, wordEnd } from '../text/chars.ts';
import { type Decimal, decimalOf, valueOf } from '../text/decimal.ts';
import { readDigits } from '../text/number.ts';
import type { Span } from '../text/span.ts';
import { LONG } from '../vocabulary/figure-words/lexicon.ts';
import { type Match, phraseAt } from '../vocabulary/figure-words/phrases.ts';
import type { Words } from '../vocabulary/figure-words/words.ts';
import { articleBefore, type Cardinal, cardinalAt, isMeasured } from './cardinal.ts';
import { type Currency, currencyAfter, currencyBefore } from './currency.ts';
import { withParts } from './eastern.ts';
import { type Scale, scaleAt } from './scale.ts';
import type { Line } from './scan.ts';

/** A number where it stands in a text, with its scale and without what it counts. */
export interface Numeral extends Span {
  readonly low: Decimal;
  readonly high: Decimal;
  /** Whether only an order of magnitude is told. */
  readonly vague: boolean;
  /** Whether the number is written in words. */
  readonly spelled: boolean;
  /** Whether a sign of a currency stands right before it: then it counts nothing but money. */
  readonly signed: boolean;
  /** Whether a scale is written ("million", "k"). */
  readonly scaled: boolean;
  /** Whether the word is a multiple in itself ("tenfold"). */
  readonly fold: boolean;
  /** Which end of a growth told "from a to b" this is: -1 for the earlier number, 1 for the later, else 0. */
  readonly step: -1 | 0 | 1;
  /** Where what is counted stands: the end, or the end of the number that shares its scale and unit with this one. */
  readonly tail: number;
  /** The currency right before it, and the one that follows where what is counted stands. */
  readonly before: Currency | null;
  readonly after: Currency | null;
  readonly line: Line;
}

/** Reads the number that begins at an anchor of a line, or null. */
export function numeralAt(text: string, at: number, line: Line): Numeral | null {
  return isDigit(text, at) ? digitsAt(text, at, line) : wordsAt(text, at, line);
}

/** The signs that stand before most amounts. */
const isSign = standing('$€£¥₹₩');
const isPoint = standing('.,:/');
const isOfAddress = standing('%&?=');

const HALVES: Readonly<Record<string, string>> = { '½': '.5', '¼': '.25', '¾': '.75' };
const isHalf = standing(Object.keys(HALVES).join(''));

function digitsAt(text: string, at: number, line: Line): Numeral | null {
  // "H100", "GB200": digits behind letters name something, unless the letters name a currency.
  let before = currencyBefore(text, at);
  const letter = !before && isLetter(text, at - 1) ? letterBefore(text, at) : null;
  if (!before && !letter && isLetter(text, at - 1)) return null;
  const read = readDigits(text, at, line.decimal);
  // "048" is the rest of a number, or an identifier.
  if (!read || /^0\d/.test(read.digits)) return null;
  let { end, digits } = read;
  let start = at;
  // "?q=30%2020" is an address.
  if (isOfAddress(text, at - 1)) return null;
  if (isPoint(text, at - 1)) {
    // The rest of "1.2.3" or "24/7"; but ".5" is a half.
    if (isDigit(text, at - 2) || isLetter(text, at - 2)) return null;
    if (text.charAt(at - 1) === '.' && !digits.includes('.')) {
      digits = `0.${digits}`;
      start = at - 1;
      before = currencyBefore(text, start);
    }
  }
  if (isHalf(text, end) && !digits.includes('.')) {
    digits += HALVES[text.charAt(end)] ?? '';
    end++;
  }
  // "1.2.3", "10:30", "3/4" are no quantities.
  if (isPoint(text, end) && /^\d/.test(text.charAt(end + 1))) return null;
  if (line.words.lang !== 'pt' && isCut(text, end)) return null;
  const scale = scaleAt(text, end, line.words);
  const first = { digits, exponent: scale?.power ?? 0 };
  if (letter) {
    // "P100", "R2B": letters before a number name something, unless the scale is a word: "R5.4 billion".
    if (!scale || scale.end - end < 2) return null;
    before = letter;
  }
  end = scale?.end ?? end;
  const parts = scale && withParts(text, end, first, line.words);
  end = parts?.end ?? end;
  const value = parts ?? first;
  return {
    start,
    end,
    tail: end,
    before,
    after: currencyAfter(text, end, line.words),
    low: value,
    high: value,
    vague: false,
    spelled: false,
    signed: isSign(text, start - 1),
    scaled: scale !== null,
    fold: false,
    step: 0,
    line,
  };
}

/** Letters that amounts of South Africa and of the Philippines begin with. */
const LETTERS: Readonly<Record<string, string>> = { R: 'ZAR', P: 'PHP' };

function letterBefore(text: string, at: number): Currency | null {
  const code = LETTERS[text.charAt(at - 1)];
  return code === undefined || isLetter(text, at - 2) || isDigit(text, at - 2)
    ? null
    : { start: at - 1, end: at, code, power: 0 };
}

/** The beginnings of scales that a text may break off in; whole abbreviations among them count as broken only there. */
const CUT = /^\s?(?:bi|bil|bill|billi|billio|mi|mil|mill|milli|millio|tr|tri|tril|trill|trilli|trillio)$/i;
const LONGEST_CUT = 8;
const isCutOff = standing('(…');

/** Whether the scale behind a number is broken off, by the end of the text or a bracket: the amount is not known then. */
function isCut(text: string, at: number): boolean {
  const end = wordEnd(text, skipSpaces(text, at, 1));
  if (end - at > LONGEST_CUT || (end < text.length && !isCutOff(text, end))) return false;
  return CUT.test(text.slice(at, end));
}

/** A whole number without its trailing zeros, which in words say nothing about exactness. */
function rounded(value: number): Decimal {
  let whole = value;
  let exponent = 0;
  while (whole !== 0 && whole % 10 === 0 && exponent < 15) {
    whole /= 10;
    exponent++;
  }
  return decimalOf(whole, exponent);
}

/** The article before a scale of which one is meant. */
const THE = /(?:^|[\s(])(?:le|el|del|al|il|o|do|ao|die|der|het)\s$/i;

/** What a number in words says of itself besides its bounds. */
interface Manner {
  readonly scaled?: boolean;
  readonly vague?: boolean;
  readonly fold?: boolean;
}

/** A number in words; its properties stand in the order of a number in digits, so that all are of one shape to the machine. */
function spelledOut(
  text: string,
  line: Line,
  { start, end }: Span,
  low: Decimal,
  high: Decimal,
  manner: Manner,
): Numeral {
  const { scaled = false, vague = false, fold = false } = manner;
  const tail = low === high ? repeatedEnd(text, end, low, line.words) : end;
  const before = currencyBefore(text, start);
  const after = currencyAfter(text, tail, line.words);
  const [spelled, signed, step] = [true, false, 0 as const];
  return { start, end: tail, tail, before, after, low, high, vague, spelled, signed, scaled, fold, step, line };
}

/** Where a number in words ends that contracts write once more in digits: "fifteen (15) years". */
function repeatedEnd(text: string, end: number, value: Decimal, words: Words): number {
  const open = skipSpaces(text, end, 1);
  const digits = text.charAt(open) === '(' ? readDigits(text, open + 1, words.decimal) : null;
  const isSame = digits !== null && text.charAt(digits.end) === ')' && Number(digits.digits) === valueOf(value);
  return isSame ? digits.end + 1 : end;
}

function wordsAt(text: string, at: number, line: Line): Numeral | null {
  const { words } = line;
  const vague = phraseAt(words.vague, text, at);
  if (vague) {
    const scale = scaleAt(text, vague.end, words) ?? vagueScale(text, vague.end, words);
    const end = scale?.end ?? vague.end;
    const power = scale?.power ?? 0;
    const low = decimalOf(vague.value.low, power);
    const high = decimalOf(vague.value.high, power);
    const start = text.charAt(vague.end) === '-' ? at : articleBefore(text, at, words);
    const scaled = scale !== null || vague.value.low >= 1000;
    return spelledOut(text, line, { start, end }, low, high, { vague: true, scaled });
  }
  const fraction = phraseAt(words.fractions, text, at);
  if (fraction) return fractionAt(text, fraction, line);
  const end = wordEnd(text, at);
  const fold = words.folds.at(text, at, end);
  if (fold !== undefined) {
    return spelledOut(text, line, { start: at, end }, decimalOf(fold), decimalOf(fold), { fold: true });
  }
  const stem = words.spans.at(text, at, end);
  if (stem !== undefined) {
    const value = decimalOf(words.numbers.at(text, at, at + stem) ?? 0);
    return spelledOut(text, line, { start: at, end: at + stem }, value, value, {});
  }
  const cardinal = cardinalAt(text, at, words) ?? articleAt(text, at, words);
  if (!cardinal) return null;
  // "a multi-billion-dollar deal" tells no number.
  if (cardinal.bare && /multi-$/i.test(text.slice(Math.max(0, at - 6), at))) return null;
  const start = cardinal.bare ? articleBefore(text, at, words) : at;
  // "billion" alone tells nothing, "billion-dollar" does; "mil millones" needs no article.
  if (cardinal.bare && start === at && cardinal.first >= 6 && text.charAt(cardinal.end) !== '-') {
    // "dépasse le milliard d'euros", "por encima del millón"
    if (cardinal.value < 1e6 || !THE.test(text.slice(Math.max(0, at - 4), at))) return null;
  }
  const value = rounded(cardinal.value);
  return spelledOut(text, line, { start, end: cardinal.end }, value, value, { scaled: cardinal.value >= 1000 });
}

/** "half a billion", "half a gigawatt", "a dozen", "une centaine de milliers". */
function fractionAt(text: string, fraction: Match<number>, line: Line): Numeral | null {
  const { words } = line;
  const scale = scaleAt(text, fraction.end, words);
  const dozen = scale ? null : phraseAt(words.fractions, text, skipSpaces(text, fraction.end, 1));
  if (dozen && dozen.value >= 10) {
    const value = decimalOf(fraction.value * dozen.value);
    return spelledOut(text, line, { start: fraction.start, end: dozen.end }, value, value, {});
  }
  if (!scale && fraction.value < 10 && !isMeasured(text, fraction.end, words)) return null;
  const start = text.charAt(fraction.end) === '-' ? fraction.start : articleBefore(text, fraction.start, words);
  const end = scale?.end ?? fraction.end;
  const value = decimalOf(fraction.value, scale?.power ?? 0);
  return spelledOut(text, line, { start, end }, value, value, { scaled: scale !== null });
}

/** "two thirds of a gigawatt": of what is a part, there is not one. */
const PART = /(?:half|halves|thirds?|quarters?|fifths?|tenths?|fractions?|parts?) of an? $/i;
const LONGEST_PART = 20;

/** "a gigawatt", "the next decade": the unit itself is the anchor, and one of it is meant. */
function articleAt(text: string, at: number, words: Words): Cardinal | null {
  if ((words.periods.at(text, at, wordEnd(text, at)) ?? 0) >= LONG) return { value: 1, end: at, first: 0, bare: false };
  // "a gigawatt-scale campus" tells a class, no amount.
  const unit = phraseAt(words.units, text, at);
  if (unit && PART.test(text.slice(Math.max(0, at - LONGEST_PART), at))) return null;
  return unit && text.charAt(unit.end) !== '-' && articleBefore(text, at, words) < at
    ? { value: 1, end: at, first: 0, bare: true }
    : null;
}

/** "tens of billions", "hundreds of thousands", "several hundred million". */
function vagueScale(text: string, at: number, words: Words): Scale | null {
  const link = phraseAt(words.links, text, skipSpaces(text, at, 1));
  const start = skipSpaces(text, link?.end ?? at, 1);
  const phrase = phraseAt(words.vague, text, start);
  if (!phrase || phrase.value.low < 1000) return null;
  const power = Math.round(Math.log10(phrase.value.low));
  const more = scaleAt(text, phrase.end, words);
  return { power: power + (more?.power ?? 0), end: more?.end ?? phrase.end };
}
