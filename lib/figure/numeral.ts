import type { Decimal } from '../text/decimal.ts';
import type { Span } from '../text/span.ts';
import type { Currency } from './currency.ts';
import type { Line } from './scan.ts';

/** A number where it stands in a text, with its scale and without what it counts. */
export interface Numeral extends Span {
  readonly low: Decimal;
  readonly high: Decimal;
  /** Whether only an order of magnitude is told. */
  readonly vague: boolean;
  /** Whether the number is written in words. */
  readonly spelled: boolean;
  /** Whether a sign of a currency stands right before it: then it counts nothing but money. */
  readonly signed: boolean;
  /** Whether a scale is written ("million", "k"). */
  readonly scaled: boolean;
  /** Whether the word is a multiple in itself ("tenfold"). */
  readonly fold: boolean;
  /** Which end of a growth told "from a to b" this is: -1 for the earlier number, 1 for the later, else 0. */
  readonly step: -1 | 0 | 1;
  /** Where what is counted stands: the end, or the end of the number that shares its scale and unit with this one. */
  readonly tail: number;
  /** The currency right before it, and the one that follows where what is counted stands. */
  readonly before: Currency | null;
  readonly after: Currency | null;
  readonly line: Line;
}
