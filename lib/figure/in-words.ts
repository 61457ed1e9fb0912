import { skipSpaces, wordEnd } from '../text/chars.ts';
import { type Decimal, decimalOf, valueOf } from '../text/decimal.ts';
import { readDigits } from '../text/number.ts';
import type { Span } from '../text/span.ts';
import { LONG } from '../vocabulary/figure-words/lexicon.ts';
import { type Match, phraseAt } from '../vocabulary/figure-words/phrases.ts';
import type { Words } from '../vocabulary/figure-words/words.ts';
import { articleBefore, type Cardinal, cardinalAt, isMeasured } from './cardinal.ts';
import { currencyAfter, currencyBefore } from './currency.ts';
import type { Numeral } from './numeral.ts';
import { type Scale, scaleAt } from './scale.ts';
import type { Line } from './scan.ts';

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

/** Reads the number in words that begins at an anchor of a line, or null. */
export function wordsAt(text: string, at: number, line: Line): Numeral | null {
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

/** What stands before a half or a quarter of a year; "per mezzo miliardo" is for half a billion. */
const NTH = /(?:first|second|third|fourth|last|next|this|that|each|every|fiscal|previous|prior)\s$/i;
const PER = /\bper\s$/i;
const LONGEST_NTH = 9;
const QUARTER = 0.25;

/** "half a billion", "half a gigawatt", "a dozen", "une centaine de milliers". */
function fractionAt(text: string, fraction: Match<number>, line: Line): Numeral | null {
  const { words } = line;
  const scale = scaleAt(text, fraction.end, words);
  const dozen = scale ? null : phraseAt(words.fractions, text, skipSpaces(text, fraction.end, 1));
  if (dozen && dozen.value >= 10) {
    const value = decimalOf(fraction.value * dozen.value);
    return spelledOut(text, line, { start: fraction.start, end: dozen.end }, value, value, {});
  }
  // "In the first quarter gigawatts of it were built."
  const before = text.slice(Math.max(0, fraction.start - LONGEST_NTH), fraction.start);
  if (NTH.test(before) || (fraction.value === QUARTER && PER.test(before))) return null;
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
