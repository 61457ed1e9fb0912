import type { Kind } from '../figure/figure.ts';
import { amountText } from './explain.ts';
import type { Apart } from './evidence.ts';
import { matchAssets, namesOf } from './names.ts';
import type { NameIndex } from './names.ts';
import { isSameArticle } from './origin.ts';
import type { Side } from './pair.ts';
import { matchParties } from './parties.ts';

/** So many are enough to see why nothing is said. */
const MOST = 3;

const isEqual = (a: Side, b: Side) =>
  a.amount.unit === b.amount.unit && a.amount.told !== null && a.amount.told === b.amount.told;

const KINDS: ReadonlySet<Kind> = new Set(['money', 'power', 'energy', 'chips']);

/** What keeps two claims apart, as the ending of a message's key and what it names; null where a rule decided. */
function cause(a: Side, b: Side, names: NameIndex): readonly [key: string, named: string] | null {
  const [x, y] = [a.testimony.claim, b.testimony.claim];
  if (x.kind !== y.kind) return KINDS.has(x.kind) && KINDS.has(y.kind) ? ['kind', ''] : null;
  const { centre, other } = matchParties(a.parties, b.parties, [x.metric, y.metric], names);
  const parties = [y.subject, y.counterparty].flatMap((part) => part?.split(' + ') ?? []);
  const strangers = parties.filter((name) => !namesOf(name, names).every((one) => a.parties.all.includes(one)));
  if (centre === 'differs' && !isEqual(a, b)) return null;
  if (centre === 'differs' || other === 'differs')
    return strangers.length === 0 ? ['direction', ''] : ['parties', strangers.join(', ')];
  if (matchAssets(x.asset, y.asset, names) === 'differs') return ['asset', y.asset ?? ''];
  return x.vague === y.vague ? null : ['vague', ''];
}

const dayOf = ({ testimony: { claim, source } }: Side) => claim.asOf ?? source.publishedAt ?? '';

/**
 * Of stored claims that nothing was said of, those that a reader might take for comparable (the very same number, or the same
 * thing measured, the newest first), each with what keeps it apart.
 */
export function apartFrom(own: Side, others: readonly Side[], names: NameIndex): readonly Apart[] {
  const { metric } = own.testimony.claim;
  const likely = others
    .filter((side) => !isSameArticle(own.testimony, side.testimony))
    .filter((side) => isEqual(own, side) || metric === side.testimony.claim.metric)
    .sort((a, b) => Number(isEqual(own, b)) - Number(isEqual(own, a)) || (dayOf(a) < dayOf(b) ? 1 : -1));
  const told: Apart[] = [];
  for (const side of likely) {
    if (told.length === MOST) break;
    const found = cause(own, side, names);
    if (found === null) continue;
    const args = [amountText(own.testimony.claim), amountText(side.testimony.claim), found[1]];
    told.push({ other: side.testimony, reason: { key: `apart_${found[0]}`, args } });
  }
  return told;
}
