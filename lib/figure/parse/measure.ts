import { isDigit, isHyphen, isLetter, skipSpaces, wordEnd } from '../../text/chars.ts';
import { decimalOf, valueOf } from '../../text/decimal.ts';
import { phraseAt } from '../../vocabulary/figure-words/phrases.ts';
import { SHORT_UNITS } from '../../vocabulary/figure-words/universal.ts';
import type { Unit, Words } from '../../vocabulary/figure-words/words.ts';
import { HALF, halfBehind } from '../cardinal.ts';
import type { Numeral } from '../numeral.ts';
import { figureOf, type Found, type Reading } from '../reading.ts';

/** Power, energy and percent: a unit of measure right behind a number. */
export function measureOf(numeral: Numeral, { text }: Reading): Found | null {
  if (numeral.signed) return null;
  const measure = unitAt(text, numeral.tail, numeral.line.words);
  if (!measure || (numeral.vague && !numeral.scaled && valueOf(numeral.low) < 10)) return null;
  if (text.endsWith(' W', measure.end) && STREET.test(text.slice(measure.end, measure.end + LONGEST_STREET)))
    return null;
  const { kind, unit, power } = measure;
  const half =
    numeral.spelled && numeral.tail === numeral.end ? halfBehind(text, measure.end, numeral.line.words) : null;
  const more = half === null ? numeral : withHalf(numeral);
  const end = numeral.tail === numeral.end ? (half ?? measure.end) : numeral.end;
  return figureOf(text, more, { start: numeral.start, end, kind, unit, power, unitImplied: false });
}

function withHalf(numeral: Numeral): Numeral {
  const low = decimalOf(valueOf(numeral.low) + HALF);
  return { ...numeral, low, high: low };
}

/** "290 W. Mill Avenue" is an address. */
const STREET =
  /^\. (?:[A-Z][\p{L}.]*\s){1,3}(?:Avenue|Ave|Street|St|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Way|Parkway|Highway)\b/u;
const LONGEST_STREET = 48;

/** The unit of measure at an offset, after at most a space or a hyphen, or null. */
export function unitAt(text: string, at: number, words: Words): (Unit & { end: number }) | null {
  let start = skipSpaces(text, at, 2);
  if (isHyphen(text, start)) start++;
  if (!isLetter(text, start)) return shortUnit(text, start, start + 1);
  const link = phraseAt(words.links, text, start);
  if (link) start = skipSpaces(text, link.end, 1);
  const named = phraseAt(words.units, text, start);
  return named ? { ...named.value, end: named.end } : shortUnit(text, start, wordEnd(text, start));
}

const LONGEST_SHORT = 4;

function shortUnit(text: string, start: number, end: number): (Unit & { end: number }) | null {
  if (end - start > LONGEST_SHORT || isDigit(text, end)) return null;
  const unit = SHORT_UNITS.at(text, start, end);
  return unit ? { ...unit, end } : null;
}
