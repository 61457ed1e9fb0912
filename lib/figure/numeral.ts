import { isDigit, isHyphen, isLetter, skipSpaces, wordEnd, wordStart } from '../text/chars.ts';
import { type Decimal, decimalOf } from '../text/decimal.ts';
import { readDigits } from '../text/number.ts';
import type { Span } from '../text/span.ts';
import { type Match, phraseAt } from '../vocabulary/figure-words/phrases.ts';
import { CODES, EAST_SCALES, SHORT_SCALES } from '../vocabulary/figure-words/universal.ts';
import type { Words } from '../vocabulary/figure-words/words.ts';
import type { Line } from './scan.ts';

/** A number where it stands in a text, with its scale and without what it counts. */
export interface Numeral extends Span {
  readonly low: Decimal;
  readonly high: Decimal;
  /** Whether only an order of magnitude is told. */
  readonly vague: boolean;
  /** Whether the number is written in words. */
  readonly spelled: boolean;
  /** Whether a scale is written ("million", "k"). */
  readonly scaled: boolean;
  /** Whether the word is a multiple in itself ("tenfold"). */
  readonly fold: boolean;
  /** Which end of a growth told "from a to b" this is: -1 for the earlier number, 1 for the later, else 0. */
  readonly step: -1 | 0 | 1;
  /** Where what is counted stands: the end, or the end of the number that shares its scale and unit with this one. */
  readonly tail: number;
  readonly line: Line;
}

/** A scale behind a number: its power of ten and where it ends. */
export interface Scale {
  readonly power: number;
  readonly end: number;
}

/** Powers beyond these are no quantity of the news. */
const MOST_POWER = 18;

function lower(text: string, start: number, end: number): string {
  return text.slice(start, end).toLowerCase();
}

/** Reads the scales behind a number ("hundred million", "bn", "lakh crore", "亿"), or null where there is none. */
export function scaleAt(text: string, at: number, words: Words): Scale | null {
  let power = 0;
  let end = at;
  for (let turn = 0; turn < 3; turn++) {
    const one = oneScale(text, end, words, turn === 0);
    if (!one) break;
    power += one.power;
    end = one.end;
  }
  return end > at && power <= MOST_POWER ? { power, end } : null;
}

function oneScale(text: string, at: number, words: Words, first: boolean): Scale | null {
  const code = text.charCodeAt(at);
  if (code >= 0x3000) {
    for (const size of [2, 1]) {
      const power = EAST_SCALES[text.slice(at, at + size)];
      if (power !== undefined && at + size <= text.length) return { power, end: at + size };
    }
  }
  let start = skipSpaces(text, at, 2);
  if (start === at && isHyphen(text, at)) start++;
  if (!isLetter(text, start)) return null;
  let end = wordEnd(text, start);
  const power = words.scales.get(lower(text, start, end));
  if (power !== undefined && !isDigit(text, end)) return { power, end };
  if (!first) return null;
  const word = text.slice(start, end);
  // "$5m." ends a sentence more often than it abbreviates: the full stop belongs only where a word goes on in lower case.
  if (
    text.charAt(end) === '.' &&
    Object.hasOwn(SHORT_SCALES, `${word}.`) &&
    /^\.\s?[a-z\u20ac$A-Z]/.test(text.slice(end, end + 3)) &&
    word.length > 1
  ) {
    return { power: SHORT_SCALES[`${word}.`] ?? 0, end: end + 1 };
  }
  if (!Object.hasOwn(SHORT_SCALES, word) || isDigit(text, end)) return null;
  // A spaced single letter is a scale only in upper case: "$2 B", never "5 m" of cable.
  if (start > at && word.length === 1 && !/[BMTK]/.test(word)) return null;
  return { power: SHORT_SCALES[word] ?? 0, end };
}

/** Reads the number that begins at an anchor of a line, or null. */
export function numeralAt(text: string, at: number, line: Line): Numeral | null {
  return isDigit(text, at) ? digitsAt(text, at, line) : wordsAt(text, at, line);
}

const HALVES: Readonly<Record<string, string>> = { '½': '.5', '¼': '.25', '¾': '.75' };

function digitsAt(text: string, at: number, line: Line): Numeral | null {
  // "H100", "GB200": digits behind letters name something, unless the letters name a currency.
  if (isLetter(text, at - 1) && !Object.hasOwn(CODES, text.slice(wordStart(text, at), at))) return null;
  const read = readDigits(text, at, line.words.decimal);
  if (!read) return null;
  let { end, digits } = read;
  const half = HALVES[text.charAt(end)];
  if (half && !digits.includes('.')) {
    digits += half;
    end++;
  }
  // "1.2.3", "10:30", "3/4" are no quantities.
  if (/^[.,:/]\d/.test(text.slice(end, end + 2))) return null;
  const scale = scaleAt(text, end, line.words);
  const value = { digits, exponent: scale?.power ?? 0 };
  end = scale?.end ?? end;
  return {
    start: at,
    end,
    tail: end,
    low: value,
    high: value,
    vague: false,
    spelled: false,
    scaled: scale !== null,
    fold: false,
    step: 0,
    line,
  };
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

function wordsAt(text: string, at: number, line: Line): Numeral | null {
  const { words } = line;
  const built = { start: at, vague: false, spelled: true, fold: false, step: 0 as const, line };
  const vague = phraseAt(words.vague, text, at);
  if (vague) {
    const scale: (Scale & { factor?: number }) | null =
      scaleAt(text, vague.end, words) ?? vagueScale(text, vague.end, words);
    const end = scale?.end ?? vague.end;
    const power = scale?.power ?? 0;
    const low = decimalOf(vague.value.low * (scale?.factor ?? 1), power);
    const high = decimalOf(vague.value.high * (scale?.factor ?? 1), power);
    const start = text.charAt(vague.end) === '-' ? at : articleBefore(text, at, words);
    return {
      ...built,
      start,
      end,
      tail: end,
      low,
      high,
      vague: true,
      scaled: scale !== null || vague.value.low >= 1000,
    };
  }
  const fraction = phraseAt(words.fractions, text, at);
  if (fraction) return fractionAt(text, fraction, built);
  const fold = words.folds.get(lower(text, at, wordEnd(text, at)));
  if (fold !== undefined) {
    const end = wordEnd(text, at);
    return { ...built, end, tail: end, low: decimalOf(fold), high: decimalOf(fold), scaled: false, fold: true };
  }
  const cardinal = cardinalAt(text, at, words) ?? articleAt(text, at, words);
  if (!cardinal) return null;
  // "a multi-billion-dollar deal" tells no number.
  if (cardinal.bare && /multi-$/i.test(text.slice(Math.max(0, at - 6), at))) return null;
  const start = cardinal.bare ? articleBefore(text, at, words) : at;
  const scaled = cardinal.value >= 1000;
  const value = rounded(cardinal.value);
  return { ...built, start, end: cardinal.end, tail: cardinal.end, low: value, high: value, scaled };
}

/** "half a billion", "half a gigawatt", "a dozen", "une centaine de milliers". */
function fractionAt(
  text: string,
  fraction: Match<number>,
  built: Pick<Numeral, 'start' | 'vague' | 'spelled' | 'fold' | 'step' | 'line'>,
): Numeral | null {
  const { words } = built.line;
  const scale = scaleAt(text, fraction.end, words);
  if (!scale && fraction.value < 10 && !phraseAt(words.units, text, skipSpaces(text, fraction.end, 1))) return null;
  const start = text.charAt(fraction.end) === '-' ? fraction.start : articleBefore(text, fraction.start, words);
  const end = scale?.end ?? fraction.end;
  const value = decimalOf(fraction.value, scale?.power ?? 0);
  return { ...built, start, end, tail: end, low: value, high: value, scaled: scale !== null };
}

/** "a gigawatt", "the next decade": the unit itself is the anchor, and one of it is meant. */
function articleAt(text: string, at: number, words: Words): Cardinal | null {
  const word = lower(text, at, wordEnd(text, at));
  if (words.periods.get(word) === 120) return { value: 1, end: at, bare: false };
  return phraseAt(words.units, text, at) && articleBefore(text, at, words) < at
    ? { value: 1, end: at, bare: true }
    : null;
}

/** "tens of billions", "hundreds of thousands", "several hundred million". */
function vagueScale(text: string, at: number, words: Words): (Scale & { factor: number }) | null {
  const link = phraseAt(words.links, text, skipSpaces(text, at, 1));
  const start = skipSpaces(text, link?.end ?? at, 1);
  const phrase = phraseAt(words.vague, text, start);
  if (!phrase || phrase.value.low < 1000) return null;
  const power = Math.round(Math.log10(phrase.value.low));
  const more = scaleAt(text, phrase.end, words);
  return { power: power + (more?.power ?? 0), end: more?.end ?? phrase.end, factor: 1 };
}

/** The start of "a" or "an" right before an offset, else the offset itself. */
export function articleBefore(text: string, at: number, words: Words): number {
  const end = at - 1;
  if (end <= 0 || !/[\s\u00a0-]/.test(text.charAt(end))) return at;
  const start = wordStart(text, end);
  return start < end && words.articles.has(lower(text, start, end)) ? start : at;
}

function pastArticle(text: string, at: number, words: Words): number {
  const end = wordEnd(text, at);
  return words.articles.has(lower(text, at, end)) ? skipSpaces(text, end, 1) : at;
}

interface Cardinal {
  readonly value: number;
  readonly end: number;
  /** Whether it begins with its scale: "million", "hundred thousand". */
  readonly bare: boolean;
}

/** Reads a number in words: "two hundred and fifty thousand", "one and a half trillion", "four point five billion". */
function cardinalAt(text: string, at: number, words: Words): Cardinal | null {
  let total = 0;
  let current = 0;
  let end = at;
  let bare = false;
  let seen = 0;
  for (let start = at; seen < 12;) {
    const stop = wordEnd(text, start);
    if (stop === start) break;
    const word = lower(text, start, stop);
    const number = words.numbers.get(word);
    const power = words.scales.get(word);
    if (number !== undefined) {
      if (seen > 0 && current % 100 !== 0 && !(current % 10 === 0 && number < 10)) break;
      current += number;
    } else if (power !== undefined) {
      if (seen === 0) bare = true;
      const factor = 10 ** power;
      if (power === 2) current = (current || 1) * factor;
      else if (total > 0 && current === 0) total *= factor;
      else {
        total += (current || 1) * factor;
        current = 0;
      }
    } else if (seen > 0 && words.point.has(word)) {
      return withFraction(text, stop, total + current, words);
    } else if (seen > 0 && words.and.has(word)) {
      const half = phraseAt(words.fractions, text, pastArticle(text, skipSpaces(text, stop, 1), words));
      if (half) {
        current += half.value;
        end = half.end;
        const scale = scaleAt(text, end, words);
        if (!scale) return null;
        return { value: Number(`${current}e${scale.power}`), end: scale.end, bare };
      }
      const next = skipSpaces(text, stop, 1);
      const after = words.numbers.get(lower(text, next, wordEnd(text, next)));
      if (after === undefined || total + current < 100) break;
      start = next;
      continue;
    } else break;
    seen++;
    end = stop;
    const gap = text.charAt(stop);
    if (gap !== ' ' && gap !== '-' && gap !== '\u00a0') break;
    start = stop + 1;
  }
  if (seen === 0) return null;
  const dozens = phraseAt(words.fractions, text, skipSpaces(text, end, 1));
  if (dozens && dozens.value >= 10) return { value: (total + current) * dozens.value, end: dozens.end, bare: false };
  const value = total + current;
  return Number.isSafeInteger(Math.round(value)) && value > 0 ? { value, end, bare } : null;
}

/** "four point one billion": the digits after the point are told one by one. */
function withFraction(text: string, at: number, whole: number, words: Words): Cardinal | null {
  let digits = '';
  let end = at;
  for (let start = skipSpaces(text, at, 1); digits.length < 6; start = skipSpaces(text, end, 1)) {
    const stop = wordEnd(text, start);
    const digit = words.numbers.get(lower(text, start, stop));
    if (digit === undefined || digit > 9) break;
    digits += digit;
    end = stop;
  }
  if (digits === '') return null;
  const scale = scaleAt(text, end, words);
  return { value: Number(`${whole}.${digits}e${scale?.power ?? 0}`), end: scale?.end ?? end, bare: false };
}
