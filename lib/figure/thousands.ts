import { isDigit } from '../text/chars.ts';
import { decimalOf, valueOf } from '../text/decimal.ts';
import type { Numeral } from './numeral.ts';

const MIL = 'mil';
const THOUSAND = 1000;

/** Joins thousands that Mexico tells in a word with the hundreds behind them: "4 mil 800 millones", "mil 200 empleos". */
export function joinThousands(text: string, numerals: readonly Numeral[]): readonly Numeral[] {
  if (!numerals.some(({ line }) => line.words.lang === 'es')) return numerals;
  const joined: Numeral[] = [];
  for (const numeral of numerals) {
    const last = joined.at(-1);
    if (last && areOne(text, last, numeral)) joined[joined.length - 1] = oneOf(last, numeral);
    else joined.push(numeral);
  }
  return joined;
}

function areOne(text: string, thousands: Numeral, hundreds: Numeral): boolean {
  const { low, start, end, line } = thousands;
  if (line !== hundreds.line || line.words.lang !== 'es' || !text.endsWith(MIL, end) || text.charAt(start - 1) === '-')
    return false;
  if (hundreds.start !== end + 1 || text.charAt(end) !== ' ' || !isDigit(text, hundreds.start)) return false;
  return Number(hundreds.low.digits) < THOUSAND && hundreds.low.digits.length >= 2 && valueOf(low) % THOUSAND === 0;
}

function oneOf(thousands: Numeral, hundreds: Numeral): Numeral {
  const { digits, exponent } = hundreds.low;
  const low = decimalOf(valueOf(thousands.low) + Number(digits), exponent);
  return { ...hundreds, start: thousands.start, before: thousands.before, low, high: low, scaled: true };
}
