/** For which time a figure is, where its sentence tells more than one time, or its entry of a chronicle does. */
import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../lib/claim/read.ts';
import { defaultLexicon } from '../../../lib/vocabulary/shipped.ts';

const lexicon = defaultLexicon();

/** The figures of a text told on 10 March 2026, each with its time. */
function timesOf(text: string, lang = 'en'): Record<string, string | null> {
  const article = { id: 'x', url: null, publisher: null, title: null, published: '2026-03-10', lang, text };
  return Object.fromEntries(readClaims(article, lexicon).map(({ quote, asOf }) => [quote, asOf]));
}

describe('a time that a figure is compared with', () => {
  it.each([
    ['en', 'Cohere is now valued at $9 billion, far more than in June.', '$9 billion'],
    ['de', 'Cohere wird nun mit 9 Milliarden Dollar bewertet, deutlich höher als im Juni.', '9 Milliarden Dollar'],
    ['it', 'Cohere vale ora 9 miliardi di dollari, un netto aumento rispetto al 2024.', '9 miliardi di dollari'],
  ])('is not its own (%s)', (lang, text, figure) => {
    expect(timesOf(text, lang)[figure]).toBe('2026-03');
  });

  it('leaves it for its own time', () => {
    const text = 'Cohere’s annual revenue run-rate passed $400 million in August 2025, up 50% from a year earlier.';
    expect(timesOf(text)).toEqual({ '$400 million': '2025-08', '50%': '2025-08' });
  });

  it('is that of the figure that it grew from', () => {
    const text = 'Cohere’s annualized revenue has gone past $500 million, up from about $300 million in April 2025.';
    expect(timesOf(text)).toEqual({ '$500 million': '2026-03', '$300 million': '2025-04' });
    const step = 'Shares of Oracle slid from $180 on 2 March 2026 to $165.';
    expect(timesOf(step)).toMatchObject({ $180: '2026-03-02' });
  });

  it('is not that of what it grew from, which held before', () => {
    expect(timesOf('In August 2025 Cohere’s revenue grew to $500 million, up from $300 million.')).toEqual({
      '$500 million': '2025-08',
      '$300 million': null,
    });
  });

  it('makes what it grew from a thing of the past', () => {
    const text = 'Cohere now takes in $75 million a year as of April 2025, up from $50 million.';
    const article = { id: 'x', url: null, publisher: null, title: null, published: '2025-06-24', lang: 'en', text };
    expect(readClaims(article, lexicon).map(({ asOf, status }) => [asOf, status])).toEqual([
      ['2025-04', expect.any(String)],
      [null, 'background'],
    ]);
  });

  it('is that of what a clause tells of it', () => {
    const text = 'Cohere is worth far more than in October 2023, when it was valued at $2 billion.';
    expect(timesOf(text)).toEqual({ '$2 billion': '2023-10' });
  });

  it('is any other where nothing is compared', () => {
    const text = 'Cohere was valued at $2 billion in October 2023, after investors put in $300 million.';
    expect(timesOf(text)).toMatchObject({ '$2 billion': '2023-10' });
  });
});

describe('a time that opens a clause of its own', () => {
  it('is for what the clause tells, not for what came before', () => {
    const text = 'February brought Cohere $300 million at a valuation of $3 billion, and June $500 million.';
    expect(timesOf(text)).toMatchObject({ '$3 billion': '2026-02', '$500 million': '2025-06' });
    expect(timesOf('Cohere was valued at $3 billion, and that in June 2025.')).toEqual({ '$3 billion': '2025-06' });
  });
});

describe('an entry of a chronicle', () => {
  const chronicle = [
    'How Cohere got here:',
    'June 2023 – Cohere goes abroad. A round values it at $2 billion.',
    'May 2024: Cohere grows on. A round values it at $5 billion.',
    'In May 2025 Cohere moved. A round values it at $7 billion.',
  ].join('\n\n');

  it('dates what it tells by its head, and only an entry has one', () => {
    const times = timesOf(chronicle);
    expect(times).toMatchObject({ '$2 billion': '2023-06', '$5 billion': '2024-05' });
    expect(times['$7 billion']).not.toBe('2025-05');
  });
});

describe('the end of a year', () => {
  it.each([
    ['en', 'Cohere had 500 employees at the end of 2025.', '500 employees', '2025-12'],
    ['nl', 'Eind 2025 had Cohere 500 werknemers.', '500 werknemers', '2025-12'],
    ['en', 'By the end of the year Cohere will have 500 employees.', '500 employees', '2026-12'],
    ['de', 'Der Umsatz von Cohere lag zum Jahresende bei 190 Millionen Dollar.', '190 Millionen Dollar', '2025-12'],
    ['en', 'Cohere had 500 employees in 2025.', '500 employees', '2025'],
  ])('is its last month (%s): "%s"', (lang, text, figure, asOf) => {
    expect(timesOf(text, lang)[figure]).toBe(asOf);
  });
});
