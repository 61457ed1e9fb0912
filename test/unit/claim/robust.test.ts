import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../../lib/claim/article.ts';
import { METRICS, STATUSES, type Claim } from '../../../lib/claim/claim.ts';
import { readClaims } from '../../../lib/claim/read.ts';
import { defaultLexicon } from '../../../lib/vocabulary/shipped.ts';
import { PIECES } from '../figure/soup.ts';

const RUNS = process.env.LONG ? 100_000 : 5_000;
const PATIENCE = { timeout: process.env.LONG ? 3_600_000 : 120_000 };

/** Words that make claims of figures: names, cues, dates, marks and the ends of sentences and lines. */
const WORDS = [
  ...['Cohere ', 'Nvidia ', 'the startup ', 'it ', 'Colossus 1 ', 'Altman ', 'Reuters ', 'Brightloom Systems '],
  ...[
    'raised ',
    'will invest ',
    'a valuation of ',
    'valued at ',
    'revenue ',
    'annualised ',
    'in talks ',
    'reportedly ',
  ],
  ...[
    '$2 billion ',
    '€700 million ',
    '30 MW ',
    '40,000 GPUs ',
    '27% ',
    'seven years ',
    '(£1bn) ',
    '900 million users ',
  ],
  ...['in 2028 ', 'last year ', 'until May 2029 ', 'on March 3, 2026 ', 'in ', 'to ', 'by ', 'and ', 'which '],
  ...['. ', ', ', '; ', ': ', '\n', '\n\n', '| ', '• ', '“', '”', '(', ')', ' – '],
];

const text = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...WORDS, ...PIECES), { maxLength: 24 }).map((all) => all.join('')),
  },
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...WORDS), { maxLength: 24 }).map((all) => all.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
);
const article: fc.Arbitrary<Article> = fc.record({
  id: fc.constant('x'),
  url: fc.constant(null),
  publisher: fc.constant(null),
  title: fc.constant(null),
  published: fc.constantFrom(null, '2026-03-12', '2026-03', '2026'),
  lang: fc.constantFrom('en', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'ja', '__proto__', '', null),
  text,
});

const lexicon = defaultLexicon();

function checkClaim(claim: Claim, index: number, { text }: Article, claims: readonly Claim[]): void {
  const { start, end, quote, sentence, repeatOf, asOf, term } = claim;
  expect(start).toBeGreaterThanOrEqual(claims[index - 1]?.end ?? 0);
  expect(text.slice(start, end)).toBe(quote);
  expect(sentence.start <= start && sentence.end <= text.length).toBe(true);
  expect(METRICS).toContain(claim.metric);
  expect(STATUSES).toContain(claim.status);
  if (repeatOf !== null) expect(claims[repeatOf]?.repeatOf).toBeNull();
  if (asOf !== null) expect(asOf).toMatch(/^\d{4}(?:-(?:H[12]|Q[1-4]|\d\d(?:-\d\d)?))?$/);
  for (const months of term?.months ?? []) expect(Number.isFinite(months)).toBe(true);
}

test('claims keep their promises on any text', PATIENCE, () => {
  let count = 0;
  fc.assert(
    fc.property(article, (any) => {
      const claims = readClaims(any, lexicon);
      count += claims.length;
      claims.forEach((claim, index) => checkClaim(claim, index, any, claims));
    }),
    { numRuns: RUNS },
  );
  // A soup that makes no claims would prove nothing.
  expect(count).toBeGreaterThan(RUNS / 4);
});

test('the same article gives the same claims', PATIENCE, () => {
  fc.assert(
    fc.property(article, (any) => {
      expect(readClaims(any, lexicon)).toEqual(readClaims(any, lexicon));
    }),
    { numRuns: RUNS / 10 },
  );
});
