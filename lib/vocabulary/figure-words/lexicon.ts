import type { FigureWords } from './figure-words.ts';
import { compileWords, type Words } from './words.ts';

/** The words that figures are read by, of all languages, with what a scan looks up at each word of a text. */
export interface FigureLexicon {
  /** The words of each language, English first. */
  readonly words: readonly Words[];
  /** Bit i: a common short word of language i. */
  readonly marks: ReadonlyMap<string, number>;
  /** Bit i: a word that a number of language i may begin with. */
  readonly starts: ReadonlyMap<string, number>;
  /**
   * By the hash of its letters (`hashLetter`) whether a word may be in `marks` (bit 0) or in `starts` (bit 1). Most words of
   * a text end here: looking them all up would cost more than all the rest.
   */
  readonly filter: Uint8Array;
}

/** Bits of the hash of a word. */
const HASH_BITS = 14;
export const MARK = 1;
export const START = 2;

/** The hash of a word with one more letter, capital or small; that of nothing is 0. */
export function hashLetter(hash: number, letter: number): number {
  return (Math.imul(hash, 31) + (letter | 32)) & ((1 << HASH_BITS) - 1);
}

/** Compiles the words of all languages. */
export function compileFigureLexicon(languages: readonly FigureWords[]): FigureLexicon {
  const words = compileWords(languages);
  const marks = new Map<string, number>();
  const starts = new Map<string, number>();
  const filter = new Uint8Array(1 << HASH_BITS);
  const add = (to: Map<string, number>, bit: number, word: string, language: number): void => {
    to.set(word, (to.get(word) ?? 0) | (1 << language));
    for (const form of [word, word.toUpperCase()]) {
      const hash = hashOf(form);
      filter[hash] = (filter[hash] ?? 0) | bit;
    }
  };
  words.forEach((own, language) => {
    for (const word of own.stops) add(marks, MARK, word, language);
    for (const word of startsOf(own)) {
      if (word !== '' && !/[^\p{L}]/u.test(word)) add(starts, START, word, language);
    }
  });
  return { words, marks, starts, filter };
}

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = hashLetter(hash, word.charCodeAt(at));
  return hash;
}

/** A word for so many months tells one such time without a number. */
export const LONG = 24;

/** The words that a number may begin with: the first word of a phrase. */
function startsOf(words: Words): string[] {
  const phrases = [...words.fractions.values(), ...words.vague.values()].flat();
  const single = [words.numbers, words.scales, words.folds, words.spans].flatMap((map) => [...map.keys()]);
  return [
    ...phrases.map(({ text }) => text.split(/[^\p{L}]/u)[0] ?? ''),
    ...single.filter((word) => !words.articles.has(word) || words.numbers.has(word)),
    ...[...words.periods].filter(([, months]) => months >= LONG).map(([word]) => word),
    ...[...words.units.values()].flat().flatMap(({ value, text }) => (value.power > 0 ? [text] : [])),
  ];
}
