import { isDigit, isLetter, skipSpaces } from '../../text/chars.ts';
import { phraseAt } from '../../vocabulary/figure-words/phrases.ts';
import { figureOf, type Found, type Reading } from '../reading.ts';

/** Multiples: "7x", "20×", "five times", "15-fold". */
export function parseMultiples({ text, numerals }: Reading): Found[] {
  return numerals.flatMap((numeral) => {
    // "The stakes are twofold" counts the stakes.
    if (numeral.fold && /\b(?:is|are|was|were)\s$/i.test(text.slice(Math.max(0, numeral.start - 5), numeral.start)))
      return [];
    if (numeral.fold) return figureOf(text, numeral, { ...numeral, kind: 'count', unit: 'x' }) ?? [];
    if (numeral.signed || numeral.vague || numeral.scaled) return [];
    const start = skipSpaces(text, numeral.tail, 1);
    const match = phraseAt(numeral.line.words.times, text, text.charAt(start) === '-' ? start + 1 : start);
    if (!match || isLetter(text, match.end) || isDigit(text, match.end)) return [];
    const sign = match.end - match.start === 1;
    if (sign && isDigit(text, skipSpaces(text, match.end, 1))) return [];
    if (OTHERWISE.test(text.slice(match.end, match.end + 40))) return [];
    return figureOf(text, numeral, { start: numeral.start, end: match.end, kind: 'count', unit: 'x' }) ?? [];
  });
}

/** A price told as a multiple of earnings, and a speed, are no growth. */
const OTHERWISE =
  /^\s*(?:its\s|the\s|their\s|forward\s|annual\w*\s|recurring\s){0,3}(?:faster|quicker|slower|cheaper|speed|revenue|sales|arr\b|earnings|ebitda|price-to|multiple|a (?:day|week|month|year)|per (?:day|week|month|year)|zoom|optical)/i;
