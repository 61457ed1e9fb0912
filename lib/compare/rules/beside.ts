import type { Metric } from '../../claim/claim.ts';
import type { Relation } from '../evidence.ts';
import { because, numberText } from '../explain.ts';
import { overlap, times } from '../interval.ts';
import { houseOf } from '../key.ts';
import { PUT_IN } from '../metrics.ts';
import { matchNames, namesOf } from '../names.ts';
import type { NameIndex } from '../names.ts';
import { isSameArticle } from '../origin.ts';
import type { Context, Side } from '../pair.ts';
import { orderOf } from '../time.ts';
import { relation } from './rule.ts';
import type { Witnesses } from './rule.ts';

/** Money that a company spends. */
const SPENT: ReadonlySet<Metric> = new Set(['contract', 'capex']);

/** What a share of a company is paid for under. */
const PAID: ReadonlySet<Metric> = new Set([...PUT_IN, 'acquisition']);

/** The one party that two lists share, by its name in the second; null where none or several are shared. */
function sharedOf(list: readonly string[], part: string | null, names: NameIndex): string | null {
  const shared = (part?.split(/\s*\+\s*/) ?? []).filter((name) => {
    const match = matchNames(list, namesOf(name, names), names);
    return match === 'same' || match === 'part' || (match === 'family' && list.length === 1);
  });
  return shared.length === 1 ? shared[0]! : null;
}

/** An investor that sells to the company that it invests in: both sums are told, neither is taken from the other. */
function linked(a: Side, b: Side, names: NameIndex): Relation | null {
  const [invests, buys] = PUT_IN.has(a.testimony.claim.metric) ? [a, b] : [b, a];
  const [x, y] = [invests.testimony.claim, buys.testimony.claim];
  if (!PUT_IN.has(x.metric) || !SPENT.has(y.metric) || x.kind !== 'money' || y.kind !== 'money') return null;
  // One sum told in two directions is one deal of which a page tells the sides otherwise; an investment is no rent.
  if (invests.amount.told === buys.amount.told || x.per !== null) return null;
  if (x.vague || y.vague || x.status === 'denied' || y.status === 'denied') return null;
  const customer = sharedOf(invests.parties.centre, y.subject, names);
  const supplier = sharedOf(invests.parties.other, y.counterparty, names);
  // Within one house money goes nowhere.
  if (customer === null || supplier === null || houseOf(customer, names) === houseOf(supplier, names)) return null;
  return relation('linked', because('linked', a, b, supplier, customer));
}

/** What a claim tells of a stake: how large it is, what was paid for it, or what the whole company is worth. */
function roleOf({ testimony: { claim }, amount }: Side): 'share' | 'price' | 'worth' | null {
  if (amount.told === null || amount.vague || claim.status === 'denied') return null;
  if (claim.metric === 'stake' && claim.kind === 'percent') return 'share';
  if (claim.kind !== 'money') return null;
  // New money is no part of what a company was worth before it.
  if (claim.metric === 'valuation' || claim.metric === 'marketcap') return claim.basis === 'pre' ? null : 'worth';
  return PAID.has(claim.metric) && claim.basis !== 'cumulative' ? 'price' : null;
}

const isOneCompany = (a: Side, b: Side) =>
  a.parties.centre.length === 1 && b.parties.centre.length === 1 && a.parties.centre[0] === b.parties.centre[0];

/** A share and its price are told in one breath, or at least on one page and of one holder. */
const isOneStake = (share: Side, price: Side) =>
  isOneCompany(share, price) &&
  isSameArticle(share.testimony, price.testimony) &&
  share.parties.other.join() === price.parties.other.join();

function isOneTime(a: Side, b: Side): boolean {
  const sameArticle = isSameArticle(a.testimony, b.testimony);
  const { way } = orderOf(a.when, b.when, sameArticle);
  return way === 'same' || (sameArticle && way === 'unknown');
}

/**
 * A share of a company's worth comes to so much. Where the price of the share is told too and fits, the three add up; a price
 * that does not fit is no contradiction, for a share may have been bought bit by bit and long ago.
 */
function shareOfWorth(a: Side, b: Side, witnesses: Witnesses): Relation | null {
  const sides = { share: null, price: null, worth: null } as Record<'share' | 'price' | 'worth', Side | null>;
  const [roleOfA, roleOfB] = [roleOf(a), roleOf(b)];
  if (roleOfA === null || roleOfB === null || roleOfA === roleOfB || !isOneCompany(a, b)) return null;
  [sides[roleOfA], sides[roleOfB]] = [a, b];
  const missing = (['share', 'price', 'worth'] as const).find((role) => sides[role] === null)!;
  const fits = (share: Side, price: Side, worth: Side) =>
    isOneStake(share, price) &&
    isOneTime(share, worth) &&
    price.amount.unit === worth.amount.unit &&
    overlap(times(worth.amount.strict, times(share.amount.strict, 0.01)), price.amount.strict);
  const third = witnesses.find((side) => {
    if (roleOf(side) !== missing || !isOneCompany(side, a)) return false;
    const all = { ...sides, [missing]: side };
    return fits(all.share!, all.price!, all.worth!);
  });
  const [share, worth] = [sides.share ?? third, sides.worth ?? third];
  if (!share || !worth || (third === undefined && (missing !== 'price' || !isOneTime(share, worth)))) return null;
  const { unit, told, digits } = worth.amount;
  const part = (told! * share.amount.told!) / 100;
  const held = numberText(share.amount.told!, '%', share.amount.digits);
  const sum = `${held} × ${numberText(told!, unit, digits)} = ${numberText(part, unit)}`;
  const key = third === undefined ? 'impliedValue' : 'shareOfWorth';
  return relation('derives', because(key, a, b, sum), { explained: third !== undefined, sum });
}

/** What two claims say to each other that measure different things: they fit or belong together, and never conflict. */
export function beside(a: Side, b: Side, witnesses: Witnesses, { names }: Context): Relation | null {
  return linked(a, b, names) ?? shareOfWorth(a, b, witnesses);
}
