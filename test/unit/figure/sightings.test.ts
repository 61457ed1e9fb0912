import { describe, expect, test } from 'vitest';
import { extractFigures } from '../../../lib/figure/extract.ts';
import { defaultLexicon } from '../../../lib/vocabulary/shipped.ts';
import { COUNTS, MEASURES, MULTIPLES, TERMS } from '../../corpus/figures/counts.ts';
import { HARD } from '../../corpus/figures/hard.ts';
import { LANGUAGES } from '../../corpus/figures/languages.ts';
import { HEDGED, MONEY, RANGES, RATES } from '../../corpus/figures/money.ts';
import { NOT_FIGURES } from '../../corpus/figures/not-figures.ts';
import { PASSAGES } from '../../corpus/figures/passages.ts';
import { type Sighting, unmark } from '../../corpus/figures/sighting.ts';

const FIGURES = defaultLexicon().figures;

const LISTS: Readonly<Record<string, readonly Sighting[]>> = {
  MONEY,
  HEDGED,
  RANGES,
  RATES,
  MEASURES,
  COUNTS,
  MULTIPLES,
  TERMS,
  ...LANGUAGES,
};

for (const [name, sightings] of Object.entries(LISTS)) {
  describe(name, () => {
    for (const { reads, spellings, lang } of sightings) {
      test.each(spellings)('%s', (marked) => {
        const { text, spans } = unmark(marked);
        const figures = extractFigures(text, FIGURES, { lang: lang ?? null });
        expect(figures.map(({ quote }) => quote)).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
        expect(figures[0]).toMatchObject({ ...reads, ...spans[0] });
      });
    }
  });
}

describe('passages', () => {
  test.each([...PASSAGES, ...HARD].map((passage) => [passage.text, passage] as const))(
    '%s',
    (marked, { reads, lang }) => {
      const { text, spans } = unmark(marked);
      const figures = extractFigures(text, FIGURES, { lang: lang ?? null });
      expect(figures.map(({ quote }) => quote)).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
      expect(figures).toMatchObject(reads.map((each, index) => ({ ...each, ...spans[index] })));
    },
  );
});

describe('not figures', () => {
  test.each(NOT_FIGURES)('%s', (text) => {
    expect(extractFigures(text, FIGURES).map(({ quote }) => quote)).toEqual([]);
  });
});
