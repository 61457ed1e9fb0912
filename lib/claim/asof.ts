import type { Figure } from '../figure/figure.ts';
import type { DateMention } from '../text/relative-date.ts';
import type { Span } from '../text/span.ts';
import { monthsOf } from '../text/year.ts';
import type { Scope } from './base.ts';
import type { Sentence } from './told-sentence.ts';

/** Letters between a figure and a date beyond which the date is of something else. */
const REACH = 160;
/** What another figure between the two costs, in letters: a date mostly belongs to the figure beside it. */
const PAST_FIGURE = 70;
/** What the end of a clause between the two costs. */
const PAST_MARK = 12;
/** What it costs a date to stand before its figure: "in 2025 $3bn" is rarer than "$3bn in 2025". */
const BEFORE = 8;
/** Letters from the start of a sentence within which a date opens it, and so speaks for all of it. */
const OPENING = 25;

/** A date, and for which figures of its sentence it may be. */
export interface ScopedDate {
  readonly date: DateMention;
  readonly isFor: Scope;
}

/**
 * The date that tells for which time the figure is, of the dates of its sentence: the nearest, where what stands between
 * counts as distance. Null where the sentence dates nothing.
 */
export function readAsOf(
  figure: Figure,
  sentence: Sentence,
  dates: readonly ScopedDate[],
  isTermEnd: (date: DateMention) => boolean,
): DateMention | null {
  let best: DateMention | null = null;
  let least = REACH;
  for (const { date, isFor } of dates) {
    if (!isFor(figure) || isTermEnd(date) || date.start < sentence.start || date.end > sentence.end) continue;
    // What a step begins at is not dated behind what it ends at: "from $1bn to $5bn in May".
    if (figure.step < 0 && sentence.figures.some(({ start, end }) => start > figure.end && end <= date.start)) continue;
    const opens = date.start - sentence.start < OPENING;
    const distance = Math.min(distanceOf(figure, date, sentence), opens ? REACH - 1 : Infinity);
    if (distance < least) [best, least] = [date, distance];
  }
  return best;
}

function distanceOf(figure: Span, date: Span, sentence: Sentence): number {
  const before = date.end <= figure.start;
  const from = before ? date.end : figure.end;
  const to = before ? figure.start : date.start;
  const figures = sentence.figures.filter(({ start }) => start >= from && start < to).length;
  const marks = sentence.marks.filter((mark) => mark >= from && mark < to).length;
  const past = figures + (!before && marks > 0 && opensClause(date, sentence) ? 2 : 0);
  return Math.max(0, to - from) + past * PAST_FIGURE + marks * PAST_MARK + (before ? BEFORE : 0);
}

/** Whether a date has a figure of its own clause behind it: "$3bn in May, and in June another $5bn". */
function opensClause(date: Span, { figures, marks }: Sentence): boolean {
  const next = figures.find(({ start }) => start >= date.end);
  return next !== undefined && !marks.some((mark) => mark >= date.end && mark < next.start);
}

/** Where a time lies from the day of publication. */
export type When = 'past' | 'recent' | 'near' | 'future';

/** Days after which what was told is no longer the news of the day, and after which it is history. */
const NEWS = 10;
const HISTORY = 100;
const DAY = 86_400_000;

/** Past, recent, near or future of the day of publication; null where either is unknown. A period counts by its end. */
export function whenOf(iso: string | null, today: string | null): When | null {
  if (iso === null || today === null) return null;
  const days = (Date.parse(today) - endOf(iso)) / DAY;
  if (today.startsWith(iso) || Number.isNaN(days)) return 'near';
  if (days > HISTORY) return 'past';
  if (days > NEWS) return 'recent';
  return days < -31 ? 'future' : 'near';
}

/** The last day of a period, in milliseconds. */
function endOf(iso: string): number {
  if (iso.length === 10) return Date.parse(iso);
  const [year, month] = monthsOf(iso).last.split('-');
  return Date.UTC(Number(year), Number(month), 0);
}
