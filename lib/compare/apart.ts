import type { Kind } from '../figure/figure.ts';
import { kindOf } from './amount.ts';
import { amountText } from './explain.ts';
import type { Apart } from './evidence.ts';
import { matchAssets, namesOf } from './names.ts';
import type { NameIndex } from './names.ts';
import { isSameArticle } from './origin.ts';
import type { Side } from './pair.ts';
import { matchParties } from './parties.ts';
import { lastDayOf } from './time.ts';

/** So many are enough to see why nothing is said. */
const MOST = 3;

const isEqual = (a: Side, b: Side) =>
  a.amount.unit === b.amount.unit && a.amount.told !== null && a.amount.told === b.amount.told;

const KINDS: ReadonlySet<Kind> = new Set(['money', 'power', 'energy', 'chips']);

const areOfKinds = ({ testimony: { claim: x } }: Side, { testimony: { claim: y } }: Side) =>
  x.kind !== y.kind && KINDS.has(x.kind) && KINDS.has(y.kind);

/** What keeps two claims apart, as the ending of a message's key and what it names; null where a reader would not ask. */
function cause(a: Side, b: Side, names: NameIndex): readonly [key: string, named: string] | null {
  const [x, y] = [a.testimony.claim, b.testimony.claim];
  const { centre, other } = matchParties(a.parties, b.parties, [x.metric, y.metric], names);
  const differs = centre === 'differs' || other === 'differs';
  if (kindOf(x) !== kindOf(y)) return areOfKinds(a, b) && !differs ? ['kind', ''] : null;
  if (centre === 'differs' && !isEqual(a, b)) return null;
  const parties = [y.subject, y.counterparty].flatMap((part) => part?.split(' + ') ?? []);
  const strangers = parties.filter((name) => !namesOf(name, names).every((one) => a.parties.all.includes(one)));
  if (differs) return strangers.length === 0 ? ['direction', ''] : ['parties', strangers.join(', ')];
  if (matchAssets(x.asset, y.asset, names) === 'differs') return ['asset', y.asset ?? ''];
  return x.vague === y.vague ? ['other', ''] : ['vague', ''];
}

/** What a reader is likeliest to ask for: the very same number, the same thing measured, at last another kind of quantity. */
function nearness(own: Side, side: Side): number {
  if (isEqual(own, side)) return 0;
  return own.testimony.claim.metric === side.testimony.claim.metric ? 1 : areOfKinds(own, side) ? 2 : 3;
}

/**
 * Of stored claims that nothing was said of, those that a reader might take for comparable, the likeliest and newest first,
 * each with what keeps it apart.
 */
export function apartFrom(own: Side, others: readonly Side[], names: NameIndex): readonly Apart[] {
  const likely = others
    .filter((side) => !isSameArticle(own.testimony, side.testimony) && nearness(own, side) < 3)
    .sort((a, b) => nearness(own, a) - nearness(own, b) || lastDayOf(b.testimony) - lastDayOf(a.testimony));
  const told = new Map<string, Apart>();
  for (const side of likely) {
    if (told.size === MOST) break;
    const found = cause(own, side, names);
    if (found === null) continue;
    const args = [amountText(own.testimony.claim), amountText(side.testimony.claim), found[1]];
    // That watts are no dollars is said once.
    const key = found[0] === 'kind' ? 'kind' : side.testimony.id;
    if (!told.has(key)) told.set(key, { other: side.testimony, reason: { key: `apart_${found[0]}`, args } });
  }
  return [...told.values()];
}
