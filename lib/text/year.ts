import type { Day } from './relative-date.ts';

/** Years that the news tells as such: other numbers of four digits are amounts. */
const FIRST_YEAR = 1950;
const LAST_YEAR = 2079;

/** Whether a number of four digits is one of them. */
export function isYear(value: number): boolean {
  return value >= FIRST_YEAR && value <= LAST_YEAR;
}

/** The year of a month told without one: the one nearest before publication, or up to two months after it. */
export function nearYear(month: number, today: Day | null): number | null {
  if (!today) return null;
  return month > today.month + 2 ? today.year - 1 : today.year;
}

/** The first and the last month (`2026-07`, `2026-09`) of a year, half, quarter or month, or of a day. */
export function monthsOf(iso: string): { readonly first: string; readonly last: string } {
  const [, year = '', part = '', nth = ''] = /^(\d{4})(?:-([QH]?)(\d+))?/.exec(iso) ?? [];
  const length = nth === '' ? 12 : part === 'Q' ? 3 : part === 'H' ? 6 : 1;
  const last = length * Number(nth || 1);
  const month = (value: number): string => `${year}-${String(value).padStart(2, '0')}`;
  return { first: month(last - length + 1), last: month(last) };
}
