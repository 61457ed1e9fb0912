import { skipSpaces, wordEnd } from '../../text/chars.ts';
import { figureOf, type Found, type Reading } from '../reading.ts';

/** How far around a length of time a word of contracts makes it a term. */
const REACH = 60;

/** Contract terms: a length of time in the company of a contract ("a seven-year lease", "over 10 years"). */
export function parseTerms({ text, numerals }: Reading): Found[] {
  return numerals.flatMap((numeral) => {
    const { words } = numeral.line;
    if (numeral.scaled || numeral.vague) return [];
    let start = skipSpaces(text, numeral.tail, 1);
    if (text.charAt(start) === '-') start++;
    const end = wordEnd(text, start);
    const months = words.periods.get(text.slice(start, end).toLowerCase());
    if (months === undefined || !isTerm(text, numeral.start, end, words.contract)) return [];
    return (
      figureOf(text, numeral, { start: numeral.start, end, kind: 'duration', unit: 'month', factor: months }) ?? []
    );
  });
}

const OVER =
  /\b(?:over|across|for|within|during|spanning|lasting|runs?|running)\s+(?:a|an|the|its)?\s*(?:next|coming|following|first|initial)?\s*$/i;
const AFTER =
  /^[-\s]+(?:long\s+|extended\s+)?(?:[\p{L}-]{1,14}\s+){0,3}(?:contract|deal|agreement|lease|commitment|partnership|term|pact|arrangement|licen|accord|subscription|extension)/iu;

function isTerm(text: string, start: number, end: number, contract: readonly string[]): boolean {
  if (AFTER.test(text.slice(end, end + 60))) return true;
  if (!OVER.test(text.slice(Math.max(0, start - 40), start))) return false;
  const around = text.slice(Math.max(0, start - REACH), end + REACH).toLowerCase();
  return contract.some((word) => around.includes(word));
}
