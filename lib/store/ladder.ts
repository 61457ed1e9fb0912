/**
 * The schema of the fact base as a ladder: one rung per released version, each the change from the one before. A released
 * rung is never edited, only a new one put on top.
 */
import type { Transaction } from 'dexie';

export interface Rung {
  readonly version: number;
  /** Tables with their indexes, in Dexie's notation; a table not named stays as it was. */
  readonly stores: Readonly<Record<string, string>>;
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

export const LADDER: readonly Rung[] = [
  {
    version: 1,
    stores: {
      claims: 'id, sourceId, packId, standing, trashedAt, [savedAt+id], *keys, *tokens',
      sources: 'id, url',
      decisions: 'id, a, b, madeAt',
      packs: 'id',
      summaries: 'key',
      stale: 'key',
      meta: 'key',
    },
  },
];

/** The version that this code writes. */
export const SCHEMA_VERSION = LADDER.at(-1)?.version ?? 0;

/** The oldest code that may write to a base of this schema: older code refuses rather than lose what it does not know. */
export const MIN_READER_VERSION = 1;
