import type { Figure } from '../figure/figure.ts';
import type { Span } from '../text/span.ts';

/** What is measured; roles of subject and counterparty stand beside each: subject / counterparty. */
export const METRICS = [
  'valuation', // company / –
  'funding', // company raising / lead investors
  'investment', // investor / investee
  'contract', // customer / supplier
  'capex', // spender / builder
  'acquisition', // buyer / target
  'revenue', // company / –
  'profit', // company / – (profit, loss, cash flow, burn; always positive)
  'debt', // borrower / lender
  'marketcap', // company / –
  'price', // seller / –
  'power', // operator or customer / supplier
  'chips', // buyer / supplier
  'stake', // holder / company
  'users', // company / –
  'customers', // company / –
  'headcount', // company / –
  'sites', // company / –
  'term', // customer / supplier
  'growth', // company / –
  'market', // – / –
  'penalty', // payer / payee
  'other',
] as const;
export type Metric = (typeof METRICS)[number];

/** Which kind of valuation, or which kind of amount over time. */
export const BASES = ['pre', 'post', 'secondary', 'market', 'runrate', 'actual', 'forecast', 'cumulative'] as const;
export type Basis = (typeof BASES)[number];

/** What exactly was measured, where a metric has more than one measure. */
export const MEASURES = [
  'cash',
  'withLeases',
  'cost',
  'fairValue',
  'gross',
  'net',
  'arr',
  'annualised',
  'recognised',
  'it',
  'facility',
] as const;
export type Measure = (typeof MEASURES)[number];

/** How far capacity or chips have come. */
export const STAGES = ['contracted', 'building', 'energised'] as const;
export type Stage = (typeof STAGES)[number];

/** How binding an amount is. An option is a cap, never a holding. */
export const FIRMNESSES = ['nonbinding', 'conditional', 'option', 'firm', 'paid'] as const;
export type Firmness = (typeof FIRMNESSES)[number];

/** How far the deal has come, by the strongest explicit word of the text; `background` is an older fact recalled. */
export const STATUSES = ['reported', 'talks', 'planned', 'agreed', 'closed', 'denied', 'background'] as const;
export type Status = (typeof STATUSES)[number];

/** The period that a total covers: a length in months, or an end (ISO year, month or day), or both. */
export interface Term {
  readonly months: readonly [low: number, high: number] | null;
  readonly until: string | null;
}

/** Whom the article credits with the figure. */
export interface Attribution {
  readonly kind: 'outlet' | 'organisation' | 'sources' | 'filing' | 'announcement' | 'analyst';
  /** Canonical name of the outlet or organisation credited, null for unnamed people. */
  readonly name: string | null;
}

/** The parts of a claim that a rule may fill in where no word states them. */
export type Part =
  'metric' | 'basis' | 'unit' | 'per' | 'subject' | 'counterparty' | 'asset' | 'asOf' | 'term' | 'status';

/** The rule of a part that the page may well mean otherwise: what it tells is likely, and another reading hardly less so. */
export const UNSURE = 'unsure';

/** A part that was filled in, and the named rule that did it. A part that is neither null nor listed was stated. */
export interface Implied {
  readonly part: Part;
  readonly rule: string;
}

/**
 * What an article says with a figure: metric of subject (with counterparty, for asset) was or will be a quantity, as of a
 * time, at a status, says an attribution. Unknown parts are null. Several organisations are joined by " + ".
 */
export interface Claim extends Omit<Figure, 'unitImplied' | 'step'> {
  /** Index, in the article's claims, of the mention of the same figure that tells most; null where this is that one. */
  readonly repeatOf: number | null;
  readonly metric: Metric;
  readonly basis: Basis | null;
  readonly measure: Measure | null;
  readonly stage: Stage | null;
  readonly firmness: Firmness | null;
  readonly subject: string | null;
  readonly counterparty: string | null;
  readonly asset: string | null;
  /** The time that the figure is for: `2028`, `2025-Q3`, `2025-09` or `2025-09-30`. */
  readonly asOf: string | null;
  readonly term: Term | null;
  readonly status: Status;
  /** The whole that the text names for a part ("tranche", "first phase"), in the text's words. */
  readonly partOf: string | null;
  readonly attribution: Attribution | null;
  readonly implied: readonly Implied[];
  /** The span of the sentence (or table row) that tells the figure. */
  readonly sentence: Span;
}
