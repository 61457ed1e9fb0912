import { BASES } from '../claim.ts';
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

const never = -6;
const only = (...open: readonly BasisLabel[]): Partial<Record<BasisLabel, number>> =>
  Object.fromEntries(
    BASIS_LABELS.filter((label) => label !== 'none' && !open.includes(label)).map((label) => [label, never]),
  );

/** Which bases a metric can have, and how much more than one weak word it takes to say one. */
export const basisSigns: SignWeights<BasisLabel> = {
  '': { none: 1.6, actual: -1.5, market: -1 },
  soFar: { cumulative: 3.6 },
  'metric:valuation': only('pre', 'post', 'secondary', 'market'),
  'metric:funding': only('cumulative'),
  'metric:investment': only('cumulative'),
  'metric:contract': only('cumulative'),
  'metric:capex': only(),
  'metric:acquisition': only('cumulative'),
  'metric:revenue': { ...only('runrate', 'forecast', 'actual', 'cumulative'), actual: 3.5 },
  'metric:profit': { ...only('runrate', 'forecast', 'actual', 'cumulative'), actual: 3.5 },
  'metric:debt': only('cumulative'),
  'metric:growth': only('forecast'),
  'metric:users': only('forecast'),
  'metric:customers': only(),
  'metric:headcount': only(),
  'metric:marketcap': only(),
  'metric:price': only(),
  'metric:power': only(),
  'metric:chips': only(),
  'metric:stake': only(),
  'metric:sites': only(),
  'metric:term': only(),
  'metric:market': only('forecast'),
  'metric:penalty': only(),
  'metric:other': only(),
  'when:future': { forecast: 0.8, actual: -1 },
  // What came together before is told beside the news.
  leads: { cumulative: -0.8 },
  'per:year': { runrate: 2 },
  // What comes in each month is neither a period's nor a year's.
  'per:month': { actual: -2.5 },
  afterRunRate: { runrate: 2.6 },
};
