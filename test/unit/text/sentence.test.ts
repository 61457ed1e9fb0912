import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../lib/text/sentence.ts';

/** Texts whose sentences are parted by a bar. */
const TEXTS: readonly string[] = [
  'It paid $1.25 billion.|Then it left.',
  'The U.S. firm paid.|It left.',
  'Nvidia Corp. and Microsoft Corp. invest.|They said so.',
  'It works at Meta Inc.|The deal is done.',
  'Revenue is above $1B.|It was $500M in June!',
  '"Yes!" he said.|"No," she said.',
  'Is it much?|Yes: it is.',
  'Das sind 100 Mrd. Euro, z. B. für Chips.|Mehr kommt.',
  'Le total est de 3,5 Md. €.|Puis rien.',
  'On Nov. 12 it closed at 9.5 per cent.|On Dec. 3 it rose.',
  'J. Smith left.|He was 40.',
  'They paid “$5 billion.”|The rest came later.',
  'It is worth … nothing.|So they say.',
  '売上は12億ドル。|増えた。',
];

describe('sentences', () => {
  test.each(TEXTS)('%s', (marked) => {
    const text = marked.replaceAll('|', ' ');
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(marked.split('|'));
  });
  test('a line never joins another', () => {
    const text = 'Valuation $5bn\nRevenue $1bn\n\nA headline\n\nThe text begins. It ends.';
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Valuation $5bn',
      'Revenue $1bn',
      'A headline',
      'The text begins.',
      'It ends.',
    ]);
  });
  test('a listing without end is parted at a comma, or between words', () => {
    const spans = splitSentences('paid $5 billion to one of them, '.repeat(1000));
    expect(Math.max(...spans.map(({ start, end }) => end - start))).toBeLessThan(2_100);
    expect(spans.length).toBe(16);
    const words = 'it goes on and on in '.repeat(1000);
    expect(splitSentences(words).every(({ start, end }) => end - start < 4_100 && !/\S/.test(words.charAt(end)))).toBe(
      true,
    );
  });
  test('a long sentence of prose stays whole', () => {
    const text = `It said, ${'then again, '.repeat(120)}nothing.`;
    expect(splitSentences(text)).toHaveLength(1);
  });
  test('nothing but blanks has no sentence', () => {
    expect(splitSentences(' \n\t ')).toEqual([]);
  });
});
