/** What a UTF-16 unit is to a reader of names. */
const SPACE = 0;
const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;
type UnitClass = 0 | 1 | 2 | 3;

const LATIN = 0x250;
const TABLE = Uint8Array.from({ length: LATIN }, (_, unit) => classify(unit));

function classify(unit: number): UnitClass {
  const letter = String.fromCharCode(unit);
  if (unit >= 48 && unit <= 57) return DIGIT;
  if (!/\p{L}/u.test(letter)) return SPACE;
  return letter === letter.toLowerCase() ? LOWER : UPPER;
}

/** Letters beyond Latin count as lower case where they have no case; combining accents belong to their word. */
function classOf(unit: number): number {
  if (unit < LATIN) return TABLE[unit] ?? SPACE;
  if (unit >= 0x300 && unit < 0x370) return LOWER;
  if (unit >= 0x2000 && unit < 0x2e80) return SPACE;
  if (unit >= 0xd800 && unit < 0xe000) return SPACE;
  if (unit >= 0x370 && unit < 0x530) return classifyBeyond(unit);
  return unit >= 0x3000 && unit <= 0x303f ? SPACE : unit >= 0xff00 && unit < 0xff10 ? SPACE : LOWER;
}

function classifyBeyond(unit: number): number {
  const letter = String.fromCharCode(unit);
  if (!/\p{L}/u.test(letter)) return SPACE;
  return letter === letter.toLowerCase() ? LOWER : UPPER;
}

/**
 * The words of a text, as parallel arrays so that a page of them costs no objects. A word is a run of letters and digits:
 * "AT&T" is two, "Google's" is two, "d-Matrix" is two.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 where the word begins with a capital letter, 2 with a digit, 0 otherwise. */
  readonly caps: Uint8Array;
}

/** Splits a text into words. */
export function tokenize(text: string): Tokens {
  const room = (text.length >> 1) + 1;
  const starts = new Int32Array(room);
  const ends = new Int32Array(room);
  const caps = new Uint8Array(room);
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const unit = classOf(text.charCodeAt(at));
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

/** The word at `index` as written. */
export function wordAt(tokens: Tokens, index: number): string {
  return tokens.text.slice(tokens.starts[index], tokens.ends[index]);
}

/** Marks that may stand inside a name: "AT&T", "d-Matrix", "C3.ai", "Moody's". */
const JOINS = new Set([' ', '\u00a0', '\u202f', '-', '\u2010', '\u2011', '.', '&', "'", '\u2019', '+', '!', '/']);

/** Whether the words at `index` and `index + 1` may belong to one name, by what stands between them. */
export function joined(tokens: Tokens, index: number): boolean {
  if (index + 1 >= tokens.count) return false;
  const end = tokens.ends[index] ?? 0;
  const gap = (tokens.starts[index + 1] ?? 0) - end;
  const mark = tokens.text[end] ?? '';
  if (gap === 1) return JOINS.has(mark);
  if (gap === 2) return mark === '.' && tokens.text[end + 1] === ' ' && end - (tokens.starts[index] ?? 0) <= 2;
  return gap === 3 && tokens.text.slice(end, end + 3) === ' & ';
}

/** The index of the first word that begins at or after `offset`. */
export function tokenFrom(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The first two letters of a word as a number, capitals like small ones; 0 beyond the Latin letters that fold so. It tells
 * most words from those of a list without spelling them.
 */
export function opening(text: string, at: number): number {
  const first = text.charCodeAt(at) | 32;
  const second = text.charCodeAt(at + 1) | 32;
  return first < 256 && second < 256 ? first * 256 + second : 0;
}

/** How the words of a list open; 0 stands for what cannot be told. */
export function openingsOf(words: readonly string[]): ReadonlySet<number> {
  return new Set([0, ...words.map((word) => opening(word, 0))]);
}
