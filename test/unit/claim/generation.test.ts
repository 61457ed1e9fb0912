import { expect, it } from 'vitest';
import { readClaims } from '../../../lib/claim/read.ts';
import { defaultLexicon } from '../../../lib/vocabulary/shipped.ts';

const lexicon = defaultLexicon();

/** The named thing that each figure of a text is told for. */
const assets = (text: string) =>
  readClaims({ id: 'a', url: null, publisher: null, title: null, published: null, lang: 'en', text }, lexicon).map(
    ({ asset }) => asset,
  );

it('counts the chips of a generation for that one, in one spelling', () => {
  const before = 'Amazon makes a chip of its own, the Trainium. ';
  expect(assets(`${before}Amazon now runs 40,000 Trainium 2 chips.`)).toEqual(['Trainium2']);
  expect(assets(`${before}Amazon now runs 40,000 Trainium chips.`)).toEqual(['Trainium']);
  expect(assets('Amazon says Trainium 2 brings in $3 billion a year.')).toEqual(['Trainium2']);
});

it('counts chips of a model for it, no cloud, and those that follow without a noun', () => {
  const text =
    'AWS has put 300,000 Trainium2 chips to work for Anthropic. Next year there should be more than a million.';
  expect(assets(text)).toEqual(['Trainium2', 'Trainium2']);
});
