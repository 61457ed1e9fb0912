import type { Basis } from '../claim/claim.ts';
import type { Amount } from './amount.ts';
import { numberText } from './explain.ts';
import type { Pair, Side } from './pair.ts';

/** Two valuations between which a company took new money, and how much that was. */
export interface Raise {
  readonly pre: Amount;
  readonly post: Amount;
  readonly gap: number;
}

/** Old shares and market prices bring a company no money. */
const WITHOUT_MONEY: ReadonlySet<Basis | null> = new Set(['secondary', 'market']);

const PLACES: Partial<Record<Basis, number>> = { pre: -1, post: 1 };
const placeOf = (basis: Basis | null) => (basis === null ? 0 : (PLACES[basis] ?? 0));

/**
 * The raise that two valuations may stand around, in the order that their bases tell, else by size; null where what the pages
 * state leaves none between them.
 */
export function raiseBetween({ a, b, amounts: [x, y] }: Pair): Raise | null {
  const [first, second] = [a.testimony.claim, b.testimony.claim];
  if (first.metric !== 'valuation' || second.metric !== 'valuation' || x.told === null || y.told === null) return null;
  if (WITHOUT_MONEY.has(first.basis) || WITHOUT_MONEY.has(second.basis)) return null;
  if (first.basis !== null && first.basis === second.basis) return null;
  const order = placeOf(first.basis) - placeOf(second.basis) || x.told - y.told;
  const [pre, post] = order < 0 ? [x, y] : [y, x];
  const gap = post.told! - pre.told!;
  return gap > 0 ? { pre, post, gap } : null;
}

/**
 * The round among the witnesses that brought in what lies between two valuations of its company, give or take `slackOf` it,
 * with the sum written out. What was raised in all over the years is no round.
 */
export function roundOf(
  { pre, post, gap }: Raise,
  { a }: Pair,
  witnesses: readonly Side[],
  slackOf: (money: Amount) => number,
): { readonly round: Side; readonly sum: string } | null {
  const round = witnesses.find(
    ({ testimony: { claim }, parties, amount }) =>
      claim.metric === 'funding' &&
      claim.basis !== 'cumulative' &&
      parties.centre[0] === a.parties.centre[0] &&
      amount.told !== null &&
      Math.abs(amount.told - gap) <= slackOf(amount),
  );
  if (round === undefined) return null;
  const digits = Math.max(pre.digits, post.digits);
  const [first, money, last] = [pre.told!, gap, post.told!].map((value) => numberText(value, pre.unit, digits));
  return { round, sum: `${first!} + ${money!} = ${last!}` };
}
