import type { Span } from '../text/span.ts';
import type { Evidence, Origin, RelationName, Testimony, Verdict, VerdictName } from './evidence.ts';
import { sayReason, shortWordsOf, wordsOf } from './words.ts';

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
  if (name === 'derives' && !explained) return 'relation_implies';
  if (name !== 'conflicts' || strength === 'sure') return `relation_${name}`;
  return explained ? 'relation_mayDiffer' : 'relation_otherFigure';
}

function sideOf({ relation }: Evidence): EvidenceView['side'] {
  if (relation.name === 'conflicts' && relation.strength === 'possible' && !relation.explained) return 'other';
  return SIDES[relation.name] ?? 'other';
}

function publisherOf({ source: { publisher, title } }: Testimony, translate: Translate): string {
  return publisher ?? title ?? translate('claim_unknownPublisher');
}

/** A trail in names; an organisation's own words are called so. Nothing where the publisher itself is the first report. */
function viewTrail(trail: readonly Origin[], teller: string, translate: Translate): readonly string[] {
  const [start, ...rest] = trail;
  const names = rest.flatMap(({ kind, name, label, filed }) => {
    if (name === null || label === null || name === start?.name) return [];
    if (filed) return translate('claim_filing');
    return kind === 'organisation' ? translate('claim_ownWords', [label]) : label;
  });
  return names.length === 0 ? [] : [teller, ...names];
}

/** When the other was told: by its page's date, else by the figure's own. */
function dateOf({ source, claim }: Testimony, { translate, date }: Wording): string {
  if (source.publishedAt !== null) return date(source.publishedAt);
  return claim.asOf === null ? translate('claim_undated') : translate('claim_asOf', [date(claim.asOf)]);
}

function viewEvidence(evidence: Evidence, teller: string, place: Place, wording: Wording): EvidenceView {
  const { other, relation } = evidence;
  const { translate } = wording;
  const { url } = other.source;
  const publisher = publisherOf(other, translate);
  return {
    relation: relation.name,
    word: translate(relationKey(evidence)),
    side: sideOf(evidence),
    quote: other.claim.quote,
    told: shortWordsOf(other, wording),
    sentence: other.sentence,
    publisher,
    trail: viewTrail(evidence.trail, publisher, translate),
    date: dateOf(other, wording),
    url: url !== null && /^https?:\/\//i.test(url) ? url : null,
    reason: sayReason(relation.reason, teller, translate),
    sum: relation.sum,
    fromPack: other.origin === 'pack',
    storedId: place.storedId(other),
  };
}

/** Puts a claim with its verdict into words, for the place where it is shown. */
export function viewClaim(testimony: Testimony, verdict: Verdict, place: Place, wording: Wording): ClaimView {
  const { claim, sentence } = testimony;
  const { translate } = wording;
  const teller = place.among === 'page' ? translate('claim_thisPage') : publisherOf(testimony, translate);
  const isUndated = place.among === 'page' && testimony.source.publishedAt === null;
  const undated = isUndated ? [{ text: translate('claim_pageUndated'), implied: false }] : [];
  const quiet = verdict.evidence.some(({ relation }) => relation.name !== 'repeat') ? 'verdict_quiet' : 'verdict_none';
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
    evidence: verdict.evidence.map((evidence) => viewEvidence(evidence, teller, place, wording)),
    trail: viewTrail(verdict.trail, teller, translate),
    apart: verdict.apart.map(({ other, reason: why }) =>
      translate('claim_apart', [
        shortWordsOf(other, wording),
        publisherOf(other, translate),
        dateOf(other, wording),
        sayReason(why, teller, translate),
      ]),
    ),
    savedId: place.savedId,
  };
}
