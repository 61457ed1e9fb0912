import { expect, it } from 'vitest';
import { readClaims } from '../../../lib/claim/read.ts';
import { defaultLexicon } from '../../../lib/vocabulary/shipped.ts';
import { articleOf } from '../parties/reading.ts';

it.each([
  'Cohere has given up its resistance after Oracle sweetened its bid to $9 billion.',
  'How much is Oracle paying? The price for Cohere, bonuses aside, comes to $9 billion, an investor said.',
])('takes nothing for denied where no word denies: "%s"', (text) => {
  const [claim] = readClaims(articleOf(text), defaultLexicon());
  expect(claim).toBeDefined();
  expect(claim?.status).not.toBe('denied');
});

it('takes for denied what is', () => {
  const text = 'Oracle denied that it was in talks to buy Cohere for $9 billion.';
  expect(readClaims(articleOf(text), defaultLexicon())).toMatchObject([{ status: 'denied' }]);
});

// What no weights have learnt to hear: no script fits on these sentences.
it.each([
  ['pre', 'Cohere would be worth $9 billion, excluding the new money, people say.'],
  ['post', 'It set the price of Cohere at $9 billion, fresh cash included.'],
])('leaves no valuation open that words call %s-money', (basis, text) => {
  expect(readClaims(articleOf(text), defaultLexicon())).toMatchObject([{ metric: 'valuation', basis }]);
});
