import { expect, it } from 'vitest';
import { readClaims } from '../../../lib/claim/read.ts';
import { defaultLexicon } from '../../../lib/vocabulary/shipped.ts';
import { articleOf } from '../parties/reading.ts';

// What no weights have learnt to hear: no script fits on these sentences.
it.each([
  ['pre', 'Cohere would be worth $9 billion, excluding the new money, people say.'],
  ['post', 'It set the price of Cohere at $9 billion, fresh cash included.'],
])('leaves no valuation open that words call %s-money', (basis, text) => {
  expect(readClaims(articleOf(text), defaultLexicon())).toMatchObject([{ metric: 'valuation', basis }]);
});
