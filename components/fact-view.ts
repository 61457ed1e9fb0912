import type { ClaimView, Glyph } from '../lib/compare/view.ts';

/** What the reader made of a stored claim. */
export type Review = 'pending' | 'accepted' | 'rejected';

/** A stored claim in words of the reader's language, as the list of facts shows it. */
export interface FactView {
  readonly id: string;
  readonly quote: string;
  /** The claim in words; implied pieces are shown in grey. */
  readonly words: ClaimView['words'];
  readonly sentence: string;
  readonly publisher: string;
  /** Date in the reader's locale, or the words for "undated". */
  readonly date: string;
  /** http(s) only, else null. */
  readonly url: string | null;
  readonly review: Review;
  readonly fromPack: boolean;
  readonly glyph: Glyph | null;
  /** Number of separate origins, for `reports`. */
  readonly count: number;
  /** The verdict in words ("May differ"), empty where there is nothing to say. */
  readonly verdict: string;
  /** Why, in a sentence; empty where there is nothing to say. */
  readonly reason: string;
}

/** What the reader asked the list of facts for. */
export interface FactQuery {
  readonly search: string;
  readonly review: Review | null;
  /** Only claims that another source differs from. */
  readonly differing: boolean;
}
