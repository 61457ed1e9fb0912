import type { Amount } from '../amount.ts';
import { comesTo, rateTimesTerm } from '../cause.ts';
import { because, numberText } from '../explain.ts';
import { TALKED } from '../metrics.ts';
import { isSameArticle } from '../origin.ts';
import type { Pair, Side } from '../pair.ts';
import { raiseBetween, roundOf } from '../raise.ts';
import type { Raise } from '../raise.ts';
import { readPeriod, termMonths } from '../time.ts';
import { relation } from './rule.ts';
import type { Rule, Witnesses } from './rule.ts';

/** A term that is told with a claim: its own, or the time "by" which a total is to be spent. */
function termOf({
  testimony: { claim },
  when,
}: Side): { months: readonly [number, number]; until: string | null } | null {
  const told = when.published;
  if (claim.term !== null) {
    const months = termMonths(claim.term, told);
    return months === null ? null : { months, until: claim.term.until };
  }
  const ahead = readPeriod(claim.asOf);
  if (claim.metric !== 'contract' || ahead === null || told === null || ahead.from <= told.to) return null;
  const months = termMonths({ months: null, until: claim.asOf }, told);
  return months === null ? null : { months, until: claim.asOf };
}

/** The length that another claim tells for the same deal. */
function termAmong({ a, b }: Pair, witnesses: Witnesses): ReturnType<typeof termOf> {
  const shares = (side: Side) =>
    side.parties.all.every((name) => a.parties.all.includes(name) || b.parties.all.includes(name));
  const found = witnesses.find(
    (side) =>
      side.testimony.claim.metric === 'term' &&
      side.amount.told !== null &&
      shares(side) &&
      [a, b].some((one) => isSameArticle(one.testimony, side.testimony)),
  );
  return found === undefined ? null : { months: [found.amount.told!, found.amount.told!], until: null };
}

/** A rate and a total of one deal: over the term, the one comes to the other. */
export const rateAndTotal: Rule = (pair, witnesses) => {
  const { a, b } = pair;
  if (a.amount.mode === b.amount.mode || a.amount.unit !== b.amount.unit || a.testimony.claim.kind !== 'money')
    return null;
  const [rate, whole] = a.amount.mode === 'flow' ? [a, b] : [b, a];
  if (rate.amount.mode !== 'flow' || whole.amount.mode !== 'whole' || whole.amount.vague || rate.amount.vague)
    return null;
  const term = termOf(rate) ?? termOf(whole) ?? termAmong(pair, witnesses);
  if (term === null) return null;
  const { total, sum } = rateTimesTerm(rate, term.months, term.until);
  if (!comesTo(total, whole)) return null;
  const sure = pair.parties.other === 'same' || pair.asset === 'same' || pair.sameArticle;
  return relation('derives', because('rateTimesTerm', a, b, sum), { sure, explained: true, sum });
};

/** The raise between two valuations of which one page says that its own is from before the money. */
function statedRaise(pair: Pair): Raise | null {
  const bases = [pair.a.testimony.claim.basis, pair.b.testimony.claim.basis];
  return bases.includes('pre') ? raiseBetween(pair) : null;
}

const half = ({ strict: { low, high } }: Amount) => (high < Infinity ? (high - low) / 2 : 0);

/** Pre-money and the round make post-money, where the round is told. */
export const preAndPost: Rule = (pair, witnesses) => {
  const raise = statedRaise(pair);
  if (raise === null) return null;
  const { pre, gap } = raise;
  const told = roundOf(raise, pair, witnesses, (money) => Math.min(0.1 * gap, half(pre) + half(money)));
  if (told === null) return null;
  return relation('derives', because('preAndPost', pair.a, pair.b, told.sum), { sure: true, sum: told.sum });
};

/** A round is hardly more than this share of what the company is worth after it. */
const LARGEST_ROUND = 0.35;

/** Where no page tells the round, two valuations imply one: a note, never a conflict. */
export const impliedRound: Rule = (pair) => {
  const raise = statedRaise(pair);
  if (raise === null || raise.gap > LARGEST_ROUND * raise.post.told!) return null;
  if (pair.order.sure && pair.order.way !== 'same') return null;
  const [x, y] = [pair.a.testimony.claim.status, pair.b.testimony.claim.status];
  if (TALKED.has(x) !== TALKED.has(y)) return null;
  return relation('derives', because('impliedRound', pair.a, pair.b, numberText(raise.gap, pair.a.amount.unit)));
};
