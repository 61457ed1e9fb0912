import { CLASSES, DIGIT, LETTER, LINE } from '../text/chars.ts';
import type { Span } from '../text/span.ts';
import { type FigureLexicon, hashLetter, MARK, START } from '../vocabulary/figure-words/lexicon.ts';
import type { Words } from '../vocabulary/figure-words/words.ts';

/** A line of the text with the words of its language and the offsets where a number may begin. */
export interface Line extends Span {
  readonly words: Words;
  readonly anchors: readonly number[];
}

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

interface Draft {
  start: number;
  end: number;
  readonly offsets: number[];
  /** For each offset the languages, as bits, in which a number may begin there. */
  readonly languages: number[];
}

/**
 * Goes over a text once and finds where numbers may begin, line by line, and the language of each line. `lang` is the
 * language that the page names, if it names one that is known; without it the most common words decide.
 */
export function scan(text: string, lexicon: FigureLexicon, lang?: string | null): Line[] {
  const { words } = lexicon;
  const drafts = draftsOf(text, lexicon);
  const votes = drafts.map((line) => votesIn(text, line.start, Math.min(line.end, line.start + SAMPLE), lexicon));
  const named = lang ? words.findIndex((own) => own.lang === lang.slice(0, 2).toLowerCase()) : -1;
  const page = named >= 0 ? named : pageOf(votes.slice(0, PAGE_LINES), words.length);
  return drafts.map((line, index) => lineOf(line, languageOf(votes[index] ?? [], page), words));
}

/** The language of a line: its own where its words are clear, else the page's. */
function languageOf(votes: readonly number[], page: number): number {
  const own = best(votes);
  const most = votes[own] ?? 0;
  return most >= ENOUGH && most >= 2 * (votes[page] ?? 0) ? own : page;
}

function lineOf({ start, end, offsets, languages }: Draft, language: number, words: readonly Words[]): Line {
  const mayBegin = (bits: number | undefined): boolean => (((bits ?? 0) >> language) & 1) === 1;
  const anchors = languages.every(mayBegin) ? offsets : offsets.filter((_, at) => mayBegin(languages[at]));
  return { start, end, words: words[language] as Words, anchors };
}

function draftsOf(text: string, { starts, filter }: FigureLexicon): Draft[] {
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
    if (line.offsets.length === 0) line.start = end + 1;
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
      const start = at;
      let hash = 0;
      for (let letter = code; CLASSES[letter] === LETTER; letter = text.charCodeAt(++at))
        hash = hashLetter(hash, letter);
      const languages = (filter[hash] ?? 0) & START ? starts.get(text.slice(start, at).toLowerCase()) : undefined;
      if (languages !== undefined) put(start, languages);
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
function votesIn(text: string, start: number, end: number, { words, marks, filter }: FigureLexicon): readonly number[] {
  let votes: number[] | null = null;
  for (let at = start; at < end;) {
    if (CLASSES[text.charCodeAt(at)] !== LETTER) {
      at++;
      continue;
    }
    const from = at;
    let hash = 0;
    for (; at < end && CLASSES[text.charCodeAt(at)] === LETTER; at++) hash = hashLetter(hash, text.charCodeAt(at));
    if (((filter[hash] ?? 0) & MARK) === 0) continue;
    const languages = marks.get(text.slice(from, at).toLowerCase());
    if (languages === undefined) continue;
    votes ??= words.map(() => 0);
    for (let language = 0; language < votes.length; language++) {
      if ((languages >> language) & 1) votes[language] = (votes[language] ?? 0) + 1;
    }
  }
  return votes ?? NO_VOTES;
}

/** What most lines of a table have. */
const NO_VOTES: readonly number[] = [];

function best(votes: readonly number[]): number {
  let index = 0;
  for (let at = 1; at < votes.length; at++) if ((votes[at] ?? 0) > (votes[index] ?? 0)) index = at;
  return index;
}

function pageOf(lines: readonly (readonly number[])[], languages: number): number {
  const total = Array.from({ length: languages }, (_, language) =>
    lines.reduce((sum, votes) => sum + (votes[language] ?? 0), 0),
  );
  const index = best(total);
  const most = total[index] ?? 0;
  return most >= LEAST && most >= 2 * (total[0] ?? 0) ? index : 0;
}
