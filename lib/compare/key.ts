import type { Claim, Metric } from '../claim/claim.ts';
import { kindOf } from './amount.ts';
import { toldValue } from './interval.ts';
import { bareName, foldName, namesOf } from './names.ts';
import type { NameIndex } from './names.ts';
import { partiesOf } from './parties.ts';

/**
 * Metrics that are compared with one another, or that explain one another: a round explains the gap between two valuations,
 * a term makes a total of a rate. Each metric belongs to one family; a family and an organisation make an index key.
 */
const FAMILY: Readonly<Record<Metric, string>> = {
  valuation: 'worth',
  marketcap: 'worth',
  funding: 'equity',
  investment: 'equity',
  stake: 'equity',
  acquisition: 'deal',
  contract: 'deal',
  capex: 'deal',
  term: 'deal',
  debt: 'deal',
  revenue: 'income',
  profit: 'income',
  price: 'price',
  power: 'power',
  chips: 'chips',
  users: 'users',
  customers: 'customers',
  headcount: 'headcount',
  sites: 'sites',
  growth: 'growth',
  market: 'market',
  penalty: 'penalty',
  other: 'other',
};

/** Metrics that also stand on another family's key: rounds beside the valuations that they explain. */
const ALSO: Partial<Record<Metric, readonly string[]>> = { funding: ['worth'] };

/** What is told of a stake in a company: its size, its price, and what the whole is worth. */
const SHARED: ReadonlySet<Metric> = new Set(['valuation', 'stake', 'investment', 'acquisition']);

/** What is built, rented and paid for: watts, chips and dollars of one deal never compare, and meet so that this can be said. */
const BUILT: ReadonlySet<Metric> = new Set(['contract', 'capex', 'power', 'chips']);

/** The house of an organisation: its topmost owner, so that Google and Alphabet, xAI and SpaceX, Helix and Helix Mining meet on one key. */
export function houseOf(name: string, index: NameIndex): string {
  return bareName(foldName(index.canonical(index.kin(name).at(-1) ?? name)));
}

function housesOf(part: string | null, index: NameIndex): readonly string[] {
  return [...new Set(namesOf(part, index).map((name) => houseOf(name, index)))].filter((house) => house !== '');
}

/** Most organisations of a list that get keys of their own. */
const MOST = 4;

/**
 * The index keys of a claim: two comparable claims share at least one. A key for each family and organisation; one for each
 * pair of organisations and one for the told value, so that what is surely comparable meets on a short list even where an
 * organisation has thousands of claims, and one sum under two names meets at all. Empty where neither an organisation nor
 * an asset is known: such a claim is compared with nothing.
 */
export function keysOf(claim: Claim, names: NameIndex): string[] {
  const houses = [...new Set([...housesOf(claim.subject, names), ...housesOf(claim.counterparty, names)])].slice(
    0,
    MOST,
  );
  const families = [FAMILY[claim.metric], ...(ALSO[claim.metric] ?? [])];
  const value = toldValue(claim);
  const single = families.flatMap((family) => houses.map((house) => `${family}:${house}`));
  const pairs = houses.flatMap((a, i) => houses.slice(i + 1).map((b) => [a, b].sort().join('+')));
  // An investment meets what the same two buy of each other.
  const meeting = families[0] === 'equity' ? ['equity', 'deal'] : [families[0]!];
  const paired = meeting.flatMap((family) => pairs.map((pair) => `${family}:${pair}`));
  const company = SHARED.has(claim.metric) ? partiesOf(claim, names).centre : [];
  const shared = company.map((name) => `share:${houseOf(name, names)}`);
  const built = BUILT.has(claim.metric) ? houses.slice(0, 1).map((house) => `built:${house}`) : [];
  const valued = value === null ? [] : houses.map((house) => `${kindOf(claim)}:${house}=${value.toPrecision(3)}`);
  const asset = claim.asset === null ? [] : [`${kindOf(claim)}@${foldName(names.canonical(claim.asset))}`];
  return [...new Set([...single, ...paired, ...shared, ...built, ...valued, ...asset])].sort();
}
