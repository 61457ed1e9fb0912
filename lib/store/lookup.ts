/** From index keys to the claims worth comparing. */
import type { Decision, Testimony } from '../compare/evidence.ts';
import type { FactBase } from './open.ts';
import type { DecisionRow } from './rows.ts';

/** The claims that count on each of the keys: one bulkGet, whatever the size of the fact base. */
export async function lookUpByKey(
  base: FactBase,
  keys: readonly string[],
): Promise<ReadonlyMap<string, readonly Testimony[]>> {
  const rows = await base.summaries.bulkGet([...keys]);
  return new Map(
    rows.flatMap((row) => (row ? [[row.key, row.entries.map(({ testimony }) => testimony)] as const] : [])),
  );
}

/** The claims that count on any of the keys, each once. */
export async function lookUp(base: FactBase, keys: readonly string[]): Promise<readonly Testimony[]> {
  const onKey = await lookUpByKey(base, [...new Set(keys)]);
  const found = new Map([...onKey.values()].flat().map((testimony) => [testimony.id, testimony]));
  return [...found.values()];
}

/** Which of these claims lie in the fact base, outside the trash. */
export async function storedOf(base: FactBase, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await base.claims.bulkGet([...ids]);
  return new Set(rows.flatMap((row) => (row && row.trashedAt === null ? row.id : [])));
}

/** Readers decide by hand, so all their decisions are soon read; past this many they are looked up one by one. */
const FEW = 2_000;

/** The reader's decisions about any of these claims. */
export async function decisionsOn(base: FactBase, ids: readonly string[]): Promise<readonly Decision[]> {
  const asked = new Set(ids);
  const all = await base.decisions.limit(FEW + 1).toArray();
  const found = all.length > FEW ? await decisionsOneByOne(base, [...asked]) : all;
  return found
    .filter(({ a, b }) => asked.has(a) || (b !== null && asked.has(b)))
    .map(({ id: _id, madeAt: _madeAt, ...decision }) => decision);
}

async function decisionsOneByOne(base: FactBase, ids: string[]): Promise<readonly DecisionRow[]> {
  const left = await base.decisions.where('a').anyOf(ids).toArray();
  const right = await base.decisions.where('b').anyOf(ids).toArray();
  return [...new Map([...left, ...right].map((row) => [row.id, row])).values()];
}
