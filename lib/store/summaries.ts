/**
 * Keeps one row per index key with the best-ranked claims on it, so that looking a page up is one bulkGet whatever the size
 * of the fact base. What ranks a claim is fixed, so the order of saving never shows.
 */
import type { Source, Testimony } from '../compare/evidence.ts';
import type { ClaimRow, SummaryEntry, SummaryRow } from './rows.ts';

/**
 * Claims kept on one key. More would slow every look-up of much-reported figures; a claim that is left out here is still
 * found by its narrower keys (its asset, its parties together, its value).
 */
export const CAP = 16;

/** A change of one claim: what lay there before, and what lies there after; null where nothing does. */
export interface Change {
  readonly before: ClaimRow | null;
  readonly after: ClaimRow | null;
  readonly source: Source;
  /** Whether the source tells of itself something else than when the claim was last written. */
  readonly sourceChanged?: boolean;
}

/** Whether a claim counts towards verdicts: rejected and trashed ones never do. */
export function counts(row: ClaimRow | null): row is ClaimRow {
  return row !== null && row.review !== 'rejected' && row.trashedAt === null;
}

/** The claim with its source, as comparison takes it. */
export function testimonyOf(row: ClaimRow, source: Source): Testimony {
  const { url, title, publisher, publishedAt, lang, fingerprint } = source;
  return {
    id: row.id,
    claim: row.claim,
    source: { url, title, publisher, publishedAt, lang, fingerprint },
    origin: row.origin,
    sentence: row.sentence,
  };
}

/** The reader's own claims before a pack's, later ones before earlier ones. The id makes the order total. */
export function rankOf(row: ClaimRow, source: Source): string {
  const own = row.origin === 'user' ? 1 : 0;
  return `${own} ${row.claim.asOf ?? source.publishedAt ?? ''} ${source.publishedAt ?? ''} ${row.id}`;
}

const byRank = (a: SummaryEntry, b: SummaryEntry) => (a.rank < b.rank ? 1 : a.rank > b.rank ? -1 : 0);

/** The row of a key after some claims on it changed. `total` may then be more than there are entries to fill it: refill. */
export function changeSummary(row: SummaryRow, changes: readonly Change[]): SummaryRow {
  const counted = (side: ClaimRow | null) => counts(side) && side.keys.includes(row.key);
  const on = changes.filter(({ before, after }) => counted(before) || counted(after));
  const gone = new Set(on.map(({ before, after }) => (before ?? after)?.id));
  const kept = row.entries.filter(({ testimony }) => !gone.has(testimony.id));
  const come = on.flatMap(({ after, source }) =>
    counts(after) && after.keys.includes(row.key)
      ? [{ testimony: testimonyOf(after, source), rank: rankOf(after, source) }]
      : [],
  );
  const left = on.filter(({ before }) => counted(before)).length;
  return {
    key: row.key,
    entries: [...kept, ...come].sort(byRank).slice(0, CAP),
    total: row.total - left + come.length,
  };
}

/** Whether a claim that was left out must now come in, because one that stood before it has gone. */
export function needsRefill(row: SummaryRow): boolean {
  return row.entries.length < Math.min(row.total, CAP);
}

/** A key's row made from all claims on it. */
export function summarise(key: string, on: readonly { row: ClaimRow; source: Source }[]): SummaryRow {
  const entries = on
    .filter(({ row }) => counts(row))
    .map(({ row, source }) => ({ testimony: testimonyOf(row, source), rank: rankOf(row, source) }))
    .sort(byRank);
  return { key, entries: entries.slice(0, CAP), total: entries.length };
}
