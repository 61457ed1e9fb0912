import type { Claim, Metric } from '../claim/claim.ts';
import type { Kind, Per } from '../figure/figure.ts';
import {
  isApproximate,
  isBounded,
  looseReading,
  overlap,
  significantDigits,
  strictReading,
  times,
  toldValue,
  within,
} from './interval.ts';
import type { Interval } from './interval.ts';

/** How often a period goes into a year. */
const PER_YEAR: Readonly<Record<Exclude<Per, 'unit'>, number>> = {
  day: 365.25,
  week: 365.25 / 7,
  month: 12,
  quarter: 4,
  year: 1,
};

/** Metrics whose amounts flow: told a month, they are so much a year. "45 million users a month" is no flow. */
const FLOWS: ReadonlySet<Metric> = new Set([
  'contract',
  'revenue',
  'profit',
  'capex',
  'debt',
  'market',
  'other',
  'price',
]);

/** A quantity made ready for comparison: rates are brought to a year. */
export interface Amount {
  readonly unit: string;
  /** A whole, a flow over time (brought to a year), or the price of one thing. */
  readonly mode: 'whole' | 'flow' | 'unit';
  readonly told: number | null;
  readonly strict: Interval;
  readonly loose: Interval;
  readonly vague: boolean;
  readonly approximate: boolean;
  /** How many digits the telling has: what makes a chance agreement unlikely. */
  readonly digits: number;
}

/** The period that a claim's amount is told for; a run-rate, and the income of a year, are a
 * year's even where no word says so. */
function periodOf({ per, basis, measure, metric, asOf }: Claim): Per | null {
  const income = metric === 'revenue' || metric === 'profit';
  const pace = basis === 'runrate' || measure === 'arr' || measure === 'annualised';
  const yearly = pace || /^\d{4}$/.test(asOf ?? '');
  return per ?? (income && yearly && basis !== 'cumulative' ? 'year' : null);
}

/** What a figure counts: people who use a thing are its users, as a page may call them or not. */
export function kindOf({ kind, metric }: Pick<Claim, 'kind' | 'metric'>): Kind {
  return kind === 'people' && metric === 'users' ? 'users' : kind;
}

/** Staff are people, however a page calls them, and people may be users; jobs are places that need not be filled. */
function unitOf(claim: Claim): string {
  if (claim.unit === 'employee') return 'person';
  return claim.unit === 'person' && kindOf(claim) === 'users' ? 'user' : claim.unit;
}

/** Brings a claim's quantity, told in its own unit or (where `told` is given) in another one, to a comparable amount. */
export function amountOf(claim: Claim, told: Claim['alsoTold'] = null): Amount {
  const per = periodOf(claim);
  const flows = per !== null && per !== 'unit' && FLOWS.has(claim.metric);
  const factor = flows ? PER_YEAR[per] : 1;
  const quantity = told === null ? claim : { ...claim, low: told.low, high: told.high, decimals: null };
  const value = toldValue(quantity);
  return {
    unit: told?.unit ?? unitOf(claim),
    mode: flows ? 'flow' : per === 'unit' ? 'unit' : 'whole',
    told: value === null ? null : value * factor,
    strict: times(strictReading(quantity), factor),
    loose: times(looseReading(quantity), factor),
    vague: claim.vague,
    approximate: isApproximate(claim),
    digits: significantDigits(value ?? claim.high ?? 0),
  };
}

/**
 * How two amounts in one unit and mode stand, the first that fits:
 * `vague` at least one tells an order of magnitude only · `equal` the same number is named · `rounding` one is the other
 * rounded · `inside` / `around` a is the narrower / the wider · `meet` the readings overlap · `open` they overlap in an open
 * end only · `near` only the loosest readings overlap · `apart` not even those.
 */
export type Likeness = 'vague' | 'equal' | 'rounding' | 'inside' | 'around' | 'meet' | 'open' | 'near' | 'apart';

/** Two tellings of one number never differ by more than the noise of changing its unit. */
const SAME = 1e-6;

/**
 * A rounding moves a number by this share at most: 1.25 told as 1.2. A round number of one digit is often no rounding at all
 * but another figure, so it must be closer: 6.9 told as 7, 61.5 as 60, but not 965 as 1,000.
 */
const ROUNDED = { digits: 0.05, digit: 0.03 };

const apartBy = (a: number, b: number) => Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b));

/** Whether the coarser number is the finer one with fewer digits, half-way cases either way ("1.25" as "1.2"). */
function isRounding(a: Amount, b: Amount): boolean {
  if (a.told === null || b.told === null || a.digits === b.digits) return false;
  const [coarse, fine] = a.digits < b.digits ? [a, b] : [b, a];
  if (apartBy(coarse.told!, fine.told!) > (coarse.digits > 1 ? ROUNDED.digits : ROUNDED.digit)) return false;
  const half = (coarse.loose.high - coarse.loose.low) / 2;
  return Math.abs(coarse.told! - fine.told!) <= half * (1 + SAME);
}

/** Compares two amounts of one unit and mode; see `Likeness`. */
export function likeness(a: Amount, b: Amount): Likeness {
  if (a.vague || b.vague) return overlap(a.loose, b.loose) ? 'vague' : 'apart';
  if (a.told !== null && b.told !== null && apartBy(a.told, b.told) <= SAME) return 'equal';
  if (isRounding(a, b)) return 'rounding';
  if (!overlap(a.strict, b.strict)) return overlap(a.loose, b.loose) ? 'near' : 'apart';
  if (!isBounded(a.strict) || !isBounded(b.strict)) return 'open';
  if (within(a.strict, b.strict)) return 'inside';
  return within(b.strict, a.strict) ? 'around' : 'meet';
}

/** Three digits and more that agree to the last one written are one number, whether or not one page rounds the rest away. */
export const isOneSum = (value: Likeness | null, [x, y]: readonly [Amount, Amount]) =>
  value === 'equal' || (value === 'rounding' && Math.min(x.digits, y.digits) >= 3);

/** Whether the same quantity may be told: what agreement is made of. */
export function agrees(value: Likeness): boolean {
  return value === 'equal' || value === 'rounding' || value === 'inside' || value === 'around' || value === 'meet';
}

/**
 * Whether the words name clearly different numbers. Two bounds ("over 5", "above 30") overlap for ever, so for open ends the
 * named numbers decide.
 */
export function differsClearly(value: Likeness, a: Amount, b: Amount): boolean {
  if (value === 'apart') return !a.vague && !b.vague;
  return value === 'open' && !isClose(a, b);
}

/** Whether the named numbers are close enough that an open end may mean the other: "more than 40" and "about 45". */
export function isClose(a: Amount, b: Amount): boolean {
  return a.told === null || b.told === null || apartBy(a.told, b.told) <= CLOSE;
}

const CLOSE = 0.15;

/** Two exact figures closer than this are more likely two roundings or two days' rates than two figures. */
const ROUNDINGS = 0.05;

/** Whether the named numbers stand too far apart to be one number told in two ways. */
export function isFarApart(a: Amount, b: Amount): boolean {
  return a.told === null || b.told === null || apartBy(a.told, b.told) >= ROUNDINGS;
}
