import type { Span } from '../text/span.ts';

/** Turns a message key with its arguments into a sentence of the reader's language; injected at the edge. */
export type Translate = (key: string, args?: readonly string[]) => string;

/** The shape of a badge: all that a page's content script learns of a verdict before a click. */
export type Glyph = 'differs' | 'mayDiffer' | 'later' | 'addsUp' | 'reports';

/** One piece of evidence as the card and the popup show it: words only. */
export interface EvidenceView {
  readonly relation: string;
  /** The relation's name in the reader's language ("agrees", "may differ"). */
  readonly word: string;
  /** Which group it belongs to: sources that agree, sources that differ, other. */
  readonly side: 'agree' | 'differ' | 'other';
  readonly quote: string;
  readonly sentence: string;
  readonly publisher: string;
  /** Date in the reader's locale, or the words for "undated". */
  readonly date: string;
  /** http(s) only, else null. */
  readonly url: string | null;
  readonly reason: string;
  /** The arithmetic written out, null where there is none. */
  readonly sum: string | null;
  readonly fromPack: boolean;
}

/** A claim with its verdict in words of the reader's language, for the card and the popup. */
export interface ClaimView {
  readonly index: number;
  readonly span: Span;
  readonly quote: string;
  readonly sentence: string;
  /** The claim in words, in pieces; implied pieces are shown in grey. */
  readonly words: readonly { readonly text: string; readonly implied: boolean }[];
  readonly glyph: Glyph | null;
  /** Number of separate origins, for `reports`. */
  readonly count: number;
  /** The verdict's name ("May differ"), or the words for "nothing known yet". */
  readonly verdict: string;
  readonly reason: string;
  readonly evidence: readonly EvidenceView[];
  /** Id of the stored claim, null where it is not stored. */
  readonly savedId: string | null;
}
