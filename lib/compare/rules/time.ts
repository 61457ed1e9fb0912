import type { Claim, Metric } from '../../claim/claim.ts';
import { RESEARCH_FIRMS } from '../../vocabulary/stopnames.ts';
import type { Relation } from '../evidence.ts';
import { isFarApart } from '../amount.ts';
import { because, dateOf } from '../explain.ts';
import { identityOf, LIKELY } from '../identity.ts';
import { isIncome, matchMeasures } from '../measure.ts';
import { CHANGING, TALKED } from '../metrics.ts';
import { differsIn } from '../pair.ts';
import type { Pair, Side } from '../pair.ts';
import { tellsRaisedBid } from '../raised-bid.ts';
import { orderOf } from '../time.ts';
import type { Order } from '../time.ts';
import { BETWEEN_PAGES, isWithin, middle, ratio, UNDATED } from './change.ts';
import { DIVISIBLE, hasCloser, isDoubtful, isMisplaced, isOdd, isStray, twinOf } from './counterpart.ts';
import { relation } from './rule.ts';
import type { Rule, Witnesses } from './rule.ts';
import { steps } from './steps.ts';

/** Of what changes, that which has so far grown wherever they were told of: without a date the larger is taken as the later. */
const GROWS: ReadonlySet<Metric> = new Set(['valuation', 'revenue', 'users', 'customers', 'funding', 'investment']);

/**
 * So close, two paces without any date may as well be one, measured in two ways, or in one way on two days; a valuation is
 * named by its round.
 */
const TOLD_APART = { least: 0.6, most: 1 / 0.6 };
const ONE_MEASURE = { least: 0.8, most: 1 / 0.8 };

const isDone = ({ status }: Claim) => status === 'closed' || status === 'background';

const isCumulative = ({ basis }: Claim) => basis === 'cumulative';

const CAPACITY: ReadonlySet<Metric> = new Set(['power', 'chips']);

/** Whether a later figure replaces an earlier one: things that change, totals so far, and capacity at two stated times. */
function changes({ a, b, order, parties, asset }: Pair): boolean {
  const [x, y] = [a.testimony.claim, b.testimony.claim];
  if (CHANGING.has(x.metric)) return x.counterparty === null || x.metric !== 'price';
  if (isCumulative(x) && isCumulative(y)) return true;
  if (x.metric === 'acquisition') return isRaised(a, b, order);
  const sited = asset === 'same' || parties.other === 'same';
  const standing = isDone(x) && isDone(y) && x.asOf !== null && y.asOf !== null;
  return CAPACITY.has(x.metric) && sited && order.sure && standing;
}

/** Whether the later of two figures is told as a bid raised above the earlier one. */
function isRaised(a: Side, b: Side, { way }: Order): boolean {
  if (way !== 'after' && way !== 'before') return false;
  const [before, after] = way === 'after' ? [b, a] : [a, b];
  return middle(after) > middle(before) && tellsRaisedBid(after.testimony.sentence);
}

/**
 * A firm counts people and customers, and prices things, in many ways: what is further apart is of another thing, and what is
 * so much smaller is those who come or go.
 */
const MANIFOLD: ReadonlySet<Metric> = new Set(['customers', 'headcount', 'price']);
const ONE_COUNT = { least: 0.6, most: 3 };

/** What those who count others estimate: that is no later figure of what a firm tells. */
const ESTIMATED: ReadonlySet<Metric> = new Set(['users', 'customers', 'revenue']);
/** Whether such a firm is named with a figure. */
const isEstimated = ({ testimony: { sentence } }: Side) => ESTIMATORS.test(sentence);
const ESTIMATORS = new RegExp(`\\b(?:${[...RESEARCH_FIRMS].join('|')})\\b`);

function isOtherCount({ a, b, order: { way } }: Pair): boolean {
  if (ESTIMATED.has(a.testimony.claim.metric) && isEstimated(a) !== isEstimated(b)) return true;
  const share = ratio(a, b);
  const growth = way === 'after' ? share : way === 'before' ? 1 / share : Math.min(share, 1 / share);
  return MANIFOLD.has(a.testimony.claim.metric) && !isWithin(growth, ONE_COUNT);
}

/** Days by which two periods of one kind may differ in length: a leap year, or a quarter of 13 weeks. */
const PLAY = 5;

/** Income of a quarter is no later figure of that of a year, and neither is that of what runs at a pace. */
function isOtherPeriod({ a, b }: Pair): boolean {
  const [x, y] = [a.testimony.claim, b.testimony.claim];
  if (!isIncome(x) || (x.basis !== 'actual' && y.basis !== 'actual')) return false;
  const lengths = [a, b].flatMap(({ when: { asOf, worded } }) =>
    worded && asOf !== null ? [asOf.to - asOf.from] : [],
  );
  return lengths.length === 2 && Math.max(...lengths) - Math.min(...lengths) > PLAY;
}

/** A cap on what a thing is worth says nothing of what it is, unless words give its time. */
const isCapOnly = ({ testimony: { claim }, when }: Side) =>
  claim.metric === 'valuation' && claim.low === null && !when.worded;

/** Orders two figures of a thing that changes: by stated times, by dated pages, at last (and unshown) by growth. */
const later: Rule = (pair, witnesses) => {
  const { a, b, order } = pair;
  if (order.way === 'same') return null;
  if (isCapOnly(a) || isCapOnly(b)) return 'silence';
  const grows = GROWS.has(a.testimony.claim.metric);
  if (order.way !== 'unknown') {
    const share = order.way === 'after' ? ratio(a, b) : ratio(b, a);
    const timed = a.when.stated && b.when.stated;
    // A pace that fell to a fraction is of a part; a firm's worth that did was dated wrongly on one of the pages.
    const isPart = DIVISIBLE.has(a.testimony.claim.metric) && (a.when.worded || b.when.worded);
    if (grows && !timed && !isWithin(share, BETWEEN_PAGES)) return isPart ? 'silence' : byGrowth(pair, witnesses);
    const [name, key] = order.way === 'after' ? (['updates', 'updates'] as const) : (['outdated', 'outdated'] as const);
    return relation(name, because(key, a, b, dateOf(a), dateOf(b)), { sure: order.sure, explained: true });
  }
  return grows ? byGrowth(pair, witnesses) : 'silence';
};

/** Whether two pages of the same day tell something: without other times they tell it of one. */
function areOfOneDay({ when: a }: Side, { when: b }: Side): boolean {
  return a.published !== null && b.published !== null && a.published.from === b.published.from;
}

/** What has only grown, told without times: the larger is taken as the later, for a note that no badge shows. */
function byGrowth({ a, b }: Pair, witnesses: Witnesses): Relation | 'silence' {
  const share = ratio(a, b);
  const { metric, measure } = a.testimony.claim;
  const play = measure !== null && measure === b.testimony.claim.measure ? ONE_MEASURE : TOLD_APART;
  const close = metric === 'valuation' ? share === 1 : isWithin(share, play);
  if (close || !isWithin(share, UNDATED) || areOfOneDay(a, b)) return 'silence';
  const grown = CHANGING.has(metric);
  if (!grown && [a, b].some((side) => isOdd(side, witnesses))) return 'silence';
  return relation(middle(a) > middle(b) ? 'updates' : 'outdated', because('undated', a, b));
}

/** Two times tell apart even what the loosest readings would let meet: two bounds, or two figures of which one is approximate. */
function isMoved({ a, b, order, value, amounts }: Pair): boolean {
  if (!order.sure || value === null || value === 'vague') return false;
  if (value === 'near') return true;
  const [x, y] = [a.testimony.claim, b.testimony.claim];
  const named = amounts.every(({ told }) => told !== null) && x.low !== null && y.low !== null;
  return CHANGING.has(x.metric) && named && isFarApart(...amounts);
}

/** Without dates: where one page tells both figures, each with its time, it says which of them is the later. */
const byTwin: Rule = (pair, witnesses) => {
  const { a, b, order } = pair;
  if (order.way !== 'unknown' || isCapOnly(a) || isCapOnly(b)) return null;
  const x = twinOf(a, b, witnesses) ?? a;
  const y = x === a ? (twinOf(b, a, witnesses) ?? b) : b;
  const { way } = orderOf(x.when, y.when, true);
  if ((x === a && y === b) || (way !== 'before' && way !== 'after')) return null;
  const name = way === 'after' ? 'updates' : 'outdated';
  return relation(name, because(name, a, b, dateOf(x), dateOf(y)), { explained: true });
};

/** Whether a side may be meant otherwise, and the reader, who would have looked, does not say that both are of one thing. */
const isInDoubt = ({ a, b, decided }: Pair) => decided !== 'same' && (isDoubtful(a) || isDoubtful(b));

/** What a site or a product has, and is to have, where one page tells both: the time tells them apart, whatever their stage. */
export const capacity: Rule = (pair, witnesses) => {
  if (pair.sameArticle || pair.metric === 'deal' || pair.parties.centre !== 'same') return null;
  if (!CAPACITY.has(pair.a.testimony.claim.metric) || pair.asset !== 'same' || isInDoubt(pair)) return null;
  const apart = (differsIn(pair) || pair.value === 'near') && isFarApart(...pair.amounts);
  const found = apart ? byTwin(pair, witnesses) : null;
  if (found === null || found === 'silence') return found;
  // What is only planned is worth a note, and no badge.
  const planned = [pair.a, pair.b].some(({ testimony: { claim } }) => TALKED.has(claim.status));
  return { ...found, explained: !planned };
};

/** Figures of one thing at two times: the later one updates, talks have an outcome or are pending. Never on one page. */
export const overTime: Rule = (pair, witnesses) => {
  if (pair.sameArticle || pair.metric === 'deal' || pair.parties.centre !== 'same') return null;
  const apart = differsIn(pair) || isMoved(pair);
  if (!apart && pair.value !== 'open') return null;
  const [x, y] = [pair.a.testimony.claim, pair.b.testimony.claim];
  const match = matchMeasures(pair);
  if (match === 'basis' && x.metric !== 'valuation') return null;
  if (isCumulative(x) !== isCumulative(y) || x.partOf !== null || y.partOf !== null) return null;
  if (isInDoubt(pair)) return 'silence';
  if ([pair.a, pair.b].some((side) => isMisplaced(side, witnesses) || isStray(side, witnesses))) return 'silence';
  if (hasCloser(pair.a, pair.b, witnesses) || hasCloser(pair.b, pair.a, witnesses)) return 'silence';
  if (isOtherCount(pair) || isOtherPeriod(pair)) return 'silence';
  const twin = CHANGING.has(x.metric) ? byTwin(pair, witnesses) : null;
  const stepped = twin ?? steps(pair, witnesses);
  if (stepped !== null || !apart) return stepped;
  return changes(pair) && identityOf(pair, false) >= LIKELY ? later(pair, witnesses) : null;
};
