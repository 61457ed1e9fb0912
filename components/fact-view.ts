import type { ClaimView } from '../lib/compare/view.ts';

/** What the reader made of a stored claim. */
export type Review = 'pending' | 'accepted' | 'rejected';

/** Where a stored claim lies: under its review, or among the deleted ones, which are kept for thirty days. */
export type Shelf = Review | 'trashed';

/** A stored claim in words of the reader's language, as the list of facts shows it. */
export interface FactView extends Omit<ClaimView, 'index' | 'span' | 'savedId'> {
  readonly id: string;
  readonly publisher: string;
  /** Date in the reader's locale, or the words for "undated". */
  readonly date: string;
  /** http(s) only, else null. */
  readonly url: string | null;
  readonly review: Review;
  readonly trashed: boolean;
  readonly fromPack: boolean;
}

/** What the reader asked the list of facts for. */
export interface FactQuery {
  readonly search: string;
  /** Null for all that is not deleted. */
  readonly shelf: Shelf | null;
  /** Only claims that another source differs from. */
  readonly differing: boolean;
}
