import { codeAt, isDigit, skipSpaces } from '../text/chars.ts';
import { type Decimal, decimalOf, valueOf } from '../text/decimal.ts';
import { readDigits } from '../text/number.ts';
import type { Words } from '../vocabulary/figure-words/words.ts';
import { scaleAt } from './scale.ts';

/** Scales of the East and of Korea stand from here on. */
const EAST = 0x3000;

/** The rest of an amount that the East tells in parts, the larger first ("1兆5000億", "1조 5000억"), or null. */
export function withParts(text: string, end: number, first: Decimal, words: Words): (Decimal & { end: number }) | null {
  let total = valueOf(first);
  let power = first.exponent;
  let stop = end;
  while (power > 0 && codeAt(text, stop - 1) >= EAST) {
    const at = isDigit(text, stop) ? stop : skipSpaces(text, stop, 1);
    const read = isDigit(text, at) ? readDigits(text, at, words.decimal) : null;
    const scale = read && scaleAt(text, read.end, words);
    // Across a space only another scale carries on: "1조 5000억 원".
    if (!read || (at > stop && !scale) || (scale?.power ?? 0) >= power) break;
    power = scale?.power ?? 0;
    total += Number(`${read.digits}e${power}`);
    stop = scale?.end ?? read.end;
  }
  return stop > end ? { ...decimalOf(total / 10 ** power, power), end: stop } : null;
}
