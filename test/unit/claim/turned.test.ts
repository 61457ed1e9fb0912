/** Figures whose sides are not told as those of their metric. */
import { describe, expect, it } from 'vitest';

import { readClaims } from '../../../lib/claim/read.ts';
import { defaultLexicon } from '../../../lib/vocabulary/shipped.ts';

const lexicon = defaultLexicon();
const sides = (text: string, lang = 'en') =>
  readClaims({ id: 'a', url: null, publisher: null, title: null, published: null, lang, text }, lexicon).map(
    ({ metric, subject, counterparty }) => [metric, subject, counterparty],
  );

describe('a backlog', () => {
  it.each([
    ["Oracle reported its quarter. The group's order backlog rose to $455 billion.", 'Oracle', 'en'],
    ['Remaining performance obligations at CoreWeave stood at $56 billion.', 'CoreWeave', 'en'],
    ['Der Auftragsbestand von Siemens Energy stieg auf 136 Milliarden Euro.', 'Siemens Energy', 'de'],
    ['Le carnet de commandes de Nebius atteint 20 milliards de dollars.', 'Nebius', 'fr'],
  ])('is owed by its supplier, to whom is not said: %s', (text, supplier, lang) => {
    expect(sides(text, lang)).toEqual([['contract', null, supplier]]);
  });

  it('leaves a contract that is told beside it to its sides', () => {
    expect(sides('Meta signed a contract of $14 billion with CoreWeave.')).toEqual([['contract', 'Meta', 'CoreWeave']]);
  });
});

describe('sides', () => {
  it.each([
    ['Adobe agreed to buy Figma for $31 a share.', ['price', 'Figma', null]],
    ['In Texas, Google heard, American firms will invest $42 billion in data centres.', ['capex', null, null]],
    ['Nvidia puts the total market for AI chips at $500 billion.', ['market', null, null]],
    ['Microsoft will invest $42 billion in data centres.', ['capex', 'Microsoft', null]],
    [
      'Amazon, one of the biggest technology companies in the world, will invest $100 billion in data centers.',
      ['capex', 'Amazon', null],
    ],
    ['Unlike most cloud companies, Meta will invest $65 billion in data centers.', ['capex', 'Meta', null]],
    ['Among Big Tech companies, Microsoft will invest $80 billion in data centers.', ['capex', 'Microsoft', null]],
    ['Microsoft shares closed at $480 a share.', ['price', 'Microsoft', null]],
  ])('of %s', (text, wanted) => {
    expect(sides(text)).toEqual([wanted]);
  });
});
