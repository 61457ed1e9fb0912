import { isAddition } from '../../claim/manner.ts';
import { isClose } from '../amount.ts';
import { because, numberText, sayerOf } from '../explain.ts';
import { identityOf, LIKELY, SURE } from '../identity.ts';
import { matchMeasures } from '../measure.ts';
import type { MeasureMatch } from '../measure.ts';
import { CHANGING, TRANCHED } from '../metrics.ts';
import { agreesIn } from '../pair.ts';
import type { Pair, Side } from '../pair.ts';
import { relation } from './rule.ts';
import type { Rule } from './rule.ts';

/** Orders of magnitude prove little: they are noted only where the deal itself is sure. */
const vague: Rule = (pair) => {
  if (pair.value !== 'vague' && pair.value !== 'open') return null;
  if (pair.a.amount.vague !== pair.b.amount.vague && pair.value === 'vague') return 'silence';
  if (pair.value === 'open' && (!isClose(...pair.amounts) || isCapped(pair))) return 'silence';
  if (identityOf(pair, false) < (pair.value === 'vague' ? LIKELY : SURE)) return 'silence';
  return relation('consistent', because(pair.value === 'vague' ? 'vague' : 'open', pair.a, pair.b));
};

/** A cap says nothing of what lies under it. */
const isCapped = ({ a, b }: Pair) => a.testimony.claim.low === null || b.testimony.claim.low === null;

/** Told in another currency: at most consistent, with the rate and its month. */
const converted: Rule = (pair) => {
  const { conversion, a, b, amounts } = pair;
  if (conversion === null) return null;
  if (!conversion.agrees || identityOf(pair, false) < LIKELY + 0.5 || a.amount.told === null) return 'silence';
  // The play of a rate would let two rounds of two times meet; the terms of a deal stay as they are.
  const { metric } = a.testimony.claim;
  const passes = CHANGING.has(metric) || TRANCHED.has(metric);
  if (passes && pair.order.sure && pair.order.way !== 'same') return 'silence';
  const told = a.testimony.claim.low ?? a.testimony.claim.high ?? 0;
  const rate = Number(conversion.rate.toPrecision(4));
  const [first, last] = [
    numberText(told, amounts[0].unit, a.amount.digits),
    numberText(told * conversion.rate, amounts[1].unit),
  ];
  const sum = `${first} × ${rate} = ${last}`;
  return relation('consistent', because('converted', a, b, String(rate), conversion.month), { sum });
};

const statedApart = ({ order, a, b }: Pair) =>
  (order.way === 'before' || order.way === 'after') && a.when.asOf !== null && b.when.asOf !== null;

/** What was measured differently is noted only where the very same number is told. */
const isUnlike = (pair: Pair) => !COMPARES.has(matchMeasures(pair)) && pair.value !== 'equal';

const COMPARES: ReadonlySet<MeasureMatch> = new Set(['same', 'open']);

/** What keeps two figures that agree from being two reports of one thing, the first that holds. */
const ONLY_CONSISTENT: readonly { readonly key: string; readonly holds: (pair: Pair) => boolean }[] = [
  { key: 'approximate', holds: ({ amounts: [x, y] }) => x.approximate || y.approximate },
  { key: 'otherTime', holds: statedApart },
  { key: 'otherMetric', holds: ({ metric, parties }) => metric !== 'same' && parties.other !== 'same' },
  { key: 'unlikeMeasure', holds: (pair) => !COMPARES.has(matchMeasures(pair)) },
  {
    key: 'bound',
    holds: ({ a, b, value }) => value === 'equal' && a.testimony.claim.hedge !== b.testimony.claim.hedge,
  },
  { key: 'refined', holds: ({ value }) => value === 'around' },
  { key: 'oneOrigin', holds: ({ independence, value }) => independence === 'unknown' && value !== 'inside' },
];

/** Readings that only meet, or that meet because one is approximate, say little unless the deal is sure. */
function isLoose({ value, amounts: [x, y] }: Pair): boolean {
  return value === 'meet' || ((x.approximate || y.approximate) && value !== 'equal' && value !== 'rounding');
}

/** A range this many times as high as low holds many a figure. */
const WIDE = 1.4;

/** What the same two parties do again and again is hardly told apart by a wide range: it must be of one time, or one round. */
function isAnyTranche({ a, b, amounts, value, order, asset }: Pair): boolean {
  if (value === 'equal' || order.way === 'same' || asset === 'same') return false;
  const tranched = [a, b].every(({ testimony: { claim } }) => TRANCHED.has(claim.metric));
  return tranched && amounts.some(({ strict: { low, high } }) => low > 0 && high < Infinity && high / low > WIDE);
}

/** Capacity to be added is not what there is or will be: "another 290 MW" is not "as much as 290 MW". */
const isOnTop = ({ testimony }: Side) => isAddition(testimony.claim.partOf);

/** Figures that agree: rounded, refined, told by separate origins, or merely consistent. */
const agreement: Rule = (pair) => {
  if (!agreesIn(pair)) return null;
  const identity = identityOf(pair, true);
  if (identity < (isLoose(pair) ? SURE : LIKELY) || isUnlike(pair) || isAnyTranche(pair)) return 'silence';
  if (isOnTop(pair.a) !== isOnTop(pair.b)) return 'silence';
  const { a, b, value } = pair;
  // What changes may have moved by as much between two times.
  const moved = CHANGING.has(a.testimony.claim.metric) && statedApart(pair);
  if (value === 'rounding' && !moved)
    return relation('rounding', because('rounding', a, b), { sure: identity >= SURE });
  const only = ONLY_CONSISTENT.find(({ holds }) => holds(pair));
  if (only !== undefined) {
    const sure = only.key === 'refined' && identity >= SURE;
    return relation('consistent', because(only.key, a, b, sayerOf(b)), { sure });
  }
  const name = value === 'inside' ? 'refines' : 'corroborates';
  return relation(name, because(name, a, b, sayerOf(b)), { sure: identity >= SURE });
};

export const agree: Rule = (pair, witnesses) =>
  vague(pair, witnesses) ?? converted(pair, witnesses) ?? agreement(pair, witnesses);
