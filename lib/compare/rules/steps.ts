import type { Metric } from '../../claim/claim.ts';
import { because, dateOf, sayerOf } from '../explain.ts';
import { identityOf, LIKELY } from '../identity.ts';
import { CHANGING, DONE, TALKED } from '../metrics.ts';
import type { Pair, Side } from '../pair.ts';
import { isOdd } from './counterpart.ts';
import { isWithin, ratio } from './change.ts';
import { relation } from './rule.ts';
import type { Rule } from './rule.ts';

/** Deals whose sum is settled at the close; capacity and spending come in phases, and another phase is no outcome. */
const STEPPED: ReadonlySet<Metric> = new Set(['funding', 'investment', 'acquisition', 'contract', 'debt']);

/** Of what changes, that which is a matter of talks. */
const NEGOTIATED: ReadonlySet<Metric> = new Set(['valuation', 'marketcap', 'stake']);

/** What is talked about is settled within so many days, or comes to nothing. */
const SETTLED = 270;

/** A round of about the sum talked of that closes within so many days is that one, though no investor be named: for a note. */
const CLOSED = 180;

/** How far the closed figure may be from the one talked of, to be its outcome where no date tells. */
const OUTCOME = { least: 0.75, most: 1.34 };

/** Talks are hardly of less than what was last agreed; much less is of another firm, much more of another thing. */
const PENDING = { least: 0.75, most: 100 };

/** How far it may be where dates tell: beyond, the two are of different things. */
const DATED_OUTCOME = { least: 0.4, most: 2.5 };

/** Days from the page that tells of talks to the page or the time of the close; null where either is undated. */
function daysBetween(talked: Side, done: Side): number | null {
  const from = talked.when.published ?? talked.when.asOf;
  const { asOf, published, recalled } = done.when;
  // Of the month of its page, no more than that day is known.
  const isOfPage = asOf !== null && published !== null && asOf.from <= published.from && published.to <= asOf.to;
  const to = isOfPage ? published : (asOf ?? (recalled ? null : published));
  return from === null || to === null ? null : to.to - from.from;
}

/** Talks on one side, a close on the other: the close is the outcome, or the talks may change what was closed. */
export const steps: Rule = (pair, witnesses) => {
  const [x, y] = [pair.a.testimony.claim.status, pair.b.testimony.claim.status];
  const aTalks = TALKED.has(x) && DONE.has(y);
  if (!aTalks && !(DONE.has(x) && TALKED.has(y))) return null;
  const [talked, done] = aTalks ? [pair.a, pair.b] : [pair.b, pair.a];
  // A right to take more is no talk of what was taken.
  if (talked.testimony.claim.firmness === 'option') return null;
  const days = daysBetween(talked, done);
  const close = isWithin(ratio(done, talked), OUTCOME);
  const { metric, status } = talked.testimony.claim;
  // On the day of the close a report is no talk of it, but of what is closed; nor is one whose bound holds.
  if (status === 'reported' && (days === 0 || pair.value === 'open')) return null;
  if (CHANGING.has(metric) && !NEGOTIATED.has(metric)) return foreseen(pair, talked, aTalks, done);
  const settled = days === null ? close : days >= 0 && days <= SETTLED && isWithin(ratio(done, talked), DATED_OUTCOME);
  if (!CHANGING.has(metric)) {
    if (!STEPPED.has(metric)) return null;
    const known = close || pair.parties.other === 'same' || pair.asset === 'same';
    if (days === null || !settled || !known) return null;
    const identity = identityOf(pair, false);
    if (identity >= LIKELY + 0.5) return outcome(pair, aTalks, done, true);
    const isRound = metric === 'funding' && close && days > 0 && days <= CLOSED;
    return isRound && identity >= LIKELY - 0.5 ? outcome(pair, aTalks, done, false) : null;
  }
  if (identityOf(pair, false) < LIKELY) return 'silence';
  if (settled) return outcome(pair, aTalks, done, days !== null);
  // A close that came after talks of quite another sum is later, not pending.
  if (days !== null && days >= 0) return null;
  if (!isWithin(ratio(talked, done), PENDING)) return days === null ? null : 'silence';
  if (days === null && (isOdd(talked, witnesses) || (!done.when.recalled && isOdd(done, witnesses)))) return 'silence';
  const reason = because(aTalks ? 'talksHere' : 'talksElsewhere', pair.a, pair.b, sayerOf(talked), dateOf(talked));
  return relation('pendingUpdate', reason, { sure: days !== null, explained: days !== null });
};

/** What is aimed at for a time is met or missed at that time; a figure that is only reported is no aim. */
function foreseen(pair: Pair, aim: Side, aAims: boolean, done: Side): ReturnType<Rule> {
  if (aim.testimony.claim.status === 'reported') return null;
  const isOfOneTime = pair.order.way === 'same' && pair.order.sure && identityOf(pair, false) >= LIKELY;
  return isOfOneTime ? outcome(pair, aAims, done, true) : 'silence';
}

function outcome(pair: Pair, aTalks: boolean, done: Side, dated: boolean) {
  const share = ratio(done, aTalks ? pair.a : pair.b);
  const how = share > 0.97 && share < 1.03 ? 'Met' : share > 1 ? 'Exceeded' : 'Missed';
  if (aTalks) {
    const reason = because(`outcome${how}`, pair.a, pair.b, sayerOf(done), dateOf(done));
    return relation('outdated', reason, { sure: dated });
  }
  return relation('outcome', because(`outcomeHere${how}`, pair.a, pair.b), { sure: dated });
}
