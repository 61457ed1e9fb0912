import type { Span } from '../text/span.ts';
import type { Testimony, Verdict, VerdictName } from './evidence.ts';
import { isSameArticle } from './origin.ts';
import { publisherOf, viewApart, viewEvidence, viewTrail } from './view-evidence.ts';
import { sayReason, wordsOf } from './words.ts';

/** Turns a message key with its arguments into a sentence of the reader's language; injected at the edge. */
export type Translate = (key: string, args?: readonly string[]) => string;

/** The shape of a badge: all that a page's content script learns of a verdict before a click. */
export type Glyph = 'differs' | 'mayDiffer' | 'later' | 'addsUp' | 'reports';

/** One piece of evidence as the card and the popup show it: words only. */
export interface EvidenceView {
  readonly relation: string;
  /** The relation's name in the reader's language ("agrees", "may differ"). */
  readonly word: string;
  /** Which group it belongs to: sources that agree, sources that differ, other; or the claim's own page, which is no other. */
  readonly side: 'agree' | 'differ' | 'other' | 'here';
  readonly quote: string;
  /** How much the other tells, of when, and how firmly ("more than $40bn · in talks"). */
  readonly told: string;
  readonly sentence: string;
  readonly publisher: string;
  /** Through whom the report came, its publisher first and the first report last; empty where the page names nobody. */
  readonly trail: readonly string[];
  /** Date in the reader's locale, or the words for "undated". */
  readonly date: string;
  /** http(s) only, else null. */
  readonly url: string | null;
  readonly reason: string;
  /** The arithmetic written out, null where there is none. */
  readonly sum: string | null;
  readonly fromPack: boolean;
  /** Id of the other claim where it is stored and the reader may decide on it here, else null. */
  readonly storedId: string | null;
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
  /** Through whom this page has the figure, itself first; empty where it names nobody. */
  readonly trail: readonly string[];
  /** What stands close by and is not compared, with the reason: "$8bn (The Harbour Ledger): other parties, Amazon." */
  readonly apart: readonly string[];
  /** Id of the stored claim, null where it is not stored. */
  readonly savedId: string | null;
}

/** What a view is put into words with: the reader's translator and a writer of dates. */
export interface Wording {
  readonly translate: Translate;
  /** Writes an ISO date, exact to the day, month or year, as the reader's language does. */
  readonly date: (iso: string) => string;
}

/** Where a claim is shown, and what may be told of the claims beside it. */
export interface Place {
  /** Its place among the article's claims. */
  readonly index: number;
  readonly savedId: string | null;
  /** On the page that tells it, or among stored facts, where "this page" and "here" would say nothing. */
  readonly among: 'page' | 'facts';
  /** The id by which the reader may decide on another claim, null where that is not stored, or not to be told. */
  readonly storedId: (other: Testimony) => string | null;
}

const GLYPHS: Readonly<Record<VerdictName, Glyph | null>> = {
  disputed: 'differs',
  differs: 'differs',
  mayDiffer: 'mayDiffer',
  later: 'later',
  reports: 'reports',
  addsUp: 'addsUp',
  none: null,
};

/** The badge of a verdict; none where one origin or nothing is known. */
export function badgeOf(verdict: Verdict): Glyph | null {
  return GLYPHS[verdict.name];
}

/** The key of the message that names a verdict, on the badge and in the card. */
function verdictKey({ name, later }: Pick<Verdict, 'name' | 'later'>): string {
  return name === 'later' ? `verdict_later_${later ?? 'elsewhere'}` : `verdict_${name}`;
}

/** A verdict's name in the reader's language ("3 separate reports"). */
export function verdictWords(verdict: Verdict, translate: Translate): string {
  return translate(verdictKey(verdict), [String(verdict.origins)]);
}

/** Puts a claim with its verdict into words, for the place where it is shown. */
export function viewClaim(testimony: Testimony, verdict: Verdict, place: Place, wording: Wording): ClaimView {
  const { claim, sentence } = testimony;
  const { translate } = wording;
  const teller = place.among === 'page' ? translate('claim_thisPage') : publisherOf(testimony, translate);
  const isUndated = place.among === 'page' && testimony.source.publishedAt === null;
  const undated = isUndated ? [{ text: translate('claim_pageUndated'), implied: false }] : [];
  const quiet = verdict.evidence.some(({ other }) => !isSameArticle(testimony, other))
    ? 'verdict_quiet'
    : 'verdict_none';
  const reason = verdict.reason ?? { key: `${quiet}_reason`, args: [] };
  const isLatest = verdict.name === 'later' && verdict.later === 'here' && place.among === 'facts';
  return {
    index: place.index,
    span: { start: claim.start, end: claim.end },
    quote: claim.quote,
    sentence,
    words: [...wordsOf(testimony, wording), ...undated],
    glyph: badgeOf(verdict),
    count: verdict.origins,
    verdict:
      verdict.name === 'none'
        ? translate(quiet)
        : isLatest
          ? translate('verdict_later_stored')
          : verdictWords(verdict, translate),
    reason: sayReason(reason, teller, translate),
    evidence: verdict.evidence.map((evidence) => viewEvidence(evidence, testimony, teller, place, wording)),
    trail: viewTrail(verdict.trail, teller, translate),
    apart: verdict.apart.map((one) => viewApart(one, teller, wording)),
    savedId: place.savedId,
  };
}
