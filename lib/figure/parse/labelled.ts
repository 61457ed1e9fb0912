import { isDigit, isLetter, skipSpaces, skipSpacesBack, wordStart } from '../../text/chars.ts';
import { valueOf } from '../../text/decimal.ts';
import { phraseAt } from '../../vocabulary/figure-words/phrases.ts';
import type { Unit, Words } from '../../vocabulary/figure-words/words.ts';
import { figureOf, type Found, type Reading } from '../reading.ts';

/** Counts that a label in front tells: "Employees: ~250", "Monthly Users: 45 million". */
export function parseLabelled({ text, numerals }: Reading): Found[] {
  return numerals.flatMap((numeral) => {
    if (numeral.signed) return [];
    const colon = skipSpacesBack(
      text,
      /[~≈>]/.test(text.charAt(numeral.start - 1)) ? numeral.start - 1 : numeral.start,
    );
    if (text.charAt(colon - 1) !== ':' || valueOf(numeral.high) < 10) return [];
    const after = skipSpaces(text, numeral.end, 2);
    if (isLetter(text, after) && after === numeral.end) return [];
    if (
      isLetter(text, after) &&
      !numeral.line.words.stops.has(
        text
          .slice(after, after + 3)
          .trim()
          .toLowerCase(),
      )
    )
      return [];
    if (isDigit(text, after) || /[%$€£/]/.test(text.charAt(after))) return [];
    const noun = labelBefore(text, colon - 1, numeral.line.words);
    if (!noun) return [];
    return figureOf(text, numeral, { start: numeral.start, end: numeral.end, kind: noun.kind, unit: noun.unit }) ?? [];
  });
}

/** The counted noun that ends at an offset, of at most three words. */
function labelBefore(text: string, end: number, words: Words): Unit | null {
  let start = end;
  for (let count = 0; count < 3 && start > 0; count++) {
    start = wordStart(text, count === 0 ? end : skipSpacesBack(text, start, 1));
    const match = phraseAt(words.nouns, text, start);
    if (match && match.end === end) return match.value;
  }
  return null;
}
