import type { Metric } from '../../claim/claim.ts';
import { isClose } from '../amount.ts';
import { because, numberText } from '../explain.ts';
import { TRANCHED } from '../metrics.ts';
import { isSameArticle } from '../origin.ts';
import { agreesIn } from '../pair.ts';
import type { Pair, Side } from '../pair.ts';
import { middle } from './change.ts';
import { relation } from './rule.ts';
import type { Rule, Witnesses } from './rule.ts';

/** The parts that a page tells of one whole, this one among them, written out where they sum up to it; else null. */
function sumOfParts(part: Side, whole: Side, witnesses: Witnesses): string | null {
  const { claim } = part.testimony;
  // One sentence calls a partner's money an investment, the next a round: the same parties tell that it is one deal.
  const sharesParties = (parties: Side['parties']) =>
    parties.all.length > 1 && parties.all.every((name) => part.parties.all.includes(name));
  const told = witnesses.filter(
    ({ testimony, amount, parties }) =>
      testimony.claim.partOf !== null &&
      testimony.claim.repeatOf === null &&
      (testimony.claim.metric === claim.metric || sharesParties(parties)) &&
      isSameArticle(testimony, part.testimony) &&
      amount.told !== null &&
      amount.unit === whole.amount.unit &&
      amount.mode === whole.amount.mode &&
      amount.told < middle(whole),
  );
  // One part told twice is one part; the same sum of other parties is another.
  const parts = new Map(
    told.map(({ amount, parties }) => [[amount.told, ...parties.all.toSorted()].join(), amount.told!]),
  );
  const sums = [...parts.values()].sort((x, y) => x - y);
  const total = sums.reduce((sum, one) => sum + one, 0);
  if (sums.length < 2 || total < whole.amount.strict.low || total > whole.amount.strict.high) return null;
  const { unit } = whole.amount;
  const digits = Math.max(...told.map(({ amount }) => amount.digits));
  return `${sums.map((one) => numberText(one, unit, digits)).join(' + ')} = ${numberText(total, unit, digits)}`;
}

/** What is no sum of parts: what a company is worth, a price, a pace. */
const WHOLE_ONLY: ReadonlySet<Metric> = new Set(['valuation', 'marketcap', 'price', 'growth', 'term']);

/** Income of two times is no part of either. */
const OF_ONE_TIME: ReadonlySet<Metric> = new Set(['revenue', 'profit', 'users', 'customers', 'headcount', 'market']);

function hasParts({ a, b, order }: Pair): boolean {
  const metrics = [a.testimony.claim.metric, b.testimony.claim.metric];
  if (metrics.some((metric) => WHOLE_ONLY.has(metric))) return false;
  return !(metrics.some((metric) => OF_ONE_TIME.has(metric)) && (order.way === 'before' || order.way === 'after'));
}

/** A tranche, a phase or a partner's share of a whole that the text names. */
export const partAndWhole: Rule = (pair, witnesses) => {
  const {
    a,
    b,
    amounts: [x, y],
    parties,
  } = pair;
  if (!hasParts(pair) || x.vague || y.vague || x.mode !== y.mode || x.unit !== y.unit) return null;
  // A bound that lies close by may mean the whole itself.
  if (agreesIn(pair) || (pair.value === 'open' && isClose(x, y))) return null;
  const isPart = (side: Side, of: Side) => {
    const [part, whole] = [side.testimony.claim, of.testimony.claim];
    const smaller = middle(side) < middle(of);
    // What a contract comes to "in total" is its own price; what was put in "so far" has earlier sums in it.
    const counts = whole.basis === 'cumulative' && TRANCHED.has(whole.metric);
    const counted = counts && part.basis !== 'cumulative' && parties.other === 'same';
    return smaller && ((part.partOf !== null && whole.partOf === null) || counted);
  };
  const aIsPart = isPart(a, b);
  if (!aIsPart && !isPart(b, a)) return null;
  const named = [a, b].some(({ testimony }) => testimony.claim.partOf !== null);
  const known = parties.other === 'same' || pair.asset === 'same' || pair.sameArticle;
  if (!known) return 'silence';
  const [name, key] = aIsPart ? (['partOf', 'partOf'] as const) : (['wholeOf', 'wholeOf'] as const);
  const sum = named ? sumOfParts(aIsPart ? a : b, aIsPart ? b : a, witnesses) : null;
  return relation(name, because(key, a, b), { sure: named && pair.sameArticle, explained: named, sum });
};
