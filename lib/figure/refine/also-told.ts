import type { Found, Reading } from '../reading.ts';

/** Two currencies of one amount are no further apart than this (the yen, the won and the rupee to the pound). */
const FARTHEST = 5000;

/** What may stand between an amount and the same one in another currency: a bracket, or "or about". */
const BETWEEN =
  /^\s?(?:(?:\p{L}{1,8}\s)?[([]|[,–—]\s?(?:or|soit|oder|also|umgerechnet|o|ou|ossia|ovvero|pari a|of|omgerekend|equivalent to|that is|i\.e\.)\s|\s(?:or|soit)\s)[^()[\].;\d$€£]{0,28}$/iu;

/** Links an amount with the same amount in another currency: "$1.2bn (£0.9bn)". The second one shares the hedge. */
export function linkAlsoTold(figures: readonly Found[], { text }: Reading): Found[] {
  const linked = [...figures];
  for (let at = 1; at < linked.length; at++) {
    const first = linked[at - 1] as Found;
    const second = linked[at] as Found;
    if (first.kind !== 'money' || second.kind !== 'money' || first.unit === second.unit) continue;
    if (second.start - first.end > 40 || !BETWEEN.test(text.slice(first.end, second.start)) || !isClose(first, second))
      continue;
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

function isClose(first: Found, second: Found): boolean {
  const ratio = (first.high ?? first.low ?? 0) / (second.high ?? second.low ?? 0);
  return ratio < FARTHEST && ratio > 1 / FARTHEST;
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
