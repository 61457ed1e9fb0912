/** Loads and removes packs. What the reader did to a pack's claims outlives its updates, and its removal. */
import type { Pack, PackEntry } from '../exchange/pack.ts';
import { changeClaims, tablesOf } from './change.ts';
import { sourceId } from './ids.ts';
import type { FactBase } from './open.ts';
import { removeClaims } from './removal.ts';
import type { ClaimRow, Handling, PackRow, SourceRow } from './rows.ts';
import { settleSources, toldAnew } from './sources.ts';
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
    const told = entries.map(({ source }) => source);
    const settled = await settleSources(base, told, 'pack', loading.now);
    const changes = entries.map(({ entry, source: { id } }): Change => {
      const { source, changed } = settled.get(id)!;
      const after = rowOf(pack, entry, source, keysOf, loading, handled);
      return { before: before.get(after.id) ?? null, after, source, sourceChanged: changed };
    });
    const kept = new Set(changes.map(({ after }) => after?.id));
    const gone = stored.filter((row) => !kept.has(row.id) && !row.handled);
    await changeClaims(base, [...(await toldAnew(base, settled, changes)), ...changes]);
    await removeClaims(base, gone);
    await base.packs.put({ ...factsOf(pack), loadedAt: loading.now, claims: changes.length, removedAt: null, handled });
    return changes.length;
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
  source: SourceRow,
  keysOf: KeysOf,
  { now, extractor }: Loading,
  handled: Readonly<Record<string, Handling>>,
): ClaimRow {
  const rowId = `${pack.id}:${id}`;
  const handling = handled[rowId];
  return {
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
}
