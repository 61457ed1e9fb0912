import type { Claim, Metric } from '../../claim/claim.ts';
import type { Relation } from '../evidence.ts';
import { isFarApart } from '../amount.ts';
import { because, dateOf, sayerOf } from '../explain.ts';
import { identityOf, LIKELY } from '../identity.ts';
import { matchMeasures } from '../measure.ts';
import { CHANGING, DONE, TALKED } from '../metrics.ts';
import { differsIn } from '../pair.ts';
import type { Pair, Side } from '../pair.ts';
import { DIVISIBLE, hasCloser, isMisplaced, isOdd, middle, ratio } from './counterpart.ts';
import { relation } from './rule.ts';
import type { Rule, Witnesses } from './rule.ts';

/** Of what changes, that which has so far grown wherever they were told of: without a date the larger is taken as the later. */
const GROWS: ReadonlySet<Metric> = new Set(['valuation', 'revenue', 'users', 'customers', 'funding', 'investment']);

/** Deals whose sum is settled at the close; capacity and spending come in phases, and another phase is no outcome. */
const STEPPED: ReadonlySet<Metric> = new Set(['funding', 'investment', 'acquisition', 'contract', 'debt']);

/** What is talked about is settled within so many days, or comes to nothing. */
const SETTLED = 270;

/** How far the closed figure may be from the one talked of, to be its outcome where no date tells. */
const OUTCOME = { least: 0.75, most: 1.34 };

/** How far it may be where dates tell: beyond, the two are of different things. */
const DATED_OUTCOME = { least: 0.4, most: 2.5 };

/**
 * How far a thing may have changed between two pages that tell no time for their figures: what fell or grew by more is more
 * likely another thing. Firms of this field have grown a hundredfold within a few years, and hardly any more than that.
 */
const BETWEEN_PAGES = { least: 0.4, most: 100 };
const UNDATED = { least: 0.01, most: 100 };

/**
 * So close, two paces without any date may as well be one, measured in two ways, or in one way on two days; a valuation is
 * named by its round.
 */
const TOLD_APART = { least: 0.6, most: 1 / 0.6 };
const ONE_MEASURE = { least: 0.8, most: 1 / 0.8 };

const isWithin = (share: number, { least, most }: typeof OUTCOME) => share >= least && share <= most;

const isDone = ({ status }: Claim) => status === 'closed' || status === 'background';

const isCumulative = ({ basis }: Claim) => basis === 'cumulative';

/** Whether a later figure replaces an earlier one: things that change, totals so far, and capacity at two stated times. */
function changes({ a, b, order, parties, asset }: Pair): boolean {
  const [x, y] = [a.testimony.claim, b.testimony.claim];
  if (CHANGING.has(x.metric)) return x.counterparty === null || x.metric !== 'price';
  if (isCumulative(x) && isCumulative(y)) return true;
  const sited = asset === 'same' || parties.other === 'same';
  const standing = isDone(x) && isDone(y) && x.asOf !== null && y.asOf !== null;
  return (x.metric === 'power' || x.metric === 'chips') && sited && order.sure && standing;
}

/** Days from the page that tells of talks to the page or the time of the close; null where either is undated. */
function daysBetween(talked: Side, done: Side): number | null {
  const from = talked.when.published ?? talked.when.asOf;
  const to = done.when.asOf ?? (done.when.recalled ? null : done.when.published);
  return from === null || to === null ? null : to.to - from.from;
}

/** Talks on one side, a close on the other: the close is the outcome, or the talks may change what was closed. */
const steps: Rule = (pair, witnesses) => {
  const [x, y] = [pair.a.testimony.claim.status, pair.b.testimony.claim.status];
  const aTalks = TALKED.has(x) && DONE.has(y);
  if (!aTalks && !(DONE.has(x) && TALKED.has(y))) return null;
  const [talked, done] = aTalks ? [pair.a, pair.b] : [pair.b, pair.a];
  // A right to take more is no talk of what was taken.
  if (talked.testimony.claim.firmness === 'option') return null;
  const days = daysBetween(talked, done);
  const close = isWithin(ratio(done, talked), OUTCOME);
  const metric = talked.testimony.claim.metric;
  const settled = days === null ? close : days >= 0 && days <= SETTLED && isWithin(ratio(done, talked), DATED_OUTCOME);
  if (!CHANGING.has(metric)) {
    if (!STEPPED.has(metric)) return null;
    const known = close || pair.parties.other === 'same' || pair.asset === 'same';
    const sure = days !== null && settled && known && identityOf(pair, false) >= LIKELY + 0.5;
    return sure ? outcome(pair, aTalks, done, days !== null) : null;
  }
  if (settled) return outcome(pair, aTalks, done, days !== null);
  // A close that came after talks of quite another sum is later, not pending.
  if (days !== null && days >= 0) return null;
  if (!isWithin(ratio(talked, done), days === null ? UNDATED : BETWEEN_PAGES)) return 'silence';
  if (days === null && (isOdd(talked, witnesses) || isOdd(done, witnesses))) return 'silence';
  const reason = because(aTalks ? 'talksHere' : 'talksElsewhere', pair.a, pair.b, sayerOf(talked), dateOf(talked));
  return relation('pendingUpdate', reason, { sure: days !== null, explained: days !== null });
};

function outcome(pair: Pair, aTalks: boolean, done: Side, dated: boolean) {
  const share = ratio(done, aTalks ? pair.a : pair.b);
  const how = share > 0.97 && share < 1.03 ? 'Met' : share > 1 ? 'Exceeded' : 'Missed';
  if (aTalks) {
    const reason = because(`outcome${how}`, pair.a, pair.b, sayerOf(done), dateOf(done));
    return relation('outdated', reason, { sure: dated });
  }
  return relation('outcome', because(`outcomeHere${how}`, pair.a, pair.b), { sure: dated });
}

/** Orders two figures of a thing that changes: by stated times, by dated pages, at last (and unshown) by growth. */
const later: Rule = (pair, witnesses) => {
  const { a, b, order } = pair;
  if (order.way === 'same') return null;
  const grows = GROWS.has(a.testimony.claim.metric);
  if (order.way !== 'unknown') {
    const share = order.way === 'after' ? ratio(a, b) : ratio(b, a);
    const timed = a.when.stated && b.when.stated;
    // A pace that fell to a fraction is of a part; a firm's worth that did was dated wrongly on one of the pages.
    const isPart = DIVISIBLE.has(a.testimony.claim.metric) && (a.when.stated || b.when.stated);
    if (grows && !timed && !isWithin(share, BETWEEN_PAGES)) return isPart ? 'silence' : byGrowth(pair, witnesses);
    const [name, key] = order.way === 'after' ? (['updates', 'updates'] as const) : (['outdated', 'outdated'] as const);
    return relation(name, because(key, a, b, dateOf(a), dateOf(b)), { sure: order.sure, explained: true });
  }
  return grows ? byGrowth(pair, witnesses) : 'silence';
};

/** What has only grown, told without times: the larger is taken as the later, for a note that no badge shows. */
function byGrowth({ a, b }: Pair, witnesses: Witnesses): Relation | 'silence' {
  const share = ratio(a, b);
  const { metric, measure } = a.testimony.claim;
  const play = measure !== null && measure === b.testimony.claim.measure ? ONE_MEASURE : TOLD_APART;
  const close = metric === 'valuation' ? share === 1 : isWithin(share, play);
  if (close || !isWithin(share, UNDATED)) return 'silence';
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

/** Figures of one thing at two times: the later one updates, talks have an outcome or are pending. Never on one page. */
export const overTime: Rule = (pair, witnesses) => {
  if (pair.sameArticle || pair.metric === 'deal' || pair.parties.centre !== 'same') return null;
  const apart = differsIn(pair) || isMoved(pair);
  if (!apart && pair.value !== 'open') return null;
  const [x, y] = [pair.a.testimony.claim, pair.b.testimony.claim];
  const match = matchMeasures(pair);
  if (match === 'basis' && x.metric !== 'valuation') return null;
  if (isCumulative(x) !== isCumulative(y) || x.partOf !== null || y.partOf !== null) return null;
  if (isMisplaced(pair.a, witnesses) || isMisplaced(pair.b, witnesses)) return 'silence';
  if (hasCloser(pair.a, pair.b, witnesses) || hasCloser(pair.b, pair.a, witnesses)) return 'silence';
  const stepped = steps(pair, witnesses);
  if (stepped !== null || !apart) return stepped;
  return changes(pair) && identityOf(pair, false) >= LIKELY ? later(pair, witnesses) : null;
};
