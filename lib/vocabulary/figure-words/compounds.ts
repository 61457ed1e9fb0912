import type { FigureWords } from './figure-words.ts';
import { phrasePairs, phrasesOf } from './phrases.ts';

/**
 * Numbers that are one word in a language that joins them: each ten in each pattern of a unit up to 99, what is over a
 * hundred written onto it, and both onto a thousand ("zweihundertfünfzig", "duemila"), where no word is given for them.
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
  const even = small.filter(([, value]) => value >= 100 && value < 1000);
  for (const [word, value] of small) if (hundred && value >= 2 && value < 10) even.push([word + hundred, value * 100]);
  if (hundred) even.push([hundred, 100]);
  const rests = small.filter(([, value]) => value >= 2 && value < 100 && Number.isInteger(value));
  const uneven = even.flatMap(([word, value]) =>
    rests.flatMap(([rest, more]) => joinedOf(word, rest).map((one): [string, number] => [one, value + more])),
  );
  const below = [...rests, ...even, ...uneven].filter(([, value]) => value <= 20 || value % 10 === 0);
  const written = [...small, ...even.filter(([word]) => word !== hundred), ...uneven];
  return [...written, ...below.map(([word, value]): [string, number] => [word + thousand, value * 1000])];
}

/** Two numbers as one word; of two like vowels that meet one may fall: "centoottanta", "centottanta". */
function joinedOf(word: string, rest: string): string[] {
  return word.endsWith('o') && rest.startsWith('o') ? [word + rest, word + rest.slice(1)] : [word + rest];
}
