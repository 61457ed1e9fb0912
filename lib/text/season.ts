import { type DateMention, type Day, fromToday, mentionOf } from './relative-date.ts';
import { isYear, nearYear } from './year.ts';

const YEAR = /[\s\u00a0]+(?:of |de |del |di |do |van )?(\d{4})(?!\d)/y;
/** What stands before a season, which may be another word: "in the spring", "last fall". */
const BEFORE =
  /\b(?:(?:in|by|since|of|from|during|before|after)(?: the)?|this|last|next|late|early|im|letzten|au|en|el|la|nel|het|vorig)\s$|l['’]$/i;
/** What tells a season's year. */
const TOLD = /\b(this|next|last|letzten|vorig)\s$/i;

/** By the month in which a season begins, the half of the year that it lies in; summer lies in both. */
const HALVES: Readonly<Record<number, string>> = { 3: '-H1', 9: '-H2' };

/** A season, with its year or told from the day of publication; what is sure of it is the half of the year, or the year. */
export function fromSeason(
  text: string,
  at: number,
  end: number,
  first: number,
  today: Day | null,
): DateMention | null {
  YEAR.lastIndex = end;
  const [written = '', named] = YEAR.exec(text) ?? [];
  const half = HALVES[first] ?? '';
  if (named && isYear(Number(named))) return mentionOf(at, end + written.length, named + half);
  const before = text.slice(Math.max(0, at - 12), at);
  const near = nearYear(first, today);
  if (!today || near === null || !BEFORE.test(before)) return null;
  const said = TOLD.exec(before)?.[1]?.toLowerCase();
  if (said === undefined) return mentionOf(at, end, near + half, true);
  const isOver = first <= today.month;
  const year = said === 'next' ? today.year + Number(isOver) : said === 'this' ? today.year : near;
  return fromToday(at, end, year + half);
}
