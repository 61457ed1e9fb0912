import { describe, expect, it } from 'vitest';

import { WordMap } from '../../../lib/text/word-map.ts';

const inAny = new WordMap([
  ['über', 1],
  ['million', 2],
]);
const asWritten = new WordMap(
  [
    ['MW', 6],
    ['mW', -3],
  ],
  true,
);

describe('a map of words', () => {
  it('finds a word where it stands in a text, in any case', () => {
    expect(inAny.at('5 Million', 2, 9)).toBe(2);
    expect(inAny.at('ÜBER', 0, 4)).toBe(1);
  });

  it('tells words apart that have no more in common than their ends and their length', () => {
    expect(inAny.at('5 mallion', 2, 9)).toBeUndefined();
    expect(inAny.at('5 millions', 2, 10)).toBeUndefined();
    expect(inAny.get('')).toBeUndefined();
  });

  it('finds words as written only, where capitals matter', () => {
    expect(asWritten.get('MW')).toBe(6);
    expect(asWritten.get('mW')).toBe(-3);
    expect(asWritten.get('Mw')).toBeUndefined();
  });

  it('looks for nothing outside of a text', () => {
    expect(inAny.at('milli', 0, 7)).toBeUndefined();
    expect(asWritten.at('W', -1, 1)).toBeUndefined();
  });
});
