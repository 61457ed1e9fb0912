import { findDates } from '../text/date.ts';

/** Letters of a line that may hold nothing but a date and a name, and of the head of an article where such a line stands. */
const DATELINE = 48;
const DATELINE_REACH = 700;

/** The date that an article prints above its text, for pages that state none. */
export function findDateline(text: string): string | null {
  for (const line of text.slice(0, DATELINE_REACH).split('\n')) {
    const [only, more] = line.length <= DATELINE ? findDates(line) : [];
    if (only && !more && only.iso.length === 10) return only.iso;
  }
  return null;
}

/** A date as a day: the middle of the month where only that is known. */
export function dayOf(published: string | null): string | null {
  return published !== null && published.length === 7 ? `${published}-15` : published;
}
