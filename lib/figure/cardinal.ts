import { isBlank, isHyphen, skipSpaces, wordEnd, wordStart } from '../text/chars.ts';
import { phraseAt } from '../vocabulary/figure-words/phrases.ts';
import { SHORT_UNITS } from '../vocabulary/figure-words/universal.ts';
import type { Words } from '../vocabulary/figure-words/words.ts';
import { scaleAt } from './scale.ts';

/** The start of "a" or "an" right before an offset, else the offset itself. */
export function articleBefore(text: string, at: number, words: Words): number {
  const end = at - 1;
  if (end <= 0 || !(isBlank(text, end) || text.charAt(end) === '-')) return at;
  const start = wordStart(text, end);
  return start < end && words.articles.at(text, start, end) ? start : at;
}

export const HALF = 0.5;

/** The next word after an offset: past one space or hyphen. */
function nextWord(text: string, at: number): number {
  return isHyphen(text, at) ? at + 1 : skipSpaces(text, at, 1);
}

function pastArticle(text: string, at: number, words: Words): number {
  const end = wordEnd(text, at);
  return words.articles.at(text, at, end) ? nextWord(text, end) : at;
}

/** A number in words. */
export interface Cardinal {
  readonly value: number;
  readonly end: number;
  /** Whether it begins with its scale: "million", "hundred thousand". */
  readonly bare: boolean;
  /** The power of ten of the scale that it begins with, 0 where it begins otherwise. */
  readonly first: number;
}

/** Reads a number in words: "two hundred and fifty thousand", "one and a half trillion", "four point five billion". */
export function cardinalAt(text: string, at: number, words: Words): Cardinal | null {
  let total = 0;
  let current = 0;
  let end = at;
  let bare = false;
  let last = 1;
  let placed = Infinity;
  let first = 0;
  let seen = 0;
  for (let start = at; seen < 12;) {
    const stop = wordEnd(text, start);
    if (stop === start) break;
    const number = words.numbers.at(text, start, stop);
    const power = words.scales.at(text, start, stop);
    if (number !== undefined) {
      // "quatre-vingt" is four twenties.
      if (words.lang === 'fr' && current === 4 && number === 20) current = 80;
      else if (seen > 0 && current % 100 !== 0 && !follows(current % 100, number, words)) break;
      else current += number;
    } else if (power !== undefined) {
      if (seen === 0) {
        bare = true;
        first = power;
      }
      const factor = 10 ** power;
      // "two thousand five hundred million"
      const isLarger = total > 0 && factor > placed;
      if (power !== 2) placed = factor;
      last = factor;
      if (power === 2) current = (current || 1) * factor;
      else if (isLarger) [total, current] = [(total + current) * factor, 0];
      else if (total > 0 && current === 0) total *= factor;
      else {
        total += (current || 1) * factor;
        current = 0;
      }
    } else if (seen > 0 && words.point.at(text, start, stop)) {
      return withFraction(text, stop, total + current, words);
    } else if (seen > 0 && words.and.at(text, start, stop)) {
      const half = phraseAt(words.fractions, text, pastArticle(text, nextWord(text, stop), words));
      if (half) {
        end = half.end;
        const scale = scaleAt(text, end, words);
        // "a million and a half": half of the scale before.
        if (!scale && total > 0 && half.value < 1) return { value: total + half.value * last, end, bare, first };
        // "two and a half gigawatts", "two and a half years"
        const isCounted = isMeasured(text, end, words) || isTimed(text, end, words);
        if (!scale) return isCounted ? { value: current + half.value, end, bare, first } : null;
        current += half.value;
        return { value: Number(`${current}e${scale.power}`), end: scale.end, bare, first };
      }
      const next = nextWord(text, stop);
      const after = words.numbers.at(text, next, wordEnd(text, next));
      const whole = total + current;
      // "two hundred and four hundred" are two numbers.
      const isOther = after === undefined || (after >= 100 && whole < 1000);
      if (isOther || (whole < 100 && !(words.decimal === ',' && follows(current, after, words)))) break;
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
  if (dozens && dozens.value >= 10)
    return { value: (total + current) * dozens.value, end: dozens.end, bare: false, first: 0 };
  const value = total + current;
  return Number.isSafeInteger(Math.round(value)) && value > 0 ? { value, end, bare, first } : null;
}

/** Where "and a half" ends that stands behind a unit: "un gigawatt et demi", "a year and a half"; null where it does not. */
export function halfBehind(text: string, at: number, words: Words): number | null {
  const and = skipSpaces(text, at, 1);
  const end = wordEnd(text, and);
  if (and === at || !words.and.at(text, and, end)) return null;
  const next = nextWord(text, end);
  const from = pastArticle(text, next, words);
  // "Five percent and half of the proceeds" are two things.
  if (words.lang === 'en' && from === next) return null;
  const half = phraseAt(words.fractions, text, from);
  return half?.value === HALF ? half.end : null;
}

/** Whether a unit of measure follows a number in words. */
export function isMeasured(text: string, at: number, words: Words): boolean {
  const unit = nextWord(text, at);
  return phraseAt(words.units, text, unit) !== null || SHORT_UNITS.at(text, unit, wordEnd(text, unit)) !== undefined;
}

/** Whether a length of time, or a multiple, follows a number in words. */
function isTimed(text: string, at: number, { periods, times }: Words): boolean {
  const next = nextWord(text, at);
  return periods.at(text, next, wordEnd(text, next)) !== undefined || phraseAt(times, text, next) !== null;
}

/** Whether a number goes on behind tens: "thirty-two", "soixante-quinze", "setenta y cinco". */
function follows(tens: number, number: number, { lang }: Words): boolean {
  if (lang === 'fr' && (tens === 60 || tens === 80) && number >= 10 && number < 20) return true;
  return tens >= 10 && tens % 10 === 0 && number < 10;
}

/** "four point one billion": the digits after the point are told one by one. */
function withFraction(text: string, at: number, whole: number, words: Words): Cardinal | null {
  let digits = '';
  let end = at;
  for (let start = skipSpaces(text, at, 1); digits.length < 6; start = skipSpaces(text, end, 1)) {
    const stop = wordEnd(text, start);
    const digit = words.numbers.at(text, start, stop);
    if (digit === undefined || digit > 9) break;
    digits += digit;
    end = stop;
  }
  if (digits === '') return null;
  const scale = scaleAt(text, end, words);
  return { value: Number(`${whole}.${digits}e${scale?.power ?? 0}`), end: scale?.end ?? end, bare: false, first: 0 };
}
