import type { FigureWords } from './figure-words.ts';
import { phrasePairs, phrasesOf } from './phrases.ts';

/**
 * Numbers that are one word in a language that joins them: each ten in each pattern of a unit up to 99, and hundreds and
 * thousands written onto a number ("zweihunderttausend", "duemila"), where no word is given for them.
 */
export function compoundsOf({ numbers, scales, compounds }: FigureWords): [word: string, value: number][] {
  if (!compounds) return [];
  const small = phrasePairs(numbers).map(([word, value]): [string, number] => [word, Number(value)]);
  for (let ten = 20; ten < 100; ten += 10) {
    const [word = ''] = (numbers[ten] ?? '').split('|');
    for (const [pattern, unit] of phrasePairs(compounds)) {
      const value = ten + Number(unit);
      if (!numbers[value]) small.push([pattern.replace('*', word).replace('/', word.slice(0, -1)), value]);
    }
  }
  const [hundred] = phrasesOf(scales[2]);
  const [thousand = ''] = phrasesOf(scales[3]);
  const hundreds = small.flatMap(([word, value]): [string, number][] =>
    hundred && value >= 2 && value < 10 ? [[word + hundred, value * 100]] : [],
  );
  const below = [...small, ...hundreds].filter(
    ([, value]) => value >= 2 && (value <= 20 || (value % 10 === 0 && value < 1000)),
  );
  if (hundred) below.push([hundred, 100]);
  return [...small, ...hundreds, ...below.map(([word, value]): [string, number] => [word + thousand, value * 1000])];
}
