/** Loads and removes packs. What the reader did to a pack's claims outlives its updates, and its removal. */
import type { Source } from '../compare/evidence.ts';
import type { Pack, PackEntry } from '../exchange/pack.ts';
import { changeClaims, tablesOf } from './change.ts';
import { sourceId } from './ids.ts';
import type { FactBase } from './open.ts';
import { removeClaims } from './removal.ts';
import type { ClaimRow, Handling, PackRow } from './rows.ts';
import type { Change } from './summaries.ts';
import { claimTokens } from './tokens.ts';

/** Makes the index keys of a pack's claim (`keysOf` of the comparison); injected, because the popup does without it. */
export type KeysOf = (claim: PackEntry['claim']) => readonly string[];

export interface Loading {
  readonly now: number;
  readonly extractor: number;
  /** Whether to load it although the reader once removed it: only when the reader asks. */
  readonly anew: boolean;
}

/**
 * Loads a pack, or updates it, in one transaction. A version that is there already, or a pack that the reader removed, is
 * left alone unless `anew`. Gives how many of its claims the fact base holds now.
 */
export async function loadPack(base: FactBase, pack: Pack, keysOf: KeysOf, loading: Loading): Promise<number> {
  const entries = await Promise.all(
    pack.rows.map(async (entry) => ({ entry, source: { ...entry.source, id: await sourceId(entry.source) } })),
  );
  return await base.transaction('rw', [...tablesOf(base), base.packs], async () => {
    const known = (await base.packs.get(pack.id)) ?? null;
    if (known && !loading.anew && (known.removedAt !== null || known.version >= pack.version)) {
      return known.removedAt === null ? known.claims : 0;
    }
    const stored = await base.claims.where('packId').equals(pack.id).toArray();
    const before = new Map(stored.map((row) => [row.id, row]));
    const handled = { ...known?.handled, ...handlingOf(stored) };
    const rows = entries.map(({ entry, source }) => rowOf(pack, entry, source, keysOf, loading, handled));
    const changes: Change[] = rows.map(({ row, source }) => ({
      before: before.get(row.id) ?? null,
      after: row,
      source,
    }));
    const kept = new Set(rows.map(({ row }) => row.id));
    const gone = stored.filter((row) => !kept.has(row.id) && !row.handled);
    await addSources(
      base,
      entries.map(({ source }) => source),
      loading.now,
    );
    await changeClaims(base, changes);
    await removeClaims(base, gone);
    await base.packs.put({ ...factsOf(pack), loadedAt: loading.now, claims: rows.length, removedAt: null, handled });
    return rows.length;
  });
}

/** Removes a pack with all its claims, in one transaction, and remembers that and what the reader had done to them. */
export async function removePack(base: FactBase, id: string, now: number): Promise<number> {
  return await base.transaction('rw', [...tablesOf(base), base.packs], async () => {
    const known = await base.packs.get(id);
    if (!known || known.removedAt !== null) return 0;
    const stored = await base.claims.where('packId').equals(id).toArray();
    await removeClaims(base, stored);
    const handled = { ...known.handled, ...handlingOf(stored) };
    await base.packs.put({ ...known, claims: 0, removedAt: now, handled });
    return stored.length;
  });
}

/** The packs that the fact base knows, removed ones too. */
export async function listPacks(base: FactBase): Promise<readonly PackRow[]> {
  return await base.packs.toArray();
}

function factsOf({ rows: _rows, ...facts }: Pack) {
  return facts;
}

function handlingOf(rows: readonly ClaimRow[]): Record<string, Handling> {
  const handled = rows.filter((row) => row.handled);
  return Object.fromEntries(handled.map(({ id, review, note, trashedAt }) => [id, { review, note, trashedAt }]));
}

function rowOf(
  pack: Pack,
  { id, claim, sentence }: PackEntry,
  source: PackEntry['source'] & { id: string },
  keysOf: KeysOf,
  { now, extractor }: Loading,
  handled: Readonly<Record<string, Handling>>,
): { row: ClaimRow; source: PackEntry['source'] } {
  const rowId = `${pack.id}:${id}`;
  const handling = handled[rowId];
  const row: ClaimRow = {
    id: rowId,
    sourceId: source.id,
    claim,
    sentence,
    origin: 'pack',
    packId: pack.id,
    savedAt: now,
    keys: keysOf(claim),
    tokens: claimTokens(claim, source, sentence),
    standing: 'none',
    origins: 1,
    reason: null,
    proposedBy: null,
    extractor,
    ...(handling ?? { review: 'accepted', note: '', trashedAt: null }),
    handled: handling !== undefined,
  };
  return { row, source };
}

/** A source that the reader's own claims share stays as the reader's page told it. */
async function addSources(
  base: FactBase,
  sources: readonly (Source & { readonly id: string })[],
  now: number,
): Promise<void> {
  const unique = [...new Map(sources.map((source) => [source.id, source])).values()];
  const known = await base.sources.bulkGet(unique.map(({ id }) => id));
  await base.sources.bulkPut(
    unique
      .filter((_, index) => !known[index])
      .map((source) => ({ ...source, retrievedAt: now, toldBy: 'pack' as const })),
  );
}
