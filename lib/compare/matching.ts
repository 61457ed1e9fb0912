import type { Claim, Metric } from '../claim/claim.ts';
import { PUT_IN } from './metrics.ts';
import { foldName } from './names.ts';
import type { NameIndex, NameMatch } from './names.ts';
import type { Side } from './pair.ts';
import type { PartyMatch } from './parties.ts';

/** `same`: one metric · `worth`: a valuation and a market value · `deal`: two names for the money of one deal. */
export type MetricMatch = 'same' | 'worth' | 'deal';

const WORTH: ReadonlySet<Metric> = new Set(['valuation', 'marketcap']);

/** Outlets call one sum an investment, a contract, spending or a purchase; the same sum and parties tell that it is one. */
const DEAL_MONEY: ReadonlySet<Metric> = new Set([
  'contract',
  'capex',
  'investment',
  'acquisition',
  'funding',
  'debt',
  'stake',
]);

export function matchMetrics(a: Side, b: Side): MetricMatch | null {
  const [x, y] = [a.testimony.claim.metric, b.testimony.claim.metric];
  if (x === y) return 'same';
  if (WORTH.has(x) && WORTH.has(y)) return 'worth';
  return DEAL_MONEY.has(x) && DEAL_MONEY.has(y) ? 'deal' : null;
}

/** A site's figures are told of its owner, its operator or its users: parties of one site are no contradiction. */
export function atOneSite(match: PartyMatch, a: Side, b: Side, asset: NameMatch, names: NameIndex): PartyMatch {
  if (match.centre !== 'differs' || asset !== 'same') return match;
  const site = a.testimony.claim.asset ?? '';
  const known = [site, ...names.partiesOf(site)].map((name) => foldName(names.canonical(name)));
  const belongs = (side: Side) => side.parties.all.some((name) => known.includes(name));
  return belongs(a) && belongs(b) ? { centre: 'unknown', other: 'unknown' } : match;
}

/** Metrics whose figures explain others: a round the gap of two valuations, a term and a rate a total, a stake its price. */
const EXPLAINS: Partial<Record<Metric, readonly Metric[]>> = {
  valuation: ['funding', 'stake', 'investment', 'acquisition'],
  marketcap: ['stake', 'investment', 'acquisition'],
  stake: ['funding', 'investment', 'acquisition'],
  contract: ['term'],
};

/** Metrics of which a reader is told why they are not compared. */
const TOLD_APART: Partial<Record<Metric, readonly Metric[]>> = {
  contract: ['power', 'chips'],
  capex: ['power', 'chips'],
  power: ['chips'],
};

/** Whether a stored claim can be related to another, or explain it: told before anything is derived of it. */
export function mayMatter(claim: Claim, other: Claim): boolean {
  const [x, y] = [claim.metric, other.metric];
  if (x === y || (WORTH.has(x) && WORTH.has(y))) return true;
  if (claim.kind === other.kind && DEAL_MONEY.has(x) && DEAL_MONEY.has(y)) return true;
  return [EXPLAINS, TOLD_APART].some((of) => of[x]?.includes(y) === true || of[y]?.includes(x) === true);
}

/** Whether money goes in one way and back the other: an investment in a customer, and what that customer buys. */
export function circles(a: Side, b: Side): boolean {
  const [x, y] = [a.testimony.claim, b.testimony.claim];
  if (!PUT_IN.has(x.metric) || PUT_IN.has(y.metric) || y.metric === 'acquisition') return false;
  const funded = a.parties.centre[0];
  return funded !== undefined && b.parties.centre[0] === funded;
}

/** Metrics that several sites or products of one company have side by side: another name is another thing. */
const BY_ASSET: ReadonlySet<Metric> = new Set(['power', 'chips', 'capex', 'contract', 'price', 'term', 'users']);

/**
 * Whether two claims are comparable by what they name. Unknown parts stand in nobody's way; what both name must fit, but one
 * number told under two labels that are no sites ("AWS", "Trainium") may still be one figure.
 */
export function comparable(
  metrics: readonly Metric[],
  { centre, other }: PartyMatch,
  { match, sites, equal }: { readonly match: NameMatch; readonly sites: boolean; readonly equal: boolean },
): boolean {
  if (centre === 'differs') return false;
  // Who leads a round is told differently by everyone; who holds, buys or supplies is the deal itself.
  if (other === 'differs' && metrics.some((metric) => metric !== 'funding')) return false;
  if (match === 'differs' && (sites || !equal) && metrics.some((metric) => BY_ASSET.has(metric))) return false;
  return centre !== 'unknown' || other === 'same' || match === 'same';
}
