import { isDigit, isLetter, skipSpaces } from '../../text/chars.ts';
import { phraseAt } from '../../vocabulary/figure-words/phrases.ts';
import type { Numeral } from '../numeral.ts';
import { figureOf, type Found, type Reading } from '../reading.ts';

/** Multiples: "7x", "20×", "five times", "15-fold". */
export function multipleOf(numeral: Numeral, { text }: Reading): Found | null {
  const end = numeral.fold ? foldEnd(text, numeral) : timesEnd(text, numeral);
  if (end === null) return null;
  return figureOf(text, numeral, { start: numeral.start, end, kind: 'count', unit: 'x', power: 0, unitImplied: false });
}

function foldEnd(text: string, { start, end }: Numeral): number | null {
  // "The stakes are twofold" counts the stakes.
  return /\b(?:is|are|was|were)\s$/i.test(text.slice(Math.max(0, start - 5), start)) ? null : end;
}

function timesEnd(text: string, { signed, vague, scaled, tail, line }: Numeral): number | null {
  if (signed || vague || scaled) return null;
  const start = skipSpaces(text, tail, 1);
  const match = phraseAt(line.words.times, text, text.charAt(start) === '-' ? start + 1 : start);
  if (!match || isLetter(text, match.end) || isDigit(text, match.end)) return null;
  const sign = match.end - match.start === 1;
  if (sign && isDigit(text, skipSpaces(text, match.end, 1))) return null;
  return OTHERWISE.test(text.slice(match.end, match.end + 40)) ? null : match.end;
}

/** A price told as a multiple of earnings, and a speed, are no growth. */
const OTHERWISE =
  /^\s*(?:its\s|the\s|their\s|forward\s|annual\w*\s|recurring\s){0,3}(?:faster|quicker|slower|cheaper|speed|revenue|sales|arr\b|earnings|ebitda|price-to|multiple|a (?:day|week|month|year)|per (?:day|week|month|year)|zoom|optical)/i;
