import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractFigures } from '../../../lib/figure/extract.ts';
import { HEDGES, KINDS, PERS } from '../../../lib/figure/figure.ts';
import { findDates } from '../../../lib/text/date.ts';
import { splitSentences } from '../../../lib/text/sentence.ts';
import { defaultLexicon } from '../../../lib/vocabulary/shipped.ts';
import { PIECES } from './soup.ts';

const FIGURES = defaultLexicon().figures;

const RUNS = process.env.LONG ? 1_000_000 : 20_000;
const PATIENCE = { timeout: process.env.LONG ? 3_600_000 : 60_000 };
const LANGS = ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'ja', '__proto__', '', null] as const;

const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(''));
const anything = fc.oneof(
  { weight: 4, arbitrary: soup },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);

/** Says what is wrong with the spans of a list, or null. */
function badSpans(spans: readonly { start: number; end: number }[], text: string): string | null {
  let last = 0;
  for (const { start, end } of spans) {
    if (start < last || end <= start || end > text.length) return `${start}–${end} after ${last} of ${text.length}`;
    last = end;
  }
  return null;
}

function isBound(value: number | null): boolean {
  return value === null || (Number.isFinite(value) && value >= 0);
}

describe('whatever is thrown at it', () => {
  test('figures keep their promises', PATIENCE, () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(...LANGS), (text, lang) => {
        const figures = extractFigures(text, FIGURES, { lang });
        expect(badSpans(figures, text)).toBeNull();
        for (const figure of figures) {
          if (figure.quote !== text.slice(figure.start, figure.end)) throw new Error(`quote ${figure.quote}`);
          if (!isBound(figure.low) || !isBound(figure.high)) throw new Error(`bounds ${figure.low} ${figure.high}`);
          if (figure.low === null && figure.high === null) throw new Error('no bound');
          if (figure.low !== null && figure.high !== null && figure.low > figure.high)
            throw new Error('bounds reversed');
          if (!KINDS.includes(figure.kind) || !HEDGES.includes(figure.hedge)) throw new Error(`kind ${figure.kind}`);
          if (figure.per !== null && !PERS.includes(figure.per)) throw new Error(`per ${figure.per}`);
          if (figure.decimals !== null && !Number.isFinite(figure.decimals))
            throw new Error(`decimals ${figure.decimals}`);
        }
      }),
      { numRuns: RUNS },
    );
  });

  test('the same text gives the same figures', PATIENCE, () => {
    fc.assert(
      fc.property(soup, (text) => {
        expect(extractFigures(text, FIGURES)).toEqual(extractFigures(text, FIGURES));
      }),
      { numRuns: RUNS / 20 },
    );
  });

  test('dates and sentences keep their spans', PATIENCE, () => {
    fc.assert(
      fc.property(anything, (text) => {
        const dates = findDates(text, '2026-05-22');
        expect(badSpans(dates, text)).toBeNull();
        expect(badSpans(splitSentences(text), text)).toBeNull();
        for (const { iso } of dates) expect(iso).toMatch(/^\d{4}(?:-(?:H[12]|Q[1-4]|\d\d(?:-\d\d)?))?$/);
      }),
      { numRuns: RUNS / 10 },
    );
  });

  test('ten thousand digits are no amount', () => {
    expect(extractFigures(`$${'9'.repeat(10_000)} billion`, FIGURES)).toEqual([]);
  });

  test('large values stay exact', () => {
    expect(extractFigures('$4.1 billion', FIGURES)[0]?.low).toBe(4.1e9);
    expect(extractFigures('$1.005 billion', FIGURES)[0]?.low).toBe(1_005_000_000);
    expect(extractFigures('2.2GW', FIGURES)[0]?.low).toBe(2_200_000_000);
  });
});
