/**
 * All that may cross between the page, the background and the extension's own pages.
 *
 * The content script imports the types of this file only (zod must not reach a page). A page may ask for the requests in
 * `pageRequest`; the extension's pages ask the content script for the requests in `TabRequest` and the background for
 * those in `panelRequest`. Everything else that extension pages do (review, decide, delete, export) they do on the fact
 * base themselves, and then ask the background to `judge`.
 */
import * as z from 'zod/mini';

import type { Article } from './claim/article.ts';
import type { ClaimView, Glyph } from './compare/view.ts';
import type { Span } from './text/span.ts';

export type { ClaimView, EvidenceView, Glyph } from './compare/view.ts';

/** Longest text of one article, in UTF-16 units; the page layer passes over what is longer and says so. */
export const MAX_TEXT = 2_000_000;

const text = (most: number) => z.string().check(z.maxLength(most));
const line = z.nullable(text(2_000));

export const article = z.strictObject({
  id: text(4_000),
  url: z.nullable(text(4_000)),
  publisher: line,
  title: line,
  published: z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
  lang: z.nullable(text(35)),
  text: text(MAX_TEXT),
}) satisfies z.ZodMiniType<Article>;

/** Where the browser says that the article stands; a page may name a canonical address on its own site only. */
const pageUrl = z.nullable(z.string().check(z.maxLength(4_000)));

const index = z.int().check(z.minimum(0), z.maximum(100_000));
const indexes = (most: number) => z.array(index).check(z.minLength(1), z.maxLength(most));
const id = text(200);
const tabId = z.int().check(z.minimum(0));
const url = text(4_000);

/**
 * What a content script may ask of the background. The worker keeps no state, so each request carries the article. `read`
 * is asked first, by a page that has passed the gate: it brings the script that reads and marks the article. `styled` is
 * the highlight of which the page has the style already: a browser styles the whole page anew for every sheet that comes.
 */
export const pageRequest = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('read') }),
  z.strictObject({ type: z.literal('lookup'), article, styled: z.optional(text(100)) }),
  z.strictObject({ type: z.literal('card'), article, index }),
  z.strictObject({ type: z.literal('propose'), article, indexes: indexes(200) }),
  z.strictObject({ type: z.literal('withdraw'), ids: z.array(id).check(z.minLength(1), z.maxLength(200)) }),
  z.strictObject({ type: z.literal('openPanel') }),
]);
export type PageRequest = z.infer<typeof pageRequest>;

/**
 * What only the extension's own pages may ask of the background: what needs the vocabulary or the judge, or must go on
 * when the popup closes. `judge` brings the verdicts of stored claims up to date after a page changed the fact base.
 * `allowSite` runs the extension on a site for which the reader has just granted the permission (`patternsOf` of
 * lib/settings.ts), `readOnce` on one tab until it goes elsewhere.
 */
export const panelRequest = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('review'), article, pageUrl }),
  z.strictObject({ type: z.literal('save'), article, pageUrl, indexes: indexes(1_000) }),
  z.strictObject({ type: z.literal('describe'), ids: z.array(id).check(z.maxLength(200)) }),
  z.strictObject({ type: z.literal('judge') }),
  z.strictObject({ type: z.literal('loadPack') }),
  z.strictObject({ type: z.literal('allowSite'), tabId, url }),
  z.strictObject({ type: z.literal('readOnce'), tabId, url }),
]);
export type PanelRequest = z.infer<typeof panelRequest>;

/** What an extension page or the background may ask of a content script. */
export type TabRequest =
  | { readonly type: 'readArticle' }
  | { readonly type: 'jump'; readonly span: Span }
  | { readonly type: 'off' }
  | { readonly type: 'refresh' }
  | { readonly type: 'openCard' };

export interface Mark extends Span {
  /** Index of the claim in the article's claims. */
  readonly index: number;
  readonly glyph: Glyph | null;
  /** Number of separate origins, for `reports`. */
  readonly count: number;
  /** The badge's words in the reader's language ("Later figure"), empty where there is no badge. */
  readonly label: string;
}

export interface LookupAnswer {
  /** False where the reader switched the extension off for this site or for all. */
  readonly on: boolean;
  readonly marks: readonly Mark[];
  /** Random name for the CSS highlight, made for this page load; its style is inserted by the background. */
  readonly highlight: string;
}

export interface PageReview {
  readonly claims: readonly ClaimView[];
}

/** Every answer that crosses: the value, or why there is none, in words that the reader can act on. */
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };

export interface PageAnswers {
  /** Whether the reader lets the extension run on this page; only then the script is there. */
  read: { readonly on: boolean };
  lookup: LookupAnswer;
  card: ClaimView;
  propose: { readonly ids: readonly string[] };
  withdraw: { readonly removed: number };
  openPanel: null;
}

export interface PanelAnswers {
  review: PageReview;
  save: { readonly ids: readonly string[] };
  /** Stored claims with verdict and evidence, in the order asked for; those that are not there are left out. */
  describe: { readonly claims: readonly ClaimView[] };
  /** How many stored claims were judged anew. */
  judge: { readonly judged: number };
  /** How many claims of the starter pack are in the fact base now. */
  loadPack: { readonly claims: number };
  allowSite: null;
  readOnce: null;
}

/** Why a page has nothing to show. */
export type Silence = 'notAnArticle' | 'noFigures' | 'off' | 'tooLong';

export interface TabAnswers {
  readArticle: { readonly article: Article | null; readonly silence: Silence | null };
  jump: boolean;
  off: null;
  refresh: null;
  openCard: boolean;
}
