import { keyOf, WordMap } from '../../text/word-map.ts';
import type { FigureWords } from './figure-words.ts';
import { phrasesIn } from './phrases.ts';
import { compileWords, type Words } from './words.ts';

/** The words that figures are read by, of all languages, with what a scan looks up at each word of a text. */
export interface FigureLexicon {
  /** The words of each language, English first. */
  readonly words: readonly Words[];
  /** Bit i: a common short word of language i. */
  readonly marks: WordMap<number>;
  /** Bit i: a word that a number of language i may begin with. */
  readonly starts: WordMap<number>;
  /**
   * By `placeOf` a word whether it may be in `starts` (`START`), and of which languages it may be in `marks` (as there). Most
   * words of a text end here: looking them all up would cost more than all the rest.
   */
  readonly filter: Uint16Array;
}

export const START = 1 << 15;

const FILTER = 1 << 14;

/** The place of a word in the filter of a lexicon, by its first two letters and its last, capital or small, and its length. */
export function placeOf(first: number, second: number, last: number, length: number): number {
  return (keyOf(first | 32, last | 32, length) + Math.imul(second | 32, 2053)) & (FILTER - 1);
}

/** Compiles the words of all languages. */
export function compileFigureLexicon(languages: readonly FigureWords[]): FigureLexicon {
  const words = compileWords(languages);
  const filter = new Uint16Array(FILTER);
  const mapOf = (of: (own: Words) => readonly string[], told: (languages: number) => number): WordMap<number> => {
    const bits = new Map<string, number>();
    for (const [language, own] of words.entries())
      for (const word of of(own)) bits.set(word, (bits.get(word) ?? 0) | (1 << language));
    for (const [word, languages] of bits)
      for (const form of [word, word.toUpperCase()]) {
        const [first, second, last] = [0, form.length > 1 ? 1 : 0, form.length - 1].map((at) => form.charCodeAt(at));
        const place = placeOf(first!, second!, last!, form.length);
        filter[place] = (filter[place] ?? 0) | told(languages);
      }
    return new WordMap(bits);
  };
  const marks = mapOf(
    ({ stops }) => [...stops.words.keys()],
    (languages) => languages,
  );
  return { words, marks, starts: mapOf(startsOf, () => START), filter };
}

/** A word for so many months tells one such time without a number. */
export const LONG = 24;

/** The words that a number may begin with: the first word of a phrase. */
function startsOf(words: Words): string[] {
  const phrases = [...phrasesIn(words.fractions), ...phrasesIn(words.vague)];
  const single = [words.numbers, words.scales, words.folds, words.spans].flatMap((map) => [...map.words.keys()]);
  return [
    ...phrases.map(({ text }) => text.split(/[^\p{L}]/u)[0] ?? ''),
    ...single.filter((word) => !words.articles.words.has(word) || words.numbers.words.has(word)),
    ...[...words.periods.words].filter(([, months]) => months >= LONG).map(([word]) => word),
    ...phrasesIn(words.units).flatMap(({ value, text }) => (value.power > 0 ? [text] : [])),
  ].filter((word) => word !== '' && !/[^\p{L}]/u.test(word));
}
