import type { Span } from '../text/span.ts';
import type { Evidence, RelationName, Testimony, Verdict, VerdictName } from './evidence.ts';
import { wordsOf } from './words.ts';

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

/** What a view is put into words with: the reader's translator and a writer of dates. */
export interface Wording {
  readonly translate: Translate;
  /** Writes an ISO date, exact to the day, month or year, as the reader's language does. */
  readonly date: (iso: string) => string;
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
export function verdictKey({ name, later }: Pick<Verdict, 'name' | 'later'>): string {
  return name === 'later' ? `verdict_later_${later ?? 'elsewhere'}` : `verdict_${name}`;
}

/** A verdict's name in the reader's language ("3 separate reports"). */
export function verdictWords(verdict: Verdict, translate: Translate): string {
  return translate(verdictKey(verdict), [String(verdict.origins)]);
}

const SIDES: Partial<Record<RelationName, EvidenceView['side']>> = {
  corroborates: 'agree',
  refines: 'agree',
  rounding: 'agree',
  consistent: 'agree',
  sameOrigin: 'agree',
  derives: 'agree',
  conflicts: 'differ',
  misquote: 'differ',
  disputed: 'differ',
};

/** The key of the message that names a relation; a possible conflict is worded by whether anything explains it. */
function relationKey({ relation: { name, strength, explained } }: Evidence): string {
  if (name !== 'conflicts' || strength === 'sure') return `relation_${name}`;
  return explained ? 'relation_mayDiffer' : 'relation_otherFigure';
}

function sideOf({ relation }: Evidence): EvidenceView['side'] {
  if (relation.name === 'conflicts' && relation.strength === 'possible' && !relation.explained) return 'other';
  return SIDES[relation.name] ?? 'other';
}

function viewEvidence(evidence: Evidence, { translate, date }: Wording): EvidenceView {
  const { other, relation } = evidence;
  const { url, publisher, title, publishedAt } = other.source;
  return {
    relation: relation.name,
    word: translate(relationKey(evidence)),
    side: sideOf(evidence),
    quote: other.claim.quote,
    sentence: other.sentence,
    publisher: publisher ?? title ?? translate('claim_unknownPublisher'),
    date: publishedAt === null ? translate('claim_undated') : date(publishedAt),
    url: url !== null && /^https?:\/\//i.test(url) ? url : null,
    reason: translate(relation.reason.key, relation.reason.args),
    sum: relation.sum,
    fromPack: other.origin === 'pack',
  };
}

/** Puts a claim with its verdict into words. `index` is its place among the article's claims. */
export function viewClaim(
  index: number,
  testimony: Testimony,
  verdict: Verdict,
  savedId: string | null,
  wording: Wording,
): ClaimView {
  const { claim, sentence } = testimony;
  const { translate } = wording;
  const reason = verdict.reason === null ? 'verdict_none_reason' : verdict.reason.key;
  return {
    index,
    span: { start: claim.start, end: claim.end },
    quote: claim.quote,
    sentence,
    words: wordsOf(claim, wording),
    glyph: badgeOf(verdict),
    count: verdict.origins,
    verdict: verdictWords(verdict, translate),
    reason: translate(reason, verdict.reason?.args ?? []),
    evidence: verdict.evidence.map((evidence) => viewEvidence(evidence, wording)),
    savedId,
  };
}
