import { describe, expect, test } from 'vitest';
import { findDates } from '../../../lib/text/date.ts';
import { DATES, NO_DATES } from '../../corpus/figures/dates.ts';
import { unmark } from '../../corpus/figures/sighting.ts';

describe('dates', () => {
  for (const [iso, spellings] of Object.entries(DATES)) {
    test.each(spellings)(`${iso}: %s`, (marked) => {
      const { text, spans } = unmark(marked);
      expect(findDates(text, '2026-05-22').map(({ start, end, iso }) => ({ start, end, iso }))).toEqual([
        { ...spans[0], iso },
      ]);
    });
  }
  test.each(NO_DATES)('none: %s', (text) => {
    expect(findDates(text, '2026-05-22')).toEqual([]);
  });
  test('without a day of publication nothing relative is told', () => {
    expect(findDates('last month, in September, on Monday and in May 2029').map(({ iso }) => iso)).toEqual(['2029-05']);
  });
  test.each([
    'Es hat bis Juni 5.000 Mitarbeiter.',
    'Im Juni 5 Milliarden Dollar.',
    'In June 5 GW went live.',
    'In June 5.5 million joined.',
    'Tot juni 12 mensen.',
  ])('a number behind a month is no day: %s', (text) => {
    expect(findDates(text, '2026-07-22').map(({ iso }) => iso)).toEqual(['2026-06']);
  });
  test.each([
    'On June 3 Bill Gates said',
    'On June 3 Twitter said',
    'June 3 Milan',
    'June 3 process',
    'June 3 military',
  ])('a name behind a day is no scale: %s', (text) => {
    expect(findDates(text, '2026-07-22').map(({ iso }) => iso)).toEqual(['2026-06-03']);
  });
  test('a season is the one that its words name', () => {
    const [next, now] = ['next fall', 'this fall'].map((text) => findDates(text, '2026-03-10')[0]?.iso);
    expect([next, now]).toEqual(['2026-H2', '2026-H2']);
    expect(findDates('next spring', '2026-03-10')[0]?.iso).toBe('2027-H1');
  });
  test('what was resolved is marked', () => {
    expect(findDates('in September', '2026-05-22')[0]).toMatchObject({ relative: true, yearless: true });
    expect(findDates('last September', '2026-05-22')[0]).toMatchObject({ relative: true, yearless: false });
    expect(findDates('in September 2025', '2026-05-22')[0]).toMatchObject({ relative: false, yearless: false });
    expect(findDates('in FY26', '2026-05-22')[0]).toMatchObject({ fiscal: true });
  });
});
