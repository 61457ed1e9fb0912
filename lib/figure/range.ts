import { isDigit, skipSpaces, skipSpacesBack } from '../text/chars.ts';
import { valueOf } from '../text/decimal.ts';
import { phraseAt, phraseBefore, type PhraseIndex } from '../vocabulary/figure-words/phrases.ts';
import type { Words } from '../vocabulary/figure-words/words.ts';
import type { Numeral } from './numeral.ts';
import { currencyAfter, currencyBefore } from './parse/money.ts';
import { unitAt } from './parse/measure.ts';

/** "from a to b" without any cue is growth where b is this many times a, else a range. */
const GROWN = 2.5;

/** How far before "from" a cue for growth or for a range is looked for. */
const REACH = 60;

/**
 * Joins two numbers of a line that tell one amount ("$10–15 billion", "between 10 and 15 GW") into a range that shares
 * scale and unit; two numbers of a growth ("from 10 to 15 GW") stay two, and share what only the second one writes.
 */
export function joinRanges(text: string, numerals: readonly Numeral[]): Numeral[] {
  const joined: Numeral[] = [];
  for (let at = 0; at < numerals.length; at++) {
    const first = numerals[at] as Numeral;
    const second = numerals[at + 1];
    const pair = second && first.line === second.line ? join(text, first, second) : null;
    if (pair) at++;
    joined.push(...(pair ?? [first]));
  }
  return joined;
}

/** How two numbers belong together. */
export type Manner = 'range' | 'growth';

function join(text: string, first: Numeral, second: Numeral): readonly Numeral[] | null {
  if (second.start - first.end > 40 || first.vague || second.vague) return null;
  const { words } = first.line;
  const signBefore = currencyBefore(text, second.start);
  const start = signBefore && signBefore.start >= first.end ? signBefore.start : second.start;
  const own = ownUnitEnd(text, first, start, words);
  if (!isSameKind(text, first, second, words)) return null;
  const manner = mannerOf(text, first, second, own ?? first.end, start, words);
  if (!manner) return null;
  // What only the second number writes counts for both: its scale and its unit.
  const shares = own === null && !first.scaled;
  const low =
    shares && second.scaled ? { ...first.low, exponent: first.low.exponent + second.low.exponent } : first.low;
  const tail = own === null ? second.tail : first.tail;
  const rises = valueOf(low) < valueOf(second.high);
  if (manner === 'growth')
    return [
      { ...first, low, high: low, tail, step: -1 },
      { ...second, step: 1 },
    ];
  if (!rises) return null;
  return [{ ...second, start: first.start, low, high: second.high }];
}

/** The end of the unit or currency that the first number has for itself, or null. */
function ownUnitEnd(text: string, first: Numeral, limit: number, words: Words): number | null {
  const unit = unitAt(text, first.tail, words) ?? currencyAfter(text, first.tail, words);
  return unit && unit.end <= limit ? unit.end : null;
}

/** What a number counts as far as its own signs tell: a currency code, a unit, or null. */
function ownUnit(text: string, numeral: Numeral, words: Words): string | null {
  const currency = currencyBefore(text, numeral.start);
  return (
    currency?.code ?? unitAt(text, numeral.tail, words)?.unit ?? currencyAfter(text, numeral.tail, words)?.code ?? null
  );
}

function isSameKind(text: string, first: Numeral, second: Numeral, words: Words): boolean {
  const one = ownUnit(text, first, words);
  const other = ownUnit(text, second, words);
  return one === null || other === null || one === other;
}

function mannerOf(
  text: string,
  first: Numeral,
  second: Numeral,
  from: number,
  to: number,
  words: Words,
): Manner | null {
  const gap = skipSpaces(text, from, 2);
  const sign = currencyBefore(text, first.start);
  const opening = skipSpacesBack(text, sign?.start ?? first.start, 2);
  const fills = (index: PhraseIndex<true>): boolean => {
    const match = phraseAt(index, text, gap);
    return match !== null && skipSpaces(text, match.end, 2) === to;
  };
  if (fills(words.becomes)) return 'growth';
  if (/[-\u2010-\u2015~〜～−]/.test(text.charAt(gap)) && skipSpaces(text, gap + 1, 2) === to) {
    // A hyphen between digits without scale or currency may be a score or a date; units decide later.
    return isDigit(text, second.start) && isDigit(text, first.start) ? 'range' : null;
  }
  if (phraseBefore(words.between, text, opening) && fills(words.betweenAnd)) return 'range';
  if (fills(words.or) && !first.scaled) return 'range';
  if (!fills(words.to)) return null;
  const opener = phraseBefore(words.from, text, opening);
  return opener
    ? mannerOfFrom(
        text,
        opener.start,
        valueOf(first.low),
        first.scaled ? valueOf(second.low) : Number(second.low.digits),
        words,
      )
    : 'range';
}

/** Whether "from a to b" at an offset tells a growth of two figures, or one range. */
export function mannerOfFrom(text: string, at: number, first: number, second: number, words: Words): Manner {
  const before = text
    .slice(Math.max(0, at - REACH), at)
    .toLowerCase()
    .split(/[^\p{L}→]+/u);
  for (const word of before.reverse()) {
    if (words.ranges.some((cue) => cue !== '' && word.startsWith(cue))) return 'range';
    if (words.growth.some((cue) => cue !== '' && word.startsWith(cue) && word.length > 1)) return 'growth';
  }
  return second < first || second >= GROWN * first ? 'growth' : 'range';
}
