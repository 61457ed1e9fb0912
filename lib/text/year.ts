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
