import { PER_DOLLAR } from '../../vocabulary/figure-words/worth.ts';
import type { Found, Reading } from '../reading.ts';

/** Two tellings of one amount are no further apart than rates of exchange go up and down, and amounts are rounded. */
const FARTHEST = 1.6;
/** Currencies that have lost much of their worth within years, and how far those may be. */
const FALLING: ReadonlySet<string> = new Set(['TRY', 'EGP', 'NGN', 'RUB', 'PKR', 'KZT', 'ARS', 'GHS']);
const FARTHEST_FALLING = 12;
/** The same where the worth of a currency is not known. */
const FARTHEST_UNKNOWN = 5000;

/** Letters between two tellings of one amount. */
const LONGEST = 40;

/** What may stand between an amount and the same one in another currency: a bracket, or "or about". */
const BETWEEN =
  /^\s?(?:(?:\p{L}{1,8}\s)?[([]|[,–—]\s?(?:or|soit|oder|also|umgerechnet|o|ou|ossia|ovvero|pari a|of|oftewel|omgerekend|equivalent to|that is|i\.e\.)\s|\s(?:or|soit)\s)(?:approx\.|c\.|ca\.)?[^()[\].;\d$€£]{0,28}$/iu;

/** Links an amount with the same amount in another currency: "$1.2bn (£0.9bn)". The second one shares the hedge. */
export function linkAlsoTold(figures: readonly Found[], { text }: Reading): Found[] {
  const linked = [...figures];
  for (let at = 1; at < linked.length; at++) {
    const first = linked[at - 1] as Found;
    const second = linked[at] as Found;
    if (first.kind !== 'money' || second.kind !== 'money' || first.unit === second.unit) continue;
    const gap = text.slice(first.end, second.start);
    if (gap.length > LONGEST || !(BETWEEN.test(gap) || isAbout(gap, second)) || !isClose(first, second)) continue;
    const told = second.hedge === 'exact' ? withHedgeOf(first, second) : second;
    linked[at - 1] = { ...first, alsoTold: { unit: told.unit, low: told.low, high: told.high } };
    linked[at] = {
      ...told,
      per: told.per ?? first.per,
      alsoTold: { unit: first.unit, low: first.low, high: first.high },
    };
  }
  return linked;
}

/** "39 miliardi di dollari, circa 33 miliardi di euro": a comma, and no more than about how much it is. */
const isAbout = (gap: string, { hedge, hedgeWord }: Found): boolean =>
  hedge === 'approx' && gap.startsWith(', ') && gap.slice(2).trim() === hedgeWord;

function isClose(first: Found, second: Found): boolean {
  const [one, other] = [PER_DOLLAR[first.unit], PER_DOLLAR[second.unit]];
  const ratio = (first.high ?? first.low ?? 0) / (one ?? 1) / ((second.high ?? second.low ?? 0) / (other ?? 1));
  const isFalling = FALLING.has(first.unit) || FALLING.has(second.unit);
  const known = isFalling ? FARTHEST_FALLING : FARTHEST;
  const farthest = one === undefined || other === undefined ? FARTHEST_UNKNOWN : known;
  return ratio < farthest && ratio > 1 / farthest;
}

function withHedgeOf(first: Found, second: Found): Found {
  if (first.hedge === 'range') return second;
  return {
    ...second,
    hedge: first.hedge,
    hedgeWord: first.hedgeWord,
    low: first.low === null ? null : second.low,
    high: first.high === null ? null : second.high,
  };
}
