import type { Claim } from '../claim/claim.ts';
import { isBelow } from './hedge-words.ts';

/** What words allow a quantity to be. Open ends are infinite; whether an end itself belongs to it never matters. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The parts of a claim that say how much. */
export type Quantity = Pick<Claim, 'low' | 'high' | 'decimals' | 'hedge' | 'hedgeWord' | 'vague'>;

/** Half a unit of the last place is never read as more than this share: "$1 trillion" is 0.95 to 1.05. */
const MOST_ROUNDING = 0.05;

/** What "about" allows on either side. */
const APPROXIMATE = 0.1;

/** The power of ten of the last non-zero digit: "$40bn" is 1e10, "$852bn" 1e9. */
function lastDigit(value: number): number {
  if (value === 0) return 0;
  if (Number.isSafeInteger(value)) {
    let place = 1;
    while (value % (place * 10) === 0) place *= 10;
    return place;
  }
  const [digits = '', exponent = '0'] = Math.abs(value).toExponential(14).split('e');
  const places = digits.replace('.', '').replace(/0+$/, '').length - 1;
  return Number(`1e${Number(exponent) - places}`);
}

/** How many digits of a value say something: 40 has one, 1.25 three. */
export function significantDigits(value: number): number {
  if (Number.isSafeInteger(value)) {
    let digits = Math.abs(value) / lastDigit(value);
    let count = 0;
    for (; digits >= 1; digits /= 10) count++;
    return count;
  }
  return value === 0 ? 0 : Math.abs(value).toExponential(10).split('e')[0]!.replace('.', '').replace(/0+$/, '').length;
}

/** Half a unit of the last written place, as far as rounding may go. */
function rounding(value: number, decimals: number | null): number {
  const place = decimals === null ? lastDigit(value) : Number(`1e${-decimals}`);
  return Math.min(place / 2, MOST_ROUNDING * Math.abs(value));
}

const around = (value: number, by: number): Interval => ({ low: value - by, high: value + by });

/** The one number that the words name; null for a range. */
export function toldValue({ low, high }: Pick<Claim, 'low' | 'high'>): number | null {
  if (low !== null && high !== null) return low === high ? low : null;
  return low ?? high;
}

/** Whether the words leave the quantity less than exact: never better than consistent. */
export function isApproximate(quantity: Quantity): boolean {
  return quantity.vague || quantity.hedge === 'approx';
}

/** What the words allow, taken at their word (SEMANTICS: intervals). */
export function strictReading(quantity: Quantity): Interval {
  const { low, high, decimals, hedge, hedgeWord, vague } = quantity;
  if (low === null || high === null) return { low: low ?? 0, high: high ?? Infinity };
  if (vague || low !== high) return { low, high };
  if (hedge !== 'approx') return around(low, rounding(low, decimals));
  if (isBelow(hedgeWord)) return { low: low * (1 - APPROXIMATE), high: low };
  return around(low, Math.max(rounding(low, decimals), APPROXIMATE * Math.abs(low)));
}

/** The loosest that the words allow: half a unit of the last non-zero digit on either side. */
export function looseReading(quantity: Quantity): Interval {
  const strict = strictReading(quantity);
  const { low, high } = quantity;
  const below = low === null ? strict.low : low - lastDigit(low) / 2;
  const above = high === null ? strict.high : high + lastDigit(high) / 2;
  return { low: Math.min(strict.low, below), high: Math.max(strict.high, above) };
}

/** Whether two intervals share more than a point. */
export function overlap(a: Interval, b: Interval): boolean {
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  // Two ends that differ by the noise of floating-point sums only touch.
  return high - low > 1e-9 * Math.max(Math.abs(high), Math.abs(low)) || (low < high && high === Infinity);
}

/** Whether `inner` lies in `outer` and is narrower. */
export function within(inner: Interval, outer: Interval): boolean {
  const slack = 1e-9 * Math.abs(inner.high === Infinity ? inner.low : inner.high);
  if (inner.low < outer.low - slack || inner.high > outer.high + slack) return false;
  return inner.high - inner.low < (outer.high - outer.low) * (1 - 1e-9);
}

export function times(interval: Interval, factor: Interval | number): Interval {
  const by = typeof factor === 'number' ? { low: factor, high: factor } : factor;
  return { low: interval.low * by.low, high: interval.high * by.high };
}

export function isBounded(interval: Interval): boolean {
  return interval.low > 0 && interval.high < Infinity;
}
