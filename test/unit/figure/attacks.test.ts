import { describe, expect, test } from 'vitest';
import { extractFigures } from '../../../lib/figure/extract.ts';
import { findDates } from '../../../lib/text/date.ts';
import { splitSentences } from '../../../lib/text/sentence.ts';
import { defaultLexicon } from '../../../lib/vocabulary/shipped.ts';
import { ATTACKS } from '../../bench/attacks.ts';

const FIGURES = defaultLexicon().figures;

/**
 * A guard against time that explodes, far above what any machine needs; `npm run bench:extract` measures the growth.
 * A pattern that backtracks would take minutes here.
 */
describe('attacks are read to their end', () => {
  test.each(Object.entries(ATTACKS))('%s', { timeout: 20_000 }, (_name, piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    for (const { start, end } of [
      ...extractFigures(text, FIGURES),
      ...findDates(text, '2026-05-22'),
      ...splitSentences(text),
    ]) {
      expect(end).toBeGreaterThan(start);
    }
  });

  test('one line of prose without end keeps its figures', () => {
    const text = 'The company said on Monday that it would pay $1.25 billion a month for it. '.repeat(1000);
    expect(extractFigures(text, FIGURES)).toHaveLength(1000);
  });
});
