import { CLASSES, DIGIT, LETTER, LINE } from '../text/chars.ts';
import type { Span } from '../text/span.ts';
import { LANGUAGES, type Words, WORDS } from '../vocabulary/figure-words/words.ts';

/** A line of the text with the words of its language and the offsets where a number may begin. */
export interface Line extends Span {
  readonly words: Words;
  readonly anchors: readonly number[];
}

/** Bit i: a common short word of language i. */
const MARKS = new Map<string, number>();
/** Bit i: a word that a number of language i may begin with. */
const STARTS = new Map<string, number>();
/**
 * By the first two letters, the lengths (as bits) of the words in `STARTS`. Most words of a text end here: looking them
 * all up would cost more than all the rest.
 */
const LENGTHS = new Int32Array(1 << 10);
const LONGEST = 30;

function keyOf(first: number, second: number): number {
  return ((first & 31) << 5) | (second & 31);
}

function add(roles: Map<string, number>, word: string, language: number): void {
  roles.set(word, (roles.get(word) ?? 0) | (1 << language));
}

function addStart(word: string, language: number): void {
  if (word === '' || /[^\p{L}]/u.test(word)) return;
  add(STARTS, word, language);
  for (const form of [word, word.toUpperCase()]) {
    const key = keyOf(form.charCodeAt(0), form.charCodeAt(1));
    LENGTHS[key] = (LENGTHS[key] ?? 0) | (1 << word.length);
  }
}

WORDS.forEach((words, language) => {
  for (const word of words.stops) add(MARKS, word, language);
  for (const phrase of [...words.fractions.values(), ...words.vague.values()].flat()) {
    addStart(phrase.text.split(/[^\p{L}]/u)[0] ?? '', language);
  }
  const starts = [words.numbers, words.scales, words.folds].flatMap((map) => [...map.keys()]);
  for (const word of starts) if (!words.articles.has(word) || words.numbers.has(word)) addStart(word, language);
  for (const [word, months] of words.periods) if (months === 120) addStart(word, language);
  for (const { value, text } of [...words.units.values()].flat()) if (value.power > 0) addStart(text, language);
});

/** A line tells its own language where one language has this many common words, and twice those of the page's. */
const ENOUGH = 4;

/** A page without this many common words of its language, twice those of English, is taken for English. */
const LEAST = 3;

/** How much of a line is read to tell its language. */
const SAMPLE = 160;

/** How many lines are read to tell the language of a page that does not name it. */
const PAGE_LINES = 40;

/** So many numbers in a row, closer together than `DENSEST` on average, are a dump of digits and no prose: left out. */
const MOST_ANCHORS = 48;
const DENSEST = 15;

interface Draft extends Span {
  end: number;
  readonly offsets: number[];
  /** For each offset the languages, as bits, in which a number may begin there. */
  readonly languages: number[];
}

/**
 * Goes over a text once and finds where numbers may begin, line by line, and the language of each line. `lang` is the
 * language that the page names, if it names one that is known; without it the most common words decide.
 */
export function scan(text: string, lang?: string | null): Line[] {
  const drafts = draftsOf(text);
  const votes = drafts.map((line) => votesIn(text, line.start, Math.min(line.end, line.start + SAMPLE)));
  const named = lang ? LANGUAGES.findIndex((words) => words.lang === lang.slice(0, 2).toLowerCase()) : -1;
  const page = named >= 0 ? named : pageOf(votes.slice(0, PAGE_LINES));
  return drafts.map((line, index) => lineOf(line, languageOf(votes[index] ?? [], page)));
}

/** The language of a line: its own where its words are clear, else the page's. */
function languageOf(votes: readonly number[], page: number): number {
  const own = best(votes);
  const most = votes[own] ?? 0;
  return most >= ENOUGH && most >= 2 * (votes[page] ?? 0) ? own : page;
}

function lineOf({ start, end, offsets, languages }: Draft, language: number): Line {
  const anchors: number[] = [];
  for (let at = 0; at < offsets.length; at++) {
    if (((languages[at] ?? 0) >> language) & 1) anchors.push(offsets[at] ?? 0);
  }
  return { start, end, words: WORDS[language] as Words, anchors };
}

function draftsOf(text: string): Draft[] {
  const drafts: Draft[] = [];
  const length = text.length;
  let line: Draft = { start: 0, end: 0, offsets: [], languages: [] };
  let kept = 0;
  const put = (at: number, languages: number): void => {
    const { offsets } = line;
    offsets.push(at);
    line.languages.push(languages);
    if (offsets.length - kept < MOST_ANCHORS) return;
    if ((at - (offsets[kept] ?? 0)) / MOST_ANCHORS < DENSEST) offsets.length = line.languages.length = kept;
    else kept = offsets.length;
  };
  const close = (end: number): void => {
    if (line.offsets.length === 0) line = { ...line, start: end + 1 };
    else {
      line.end = end;
      drafts.push(line);
      line = { start: end + 1, end: end + 1, offsets: [], languages: [] };
      kept = 0;
    }
  };
  for (let at = 0; at < length;) {
    const code = text.charCodeAt(at);
    const kind = CLASSES[code];
    if (kind === LETTER) {
      const start = at++;
      while (at < length && CLASSES[text.charCodeAt(at)] === LETTER) at++;
      const size = at - start;
      if (size <= LONGEST && ((LENGTHS[keyOf(code, text.charCodeAt(start + 1))] ?? 0) >> size) & 1) {
        const languages = STARTS.get(text.slice(start, at).toLowerCase());
        if (languages !== undefined) {
          put(start, languages);
        }
      }
    } else if (kind === DIGIT) {
      put(at++, -1);
      while (at < length && CLASSES[text.charCodeAt(at)] === DIGIT) at++;
    } else {
      if (kind === LINE) close(at);
      at++;
    }
  }
  close(length);
  return drafts;
}

/** How many common words of each language stand between two offsets. */
function votesIn(text: string, start: number, end: number): number[] {
  const votes = LANGUAGES.map(() => 0);
  for (let at = start; at < end;) {
    if (CLASSES[text.charCodeAt(at)] !== LETTER) {
      at++;
      continue;
    }
    const from = at;
    while (at < end && CLASSES[text.charCodeAt(at)] === LETTER) at++;
    if (at - from > 8) continue;
    const languages = MARKS.get(text.slice(from, at).toLowerCase());
    if (languages === undefined) continue;
    for (let language = 0; language < votes.length; language++) {
      if ((languages >> language) & 1) votes[language] = (votes[language] ?? 0) + 1;
    }
  }
  return votes;
}

function best(votes: readonly number[]): number {
  let index = 0;
  for (let at = 1; at < votes.length; at++) if ((votes[at] ?? 0) > (votes[index] ?? 0)) index = at;
  return index;
}

function pageOf(lines: readonly (readonly number[])[]): number {
  const total = LANGUAGES.map((_, language) => lines.reduce((sum, votes) => sum + (votes[language] ?? 0), 0));
  const index = best(total);
  const most = total[index] ?? 0;
  return most >= LEAST && most >= 2 * (total[0] ?? 0) ? index : 0;
}
