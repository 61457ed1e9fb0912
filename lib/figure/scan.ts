import { CLASSES, DIGIT, LETTER, LINE } from '../text/chars.ts';
import type { Span } from '../text/span.ts';
import { type FigureLexicon, MARK, placeOf, START } from '../vocabulary/figure-words/lexicon.ts';
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
  /** How many common words of each language its first words have; none for most lines of a table. */
  votes: readonly number[];
}

const NO_VOTES: readonly number[] = [];

/**
 * Goes over a text once and finds where numbers may begin, line by line, and the language of each line. `lang` is the
 * language that the page names, if it names one that is known; without it the most common words decide.
 */
export function scan(text: string, lexicon: FigureLexicon, lang?: string | null): Line[] {
  const { words } = lexicon;
  const drafts = draftsOf(text, lexicon);
  const named = lang ? words.findIndex((own) => own.lang === lang.slice(0, 2).toLowerCase()) : -1;
  const page = named >= 0 ? named : pageOf(drafts.slice(0, PAGE_LINES), words.length);
  return drafts.map((line) => lineOf(line, languageOf(line.votes, page), words));
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

function draftsOf(text: string, { starts, marks, filter, words }: FigureLexicon): Draft[] {
  const drafts: Draft[] = [];
  const length = text.length;
  let line = draftAt(0);
  let votes: number[] | null = null;
  let sampled = SAMPLE;
  let kept = 0;
  const put = (at: number, languages: number): void => {
    const { offsets } = line;
    offsets.push(at);
    line.languages.push(languages);
    if (offsets.length - kept < MOST_ANCHORS) return;
    if ((at - (offsets[kept] ?? 0)) / MOST_ANCHORS < DENSEST) offsets.length = line.languages.length = kept;
    else kept = offsets.length;
  };
  const vote = (start: number, end: number): void => {
    votes ??= words.map(() => 0);
    for (let bits = marks.at(text, start, end) ?? 0; bits !== 0; bits &= bits - 1) {
      const language = 31 - Math.clz32(bits & -bits);
      votes[language] = (votes[language] ?? 0) + 1;
    }
  };
  const close = (end: number): void => {
    if (line.offsets.length === 0) line.start = end + 1;
    else {
      line.end = end;
      line.votes = votes ?? NO_VOTES;
      drafts.push(line);
      line = draftAt(end + 1);
      kept = 0;
    }
    votes = null;
    sampled = end + 1 + SAMPLE;
  };
  for (let at = 0; at < length;) {
    const code = text.charCodeAt(at);
    const kind = CLASSES[code];
    if (kind === LETTER) {
      const start = at;
      let last = code;
      while (++at < length) {
        const letter = text.charCodeAt(at);
        if (CLASSES[letter] !== LETTER) break;
        last = letter;
      }
      const second = at > start + 1 ? text.charCodeAt(start + 1) : code;
      const may = filter[placeOf(code, second, last, at - start)] as number;
      if (may & START) {
        const languages = starts.at(text, start, at);
        if (languages !== undefined) put(start, languages);
      }
      if (start < sampled && (may & MARK || at > sampled)) vote(start, Math.min(at, sampled));
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

function draftAt(start: number): Draft {
  return { start, end: start, offsets: [], languages: [], votes: NO_VOTES };
}

function best(votes: readonly number[]): number {
  let index = 0;
  for (let at = 1; at < votes.length; at++) if ((votes[at] ?? 0) > (votes[index] ?? 0)) index = at;
  return index;
}

function pageOf(lines: readonly Draft[], languages: number): number {
  const total = Array.from({ length: languages }, (_, language) =>
    lines.reduce((sum, { votes }) => sum + (votes[language] ?? 0), 0),
  );
  const index = best(total);
  const most = total[index] ?? 0;
  return most >= LEAST && most >= 2 * (total[0] ?? 0) ? index : 0;
}
