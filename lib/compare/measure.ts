import type { Basis, Claim } from '../claim/claim.ts';
import type { Pair } from './pair.ts';

/**
 * How what was measured compares: `same`, unstated on a side (`half` where that leaves open which of two things was measured),
 * or two things that must not be compared.
 */
export type MeasureMatch = 'same' | 'open' | 'half' | 'measure' | 'stage' | 'basis' | 'firmness' | 'forecast';

/** Bases that tell an amount over a period; a run-rate tells a pace, a forecast nothing that happened. */
const OF_TIME: ReadonlySet<Basis> = new Set(['runrate', 'actual', 'forecast']);

/** Measures of a run-rate compare with one another, with a note. */
const PACES: ReadonlySet<Claim['measure']> = new Set(['arr', 'annualised']);

/** Measures of one thing of which the larger holds the smaller: a figure that names none may be either. */
const HOLDS_ANOTHER: ReadonlySet<Claim['measure']> = new Set(['it', 'facility', 'cash', 'withLeases']);

const isOneSided = (x: Claim, y: Claim) =>
  x.measure !== y.measure && [x, y].some(({ measure }) => HOLDS_ANOTHER.has(measure));

/** What runs is no stage of what is only planned, even where no word says the stage of the plan. */
function isOtherStage(x: Claim, y: Claim): boolean {
  if (differ(x.stage, y.stage)) return true;
  const runs = [x, y].find(({ stage }) => stage === 'energised');
  const other = runs === x ? y : x;
  return runs !== undefined && other.stage === null && (other.status === 'planned' || other.status === 'talks');
}

const isPace = ({ basis, measure, per }: Claim) =>
  basis === 'runrate' || PACES.has(measure) || (basis === null && per === 'year');

const FIRST: readonly { readonly match: MeasureMatch; readonly holds: (x: Claim, y: Claim) => boolean }[] = [
  {
    match: 'measure',
    holds: (x, y) => differ(x.measure, y.measure) && !(PACES.has(x.measure) && PACES.has(y.measure)),
  },
  { match: 'half', holds: isOneSided },
  { match: 'measure', holds: (x, y) => isIncome(x) && isRecognised(x) && isPace(y) },
  { match: 'measure', holds: (x, y) => isIncome(y) && isRecognised(y) && isPace(x) },
  { match: 'stage', holds: isOtherStage },
  {
    match: 'firmness',
    holds: (x, y) => differ(x.firmness, y.firmness) && (x.firmness === 'option' || y.firmness === 'option'),
  },
  { match: 'forecast', holds: (x, y) => x.basis === 'forecast' && y.basis === 'forecast' },
  {
    match: 'basis',
    holds: (x, y) => isEither(x, y, isIncome) && (x.basis === 'forecast') !== (y.basis === 'forecast'),
  },
  {
    match: 'basis',
    holds: (x, y) =>
      isEither(x, y, isIncome) && differ(x.basis, y.basis) && OF_TIME.has(x.basis!) && OF_TIME.has(y.basis!),
  },
  { match: 'basis', holds: (x, y) => isEither(x, y, isWorth) && differ(x.basis, y.basis) },
  {
    match: 'basis',
    holds: (x, y) => isEither(x, y, isSum) && (x.basis === 'cumulative') !== (y.basis === 'cumulative'),
  },
  { match: 'open', holds: (x, y) => x.measure !== y.measure || x.stage !== y.stage || x.basis !== y.basis },
];

function differ<T>(x: T | null, y: T | null): boolean {
  return x !== null && y !== null && x !== y;
}

/** Income is told at a pace, over a period, or as foreseen. */
export const isIncome = ({ metric }: Claim) => metric === 'revenue' || metric === 'profit';

const isWorth = ({ metric }: Claim) => metric === 'valuation';

const isSum = ({ metric }: Claim) => metric === 'funding' || metric === 'investment' || metric === 'acquisition';

/** Figures that go by unlike names may still compare: a rule for one of the names holds from either side. */
const isEither = (x: Claim, y: Claim, is: (claim: Claim) => boolean) => is(x) || is(y);

/** An amount of a period that is over: so called, or told for a year. */
const isRecognised = ({ measure, basis, asOf }: Claim) =>
  measure === 'recognised' || basis === 'actual' || (basis === null && measure === null && /^\d{4}$/.test(asOf ?? ''));

/** Compares what was measured on both sides. */
export function matchMeasures({ a, b }: Pair): MeasureMatch {
  const [x, y] = [a.testimony.claim, b.testimony.claim];
  return FIRST.find(({ holds }) => holds(x, y))?.match ?? 'same';
}
