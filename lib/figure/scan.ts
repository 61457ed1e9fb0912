import { CLASSES, DIGIT, LETTER, LINE } from '../text/chars.ts';
import type { DecimalSign } from '../text/number.ts';
import type { Span } from '../text/span.ts';
import { type FigureLexicon, placeOf, START } from '../vocabulary/figure-words/lexicon.ts';
import type { Words } from '../vocabulary/figure-words/words.ts';

/** A line of the text with the words of its language and the offsets where a number may begin. */
export interface Line extends Span {
  readonly words: Words;
  /** The sign that begins the fraction of a number in digits, null where both are in use. */
  readonly decimal: DecimalSign | null;
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
  /** For each offset the languages, as bits, in which a number may begin there; and those for all of them. */
  readonly languages: number[];
  shared: number;
  /** How many of its first words may be common in another language than the page's. */
  strangers: number;
}

/**
 * Goes over a text once and finds where numbers may begin, line by line, and the language of each line. `lang` is the
 * language that the page names, if it names one that is known; without it the most common words decide.
 */
export function scan(text: string, lexicon: FigureLexicon, lang?: string | null): Line[] {
  const { words } = lexicon;
  const named = lang ? words.findIndex((own) => own.lang === lang.slice(0, 2).toLowerCase()) : -1;
  const drafts = draftsOf(text, lexicon, named);
  const page = named >= 0 ? named : pageOf(drafts.slice(0, PAGE_LINES).map((line) => votesIn(text, line, lexicon)));
  const bothSigns = words[page]?.lang === 'es' && partsByComma(text);
  return drafts.map((line) => lineOf(line, languageOf(text, line, lexicon, page), words, bothSigns));
}

/** How Mexico tells sums, where a comma parts thousands: "1,480 mdd", "4 mil 800 millones". */
const MEXICAN =
  /\d\s(?:md[dp](?!\p{L})|mil\s\d{2,3}\s)|(?:\$\s?\d{1,3},\d{3}\s(?:millones|mil)|\d,\d{3}\s(?:millones|mil)\s(?:de\s)?pesos)/u;
/** What only a comma between thousands, or a point before a fraction, makes: "25,000 millones", "1,200 MW", "3.5 mil millones". */
const AMERICAN =
  /(?<![\d.,])[1-9](?:\d{1,2},\d\d0\s(?:mil|[kMG]W|\p{Ll}{4})|,\d\d0\s(?:mil|[kMG]W|empleo|persona|empresa|chip|usuari)|\d{0,2},\d{3},\d{3})|\d\.\d{1,2}\s?(?:%|mil millones|millones de|[kMGT]Wh?)/gu;
/** The same the other way round, as Spain and the south tell it: "25.000 millones", "3,5 %". */
const EUROPEAN =
  /\d\.\d{3}(?:\.\d{3}|\s\p{Ll})|\d,\d{1,2}\s?(?:%|mil|bill|euros|[kMGT]Wh?)|\d,\d{3}\s(?:euros|dólares)\s(?:por|el|la)\s/gu;

/** Whether a Spanish page may part thousands by commas, as Mexico, Peru, Central America and the United States do. */
function partsByComma(text: string): boolean {
  const count = (signs: RegExp): number => text.match(signs)?.length ?? 0;
  return MEXICAN.test(text) || count(AMERICAN) > count(EUROPEAN);
}

/** The language of a line: its own where its words are clear, else the page's. */
function languageOf(text: string, line: Draft, lexicon: FigureLexicon, page: number): number {
  if (line.strangers < ENOUGH) return page;
  const votes = votesIn(text, line, lexicon);
  const own = best(votes);
  const most = votes[own] ?? 0;
  return most >= ENOUGH && most >= 2 * (votes[page] ?? 0) ? own : page;
}

function lineOf(
  { start, end, offsets, languages, shared }: Draft,
  language: number,
  words: readonly Words[],
  bothSigns: boolean,
): Line {
  const mayBegin = (bits: number): boolean => ((bits >> language) & 1) === 1;
  const anchors = mayBegin(shared) ? offsets : offsets.filter((_, at) => mayBegin(languages[at] ?? 0));
  const own = words[language] as Words;
  return { start, end, words: own, decimal: bothSigns && own.lang === 'es' ? null : own.decimal, anchors };
}

/** The lines in which a number may begin. Without the page's language (−1) each may be a stranger to it. */
function draftsOf(text: string, { starts, marks, filter, words }: FigureLexicon, page: number): Draft[] {
  const others = ((1 << words.length) - 1) & ~(page < 0 ? 0 : 1 << page);
  const drafts: Draft[] = [];
  const length = text.length;
  let line = draftAt(0);
  let sampled = SAMPLE;
  let kept = 0;
  const put = (at: number, languages: number): void => {
    const { offsets } = line;
    offsets.push(at);
    line.languages.push(languages);
    line.shared &= languages;
    if (offsets.length - kept < MOST_ANCHORS) return;
    if ((at - (offsets[kept] ?? 0)) / MOST_ANCHORS < DENSEST) offsets.length = line.languages.length = kept;
    else kept = offsets.length;
  };
  const close = (end: number): void => {
    if (line.offsets.length === 0) line.start = end + 1;
    else {
      line.end = end;
      drafts.push(line);
      line = draftAt(end + 1);
      kept = 0;
    }
    line.strangers = 0;
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
      // The sample may cut the last word off, to another one.
      const common = start >= sampled ? 0 : at > sampled ? (marks.at(text, start, sampled) ?? 0) : may;
      if (common & others) line.strangers++;
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
  return { start, end: start, offsets: [], languages: [], shared: -1, strangers: 0 };
}

/** How many of the first words of a line are common in each language. */
function votesIn(text: string, { start, end }: Draft, { words, marks }: FigureLexicon): readonly number[] {
  const votes = words.map(() => 0);
  const stop = Math.min(end, start + SAMPLE);
  for (let at = start; at < stop; at++) {
    const from = at;
    while (at < stop && CLASSES[text.charCodeAt(at)] === LETTER) at++;
    const languages = at > from ? marks.at(text, from, at) : undefined;
    if (languages === undefined) continue;
    for (let language = 0; language < votes.length; language++)
      if ((languages >> language) & 1) votes[language] = (votes[language] ?? 0) + 1;
  }
  return votes;
}

function best(votes: readonly number[]): number {
  let index = 0;
  for (let at = 1; at < votes.length; at++) if ((votes[at] ?? 0) > (votes[index] ?? 0)) index = at;
  return index;
}

function pageOf(lines: readonly (readonly number[])[]): number {
  const total = (lines[0] ?? []).map((_, language) => lines.reduce((sum, votes) => sum + (votes[language] ?? 0), 0));
  const index = best(total);
  const most = total[index] ?? 0;
  return most >= LEAST && most >= 2 * (total[0] ?? 0) ? index : 0;
}
