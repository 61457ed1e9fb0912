import { isYear } from '../text/chars.ts';
import { valueOf } from '../text/decimal.ts';
import { phraseBefore } from '../vocabulary/figure-words/phrases.ts';
import type { Numeral } from './numeral.ts';

/** A list of two may be two things; of three or more the members are of one kind. */
const LEAST = 3;
/** Members of a list are no further apart than this, of two and of more. */
const FARTHEST = 100;
const FARTHEST_OF_TWO = 20;
/** From here on a number has its thousands written out, and shares no scale. */
const WRITTEN_OUT = 1000;

/** Lets the bare numbers of a list share what only its last one writes: "300, 450 and 600 megawatts", "$2, $3.5 and $4 billion". */
export function shareInLists(text: string, numerals: readonly Numeral[]): readonly Numeral[] {
  const shared = [...numerals];
  for (let last = 1; last < numerals.length; last++) {
    let first = last;
    while (first > 0 && isLinked(text, numerals[first - 1] as Numeral, numerals[first] as Numeral, first === last))
      first--;
    const members = numerals.slice(first, last);
    const model = numerals[last] as Numeral;
    if (first === last || !isList(text, members, model)) continue;
    members.forEach((member, at) => (shared[first + at] = sharing(member, model)));
  }
  return shared;
}

/** Whether two bare numbers are neighbours of a list: a comma parts them, or the word before its last member. */
function isLinked(text: string, one: Numeral, next: Numeral, isEnd: boolean): boolean {
  if (one.line !== next.line || one.scaled || one.spelled || one.fold || one.after || one.low !== one.high)
    return false;
  if (one.tail !== one.end || one.step !== 0 || one.before?.code !== next.before?.code) return false;
  const gap = text.slice(one.end, next.before?.start ?? next.start);
  const { and } = one.line.words;
  const word = /^,? (\p{L}{1,3}|&) $/u.exec(gap)?.[1];
  return isEnd ? word !== undefined && (word === '&' || and.at(word, 0, word.length) === true) : gap === ', ';
}

function isList(text: string, members: readonly Numeral[], model: Numeral): boolean {
  if (model.low !== model.high || model.vague) return false;
  const all = [...members, model];
  if (all.some(({ start, end, before }) => !before && isYear(text, start, end))) return false;
  const sizes = all.map(({ low }) => Number(low.digits));
  const isPair = all.length < LEAST;
  if (Math.max(...sizes) > Math.min(...sizes) * (isPair ? FARTHEST_OF_TWO : FARTHEST)) return false;
  // "Phase 1 and 300 megawatts", "35 and 40 million": of two numbers the first may be another, but behind some words.
  return !isPair || (model.before === null && isOpened(text, members[0] as Numeral));
}

/** Words behind which two numbers are of one kind: "halls of 300 and 600 megawatts". */
const OPENERS: ReadonlySet<string> = new Set(
  'of with both mit um von bei avec pour de con por per di a com van met'.split(' '),
);

function isOpened(text: string, { start, line }: Numeral): boolean {
  const { words } = line;
  const at = text.charAt(start - 1) === ' ' ? start - 1 : start;
  const word = /(\p{L}+)$/u.exec(text.slice(Math.max(0, at - 12), at))?.[1] ?? '';
  return OPENERS.has(word) || phraseBefore(words.before, text, at) !== null;
}

function sharing(member: Numeral, { low, scaled, tail, after }: Numeral): Numeral {
  const sharesScale = scaled && valueOf(member.low) < WRITTEN_OUT;
  const own = sharesScale ? { ...member.low, exponent: member.low.exponent + low.exponent } : member.low;
  return { ...member, low: own, high: own, scaled: member.scaled || sharesScale, tail, after };
}
