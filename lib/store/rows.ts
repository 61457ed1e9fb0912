/** The rows of the fact base as they lie in the database. Dates are milliseconds since 1970 unless they say otherwise. */
import type { Claim } from '../claim/claim.ts';
import type { Decision, Reason, Source, Testimony, VerdictName } from '../compare/evidence.ts';

export const REVIEWS = ['pending', 'accepted', 'rejected'] as const;
export type Review = (typeof REVIEWS)[number];

/** What the reader did to a claim and what no update of a pack may undo. */
export interface Handling {
  readonly review: Review;
  readonly note: string;
  /** Null where the claim is not in the trash. */
  readonly trashedAt: number | null;
}

export interface ClaimRow extends Handling {
  readonly id: string;
  readonly sourceId: string;
  readonly claim: Claim;
  readonly sentence: string;
  readonly origin: 'user' | 'pack';
  readonly packId: string | null;
  readonly savedAt: number;
  /** Index keys by which comparable claims meet. */
  readonly keys: readonly string[];
  /** Words that a search finds it by. */
  readonly tokens: readonly string[];
  /** The verdict when the claim was last judged against the others. */
  readonly standing: VerdictName;
  /** Separate origins that agree, its own included. */
  readonly origins: number;
  readonly reason: Reason | null;
  /** Whether the reader handled it (reviewed, noted, trashed). */
  readonly handled: boolean;
  /** Mark of the page that proposed it, until the reader reviews it. */
  readonly proposedBy: string | null;
  /** Version of the extraction that read it, so that a better one can offer to read it again. */
  readonly extractor: number;
}

export interface SourceRow extends Source {
  readonly id: string;
  readonly retrievedAt: number;
  /** A pack knows a page from hearsay; what the page itself says replaces it. */
  readonly toldBy: 'page' | 'pack';
}

export type DecisionRow = Decision & { readonly id: string; readonly madeAt: number };

export interface PackRow {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly credit: string;
  readonly licence: string;
  readonly licenceUrl: string;
  readonly changes: string;
  readonly loadedAt: number;
  readonly claims: number;
  /** When the reader removed the pack: an update must not bring it back. */
  readonly removedAt: number | null;
  /** What the reader did to its claims, kept while the pack is removed. */
  readonly handled: Readonly<Record<string, Handling>>;
}

/** A claim as look-ups need it, with what ranks it when a summary is full. */
export interface SummaryEntry {
  readonly testimony: Testimony;
  readonly rank: string;
}

/** All that a look-up of one key needs, in one row: the best-ranked claims on that key. */
export interface SummaryRow {
  readonly key: string;
  readonly entries: readonly SummaryEntry[];
  /** How many claims count on this key, those left out included. */
  readonly total: number;
}

/** How many claims lie where; kept so that no page and no popup has to count. */
export interface Counts {
  readonly pending: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly trashed: number;
}

export type MetaRow =
  | { readonly key: 'counts'; readonly value: Counts }
  | { readonly key: 'schema'; readonly value: { readonly version: number; readonly minReaderVersion: number } };

/** A key whose claims are to be judged anew. */
export interface StaleRow {
  readonly key: string;
}
