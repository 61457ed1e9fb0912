import type { Claim } from '../claim/claim.ts';
import type { Testimony } from './evidence.ts';
import { toldValue } from './interval.ts';
import { isSameArticle } from './origin.ts';
import { lastDayOf } from './time.ts';

/**
 * Most claims of other pages that one is judged against. Of a much-told firm thousands are stored; those that share more with
 * the claim have more to say to it, and beyond this many each further one hardly changes what a reader is told.
 */
const MOST = 24;

/** What two claims share that makes them likelier to be of one thing, as plainly as it can be told without deriving anything. */
function shared(a: Claim, b: Claim): number {
  const [x, y] = [toldValue(a), toldValue(b)];
  const parties = [b.subject, b.counterparty];
  const both = [a.subject, a.counterparty].filter((name) => name !== null && parties.includes(name)).length;
  return (
    both +
    (a.metric === b.metric ? 1 : 0) +
    (x !== null && x === y && a.unit === b.unit ? 2 : 0) +
    (a.asset !== null && a.asset === b.asset ? 2 : 0)
  );
}

/** The claims worth judging one against: all of its own page, and of others those that share most, then the newest. */
export function candidatesOf(own: Testimony, others: readonly Testimony[]): readonly Testimony[] {
  if (others.length <= MOST) return others;
  const page = others.filter((other) => isSameArticle(own, other));
  const ranked = others
    .filter((other) => !isSameArticle(own, other))
    .map((other) => ({ other, shares: shared(own.claim, other.claim), day: lastDayOf(other) }))
    .sort((a, b) => b.shares - a.shares || b.day - a.day || (a.other.id < b.other.id ? -1 : 1));
  return [...page, ...ranked.slice(0, MOST).map(({ other }) => other)];
}
