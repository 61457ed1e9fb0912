import type { Span } from '../text/span.ts';

/** What a figure counts. `count` is a bare number of things that have no kind of their own, and a multiple ("7x", unit `x`). */
export const KINDS = [
  'money',
  'power',
  'energy',
  'chips',
  'percent',
  'people',
  'users',
  'sites',
  'duration',
  'count',
] as const;
export type Kind = (typeof KINDS)[number];

/** How the words bound the quantity; see `low` and `high` of a figure. */
export const HEDGES = ['exact', 'approx', 'atleast', 'atmost', 'range'] as const;
export type Hedge = (typeof HEDGES)[number];

/** The period or thing that a rate is told for. */
export const PERS = ['day', 'week', 'month', 'quarter', 'year', 'unit'] as const;
export type Per = (typeof PERS)[number];

/** A quantity where it stands in a text. */
export interface Figure extends Span {
  /** The words of the span, with currency, scale, unit and adjacent rate, without the hedge before them. */
  readonly quote: string;
  readonly kind: Kind;
  /**
   * Bounds as stated, in the base unit (currency unit, W, Wh, 0–100, months, count): "more than 40bn" is 4e10, null;
   * "up to 40bn" null, 4e10; "10–15bn" both; "about 5bn" 5e9, 5e9. At least one is a finite number.
   */
  readonly low: number | null;
  readonly high: number | null;
  /** How exact the writing is (XBRL): the power of ten of the last written place, negated: "$1.2bn" is −8. Null where vague. */
  readonly decimals: number | null;
  readonly hedge: Hedge;
  /** The hedge as the text words it ("nearly", "north of", "or more"), null where there is none. */
  readonly hedgeWord: string | null;
  /** Whether only an order of magnitude is told ("tens of billions", "several"): never in conflict with anything. */
  readonly vague: boolean;
  /** ISO 4217 code, `W`, `Wh`, `%`, `chip`, `month` (durations), `x` (multiples), else a singular noun in English. */
  readonly unit: string;
  /** Whether the unit was filled in: a bare "$" read as the page's dollar. */
  readonly unitImplied: boolean;
  readonly per: Per | null;
  /** The chip model or family that the figure counts ("Trainium2", "H100"), as written. */
  readonly model: string | null;
  /** The same amount told again in another currency: "$1.2bn (£0.9bn)". */
  readonly alsoTold: { readonly unit: string; readonly low: number | null; readonly high: number | null } | null;
  /** The other end of a growth told "from A to B": -1 for the earlier figure, 1 for the later, else 0. */
  readonly step: -1 | 0 | 1;
}
