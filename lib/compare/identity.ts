import type { Metric } from '../claim/claim.ts';
import { CHANGING, TALKED, TRANCHED } from './metrics.ts';
import { isOneSum } from './amount.ts';
import type { Pair } from './pair.ts';
import { SAME_TIME } from './time.ts';
import type { Period, When } from './time.ts';

/**
 * How surely two claims speak of one thing, as points. Nothing here is about truth: a company may well have two deals of
 * $5 billion, hardly two of $10.372 billion with one partner. The weights are few and small on purpose; they were set on the
 * development corpus and are meant to be read as "two pieces of evidence make it sure, one makes it likely".
 */
export const SURE = 2;
export const LIKELY = 1;

/** What a metric tells by itself: a company has one valuation at a time, but many contracts. */
const OF_METRIC: Partial<Record<Metric, number>> = {
  valuation: 1,
  marketcap: 1,
  revenue: 1,
  profit: 0.5,
  users: 1,
  customers: 1,
  headcount: 1,
  penalty: 1,
  stake: 0.5,
  funding: 0.5,
  acquisition: 0.5,
  term: -0.5,
  growth: -1,
  other: -1,
  price: -1,
};

/** A company hardly closes two rounds, or makes two purchases of one firm, of the same size. */
function isRoundToldAgain({ a, b, value, metric, amounts }: Pair): boolean {
  const [x, y] = [a.testimony.claim, b.testimony.claim];
  const once = x.metric === 'funding' || x.metric === 'acquisition';
  const alike = value === 'equal' || (value === 'rounding' && amounts.every(({ digits }) => digits > 1));
  return metric === 'same' && alike && once && TALKED.has(x.status) === TALKED.has(y.status);
}

/** What one calls its investment in a firm is to the other that firm's round: two roles of one deal, once both are named. */
function isOtherRole({ a, b, parties }: Pair): boolean {
  const metrics = [a.testimony.claim.metric, b.testimony.claim.metric];
  return parties.centre === 'same' && parties.other === 'same' && metrics.every((metric) => EQUITY.has(metric));
}

const EQUITY: ReadonlySet<Metric> = new Set(['investment', 'funding']);

/** What a firm reports of its backlog by rules of accounting is less than all of it. */
const REPORTED = /remaining performance|\bRPO\b/i;

/** All that one firm has sold, or has promised to buy, is one sum that grows: of its backlog there is one at a time. */
function isBacklog({ a, b, parties }: Pair): boolean {
  const [x, y] = [a.testimony.claim, b.testimony.claim];
  const isWhole = [x, y].every(({ metric, basis }) => metric === 'contract' && basis === 'cumulative');
  const ofOneSide = (x.subject === null && y.subject === null) || (x.counterparty === null && y.counterparty === null);
  if (!isWhole || !ofOneSide || parties.centre !== 'same') return false;
  return REPORTED.test(a.testimony.sentence) === REPORTED.test(b.testimony.sentence);
}

/** Two pages of one month that name the same number mean the same thing, even where one recalls it as known. */
function isToldAtOnce({ a, b, value, metric, order }: Pair): boolean {
  const [x, y] = [a.when.published, b.when.published];
  if (metric !== 'same' || value !== 'equal' || order.way !== 'unknown' || x === null || y === null) return false;
  return Math.abs(x.from - y.from) <= SAME_TIME;
}

/** Points by evidence; each holds or does not. */
const EVIDENCE: readonly { readonly points: number; readonly holds: (pair: Pair) => boolean }[] = [
  { points: 2, holds: ({ parties }) => parties.other === 'same' },
  { points: 1, holds: ({ parties }) => parties.other === 'family' },
  { points: 0.5, holds: ({ parties }) => parties.other === 'part' },
  { points: 0.5, holds: ({ a, b }) => a.when.round !== null && a.when.round === b.when.round },
  { points: -1, holds: ({ parties }) => parties.centre === 'unknown' },
  { points: -0.5, holds: ({ parties }) => parties.centre === 'family' || parties.centre === 'part' },
  { points: 2, holds: ({ asset }) => asset === 'same' },
  { points: 1, holds: ({ asset }) => asset === 'part' },
  { points: -1, holds: ({ asset }) => asset === 'differs' },
  { points: 1, holds: ({ order }) => order.way === 'same' },
  { points: 1, holds: isToldAtOnce },
  { points: -1, holds: (pair) => pair.metric === 'deal' && !isOtherRole(pair) },
  { points: 0.5, holds: isRoundToldAgain },
  { points: 1, holds: isBacklog },
  {
    points: 0.5,
    holds: ({ a, b }) => a.testimony.claim.per !== null && a.testimony.claim.per === b.testimony.claim.per,
  },
];

/** Points for the digits of a number that both name: each beyond the first makes a chance agreement ten times rarer. */
function ofDigits({ value, amounts }: Pair): number {
  const digits = Math.min(amounts[0].digits, amounts[1].digits);
  return value === 'equal' || isOneSum(value, amounts) ? Math.min(3, digits - 1) : 0;
}

/** When a deal was told to be: by words, else by a page that tells it as news. What lies ahead is told of at any time before. */
function toldAt({ asOf, worded, recalled, published }: When): Period | null {
  if (!worded || asOf === null) return recalled ? null : published;
  return published !== null && asOf.from > published.to ? null : asOf;
}

/** Points against, where the times tell that the two are hardly one deal. */
function ofTime(pair: Pair): number {
  const { a, b, order } = pair;
  const metrics = [a.testimony.claim.metric, b.testimony.claim.metric];
  if (metrics.every((metric) => CHANGING.has(metric)) || isBacklog(pair)) return 0;
  const [x, y] = [a.when, b.when];
  if (x.round !== null && y.round !== null && x.round !== y.round) return -1.5;
  if (x.worded && y.worded) return order.way === 'before' || order.way === 'after' ? -1 : 0;
  const [from, to] = [toldAt(x), toldAt(y)];
  if (from === null || to === null) return 0;
  const apart = Math.max(from.from - to.to, to.from - from.to);
  if (x.worded || y.worded) return apart > SEASON ? -1 : 0;
  return (metrics.every((metric) => TRANCHED.has(metric)) && apart > SEASON ? -1.5 : 0) + (apart > LONG ? -0.5 : 0);
}

/** Beyond this many days two pages that both tell a deal as news hardly mean one deal. */
const LONG = 400;

/** For what the same parties do again and again, that many days are enough for another tranche. */
const SEASON = 90;

/** All points of a pair, the value's digits left out where only the deal is in question. */
export function identityOf(pair: Pair, withValue: boolean): number {
  if (pair.decided === 'same') return SURE * 2;
  const found = EVIDENCE.reduce((sum, { points, holds }) => sum + (holds(pair) ? points : 0), 0);
  const metric = Math.min(...[pair.a, pair.b].map(({ testimony: { claim } }) => OF_METRIC[claim.metric] ?? 0));
  return found + metric + ofTime(pair) + (withValue ? ofDigits(pair) : 0);
}
