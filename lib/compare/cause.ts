import type { Cause } from './evidence.ts';
import { intervalText, numberText } from './explain.ts';
import { overlap, significantDigits, times, toldValue } from './interval.ts';
import type { Context, Pair, Side } from './pair.ts';
import { pairOf } from './pair.ts';
import { raiseBetween, roundOf } from './raise.ts';

/** What would make two figures fit. */
export interface Explanation {
  readonly cause: Cause;
  /** Whether one exact transform does it; else the cause only says where they part. */
  readonly exact: boolean;
  /** Digits that fit: what makes it unlikely that they fit by chance. */
  readonly digits: number;
  readonly sum: string | null;
}

type Explain = (pair: Pair, witnesses: readonly Side[], context: Context) => Explanation | null;

/** How closely told numbers must fit for a transform to be exact: the noise of writing, no more. */
const EXACT = 0.005;

const fits = (a: number | null, b: number | null): boolean =>
  a !== null && b !== null && b !== 0 && Math.abs(a / b - 1) <= EXACT;

const PERIODS: readonly { readonly count: number; readonly per: 'month' | 'quarter' }[] = [
  { count: 12, per: 'month' },
  { count: 4, per: 'quarter' },
];

/** A rate's price of one year told as the whole: "$1.25bn a month × 12 = $15bn". */
function yearOf(rate: Side, whole: Side): Explanation | null {
  const { claim } = rate.testimony;
  const { per, low, high, unit } = claim;
  // Twelve times a cap or the end of a range is no sum that words tell.
  const told = low === null || high === null ? null : toldValue(claim);
  const period = PERIODS.find((known) => known.per === per);
  if (period === undefined || told === null || rate.amount.unit !== whole.amount.unit) return null;
  if (rate.amount.mode !== 'flow' || whole.amount.mode !== 'whole' || whole.amount.approximate) return null;
  if (!fits(told * period.count, whole.amount.told)) return null;
  const digits = Math.max(significantDigits(told), whole.amount.digits);
  const sum = `${numberText(told, unit, digits)} × ${period.count} = ${numberText(told * period.count, unit, digits)}`;
  return { cause: 'period', exact: true, digits, sum };
}

/** One of the two, or a rate that is told of the same deal, shows a year's price in the other. */
const period: Explain = ({ a, b }, witnesses, context) => {
  const direct = yearOf(a, b) ?? yearOf(b, a);
  if (direct !== null) return direct;
  if (a.amount.mode !== 'whole' || b.amount.mode !== 'whole') return null;
  for (const rate of witnesses) {
    if (rate.amount.mode !== 'flow' || rate === a || rate === b) continue;
    if (pairOf(rate, a, context) === null || pairOf(rate, b, context) === null) continue;
    const found = yearOf(rate, a) ?? yearOf(rate, b);
    if (found !== null) return found;
  }
  return null;
};

/** A misplaced point or a wrong scale word: 10, 100, 1000, a million times. */
const SCALES = [10, 100, 1e3, 1e6];

const scale: Explain = ({ amounts: [x, y], a }) => {
  const factor = SCALES.find((by) => fits(x.told, (y.told ?? 0) * by) || fits(y.told, (x.told ?? 0) * by));
  if (factor === undefined || x.told === null || y.told === null || x.mode !== y.mode) return null;
  const digits = Math.max(x.digits, y.digits);
  const [small, large] = [Math.min(x.told, y.told), Math.max(x.told, y.told)].map((told) =>
    numberText(told, a.amount.unit, digits),
  );
  const sum = `${small!} × ${factor.toLocaleString('en')} = ${large!}`;
  return { cause: 'scale', exact: true, digits, sum };
};

/** Pre-money on one page, post-money on the other, where they leave open which: the gap is the round. */
const basis: Explain = (pair, witnesses) => {
  const raise = raiseBetween(pair);
  const areStated = [pair.a, pair.b].every(({ testimony }) => testimony.claim.basis !== null);
  if (raise === null || areStated) return null;
  const told = roundOf(raise, pair, witnesses, () => EXACT * raise.gap);
  return told && { cause: 'basis', exact: true, digits: told.round.amount.digits + 1, sum: told.sum };
};

/** The written digits of a number, without scale or point. */
const digitsOf = (value: number) => value.toExponential(9).split('e')[0]!.replace('.', '').replace(/0+$/, '');

/** Two neighbouring digits changed places: 825 for 852. */
const digits: Explain = ({ amounts: [x, y] }) => {
  if (x.told === null || y.told === null || x.mode !== y.mode) return null;
  const [first, second] = [digitsOf(x.told), digitsOf(y.told)];
  if (first.length < 2 || first.length !== second.length) return null;
  if (Math.floor(Math.log10(x.told)) !== Math.floor(Math.log10(y.told))) return null;
  const places = [...first].flatMap((digit, place) => (digit === second[place] ? [] : [place]));
  const [i, j] = places;
  if (places.length !== 2 || i === undefined || j !== i + 1) return null;
  const swapped = first[i] === second[j] && first[j] === second[i];
  return swapped ? { cause: 'digits', exact: true, digits: first.length, sum: null } : null;
};

/** The same number in another dollar: a bare "$" may have been one. */
const DOLLARS = [
  { unit: 'CAD', low: 1.3, high: 1.48 },
  { unit: 'AUD', low: 1.38, high: 1.65 },
  { unit: 'HKD', low: 7.74, high: 7.86 },
];

const currency: Explain = ({ a, b, amounts: [x, y] }) => {
  const bare = [a, b].some(({ testimony: { claim } }) => claim.implied.some(({ part }) => part === 'unit'));
  if (!bare || x.told === null || y.told === null || x.mode !== y.mode) return null;
  const ratio = Math.max(x.told, y.told) / Math.min(x.told, y.told);
  const dollar = DOLLARS.find(({ low, high }) => ratio >= low && ratio <= high);
  return dollar === undefined ? null : { cause: 'currency', exact: false, digits: 0, sum: null };
};

/** One page tells of more than the other: a named site, a part, more partners. */
const scope: Explain = ({ a, b, asset, parties }) => {
  const [x, y] = [a.testimony.claim, b.testimony.claim];
  const narrower = (x.asset === null) !== (y.asset === null) || asset === 'part' || parties.other === 'part';
  return narrower || (x.partOf === null) !== (y.partOf === null)
    ? { cause: 'scope', exact: false, digits: 0, sum: null }
    : null;
};

/** The most specific first. */
const CAUSES: readonly Explain[] = [period, scale, basis, digits, currency, scope];

/** The most specific cause that would explain why two figures differ. */
export function explain(pair: Pair, witnesses: readonly Side[], context: Context): Explanation {
  for (const cause of CAUSES) {
    const found = cause(pair, witnesses, context);
    if (found !== null) return found;
  }
  return { cause: 'unknown', exact: false, digits: 0, sum: null };
}

/** The sum of a rate over a term, as an interval: "$1.25bn × 34–37 months to May 2029 = $42.5bn–$46.25bn". */
export function rateTimesTerm(
  rate: Side,
  months: readonly [number, number],
  until: string | null,
): { readonly total: { readonly low: number; readonly high: number }; readonly sum: string } {
  const monthly = times(rate.amount.strict, 1 / 12);
  const told = rate.amount.told === null ? monthly : { low: rate.amount.told / 12, high: rate.amount.told / 12 };
  const by = { low: months[0], high: months[1] };
  const unit = rate.amount.unit;
  const length = by.low === by.high ? `${by.low} months` : `${by.low}–${by.high} months`;
  const end = until === null ? '' : ` to ${monthName(until)}`;
  const sum = `${intervalText(told, unit, rate.amount.digits)} × ${length}${end} = ${intervalText(times(told, by), unit)}`;
  return { total: times(monthly, by), sum };
}

const MONTHS = ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

function monthName(date: string): string {
  const [year = '', month] = date.split('-');
  return month === undefined ? year : `${MONTHS[Number(month) - 1] ?? ''} ${year}`.trim();
}

/** Whether a rate over a term comes to what a page tells as the whole. */
export function comesTo(total: { readonly low: number; readonly high: number }, whole: Side): boolean {
  if (!overlap(total, whole.amount.strict)) return false;
  const told = whole.amount.told;
  // "More than $5bn" is true of $45bn and says nothing of it.
  return told === null || (told > total.low * 0.6 && told < total.high * 1.6);
}
