import { isLetter, LATIN, skipSpaces, wordEnd } from './chars.ts';
import { AGO_AFTER, AGO_BEFORE, AGO_UNITS, NUMBERS, type Relative, RELATIVES } from './date-words.ts';
import type { Span } from './span.ts';

/** A date or a calendar period where it stands in a text. */
export interface DateMention extends Span {
  /** ISO year (`2026`), half (`2026-H1`), quarter (`2026-Q3`), month (`2026-05`) or day (`2026-05-29`). */
  readonly iso: string;
  /** Whether it is told from the day of publication ("last month", "on Monday", "in May") and resolved with it. */
  readonly relative: boolean;
  /** Whether the calendar names it without its year ("in May", "Q3"): resolved to the one nearest before publication. */
  readonly yearless: boolean;
  /** Whether it is named as a fiscal period: its calendar dates depend on the company. */
  readonly fiscal: boolean;
}

/** A day of the calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A number of the calendar in two digits. */
export const two = (value: number): string => String(value).padStart(2, '0');

/** A mention of a date of the calendar, with its year or without. */
export function mentionOf(start: number, end: number, iso: string, yearless = false, fiscal = false): DateMention {
  return { start, end, iso, relative: yearless, yearless, fiscal };
}

/** A mention of a date that is told from the day of publication: "last month", "last June". */
export function fromToday(start: number, end: number, iso: string): DateMention {
  return { ...mentionOf(start, end, iso), relative: true };
}

/** The longest run of words read as one relative period. */
const MOST_WORDS = 5;
/** A period told from the day of publication by words ("last month"), the longest that begins at `at`; null where none does. */
export function relativeAt(text: string, at: number, today: Day): DateMention | null {
  const ends: number[] = [];
  for (let end = wordEnd(text, at), count = 0; count < MOST_WORDS; count++) {
    ends.push(end);
    const next = /['’-]/.test(text.charAt(end)) ? end + 1 : skipSpaces(text, end, 1);
    if (!isLetter(text, next)) break;
    end = wordEnd(text, next);
  }
  for (const end of ends.reverse()) {
    const relative = RELATIVES.get(text.slice(at, end).toLowerCase().replace(/’/g, "'"));
    if (relative) return fromToday(at, end, shifted(today, relative));
  }
  return null;
}

const AGO = new RegExp(
  `((?:${AGO_BEFORE})\\s)?(\\d{1,2}|[${LATIN}]+)\\s(?:${AGO_UNITS})(?!\\p{L})(\\s(?:${AGO_AFTER})(?!\\p{L}))?`,
  'iuy',
);

/** So many years, months or weeks ago, told at `at`: "six months ago", "vor drei Jahren"; null where nothing is. */
export function agoAt(text: string, at: number, today: Day): DateMention | null {
  AGO.lastIndex = at;
  const [told = '', before, number = '', years, months, , after] = AGO.exec(text) ?? [];
  const count = NUMBERS.get(number.toLowerCase()) ?? Number(number);
  if (!count || !(before ?? after)) return null;
  const unit = years ? 'year' : months ? 'month' : 'week';
  return fromToday(at, at + told.length, shifted(today, { unit, shift: -count }));
}

/** A weekday: the last one up to the day of publication. */
export function fromWeekday(text: string, at: number, weekday: number | undefined, today: Day): DateMention | null {
  if (weekday === undefined) return null;
  const date = new Date(Date.UTC(today.year, today.month - 1, today.day));
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() - weekday + 7) % 7));
  return fromToday(at, wordEnd(text, at), isoDay(date));
}

function isoDay(date: Date): string {
  return `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}

function shifted(today: Day, { unit, shift }: Relative): string {
  if (unit === 'year') return String(today.year + shift);
  if (unit === 'decade') return String(10 * (Math.floor(today.year / 10) + 1 + shift));
  const date = new Date(Date.UTC(today.year, today.month - 1, unit === 'day' ? today.day + shift : 1));
  if (unit === 'day') return isoDay(date);
  if (unit === 'week') {
    // A week has no name of its own in a date: its month is what is sure.
    const week = new Date(Date.UTC(today.year, today.month - 1, today.day + 7 * shift));
    return isoDay(week).slice(0, 7);
  }
  date.setUTCMonth(date.getUTCMonth() + (unit === 'quarter' ? 3 : 1) * shift);
  const quarter = Math.floor(date.getUTCMonth() / 3) + 1;
  return unit === 'quarter' ? `${date.getUTCFullYear()}-Q${quarter}` : isoDay(date).slice(0, 7);
}
