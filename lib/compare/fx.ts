import { exchangeRate, type Rates } from '../vocabulary/fx.ts';
import { overlap, times } from './interval.ts';
import type { Side } from './pair.ts';

/** A sum of one currency brought to another at a month's average rate. */
export interface Conversion {
  readonly month: string;
  /** Units of b's currency for one of a's. */
  readonly rate: number;
  readonly agrees: boolean;
}

/** Pages convert at the day's rate and round: the month's average may be this far off. */
const PLAY = 0.03;

const monthOf = ({ testimony: { claim, source } }: Side): string | null => {
  const date = claim.asOf !== null && /^\d{4}-\d{2}/.test(claim.asOf) ? claim.asOf : source.publishedAt;
  return date === null || date.length < 7 ? null : date.slice(0, 7);
};

/** Compares two amounts of money in different currencies, at the rate of the earliest month that either page dates. */
export function convert(a: Side, b: Side, rates: Rates): Conversion | null {
  if (a.testimony.claim.kind !== 'money' || a.amount.mode !== b.amount.mode) return null;
  const month = [monthOf(a), monthOf(b)].filter((found) => found !== null).sort()[0];
  if (month === undefined) return null;
  const rate = exchangeRate(rates, a.amount.unit, b.amount.unit, month);
  if (rate === null || a.amount.unit === b.amount.unit) return null;
  const { low, high } = times(a.amount.strict, rate);
  const agrees =
    !a.amount.vague && !b.amount.vague && overlap({ low: low * (1 - PLAY), high: high * (1 + PLAY) }, b.amount.strict);
  return { month, rate, agrees };
}
