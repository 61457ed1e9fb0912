/** Removing claims for good, and the sources that go with them. */
import { changeClaims, tablesOf } from './change.ts';
import type { FactBase } from './open.ts';
import type { ClaimRow } from './rows.ts';

/** Removes claims, and each source with its last claim: it would only say what was read. Runs in the caller's transaction. */
export async function removeClaims(base: FactBase, rows: readonly ClaimRow[]): Promise<void> {
  const sources = await base.sources.bulkGet(rows.map(({ sourceId }) => sourceId));
  const changes = rows.flatMap((before, index) => {
    const source = sources[index];
    return source ? [{ before, after: null, source }] : [];
  });
  await changeClaims(base, changes);
  const ids = [...new Set(rows.map(({ sourceId }) => sourceId))];
  const left = new Set((await base.claims.where('sourceId').anyOf(ids).toArray()).map(({ sourceId }) => sourceId));
  await base.sources.bulkDelete(ids.filter((id) => !left.has(id)));
}

/**
 * Empties the trash of what was put there before a time. A pack's claims stay: the next version of the pack must find that
 * the reader did not want them.
 */
export async function emptyTrash(base: FactBase, before: number): Promise<number> {
  return await base.transaction('rw', tablesOf(base), async () => {
    const rows = await base.claims.where('trashedAt').below(before).toArray();
    const own = rows.filter(({ origin }) => origin === 'user');
    await removeClaims(base, own);
    return own.length;
  });
}
