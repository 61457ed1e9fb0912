import { codeAt } from './chars.ts';

/** No letter from here on has a small one of the alphabets that words are looked up in. */
const CASED = 0x2200;

/** The small letter of each UTF-16 code unit where it is one unit too, else the unit itself. */
export const SMALL = Uint16Array.from({ length: 0x10000 }, (_, code) => {
  const small = code < CASED ? String.fromCharCode(code).toLowerCase() : '';
  return small.length === 1 ? small.charCodeAt(0) : code;
});

/** Each unit for itself: capitals stay capitals. */
const SAME = Uint16Array.from({ length: 0x10000 }, (_, code) => code);

/** A number by which words are told apart before all of their letters are compared. */
export function keyOf(first: number, last: number, length: number): number {
  return Math.imul(first, 37) + Math.imul(last, 5) + Math.imul(length, 261);
}

/** The code units of a word. They stand as numbers, because strings come in several forms, and not all are read alike fast. */
export function unitsOf(word: string): readonly number[] {
  return Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));
}

interface Entry<T> {
  readonly units: readonly number[];
  readonly value: T;
}

/**
 * Words with a meaning each, looked up where they stand in a text: the first and last letter and the length tell of most
 * words of a text that they are none of these, and no word is cut out of it. Words in lower case are found in any case,
 * unless they are to be found as written only.
 */
export class WordMap<T> {
  readonly words: ReadonlyMap<string, T>;
  readonly #places: readonly (readonly Entry<T>[] | undefined)[];
  readonly #mask: number;
  readonly #letters: Uint16Array;

  constructor(entries: Iterable<readonly [word: string, meaning: T]>, asWritten = false) {
    this.#letters = asWritten ? SAME : SMALL;
    this.words = new Map([...entries].filter(([word]) => word !== ''));
    this.#mask = (32 << Math.ceil(Math.log2(this.words.size + 1))) - 1;
    const places = Array.from({ length: this.#mask + 1 }, (): Entry<T>[] | undefined => undefined);
    for (const [word, value] of this.words) {
      const key = keyOf(word.charCodeAt(0), word.charCodeAt(word.length - 1), word.length) & this.#mask;
      (places[key] ??= []).push({ units: unitsOf(word), value });
    }
    this.#places = places;
  }

  /** What the word between two offsets means; undefined where it is none of these. */
  at(text: string, start: number, end: number): T | undefined {
    const letters = this.#letters;
    const first = letters[codeAt(text, start)] as number;
    const last = letters[codeAt(text, end - 1)] as number;
    const place = this.#places[keyOf(first, last, end - start) & this.#mask];
    if (place === undefined) return undefined;
    for (const { units, value } of place) if (isWord(units, text, start, end, letters)) return value;
    return undefined;
  }

  /** What a word means. */
  get(word: string): T | undefined {
    return this.at(word, 0, word.length);
  }
}

/** Words that mean all the same. */
export function wordSet(words: Iterable<string>, asWritten = false): WordMap<true> {
  return new WordMap(
    [...words].map((word): [string, true] => [word, true]),
    asWritten,
  );
}

function isWord(units: readonly number[], text: string, start: number, end: number, letters: Uint16Array): boolean {
  if (units.length !== end - start || end > text.length) return false;
  for (let at = 0; at < units.length; at++) {
    if (letters[text.charCodeAt(start + at)] !== units[at]) return false;
  }
  return true;
}
