import { BASES, METRICS, type Metric } from '../claim.ts';
import type { CueWeights, Reach, SignWeights } from '../model.ts';

export const BASIS_LABELS = ['none', ...BASES] as const;
export type BasisLabel = (typeof BASIS_LABELS)[number];

/** A basis is told beside its figure or not at all. */
export const basisReach: Reach = {
  l0: 1.2,
  l1: 1,
  l2: 0.7,
  l3: 0.4,
  r0: 1.2,
  r1: 0.8,
  r2: 0.3,
  r3: 0.15,
  before: 0.1,
  heading: 0.1,
  topic: 0.08,
};

export const basisCues: CueWeights<BasisLabel> = {
  preMoney: { pre: 6.5 },
  postMoney: { post: 6.5 },
  runRate: { runrate: 5 },
  recurring: { runrate: 1 },
  cumulative: { cumulative: 2.4 },
  perfect: { cumulative: 1.6 },
  forecast: { forecast: 2.4 },
  // What has come together so far is no sum that is still to come.
  will: { forecast: 0.5, cumulative: -0.8 },
  conditional: { cumulative: -1.2, actual: -0.8, forecast: 0.6 },
  plan: { cumulative: -0.5 },
  agreed: { actual: -0.8 },
  secondary: { secondary: 2 },
  recognised: { actual: 2 },
};

/** The bases that a metric can have; those left out here have none. */
const OPEN: Readonly<Partial<Record<Metric, readonly BasisLabel[]>>> = {
  valuation: ['pre', 'post', 'secondary', 'market'],
  funding: ['cumulative'],
  investment: ['cumulative'],
  contract: ['cumulative'],
  acquisition: ['cumulative'],
  debt: ['cumulative'],
  revenue: ['runrate', 'forecast', 'actual', 'cumulative'],
  profit: ['runrate', 'forecast', 'actual', 'cumulative'],
  growth: ['forecast'],
  users: ['forecast'],
  market: ['forecast'],
};

/** What a metric says against the bases that it cannot have, and for that of results. */
function signOf(metric: Metric): Partial<Record<BasisLabel, number>> {
  const open = OPEN[metric] ?? [];
  const closed = BASIS_LABELS.filter((label) => label !== 'none' && !open.includes(label));
  const result = open.includes('actual') ? { actual: 3.5 } : {};
  return { ...Object.fromEntries(closed.map((label) => [label, -6])), ...result };
}

/** Which bases a metric can have, and how much more than one weak word it takes to say one. */
export const basisSigns: SignWeights<BasisLabel> = {
  '': { none: 1.6, actual: -1.5, market: -1 },
  soFar: { cumulative: 3.6 },
  ...Object.fromEntries(METRICS.map((metric) => [`metric:${metric}`, signOf(metric)])),
  'when:future': { forecast: 0.8, actual: -1 },
  marketAhead: { forecast: 1.5 },
  // Capital expenditure of a year is foretold where that of a site is planned: it opens what `metric:capex` closes.
  spending: { forecast: 7 },
  // What came together before is told beside the news.
  leads: { cumulative: -0.8 },
  'per:year': { runrate: 2 },
  // What comes in each month is neither a period's nor a year's.
  'per:month': { actual: -2.5 },
  afterRunRate: { runrate: 2.6 },
};
