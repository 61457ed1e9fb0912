import type { Span } from '../text/span.ts';
import type { Word, WordBook } from './words.ts';

/** What a UTF-16 unit is to a reader of names. */
const SPACE = 0;
const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;

/**
 * The class of every unit. Letters beyond Latin count as lower case where they have no case; combining accents belong to
 * their word.
 */
const CLASSES = new Uint8Array(0x10000).fill(LOWER);
for (let unit = 0; unit < 0x530; unit++) CLASSES[unit] = classify(unit);
CLASSES.fill(LOWER, 0x250, 0x370);
CLASSES.fill(SPACE, 0x2000, 0x2e80).fill(SPACE, 0x3000, 0x3040).fill(SPACE, 0xd800, 0xe000).fill(SPACE, 0xff00, 0xff10);

function classify(unit: number): number {
  const letter = String.fromCharCode(unit);
  if (unit >= 48 && unit <= 57) return DIGIT;
  if (!/\p{L}/u.test(letter)) return SPACE;
  return letter === letter.toLowerCase() ? LOWER : UPPER;
}

/** Whether a word begins with a small letter. */
export function isSmall(word: string): boolean {
  return CLASSES[word.charCodeAt(0)] === LOWER;
}

/**
 * The words of a text, as parallel arrays so that a page of them costs no objects. A word is a run of letters and digits:
 * "AT&T" is two, "Google's" is two, "d-Matrix" is two.
 */
export interface Split {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 where the word begins with a capital letter, 2 with a digit, 0 otherwise. */
  readonly caps: Uint8Array;
}

/** The words of a text with what each of them can mean. */
export interface Tokens extends Split {
  readonly words: readonly Word[];
}

/** Splits a text into words. */
export function split(text: string): Split {
  const room = (text.length >> 1) + 1;
  const starts = new Int32Array(room);
  const ends = new Int32Array(room);
  const caps = new Uint8Array(room);
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const unit = CLASSES[text.charCodeAt(at)];
    if (unit === SPACE) {
      if (inside) ends[count++] = at;
      inside = false;
    } else if (!inside) {
      inside = true;
      starts[count] = at;
      caps[count] = unit === UPPER ? 1 : unit === DIGIT ? 2 : 0;
    }
  }
  if (inside) ends[count++] = text.length;
  return { text, count, starts, ends, caps };
}

/** Splits a text into words and looks each of them up. */
export function tokenize(text: string, book: WordBook): Tokens {
  const found = split(text);
  const { count, starts, ends } = found;
  const words = new Array<Word>(count);
  for (let at = 0; at < count; at++) words[at] = book(text, starts[at] ?? 0, ends[at] ?? 0);
  return { ...found, words };
}

/** The word at `index` as written. */
export function wordAt(tokens: Tokens, index: number): string {
  return tokens.words[index]?.written ?? '';
}

/** The word at `index` in lower case. */
export function lowerAt(tokens: Tokens, index: number): string {
  return tokens.words[index]?.lower ?? '';
}

/** Marks that may stand inside a name: "AT&T", "d-Matrix", "C3.ai", "Moody's". */
const JOINS = new Set([' ', '\u00a0', '\u202f', '-', '\u2010', '\u2011', '.', '&', "'", '\u2019', '+', '!', '/']);

/** Whether the words at `index` and `index + 1` may belong to one name, by what stands between them. */
export function joined(tokens: Split, index: number): boolean {
  if (index + 1 >= tokens.count) return false;
  const end = tokens.ends[index] ?? 0;
  const gap = (tokens.starts[index + 1] ?? 0) - end;
  const mark = tokens.text[end] ?? '';
  if (gap === 1) return JOINS.has(mark);
  if (gap === 2) return mark === '.' && tokens.text[end + 1] === ' ' && end - (tokens.starts[index] ?? 0) <= 2;
  return gap === 3 && tokens.text.slice(end, end + 3) === ' & ';
}

/** Whether a space alone stands between a word and the one before. */
export function touches({ text, starts, ends }: Split, index: number): boolean {
  const end = ends[index - 1] ?? 0;
  return index > 0 && starts[index] === end + 1 && text.charCodeAt(end) === 32;
}

/** The words that begin within a stretch of text, as half-open indexes. */
export function tokensIn(tokens: Split, { start, end }: Span): { from: number; to: number } {
  const from = tokenFrom(tokens, start);
  let to = from;
  while (to < tokens.count && (tokens.starts[to] ?? 0) < end) to++;
  return { from, to };
}

/** The index of the first word that begins at or after `offset`. */
export function tokenFrom(tokens: Pick<Split, 'starts' | 'count'>, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
