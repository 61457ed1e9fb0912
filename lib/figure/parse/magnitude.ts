import { skipSpaces, wordStart } from '../../text/chars.ts';
import { decimalOf, valueOf } from '../../text/decimal.ts';
import { phraseAt } from '../../vocabulary/figure-words/phrases.ts';
import type { Numeral } from '../numeral.ts';
import { figureOf, type Found, type Reading } from '../reading.ts';

/** The part of its decade that "low-", "mid-" or "high-" leaves of an eight-figure sum. */
const PARTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['low', [1, 3]],
  ['mid', [3, 7]],
  ['high', [7, 10]],
]);
const WHOLE = [1, 10] as const;

/** "low-single-digit" before "billions of dollars", "zweistelligen" before "Milliarden-Dollar-Betrag". */
const DIGITS = /(?:\b(low|mid|high)[- ])?\b(?:(single|double|triple)[- ]digit|(ein|zwei|drei)stellige[mnrs]?)\s$/i;
const SIZES: Readonly<Record<string, number>> = { single: 0, double: 1, triple: 2, ein: 0, zwei: 1, drei: 2 };

/** Sums of which only the number of digits is told: "mid-eight-figure", "low-single-digit billions". Money by custom. */
export function magnitudeOf(numeral: Numeral, { text, options }: Reading): Found | null {
  if (numeral.signed) return null;
  const sum = numeral.vague ? digitsOf(text, numeral) : figuresOf(text, numeral);
  if (!sum) return null;
  const { start, end, code } = sum;
  const unit = code === null || code === '$' ? (options.currency ?? 'USD') : code;
  return figureOf(text, sum.numeral, { start, end, kind: 'money', unit, power: 0, unitImplied: unit !== code });
}

interface Sum {
  readonly numeral: Numeral;
  readonly start: number;
  readonly end: number;
  readonly code: string | null;
}

/** "an eight-figure sum" */
function figuresOf(text: string, numeral: Numeral): Sum | null {
  const digits = valueOf(numeral.high);
  if (numeral.scaled || digits < 4 || digits > 15) return null;
  const at = skipSpaces(text, numeral.end, 1);
  const match = phraseAt(numeral.line.words.figures, text, text.charAt(at) === '-' ? at + 1 : at);
  if (!match) return null;
  const before = numeral.start - 1;
  const head = text.charAt(before) === '-' ? wordStart(text, before) : numeral.start;
  const part = PARTS.get(text.slice(head, Math.max(head, before)).toLowerCase());
  return {
    numeral: between(numeral, part, digits - 1),
    start: part ? head : numeral.start,
    end: match.end,
    code: null,
  };
}

/** "low-single-digit billions of dollars" */
function digitsOf(text: string, numeral: Numeral): Sum | null {
  const told = numeral.scaled ? DIGITS.exec(text.slice(Math.max(0, numeral.start - 20), numeral.start)) : null;
  const currency = told && numeral.after;
  if (!told || !currency) return null;
  const [all, part = '', english = '', german = ''] = told;
  const power = SIZES[(english || german).toLowerCase()] ?? 0;
  const scale = Math.round(Math.log10(valueOf(numeral.low)));
  return {
    numeral: between(numeral, PARTS.get(part.toLowerCase()), scale + power),
    start: numeral.start - all.length,
    end: currency.end,
    code: currency.code,
  };
}

function between(numeral: Numeral, [low, high] = WHOLE as readonly [number, number], power: number): Numeral {
  return { ...numeral, low: decimalOf(low, power), high: decimalOf(high, power), vague: true };
}
