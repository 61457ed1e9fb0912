import type { Claim } from '../claim/claim.ts';
import type { Reason } from './evidence.ts';
import { isBelow, isLeast } from './hedge-words.ts';
import { significantDigits } from './interval.ts';
import type { Interval } from './interval.ts';
import type { Side } from './pair.ts';

/** Signs put before an amount; other currencies stand behind it by their code. */
const SIGNS: Readonly<Record<string, string>> = {
  USD: '$',
  EUR: '€',
  GBP: '£',
  JPY: '¥',
  INR: '₹',
  KRW: '₩',
  CAD: 'C$',
  AUD: 'A$',
  HKD: 'HK$',
  SGD: 'S$',
  BRL: 'R$',
};

const SCALES: readonly (readonly [number, string])[] = [
  [1e12, 'tn'],
  [1e9, 'bn'],
  [1e6, 'm'],
];
const METRIC_SCALES: readonly (readonly [number, string])[] = [
  [1e12, 'T'],
  [1e9, 'G'],
  [1e6, 'M'],
  [1e3, 'k'],
];

/** Digits shown at least: enough for a sum of three-digit figures, few enough to hide the noise of binary fractions. */
const DIGITS = 4;

const rounded = (value: number, digits: number) => String(Number(value.toPrecision(Math.max(DIGITS, digits))));

/** Groups the digits before the point by three. */
const grouped = (digits: string) => digits.replace(/(?<!\.\d*)\B(?=(?:\d{3})+(?!\d))/g, ',');

function scaled(
  value: number,
  digits: number,
  scales: readonly (readonly [number, string])[],
): { digits: string; scale: string } {
  const [size, scale] = scales.find(([least]) => Math.abs(value) >= least) ?? [1, ''];
  return { digits: grouped(rounded(value / size, digits)), scale };
}

/** Units whose plural no rule gives; a multiple ("7 x") is no noun. */
const PLURALS: Readonly<Record<string, string>> = { person: 'people', x: 'x' };

const pluralOf = (unit: string) => PLURALS[unit] ?? `${unit.replace(/(?<=[^aeiou])y$/, 'ie')}s`;

/**
 * One number with its unit: "$1.25bn", "300 MW", "49%", "220,000 chips". It keeps as many digits as it, or what it is
 * reckoned from, was told with; four where that tells no number of its own.
 */
export function numberText(value: number, unit: string, told = DIGITS): string {
  if (unit === '%') return `${rounded(value, told)}%`;
  if (unit === 'W' || unit === 'Wh') {
    const { digits, scale } = scaled(value, told, METRIC_SCALES);
    return `${digits} ${scale}${unit}`;
  }
  const { digits, scale } = scaled(value, told, SCALES);
  if (SIGNS[unit] !== undefined) return `${SIGNS[unit]}${digits}${scale}`;
  if (/^[A-Z]{3}$/.test(unit)) return `${unit} ${digits}${scale}`;
  return `${digits}${scale} ${value === 1 ? unit : pluralOf(unit)}`;
}

/** An interval with its unit: "$42.5bn–$46.25bn", one number where both ends are the same; digits as for one number. */
export function intervalText({ low, high }: Interval, unit: string, told = DIGITS): string {
  const [first, last] = [numberText(low, unit, told), numberText(high, unit, told)];
  return first === last ? first : `${first}–${last}`;
}

/** The sign of a hedge; `HEDGE_SIGNS` of words.ts puts it into words. */
function signOf({ low, high, hedge, hedgeWord }: Pick<Claim, 'low' | 'high' | 'hedge' | 'hedgeWord'>): string {
  if (low === null) return '≤ ';
  if (high === null) return isLeast(hedgeWord) ? '≥ ' : '> ';
  return hedge !== 'approx' ? '' : isBelow(hedgeWord) ? '≲ ' : '≈ ';
}

/** The amount of a claim as signs tell it: "> $40bn", "≤ $40bn", "≈ $5bn", "$1.25bn/month". */
export function amountText(claim: Pick<Claim, 'low' | 'high' | 'unit' | 'hedge' | 'hedgeWord' | 'per'>): string {
  const low = claim.low ?? claim.high ?? 0;
  const high = claim.high ?? low;
  const told = Math.max(significantDigits(low), significantDigits(high));
  const amount = intervalText({ low, high }, claim.unit, told);
  return `${signOf(claim)}${amount}${claim.per === null ? '' : `/${claim.per}`}`;
}

/** Stand in a reason for a teller without a name and for a day that no page tells; words.ts has the words. */
export const UNNAMED = '–';
export const UNDATED = '?';

/** Who says it, for a reason: the publisher, else the page's title. */
export function sayerOf({ testimony: { source } }: Side): string {
  return source.publisher ?? source.title ?? UNNAMED;
}

/** A date for a reason: the figure's own time, else the page's. */
export function dateOf({ testimony: { claim, source } }: Side): string {
  return claim.asOf ?? source.publishedAt ?? UNDATED;
}

/** A reason whose arguments are the amounts of both sides, then whatever else the message takes. */
export function because(key: string, a: Side, b: Side, ...more: readonly string[]): Reason {
  return { key: `reason_${key}`, args: [amountText(a.testimony.claim), amountText(b.testimony.claim), ...more] };
}
