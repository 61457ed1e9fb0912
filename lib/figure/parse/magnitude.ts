import { skipSpaces, wordStart } from '../../text/chars.ts';
import { decimalOf, valueOf } from '../../text/decimal.ts';
import { phraseAt } from '../../vocabulary/figure-words/phrases.ts';
import { figureOf, type Found, type Reading } from '../reading.ts';

/** The part of its decade that "low-", "mid-" or "high-" leaves of an eight-figure sum. */
const PARTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['low', [1, 3]],
  ['mid', [3, 7]],
  ['high', [7, 10]],
]);

/** Sums of which only the number of digits is told: "an eight-figure sum", "mid-eight-figure". Money by custom. */
export function parseMagnitudes({ text, options, numerals }: Reading): Found[] {
  return numerals.flatMap((numeral) => {
    if (numeral.signed || numeral.vague || numeral.scaled) return [];
    const digits = valueOf(numeral.high);
    if (digits < 4 || digits > 15) return [];
    const at = skipSpaces(text, numeral.end, 1);
    const match = phraseAt(numeral.line.words.figures, text, text.charAt(at) === '-' ? at + 1 : at);
    if (!match) return [];
    const before = numeral.start - 1;
    const head = text.charAt(before) === '-' ? wordStart(text, before) : numeral.start;
    const part = PARTS.get(text.slice(head, Math.max(head, before)).toLowerCase());
    const [low, high] = part ?? [1, 10];
    const sum = { ...numeral, low: decimalOf(low, digits - 1), high: decimalOf(high, digits - 1), vague: true };
    const start = part ? head : numeral.start;
    return (
      figureOf(text, sum, {
        start,
        end: match.end,
        kind: 'money',
        unit: options.currency ?? 'USD',
        unitImplied: true,
      }) ?? []
    );
  });
}
