import type { FigureWords } from './figure-words.ts';
import { phrasePairs } from './phrases.ts';

/** Numbers up to 99 that are one word of a ten and a unit: each ten in each pattern, where no word is given for them. */
export function compoundsOf({ numbers, compounds = {} }: FigureWords): [word: string, value: number][] {
  const found: [string, number][] = [];
  for (let ten = 20; ten < 100; ten += 10) {
    const [word = ''] = (numbers[ten] ?? '').split('|');
    for (const [pattern, unit] of phrasePairs(compounds)) {
      const value = ten + Number(unit);
      if (!numbers[value]) found.push([pattern.replace('*', word).replace('/', word.slice(0, -1)), value]);
    }
  }
  return found;
}
