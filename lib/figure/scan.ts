import { classOf, DIGIT, isDigit, LETTER, LINE } from '../text/chars.ts';
import type { Span } from '../text/span.ts';
import { LANGUAGES, type Words, WORDS } from '../vocabulary/figure-words/words.ts';

/** A line of the text with the words of its language and the offsets where a number may begin. */
export interface Line extends Span {
  readonly words: Words;
  readonly anchors: readonly number[];
}

const COUNT = 8;
/** Bit i: a common short word of language i; bit i + COUNT: a word that a number of language i may begin with. */
const ROLES = new Map<string, number>();
/** By first letter, the lengths (as bits) of the words in `ROLES`: most words of a text end here. */
const LENGTHS = new Int32Array(0x250);

function addRole(word: string, bit: number): void {
  if (/[^\p{L}]/u.test(word)) return;
  ROLES.set(word, (ROLES.get(word) ?? 0) | (1 << bit));
  const first = word.charCodeAt(0);
  for (const code of [first, word.charAt(0).toUpperCase().charCodeAt(0)]) {
    if (code < LENGTHS.length) LENGTHS[code] = (LENGTHS[code] ?? 0) | (1 << Math.min(word.length, 31));
  }
}

WORDS.forEach((words, index) => {
  for (const word of words.stops) addRole(word, index);
  const phrases = [...words.fractions.values(), ...words.vague.values()]
    .flat()
    .map(({ text }) => text.split(/[^\p{L}]/u)[0] ?? '');
  const starts = [words.numbers, words.scales, words.folds, words.periods]
    .flatMap((map) => [...map.keys()])
    .concat(phrases);
  for (const word of starts) if (!words.articles.has(word) || words.numbers.has(word)) addRole(word, index + COUNT);
  for (const { value, text } of [...words.units.values()].flat()) {
    if (value.power > 0 || value.kind === 'percent') addRole(text, index + COUNT);
  }
});

/** A line tells its own language where one language has this many common words, and twice those of the page's. */
const ENOUGH = 4;

/** A page without this many common words of its language is taken for English. */
const LEAST = 2;

function pageOf(total: readonly number[]): number {
  const index = best(total);
  return (total[index] ?? 0) >= LEAST ? index : 0;
}

interface Draft extends Span {
  readonly anchors: { at: number; languages: number }[];
  readonly votes: number[];
}

function draft(start: number): Draft & { end: number } {
  return { start, end: start, anchors: [], votes: LANGUAGES.map(() => 0) };
}

function best(votes: readonly number[]): number {
  return votes.indexOf(Math.max(...votes));
}

/**
 * Goes over a text once and finds where numbers may begin, line by line, and the language of each line. `lang` is the
 * language that the page names, if it names one that is known; without it the most common words decide.
 */
export function scan(text: string, lang?: string | null): Line[] {
  const drafts: (Draft & { end: number })[] = [];
  const total = LANGUAGES.map(() => 0);
  let line = draft(0);
  const length = text.length;
  for (let at = 0; at < length;) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === LETTER) {
      let end = at + 1;
      while (end < length && classOf(text.charCodeAt(end)) === LETTER) end++;
      const size = end - at;
      if (code < LENGTHS.length && size < 31 && ((LENGTHS[code] ?? 0) >> size) & 1) {
        const roles = ROLES.get(text.slice(at, end).toLowerCase());
        if (roles) note(line, total, at, roles);
      }
      at = end;
    } else if (kind === DIGIT) {
      line.anchors.push({ at, languages: -1 });
      at++;
      while (at < length && isDigit(text, at)) at++;
    } else {
      if (kind === LINE) {
        line.end = at;
        if (line.anchors.length > 0) drafts.push(line);
        line = draft(at + 1);
      }
      at++;
    }
  }
  line.end = length;
  if (line.anchors.length > 0) drafts.push(line);
  const named = lang ? LANGUAGES.findIndex((words) => words.lang === lang.slice(0, 2).toLowerCase()) : -1;
  const page = named >= 0 ? named : pageOf(total);
  return drafts.map(({ start, end, anchors, votes }) => {
    const own = best(votes);
    const index = (votes[own] ?? 0) >= ENOUGH && (votes[own] ?? 0) >= 2 * (votes[page] ?? 0) ? own : page;
    const words = WORDS[index] as Words;
    const bit = 1 << (index + COUNT);
    return { start, end, words, anchors: anchors.filter(({ languages }) => languages & bit).map(({ at }) => at) };
  });
}

function note(line: Draft, total: number[], at: number, roles: number): void {
  for (let index = 0; index < LANGUAGES.length; index++) {
    if ((roles >> index) & 1) {
      line.votes[index] = (line.votes[index] ?? 0) + 1;
      total[index] = (total[index] ?? 0) + 1;
    }
  }
  if (roles >> COUNT) line.anchors.push({ at, languages: roles });
}
