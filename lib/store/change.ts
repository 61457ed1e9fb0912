/** The one way in which claims change: rows, summaries, counts and what has to be judged anew, in the caller's transaction. */
import type { FactBase } from './open.ts';
import type { ClaimRow, Counts, SummaryRow } from './rows.ts';
import { CAP, changeSummary, counts, needsRefill, summarise, type Change } from './summaries.ts';

const NONE: Counts = { pending: 0, accepted: 0, rejected: 0, trashed: 0 };

/** The tables that `changeClaims` writes; a transaction around it must name them. */
export function tablesOf(base: FactBase) {
  return [base.claims, base.sources, base.summaries, base.stale, base.meta];
}

/** Writes changed claims. Must run inside a transaction over `tablesOf(base)`. */
export async function changeClaims(base: FactBase, changes: readonly Change[]): Promise<void> {
  const put = changes.flatMap(({ after }) => after ?? []);
  const removed = changes.flatMap(({ before, after }) => (before && !after ? before.id : []));
  await base.claims.bulkPut(put);
  if (removed.length > 0) await base.claims.bulkDelete(removed);
  const touched = changes.filter(matters);
  const keys = [...new Set(touched.flatMap(({ before, after }) => [...(before?.keys ?? []), ...(after?.keys ?? [])]))];
  await changeSummaries(base, keys, touched);
  await base.stale.bulkPut(keys.map((key) => ({ key })));
  await tally(base, changes);
}

/** A note, or a verdict, changes nothing for the other claims. */
function matters({ before, after, sourceChanged = false }: Change): boolean {
  if (!counts(before) && !counts(after)) return false;
  return sourceChanged || !(before && after) || counts(before) !== counts(after) || before.claim !== after.claim;
}

async function changeSummaries(base: FactBase, keys: readonly string[], changes: readonly Change[]): Promise<void> {
  const byKey = new Map<string, Change[]>(keys.map((key) => [key, []]));
  for (const change of changes) {
    const on = new Set([...(change.before?.keys ?? []), ...(change.after?.keys ?? [])]);
    for (const key of on) byKey.get(key)?.push(change);
  }
  const stored = await base.summaries.bulkGet([...keys]);
  const next: SummaryRow[] = [];
  for (const [index, key] of keys.entries()) {
    const on = byKey.get(key) ?? [];
    const row = changeSummary(stored[index] ?? { key, entries: [], total: 0 }, on);
    // A claim whose source has another date may rank below one that was left out.
    const reordered = row.total > CAP && on.some(({ sourceChanged }) => sourceChanged);
    next.push(needsRefill(row) || reordered ? await refill(base, key) : row);
  }
  await base.summaries.bulkPut(next.filter(({ total }) => total > 0));
  await base.summaries.bulkDelete(next.filter(({ total }) => total === 0).map(({ key }) => key));
}

/** Reads all claims on a key; only where one of the kept ones goes and there are more. */
async function refill(base: FactBase, key: string): Promise<SummaryRow> {
  const rows = await base.claims.where('keys').equals(key).toArray();
  const sources = await base.sources.bulkGet(rows.map(({ sourceId }) => sourceId));
  return summarise(
    key,
    rows.flatMap((row, index) => {
      const source = sources[index];
      return source ? [{ row, source }] : [];
    }),
  );
}

function shelfOf(row: ClaimRow): keyof Counts {
  return row.trashedAt === null ? row.review : 'trashed';
}

async function tally(base: FactBase, changes: readonly Change[]): Promise<void> {
  const stored = await base.meta.get('counts');
  const value: Record<keyof Counts, number> = { ...(stored?.key === 'counts' ? stored.value : NONE) };
  for (const { before, after } of changes) {
    if (before) value[shelfOf(before)] -= 1;
    if (after) value[shelfOf(after)] += 1;
  }
  await base.meta.put({ key: 'counts', value });
}

/** How many claims lie on each shelf. */
export async function readCounts(base: FactBase): Promise<Counts> {
  const stored = await base.meta.get('counts');
  return stored?.key === 'counts' ? stored.value : NONE;
}
