import { expect, it } from 'vitest';
import { readClaims } from '../../../lib/claim/read.ts';
import { defaultLexicon } from '../../../lib/vocabulary/shipped.ts';
import { articleOf } from '../parties/reading.ts';

/** Sentences that speak of something else than their figures count, and what such figures never measure. */
it.each([
  [
    'people',
    'revenue profit debt',
    'Licences bring revenue and profit. A town of 3,000 people expects revenue of licences.',
  ],
  ['count', 'debt', 'Borrowing and debt for AI was 4x that of last year; lenders lent and debt rose.'],
  ['money', 'users', 'Weekly users: $700 million. Users number, users count, $8 million users.'],
  ['chips', 'revenue', 'Revenue, sales and turnover: 5,000 GPUs of revenue.'],
])('never measures with %s any of %s', (kind, never, text) => {
  const told = readClaims(articleOf(text), defaultLexicon()).filter((claim) => claim.kind === kind);
  expect(told.length).toBeGreaterThan(0);
  for (const { metric } of told) expect(never.split(' ')).not.toContain(metric);
});
