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
   * By the first two letters (`startKey`), the lengths (as bits) of the words in `starts`. Most words of a text end here:
   * looking them all up would cost more than all the rest.
   */
  readonly lengths: Int32Array;
}

/** The place in `lengths` of words with these first two letters, in either case. */
export function startKey(first: number, second: number): number {
  return ((first & 31) << 5) | (second & 31);
}

/** Compiles the words of all languages. */
export function compileFigureLexicon(languages: readonly FigureWords[]): FigureLexicon {
  const words = compileWords(languages);
  const marks = new Map<string, number>();
  const starts = new Map<string, number>();
  const lengths = new Int32Array(1 << 10);
  words.forEach((own, language) => {
    for (const word of own.stops) add(marks, word, language);
    for (const word of startsOf(own)) {
      if (word === '' || /[^\p{L}]/u.test(word)) continue;
      add(starts, word, language);
      for (const form of [word, word.toUpperCase()]) {
        const key = startKey(form.charCodeAt(0), form.charCodeAt(1));
        lengths[key] = (lengths[key] ?? 0) | (1 << word.length);
      }
    }
  });
  return { words, marks, starts, lengths };
}

function add(roles: Map<string, number>, word: string, language: number): void {
  roles.set(word, (roles.get(word) ?? 0) | (1 << language));
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
