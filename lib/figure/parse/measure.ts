import { isDigit, isLetter, skipSpaces, wordEnd } from '../../text/chars.ts';
import { valueOf } from '../../text/decimal.ts';
import { phraseAt } from '../../vocabulary/figure-words/phrases.ts';
import { SHORT_UNITS } from '../../vocabulary/figure-words/universal.ts';
import { type Unit, unitOf, type Words } from '../../vocabulary/figure-words/words.ts';
import { figureOf, type Found, type Reading } from '../reading.ts';

/** Power, energy and percent: a unit of measure right behind a number. */
export function parseMeasures({ text, numerals }: Reading): Found[] {
  return numerals.flatMap((numeral) => {
    const unit = unitAt(text, numeral.tail, numeral.line.words);
    if (!unit || (numeral.vague && !numeral.scaled && valueOf(numeral.low) < 10)) return [];
    const end = numeral.tail === numeral.end ? unit.end : numeral.end;
    return (
      figureOf(text, numeral, { start: numeral.start, end, kind: unit.kind, unit: unit.unit, power: unit.power }) ?? []
    );
  });
}

/** The unit of measure at an offset, after at most a space or a hyphen, or null. */
export function unitAt(text: string, at: number, words: Words): (Unit & { end: number }) | null {
  let start = skipSpaces(text, at, 2);
  if (/[-\u2010\u2011]/.test(text.charAt(start))) start++;
  const link = phraseAt(words.links, text, start);
  if (link) start = skipSpaces(text, link.end, 1);
  const named = phraseAt(words.units, text, start);
  if (named) return { ...named.value, end: named.end };
  const end = isLetter(text, start) ? wordEnd(text, start) : start + 1;
  const short = text.slice(start, end);
  return Object.hasOwn(SHORT_UNITS, short) && !isDigit(text, end) ? { ...unitOf(SHORT_UNITS[short] ?? ''), end } : null;
}
