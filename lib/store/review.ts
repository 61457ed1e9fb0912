/** What the reader does to stored claims. Each call is one transaction, resolves after its commit, and can be undone. */
import { changeClaims, tablesOf } from './change.ts';
import type { FactBase } from './open.ts';
import { removeClaims } from './removal.ts';
import type { ClaimRow, Handling } from './rows.ts';

/** What to do to one claim; parts left out stay as they are. */
export type Handle = { readonly id: string } & Partial<Handling>;

/**
 * Reviews, notes, trashes or restores claims, and gives what lay there before, in the same form: calling it again with
 * that is the undo. Claims that are not in the fact base are passed over.
 */
export async function handleClaims(base: FactBase, handles: readonly Handle[]): Promise<readonly Handle[]> {
  return await base.transaction('rw', tablesOf(base), async () => {
    const rows = (await base.claims.bulkGet(handles.map(({ id }) => id))).map((row) => row ?? null);
    const sources = await base.sources.bulkGet(rows.map((row) => row?.sourceId ?? ''));
    const changes = rows.flatMap((before, index) => {
      const [handle, source] = [handles[index], sources[index]];
      return before && handle && source ? [{ before, after: handled(before, handle), source }] : [];
    });
    await changeClaims(base, changes);
    return changes.map(({ before: { id, review, note, trashedAt } }) => ({ id, review, note, trashedAt }));
  });
}

function handled(row: ClaimRow, handle: Handle): ClaimRow {
  return { ...row, ...handle, handled: true, proposedBy: null };
}

/** Moves claims to the trash; the result, given to `handleClaims`, brings them back. */
export async function trashClaims(base: FactBase, ids: readonly string[], now: number): Promise<readonly Handle[]> {
  return await handleClaims(
    base,
    ids.map((id) => ({ id, trashedAt: now })),
  );
}

/** Takes claims out of the trash. */
export async function restoreClaims(base: FactBase, ids: readonly string[]): Promise<readonly Handle[]> {
  return await handleClaims(
    base,
    ids.map((id) => ({ id, trashedAt: null })),
  );
}

/** Removes pending claims for good, but only those which this very page proposed and the reader has never touched. */
export async function withdrawClaims(base: FactBase, ids: readonly string[], proposedBy: string): Promise<number> {
  return await base.transaction('rw', tablesOf(base), async () => {
    const rows = await base.claims.bulkGet([...new Set(ids)]);
    const own = rows
      .filter((row) => row !== undefined)
      .filter((row) => isUntouched(row) && row.proposedBy === proposedBy);
    await removeClaims(base, own);
    return own.length;
  });
}

function isUntouched({ review, note, handled, trashedAt }: ClaimRow): boolean {
  return review === 'pending' && note === '' && !handled && trashedAt === null;
}
