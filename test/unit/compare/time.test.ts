import { describe, expect, it } from 'vitest';

import { orderOf, readPeriod, termMonths, whenOf } from '../../../lib/compare/time.ts';
import type { Period } from '../../../lib/compare/time.ts';
import type { Claim } from '../../../lib/claim/claim.ts';
import { testimony } from './make.ts';

const days = (period: Period | null) =>
  period === null ? null : [period.from, period.to].map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

const PERIODS: readonly (readonly [text: string, organisation: string | null, from: string, to: string])[] = [
  ['2028', null, '2028-01-01', '2028-12-31'],
  ['2025-Q3', null, '2025-07-01', '2025-09-30'],
  ['2024-02', null, '2024-02-01', '2024-02-29'],
  ['2025-09-30', null, '2025-09-30', '2025-09-30'],
  ['2026-Q1', 'Nvidia', '2025-02-01', '2025-04-30'],
  ['2026-Q1', 'Microsoft', '2025-07-01', '2025-09-30'],
  ['2026', 'Oracle', '2025-06-01', '2026-05-31'],
  ['2025', 'SoftBank', '2025-04-01', '2026-03-31'],
];

describe('a period', () => {
  it.each(PERIODS)('%s of %s', (text, organisation, from, to) => {
    expect(days(readPeriod(text, organisation))).toEqual([from, to]);
  });

  it.each(['', 'soon', '2025-13', '2025-Q5', '25', '2025-13-01', '2025-00-10', '2025-02-31', '2025-06-00'])(
    'is none for %j',
    (text) => {
      expect(readPeriod(text)).toBeNull();
    },
  );
});

it('is none of a figure where it ends the term of what was agreed', () => {
  const until = (asOf: string): Partial<Claim> => ({ asOf, term: { months: null, until: '2042' } });
  const of = (parts: Partial<Claim>) => days(whenOf(testimony('a', parts, { publishedAt: '2025-06-11' }), null).asOf);
  expect(of({ metric: 'power', kind: 'power', ...until('2042') })).toBeNull();
  expect(of({ metric: 'power', kind: 'power', ...until('2030') })).toEqual(['2030-01-01', '2030-12-31']);
  expect(of({ metric: 'contract', ...until('2030') })).toBeNull();
});

/** asOf, page's date and status of both sides, then the order and whether it is sure. */
type Told = readonly [asOf: string | null, published: string | null, status?: Claim['status']];
const ORDERS: readonly (readonly [a: Told, b: Told, way: string, sure: boolean])[] = [
  [['2025-09', null], ['2026-05', null], 'before', true],
  [['2026-05', null], ['2026-05', '2026-06-01'], 'same', true],
  [['2026', null], ['2026-05', null], 'unknown', false],
  [['2025-09', null], [null, '2026-05-22'], 'before', true],
  [['2025-09', null], [null, '2025-10-01'], 'same', false],
  [['2025', null], [null, '2025-10-01'], 'unknown', false],
  [['2025-09', null], [null, null], 'unknown', false],
  [[null, '2025-09-01'], [null, '2026-05-22'], 'before', true],
  [[null, '2026-05-20'], [null, '2026-05-22'], 'same', false],
  [[null, '2025-09-01'], [null, '2026-05-22', 'background'], 'unknown', false],
  [[null, '2025-09-01', 'background'], [null, '2026-05-22'], 'before', true],
  [[null, null], [null, null], 'unknown', false],
];

describe('the order of two figures', () => {
  it.each(ORDERS)('%j and %j: %s', (a, b, way, sure) => {
    const [x, y] = [a, b].map(([asOf, publishedAt, status = 'closed'], i) =>
      whenOf(testimony(String(i), { asOf, status }, { publishedAt }), null),
    );
    expect(orderOf(x!, y!, false)).toEqual({ way, sure });
    const turned = orderOf(y!, x!, false).way;
    expect(turned).toBe({ before: 'after', after: 'before' }[way] ?? way);
  });
});

describe('rounds', () => {
  const told = (sentence: string, parts: Partial<Claim> = {}) =>
    whenOf(testimony('a', { metric: 'valuation', ...parts }, {}, 'page', sentence), null);
  const [e, f] = [
    told('It raised a Series E at $5 billion.'),
    told('Die Series-F-Runde bewertet es mit 8 Milliarden.'),
  ];

  it('follow one another as their letters do', () => {
    expect(orderOf(e, f, false)).toEqual({ way: 'before', sure: true });
    expect(orderOf(f, e, true)).toEqual({ way: 'after', sure: true });
    expect(orderOf(e, told('Sa série E la valorise à 5 milliards.'), false).way).toBe('unknown');
  });

  it('are none where a sentence names two, names a thing in small letters, or tells of something else', () => {
    expect(told('It raised a Series F a year after its Series E.').round).toBeNull();
    expect(told('It had a series a few years ago.').round).toBeNull();
    expect(told('It raised a Series E.', { metric: 'revenue' }).round).toBeNull();
  });

  it('give way to times that both are told with', () => {
    const [first, second] = [told('Series F', { asOf: '2025-02' }), told('Series E', { asOf: '2025-06' })];
    expect(orderOf(first, second, false)).toEqual({ way: 'before', sure: true });
  });
});

describe('the day of a page', () => {
  it('is no time that words tell, unlike a month or a weekday that it completes', () => {
    const implied = (asOf: string) =>
      whenOf(
        testimony('a', { asOf, implied: [{ part: 'asOf', rule: 'publication' }] }, { publishedAt: '2025-06-24' }),
        null,
      );
    expect(implied('2025-06').worded).toBe(false);
    expect(implied('2025-06-24').worded).toBe(false);
    expect(implied('2025-02').worded).toBe(true);
    expect(implied('2025-06-23').worded).toBe(true);
    expect(implied('2025-02').stated).toBe(false);
  });
});

describe('a term', () => {
  const told = readPeriod('2026-05-22');

  it('to a month leaves play at its start and its end', () => {
    expect(termMonths({ months: null, until: '2029-05' }, told)).toEqual([34, 37]);
  });

  it('of a length is that length', () => {
    expect(termMonths({ months: [84, 84], until: null }, null)).toEqual([84, 84]);
  });

  it('to an end is none where the page is undated or later', () => {
    expect(termMonths({ months: null, until: '2029-05' }, null)).toBeNull();
    expect(termMonths({ months: null, until: '2025' }, told)).toBeNull();
  });
});
