import type { Metric, Part } from '../../claim/claim.ts';
import { isFarApart } from '../amount.ts';
import { explain } from '../cause.ts';
import type { Explanation } from '../cause.ts';
import type { Relation } from '../evidence.ts';
import { because, dateOf, sayerOf } from '../explain.ts';
import { identityOf, LIKELY, SURE } from '../identity.ts';
import { matchMeasures } from '../measure.ts';
import { CHANGING, DONE, ONE_SIDED, TRANCHED } from '../metrics.ts';
import { isSameArticle } from '../origin.ts';
import { agreesIn, differsIn, pairOf } from '../pair.ts';
import type { Context, Pair, Side } from '../pair.ts';
import { relation } from './rule.ts';
import type { Witnesses } from './rule.ts';

/** Metrics whose figures name one thing well enough to contradict each other. */
const CONTRADICTS: ReadonlySet<Metric> = new Set([
  'valuation',
  'marketcap',
  'funding',
  'investment',
  'contract',
  'capex',
  'acquisition',
  'revenue',
  'profit',
  'debt',
  'power',
  'chips',
  'stake',
  'penalty',
  'term',
]);

/** Why two figures are no contradiction, however far apart they are. */
const NEVER: readonly ((pair: Pair) => boolean)[] = [
  ({ a, b }) => !CONTRADICTS.has(a.testimony.claim.metric) || a.testimony.claim.metric !== b.testimony.claim.metric,
  ({ conversion }) => conversion !== null,
  ({ a, b }) => a.amount.vague || b.amount.vague || a.amount.approximate || b.amount.approximate,
  ({ a, b }) => a.testimony.origin === 'pack' && b.testimony.origin === 'pack',
  ({ a, b }) => a.testimony.claim.partOf !== null || b.testimony.claim.partOf !== null,
  (pair) => !MAY_DIFFER.has(matchMeasures(pair)),
  ({ a, b }) => a.testimony.claim.measure !== b.testimony.claim.measure,
  ({ a, b }) => a.testimony.claim.stage !== b.testimony.claim.stage,
  ({ a, b }) => a.testimony.claim.firmness !== b.testimony.claim.firmness,
  ({ order, decided }) => (order.way === 'before' || order.way === 'after') && decided !== 'same',
];

const MAY_DIFFER: ReadonlySet<string> = new Set(['same', 'open', 'basis']);

/** Parts that both sides must state for a sure conflict. */
const NEEDED: ReadonlySet<Part> = new Set(['metric', 'subject', 'counterparty']);

const states = ({ testimony: { claim } }: Side) =>
  claim.subject !== null &&
  (claim.counterparty !== null || ONE_SIDED.has(claim.metric)) &&
  !claim.implied.some(({ part }) => NEEDED.has(part));

/** Whether both sides state which deal, and as of when, they mean. */
function isStated({ a, b, parties, asset, order }: Pair): boolean {
  if (!states(a) || !states(b) || parties.centre !== 'same') return false;
  const sited = parties.other === 'same' || ONE_SIDED.has(a.testimony.claim.metric);
  const timed = order.way === 'same' && (order.sure || !CHANGING.has(a.testimony.claim.metric));
  return sited && (asset === 'same' || timed);
}

/** Metrics that have more than one measure or basis: left unstated, two figures may measure two things. */
const MEASURED: ReadonlySet<Metric> = new Set(['valuation', 'revenue', 'profit', 'capex', 'power']);

/** Whether both sides state what exactly was measured, where there is a choice. */
function isMeasured({ a, b }: Pair): boolean {
  const [x, y] = [a.testimony.claim, b.testimony.claim];
  if (!MEASURED.has(x.metric)) return true;
  return (x.basis !== null && x.basis === y.basis) || (x.measure !== null && x.measure === y.measure);
}

const sameStep = ({ a, b }: Pair) => {
  const [x, y] = [a.testimony.claim.status, b.testimony.claim.status];
  return x === y || (DONE.has(x) && DONE.has(y));
};

/** Whether a page that tells one figure tells the other one too: then the two are hardly of one thing. */
function alsoTold({ a, b }: Pair, witnesses: Witnesses, context: Context): boolean {
  const tells = (page: Side, figure: Side) =>
    witnesses.some((other) => {
      if (other === page || other === figure || !isSameArticle(other.testimony, page.testimony)) return false;
      const pair = pairOf(other, figure, context);
      return pair !== null && agreesIn(pair);
    });
  return !isSameArticle(a.testimony, b.testimony) && (tells(a, b) || tells(b, a));
}

function say(pair: Pair, found: Explanation, sure: boolean): Relation {
  const { a, b } = pair;
  const { cause, exact, sum } = found;
  const key = pair.independence === 'same' && !pair.sameArticle ? 'misquote' : 'conflicts';
  const args = sum === null ? [sayerOf(b), dateOf(b)] : [sayerOf(b), dateOf(b), sum];
  const reason = because(`${key}_${cause}`, a, b, ...args);
  return relation(key, reason, { sure, cause, explained: exact, sum });
}

const isPacked = ({ a, b }: Pair) => a.testimony.origin === 'pack' || b.testimony.origin === 'pack';

/** What changes contradicts only as of one time, what comes in tranches only told at one time. */
function isOfOneTime({ a, order, decided }: Pair): boolean {
  return order.way === 'same' || decided === 'same' || !CHANGING.has(a.testimony.claim.metric);
}

/** A conflict that one exact transform explains: the more digits fit, the less it takes to know the deal. */
function explained(pair: Pair, found: Explanation): Relation | null {
  const identity = identityOf(pair, false);
  if (TRANCHED.has(pair.a.testimony.claim.metric) && pair.order.way !== 'same') return null;
  if (identity + found.digits - 1 < SURE || (pair.sameArticle && identity < LIKELY)) return null;
  return say(
    pair,
    found,
    found.cause !== 'period' && isStated(pair) && isMeasured(pair) && sameStep(pair) && !isPacked(pair),
  );
}

/** A conflict that nothing explains is said only where both sides state which deal they mean. */
function unexplained(pair: Pair, found: Explanation): Relation | null {
  if (pair.sameArticle || isPacked(pair) || !isStated(pair) || !isMeasured(pair)) return null;
  if (!sameStep(pair) || !isFarApart(...pair.amounts)) return null;
  return say(pair, found, identityOf(pair, false) >= SURE);
}

/**
 * Two figures that cannot both hold. Sure only where both state the deal and the time; possible where one exact transform
 * would explain the gap; else nothing is said, for most figures that differ are of different things.
 */
export function conflict(pair: Pair, witnesses: Witnesses, context: Context): Relation | null {
  const yearly = pair.value === null && pair.amounts[0].unit === pair.amounts[1].unit;
  if (!yearly && !(pair.value === 'apart' && differsIn(pair))) return null;
  if (!isOfOneTime(pair) || pair.parties.centre !== 'same' || NEVER.some((holds) => holds(pair))) return null;
  const found = explain(pair, witnesses, context);
  if (yearly && found.cause !== 'period') return null;
  const said = found.exact ? explained(pair, found) : unexplained(pair, found);
  return said === null || alsoTold(pair, witnesses, context) ? null : said;
}
