import type { Claim } from '../claim/claim.ts';

/** Where a claim was printed: what is stored of an article. */
export interface Source {
  /** Canonical URL without tracking parameters; the identity of a source where there is one. */
  readonly url: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  /** ISO date that the page states. */
  readonly publishedAt: string | null;
  readonly lang: string | null;
  /** SimHash of the text, 16 hex digits; null for packs and texts too short to tell. */
  readonly fingerprint: string | null;
}

/** A claim with its source, as comparison takes it. `id` tells claims apart in one judgement. */
export interface Testimony {
  readonly id: string;
  readonly claim: Claim;
  readonly source: Source;
  /** Pack claims are labelled and alone never make a sure conflict. */
  readonly origin: 'page' | 'user' | 'pack';
  /** The sentence as printed, for display. */
  readonly sentence: string;
}

/**
 * Where a report traces back to: an outlet's own reporting, an organisation's own words (announcement, filing, a chief
 * executive's tweet), or nothing that the page says. Only named origins are ever counted.
 */
export interface Origin {
  readonly kind: 'outlet' | 'organisation' | 'unknown';
  /** One name for all pages of one origin, folded; null where unknown. */
  readonly name: string | null;
  /** The name as a reader knows it; null where unknown. */
  readonly label: string | null;
  /** Whether its words stand in a filing: whose that is the page seldom says. */
  readonly filed: boolean;
}

/** The reader's word on a pair of claims, or on one: stored, listed and undone. */
export type Decision =
  | { readonly kind: 'same' | 'different'; readonly a: string; readonly b: string }
  | { readonly kind: 'prefer'; readonly a: string; readonly b: null };

export const RELATIONS = [
  'repeat',
  'sameOrigin',
  'misquote',
  'disputed',
  'updates',
  'outdated',
  'outcome',
  'pendingUpdate',
  'partOf',
  'wholeOf',
  'derives',
  'refines',
  'corroborates',
  'consistent',
  'rounding',
  'conflicts',
  'otherMeasure',
  'otherStage',
  'linked',
] as const;
export type RelationName = (typeof RELATIONS)[number];

/** What would explain a conflict. */
export type Cause = 'period' | 'scale' | 'basis' | 'digits' | 'currency' | 'scope' | 'unknown';

/** A sentence that is not yet in a language: a key of the messages with its arguments, already formatted. */
export interface Reason {
  readonly key: string;
  readonly args: readonly string[];
}

/** How one claim stands to another: "this `name` the other". */
export interface Relation {
  readonly name: RelationName;
  readonly strength: 'sure' | 'possible';
  readonly cause: Cause | null;
  /** Whether one exact transform explains a possible conflict, so that it may be shown. */
  readonly explained: boolean;
  readonly reason: Reason;
  /** The sum written out ("$1.25bn × 12 = $15bn"), null where there is none. */
  readonly sum: string | null;
}

export interface Evidence {
  readonly other: Testimony;
  readonly relation: Relation;
  /** Where the other's report traces back to, its own publisher first. */
  readonly trail: readonly Origin[];
}

/** A claim that stands close by and is not compared, and why. */
export interface Apart {
  readonly other: Testimony;
  readonly reason: Reason;
}

/** The verdict of a claim, the first that applies in this order. */
export const VERDICTS = ['disputed', 'differs', 'mayDiffer', 'later', 'reports', 'addsUp', 'none'] as const;
export type VerdictName = (typeof VERDICTS)[number];

/** What all relations of one claim come to. */
export interface Verdict {
  readonly name: VerdictName;
  /** Separate origins that agree, the claim's own included; 1 where it stands alone. */
  readonly origins: number;
  /** For `later`: whether the later figure stands on this page or in the fact base. */
  readonly later: 'here' | 'elsewhere' | null;
  /** The verdict in words. */
  readonly reason: Reason | null;
  /** All relations, weightiest first. */
  readonly evidence: readonly Evidence[];
  /** Where the claim's own report traces back to, its publisher first. */
  readonly trail: readonly Origin[];
  /** What a reader might take for comparable and is not, the likeliest first. */
  readonly apart: readonly Apart[];
}
