/** What is kept of a source when more than one reading, or a pack and a page, tell of it. Inside the caller's transaction. */
import type { Source } from '../compare/evidence.ts';
import type { FactBase } from './open.ts';
import type { SourceRow } from './rows.ts';
import type { Change } from './summaries.ts';
import { claimTokens } from './tokens.ts';

/** A source as it lies in the fact base now, and whether what stored claims go by has changed with it. */
export interface Settled {
  readonly source: SourceRow;
  readonly changed: boolean;
}

/** What a source tells of itself, as it is kept with its claims in the summaries. */
const TOLD = ['url', 'title', 'publisher', 'publishedAt', 'lang', 'fingerprint'] as const;

/**
 * Writes what a page or a pack tells of its sources. The first reading of a page stands, and a later one fills its gaps;
 * against a pack's word the page's own wins, whichever came first; and a pack tells its own sources anew.
 */
export async function settleSources(
  base: FactBase,
  sources: readonly (Source & { readonly id: string })[],
  toldBy: SourceRow['toldBy'],
  now: number,
): Promise<ReadonlyMap<string, Settled>> {
  const told = [...new Map(sources.map((source) => [source.id, source])).values()];
  const stored = await base.sources.bulkGet(told.map(({ id }) => id));
  const settled = told.map((source, index): Settled => {
    const before = stored[index];
    const next: SourceRow = { ...source, retrievedAt: now, toldBy };
    const row = before === undefined ? next : before.toldBy === 'pack' ? over(next, before) : over(before, next);
    return { source: row, changed: before !== undefined && TOLD.some((part) => before[part] !== row[part]) };
  });
  await base.sources.bulkPut(settled.map(({ source }) => source));
  return new Map(settled.map((one) => [one.source.id, one]));
}

function over(first: SourceRow, second: SourceRow): SourceRow {
  return {
    ...first,
    title: first.title ?? second.title,
    publisher: first.publisher ?? second.publisher,
    publishedAt: first.publishedAt ?? second.publishedAt,
    lang: first.lang ?? second.lang,
    fingerprint: first.fingerprint ?? second.fingerprint,
  };
}

/** The other claims of changed sources, which are found by their words and compared by their dates. */
export async function toldAnew(
  base: FactBase,
  settled: ReadonlyMap<string, Settled>,
  changes: readonly Change[],
): Promise<readonly Change[]> {
  const changed = [...settled.values()].filter((one) => one.changed).map(({ source }) => source.id);
  if (changed.length === 0) return [];
  const known = new Set(changes.flatMap(({ before }) => before?.id ?? []));
  const rows = await base.claims.where('sourceId').anyOf(changed).toArray();
  return rows.flatMap((row): Change[] => {
    const source = settled.get(row.sourceId)?.source;
    if (known.has(row.id) || source === undefined) return [];
    const tokens = claimTokens(row.claim, source, row.sentence);
    return [{ before: row, after: { ...row, tokens }, source, sourceChanged: true }];
  });
}
