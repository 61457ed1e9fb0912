import { UNSURE, type Metric } from '../../claim/claim.ts';
import { isFarApart } from '../amount.ts';
import { isSameArticle } from '../origin.ts';
import type { Side } from '../pair.ts';
import { orderOf } from '../time.ts';
import { isWithin, middle, ratio } from './change.ts';
import type { Witnesses } from './rule.ts';

/** What a firm has several of side by side: the whole, and that of a product or a kind of customer. */
export const DIVISIBLE: ReadonlySet<Metric> = new Set(['revenue', 'profit', 'users', 'customers', 'headcount']);

/** The other figures that the page of a figure tells of the same metric and firm. */
function besides(side: Side, witnesses: Witnesses): readonly Side[] {
  return witnesses.filter(
    (other) =>
      other !== side &&
      other.testimony.claim.metric === side.testimony.claim.metric &&
      other.parties.centre[0] === side.parties.centre[0] &&
      isSameArticle(other.testimony, side.testimony),
  );
}

/** A page hardly tells two present figures of one thing that are so many times apart: the smaller is of something else. */
const ODD = 10;

/** Whether a figure is for a time that was still to come when its page told it. */
const isAhead = ({ when: { asOf, published } }: Side) =>
  asOf !== null && published !== null && asOf.from > published.to;

/**
 * Whether a figure without a stated time of its own stands beside a far larger one of the same thing on its page, and not one
 * that is still to come.
 */
export function isOdd(side: Side, witnesses: Witnesses): boolean {
  return (
    !side.when.stated &&
    besides(side, witnesses).some((other) => middle(other) >= ODD * middle(side) && !isAhead(other))
  );
}

/**
 * Whether an odd figure is likely of something else: its metric was only gathered from the words around, or it is told as of
 * its page's day, when a far larger one held as well.
 */
export function isMisplaced(side: Side, witnesses: Witnesses): boolean {
  const gathered = side.testimony.claim.implied.some(({ part }) => part === 'metric');
  return (gathered || side.when.asOf !== null) && isOdd(side, witnesses);
}

/**
 * Whether a page may well mean a figure otherwise than it was read: that two agree hardly comes of such a reading, that they
 * differ easily does.
 */
export function isDoubtful({ testimony: { claim } }: Side): boolean {
  return claim.implied.some(({ rule }) => rule === UNSURE);
}

/** A firm has one worth at a time: two present ones so many times apart are those of two firms. */
const ONE_WORTH = 1.5;

const isWorth = ({ testimony: { claim } }: Side) => claim.metric === 'valuation' || claim.metric === 'marketcap';

const isOfTopic = ({ testimony: { claim } }: Side) =>
  claim.implied.some(({ part, rule }) => part === 'subject' && rule === 'topic');

/**
 * Whether a worth is likely that of another firm: no word of its sentence says whose it is or when it held, and its page tells
 * quite another one of the same time.
 */
export function isStray(side: Side, witnesses: Witnesses): boolean {
  return (
    isWorth(side) &&
    isOfTopic(side) &&
    !side.when.worded &&
    besides(side, witnesses).some((other) => {
      const share = ratio(other, side);
      return isOfOneTime(other, side) && !isWithin(share, { least: 1 / ONE_WORTH, most: ONE_WORTH });
    })
  );
}

/** Whether two figures of a page are told for one time, as far as it says: what words date, or recall, stands for itself. */
function isOfOneTime({ when: a }: Side, { when: b }: Side): boolean {
  if (a.asOf === null || b.asOf === null || a.worded !== b.worded || a.recalled !== b.recalled) return false;
  return !a.worded || orderOf(a, b, true).way === 'same';
}

/** Whether a page tells that a thing was more before: then the lesser figure is of a part of it. */
const wasMore = (before: Side, now: Side) =>
  middle(before) > middle(now) && orderOf(before.when, now.when, true).way === 'before';

/**
 * Whether the page of a figure tells another one of the same time that is closer to what it is compared with: then that one is
 * its counterpart, and this one is of a part, or of the whole.
 */
export function hasCloser(side: Side, of: Side, witnesses: Witnesses): boolean {
  const gap = (one: Side) => Math.abs(Math.log(ratio(one, of)));
  return (
    DIVISIBLE.has(side.testimony.claim.metric) &&
    besides(side, witnesses).some(
      (other) =>
        other.amount.unit === side.amount.unit &&
        other.amount.mode === side.amount.mode &&
        isFarApart(other.amount, side.amount) &&
        gap(other) < gap(side) &&
        (isOfOneTime(other, side) || wasMore(other, side)),
    )
  );
}

/**
 * The same number as a page tells that is the other side of a pair, with its time beside that one's: it dates a figure that
 * its own page leaves undated. A number of one digit is the same only of one named site or product.
 */
export function twinOf({ when, amount, parties, testimony }: Side, on: Side, witnesses: Witnesses): Side | null {
  const { asset } = testimony.claim;
  if (when.asOf !== null || amount.told === null || (amount.digits < 2 && asset === null)) return null;
  const isTwin = (other: Side) =>
    (other.when.worded || (asset !== null && on.when.worded)) &&
    (amount.digits > 1 || other.testimony.claim.asset !== null) &&
    other.amount.told === amount.told &&
    other.amount.unit === amount.unit &&
    other.amount.mode === amount.mode &&
    other.parties.centre[0] === parties.centre[0] &&
    orderOf(other.when, on.when, true).sure;
  return besides(on, witnesses).find(isTwin) ?? null;
}
