/** What times and periods tell of figures that stand beside others, or are of another length. */
import { describe, expect, it } from 'vitest';

import type { Claim } from '../../../lib/claim/claim.ts';
import type { Source, Testimony } from '../../../lib/compare/evidence.ts';
import { judge } from '../../../lib/compare/judge.ts';
import { NAMES, testimony } from './make.ts';

const bn = 1e9;
const WORTH: Partial<Claim> = { metric: 'valuation' };

const exact = (value: number, parts: Partial<Claim>): Partial<Claim> => ({ ...parts, low: value, high: value });
const on = (publishedAt: string | null): Partial<Source> => ({ publishedAt });
const asOfPage = (asOf: string): Partial<Claim> => ({ asOf, implied: [{ part: 'asOf', rule: 'publication' }] });

/** What the first says of the second, the rest beside them. */
function said(a: Testimony, b: Testimony, ...more: readonly Testimony[]): readonly [name: string, strength: string][] {
  const { evidence } = judge(a, [b, ...more], { names: NAMES, decisions: [] });
  return evidence.filter(({ other }) => other.id === b.id).map(({ relation: { name, strength } }) => [name, strength]);
}

describe('a figure beside a far larger one on its page', () => {
  const before = testimony('before', exact(2.6 * bn, { ...WORTH, asOf: '2024-02' }), on('2024-02-29'));
  const page = { ...on('2025-09-18'), url: 'https://robots.test/' };
  const now = testimony('now', exact(39 * bn, { ...WORTH, ...asOfPage('2025-09') }), page);

  it('is misplaced where both held at once, and not where the larger one is still to come', () => {
    const large = (asOf: string) => testimony('large', exact(5000 * bn, { ...WORTH, asOf }), page);
    expect(said(now, before, large('2025-09'))).toEqual([]);
    expect(said(now, before, large('2050'))).toEqual([['updates', 'sure']]);
  });
});

describe('a cap on what a thing is worth', () => {
  const now = testimony('now', exact(2.6 * bn, { ...WORTH, ...asOfPage('2026-03') }), on('2026-03-11'));
  const cap = (parts: Partial<Claim>) =>
    testimony(
      'cap',
      { ...WORTH, low: null, high: 0.3 * bn, hedge: 'atmost', status: 'closed', ...parts },
      on('2026-01-10'),
    );

  it('is no worth that another follows, unless words date it', () => {
    expect(said(now, cap(asOfPage('2026-01')))).toEqual([]);
    expect(said(now, cap({ asOf: '2026-01' }))).toEqual([['updates', 'sure']]);
    expect(
      said(now, testimony('was', exact(0.3 * bn, { ...WORTH, ...asOfPage('2026-01') }), on('2026-01-10'))),
    ).toEqual([['updates', 'sure']]);
  });
});

describe('income of two periods', () => {
  const income = (id: string, value: number, parts: Partial<Claim>, day: string) =>
    testimony(id, exact(value, { metric: 'revenue', basis: 'actual', ...parts }), on(day));
  const quarter = income('quarter', 9 * bn, { asOf: '2025-Q3' }, '2025-11-05');

  it('is later where the periods are alike, and nothing where they are not', () => {
    expect(said(income('next', 10.2 * bn, { asOf: '2025-Q4' }, '2026-02-05'), quarter)).toEqual([['updates', 'sure']]);
    expect(said(income('year', 34 * bn, { asOf: '2026' }, '2027-02-05'), quarter)).toEqual([]);
    expect(said(income('pace', 40 * bn, { asOf: '2026-12', basis: null }, '2027-02-05'), quarter)).toEqual([]);
  });
});

describe('a figure that a page recalls without its time', () => {
  const STAFF: Partial<Claim> = { metric: 'headcount', kind: 'people', unit: 'person' };
  const recalled = testimony('recalled', exact(10, { ...STAFF, status: 'background' }), on('2025-04-14'));
  const present = (day: string) => testimony('present', exact(20, { ...STAFF, ...asOfPage(day.slice(0, 7)) }), on(day));

  it('came before what another page tells as present that day or later', () => {
    expect(said(present('2025-04-15'), recalled)).toEqual([['updates', 'sure']]);
    expect(said(recalled, present('2025-04-15'))).toEqual([['outdated', 'sure']]);
  });

  it('has no order to what an earlier page tells', () => {
    expect(said(present('2025-04-02'), recalled)).toEqual([]);
  });
});
