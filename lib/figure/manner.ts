import { isDigit, isLetter, skipSpaces, skipSpacesBack, standing, wordStart } from '../text/chars.ts';
import { valueOf } from '../text/decimal.ts';
import { hasStem, phraseAt, phraseBefore, type PhraseIndex } from '../vocabulary/figure-words/phrases.ts';
import type { Words } from '../vocabulary/figure-words/words.ts';
import type { Numeral } from './numeral.ts';
import { ownUnit } from './own-unit.ts';

/** "from a to b" without any cue is growth where b is this many times a, else a range. */
const GROWN = 2.5;

/** How far before "from" a cue for growth or for a range is looked for. */
const REACH = 60;

/** How far before a number two words reach. */
const NEAR = 30;

/** How two numbers belong together; a `rise` tells by how much something grew, and to what. */
export type Manner = 'range' | 'growth' | 'rise';

/** Languages whose word of "to" also says at what price, and how many times a sum raised what it values is at least. */
const AT: ReadonlySet<string> = new Set(['es', 'fr', 'it', 'pt']);
const WORTH = 8;

export const isDash = standing('-\u2010\u2011\u2012\u2013\u2014\u2015~〜～−');

/** How two numbers of a line belong together, if they do; `low` is the first with what it shares. */
export function mannerOf(
  text: string,
  first: Numeral,
  second: Numeral,
  from: number,
  to: number,
  low: number,
  words: Words,
): Manner | null {
  const gap = skipSpaces(text, from, 2);
  const opening = skipSpacesBack(text, first.before?.start ?? first.start, 2);
  const fills = (index: PhraseIndex<true>): boolean => {
    const match = phraseAt(index, text, gap);
    if (!match) return false;
    return skipSpaces(text, match.end, 2) === to || (text.charAt(match.end) === '-' && match.end + 1 === to);
  };
  // "to more than 100 MW"
  const hedgedEnd = (index: PhraseIndex<true>): string | null => {
    const match = phraseAt(index, text, gap);
    const ahead = match && phraseBefore(words.before, text, skipSpacesBack(text, to, 2));
    const isEnd =
      match !== null && ahead !== null && ahead.start >= gap && ahead.start <= skipSpaces(text, match.end, 2);
    return isEnd ? text.slice(ahead.start, ahead.end) : null;
  };
  // "From some 3 to 6 GW": the hedge stands between.
  const hedge = phraseBefore(words.before, text, opening);
  const opener =
    phraseBefore(words.from, text, opening) ??
    (hedge && phraseBefore(words.from, text, skipSpacesBack(text, hedge.start, 2)));
  const rises = (): boolean => !opener && isGrowth(text, opening, words);
  if (fills(words.becomes)) return isLetter(text, gap) && rises() ? 'rise' : 'growth';
  if (isDash(text, gap) && skipSpaces(text, gap + 1, 2) === to) {
    // A hyphen between digits without scale or currency may be a score or a date; units decide later.
    return isDigit(text, second.start) && isDigit(text, first.start) ? 'range' : null;
  }
  if (phraseBefore(words.between, text, opening) && fills(words.betweenAnd)) return 'range';
  if (fills(words.or) && !first.scaled) return 'range';
  if (!fills(words.to)) {
    const hedged = hedgedEnd(words.to) ?? hedgedEnd(words.becomes);
    // "1.5 to as much as 2.25 percent"
    if (hedged !== null && /^as\s/i.test(hedged)) return 'range';
    if (!opener || hedged === null) return null;
    return mannerOfFrom(text, opener.end, low, valueOf(second.low), words) === 'growth' ? 'growth' : null;
  }
  if (opener) {
    const isRate = ownUnit(text, second, words) === '%' && low < valueOf(second.low);
    if (isRate && GROWTH.test(text.slice(Math.max(0, opener.start - LONGEST_GROWTH), opener.start))) return 'range';
    return mannerOfFrom(text, opener.end, low, valueOf(second.low), words);
  }
  // "rose by $3 billion to $14 billion", but "will grow 10% to 50%"
  const unit = ownUnit(text, first, words);
  const whole = unit === null ? first.scaled : unit !== '%';
  if (!whole || valueOf(second.low) < GROWN * low) return 'range';
  // "750 milioni a 18 miliardi": raised at that valuation.
  if (first.scaled && second.scaled && AT.has(words.lang) && valueOf(second.low) >= WORTH * low) return null;
  return rises() ? 'rise' : 'range';
}

/** What has a rate, which then lies between two percentages: "une croissance de 9 à 11 %". */
const GROWTH =
  /(?<!\p{L})(?:croissance|crecimiento|crescita|crescimento|wachstum|groei)(?:\s(?:organique|annuelle|moyenne|orgánico|anual|medio|organica|annua|media|orgânico|médio))?\s$/iu;
const LONGEST_GROWTH = 30;

/** A sentence that ends behind a word of some letters: fewer may be an abbreviation's. */
const STOP = /\n|\p{Ll}{5}[.?!]\s+[\p{Lu}„«“"]/u;

/** The start of the last word of a sentence that ends before an offset and begins no earlier than another, or −1. */
function wordBefore(text: string, at: number, from: number): number {
  let end = at;
  while (end > from && !isLetter(text, end - 1)) end--;
  if (end < at && STOP.test(text.slice(Math.max(from, end - 5), at + 1))) return -1;
  const start = wordStart(text, end);
  return start >= from && start < end ? start : -1;
}

/** Whether one of the two words before an offset is of growth or fall. */
export function isGrowth(text: string, at: number, { growth }: Words): boolean {
  const from = Math.max(0, at - NEAR);
  const last = wordBefore(text, at, from);
  if (last < 0 || hasStem(growth, text, last)) return last >= 0;
  const other = wordBefore(text, last, from);
  return other >= 0 && hasStem(growth, text, other);
}

/** Whether "from a to b" at an offset tells a growth of two figures, or one range. */
export function mannerOfFrom(text: string, at: number, first: number, second: number, words: Words): Manner {
  const from = Math.max(0, at - REACH);
  for (let word = wordBefore(text, at, from); word >= 0; word = wordBefore(text, word, from)) {
    if (hasStem(words.ranges, text, word)) return 'range';
    if (hasStem(words.growth, text, word)) return 'growth';
  }
  return second < first || second >= GROWN * first ? 'growth' : 'range';
}
