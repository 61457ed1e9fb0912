import type { Claim } from '../../../lib/claim/claim.ts';
import type { PackEntry } from '../../../lib/exchange/pack.ts';
import type { Kind } from '../../../lib/figure/figure.ts';

/** What a table's row says, before it is written out as a claim. */
export interface Told extends Partial<
  Pick<
    Claim,
    | 'basis'
    | 'measure'
    | 'stage'
    | 'counterparty'
    | 'asset'
    | 'asOf'
    | 'per'
    | 'partOf'
    | 'attribution'
    | 'hedge'
    | 'hedgeWord'
  >
> {
  readonly kind: Kind;
  readonly metric: Claim['metric'];
  readonly subject: string;
  readonly status: Claim['status'];
  readonly unit: string;
  /** In the base unit. */
  readonly value: number;
  /** The claim in words; `#` stands for the figure. */
  readonly words: string;
}

/** Why a row stays out, in words. */
export interface LeftOut {
  readonly why: string;
}

/** What became of one cell of a table that holds a figure. */
export type Outcome = PackEntry | LeftOut;

const NAMES: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

/** The figure as it is shown: "$61.5 billion", "340 MW", "800 million users". */
export function figureWords(value: number, unit: string): string {
  if (unit === 'W') return `${String(value / 1e6)} MW`;
  const [scale, name] = NAMES.find(([size]) => value >= size) ?? [1, ''];
  const number = `${String(Number((value / scale).toPrecision(6)))}${name ? ` ${name}` : ''}`;
  return unit === 'USD' ? `$${number}` : `${number} ${unit === 'person' ? 'people' : `${unit}s`}`;
}

/** How exact a number is written: the power of ten of its last digit that is not zero, negated. */
export function decimalsOf(value: number): number {
  const digits = String(Math.round(value));
  return -(digits.length - digits.replace(/0+$/, '').length) + 0;
}

/** Writes a row out as an entry of the pack. */
export function entryOf(id: string, told: Told, source: PackEntry['source']): PackEntry {
  const { words, value, ...parts } = told;
  const quote = figureWords(value, told.unit);
  const start = words.indexOf('#');
  const sentence = words.replace('#', () => quote);
  const claim: Claim = {
    ...{ basis: null, measure: null, stage: null, counterparty: null, asset: null, asOf: null, per: null },
    ...{ partOf: null, attribution: null, firmness: null, term: null, model: null, alsoTold: null, repeatOf: null },
    ...{ hedge: 'exact' as const, hedgeWord: null, vague: false, implied: [] },
    ...parts,
    ...{ start, end: start + quote.length, quote, low: value, high: value },
    decimals: told.unit === 'W' ? -6 : decimalsOf(value),
    sentence: { start: 0, end: sentence.length },
  };
  return { id, claim, sentence, source };
}
