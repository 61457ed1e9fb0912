import type { FigureLexicon } from '../vocabulary/figure-words/lexicon.ts';
import type { Words } from '../vocabulary/figure-words/words.ts';
import type { Kind } from './figure.ts';
import type { Figure } from './figure.ts';
import { valueOf, decimalsOf } from '../text/decimal.ts';
import type { Meant } from './meant.ts';
import type { Numeral } from './numeral.ts';

/** What the page says about its figures. */
export interface FigureOptions {
  /** BCP 47 language of the page, where it names one. */
  readonly lang?: string | null;
  /** ISO 4217 code that a bare "$" stands for on the page; US dollars where nothing is said. */
  readonly currency?: string;
}

/** A text with the numbers found in it: what parsers and refiners read from. */
export interface Reading {
  readonly text: string;
  readonly options: FigureOptions;
  readonly numerals: readonly Numeral[];
  readonly lexicon: FigureLexicon;
  readonly meant: Meant;
}

/** A figure together with the number that it was read from. */
export interface Found extends Figure {
  readonly numeral: Numeral;
}

/** The words of the language of a found figure's line. */
export function wordsOf(found: Found): Words {
  return found.numeral.line.words;
}

/** What a parser says of a number: the rest follows from the number itself. */
export interface Told {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  readonly unit: string;
  /** The power of ten from the written unit to the base unit. */
  readonly power: number;
  readonly unitImplied: boolean;
}

/**
 * Builds a figure of a number and what a parser says of it, or null where the value is out of all bounds. The value is
 * multiplied by `factor` where units are no powers of ten apart: 12 for years in months.
 */
export function figureOf(text: string, numeral: Numeral, told: Told, factor = 1): Found | null {
  const { start, end, kind, unit, power, unitImplied } = told;
  // Most numbers tell one value; to make a number of its digits is a large part of what a figure costs.
  const single = numeral.low === numeral.high;
  const low = valueOf(numeral.low, power) * factor;
  const high = single ? low : valueOf(numeral.high, power) * factor;
  if (!Number.isFinite(low) || !Number.isFinite(high)) return null;
  const exact = decimalsOf(numeral.low, power);
  const decimals = numeral.vague ? null : single ? exact : Math.min(exact, decimalsOf(numeral.high, power));
  return {
    start,
    end,
    quote: text.slice(start, end),
    kind,
    low,
    high,
    decimals,
    hedge: low === high ? 'exact' : 'range',
    hedgeWord: null,
    vague: numeral.vague,
    unit,
    unitImplied,
    per: null,
    model: null,
    alsoTold: null,
    step: numeral.step,
    numeral,
  };
}

/** A copy of a figure with another span, its quote drawn anew. */
export function spanned(text: string, figure: Found, start: number, end: number): Found {
  return { ...figure, start, end, quote: text.slice(start, end) };
}
