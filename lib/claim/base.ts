import type { Figure } from '../figure/figure.ts';
import { isBlank } from '../text/chars.ts';
import type { DateMention } from '../text/relative-date.ts';
import type { Sentence } from './told-sentence.ts';

/** Words before what something is compared with; a comma before "als" makes it a "when". */
const TO =
  'compared (?:with|to)|versus|against|contre|par rapport (?:à|au)|gegenüber(?: dem)?|frente al?|respecto al?|contro|rispetto al?|em relação ao?|tegen(?:over)?|vergeleken met';
/** What stands before the time that a figure is compared with: "higher than in June", "up 50% from a year earlier". */
const COMPARED = new RegExp(`(?<!,\\s)\\b(?:than|dan|als(?: noch)?|${TO})\\s(?:(?:in|im|en|em|nel)\\s)?$`, 'iu');
/** The same where the word for "than" has other uses: "deux fois plus qu'en 2024". */
const MORE_THAN =
  /(?<!\p{L})(?:plus|moins|más|menos|mais|più|meno)\s(?:\p{L}+\s){0,2}(?:qu['’]|que\s|che\s)(?:(?:en|em|nel)\s)?$/iu;
const FROM = /\b(?:from|on|over|de|sur|su|dal?l?|op)\s$/iu;
const YEAR_BEFORE = /^(?:a year|l['’]an|el año|l['’]anno|o ano|ano)\s|^im vorjahr/iu;

/** What stands before the figure that another one grew or fell from. */
const BASE = new RegExp(`\\b(?:from(?: the)?|${TO}|nach)\\s$`, 'iu');
/** Letters that may stand between such a figure and its own date: "from the $7bn it named in June". */
const REACH = 20;
const LONGEST = 40;

/** What opens a clause that tells more of a time: "than in June, when it was $5bn". */
const WHEN = /^,\s(?:when|cuando|quand|lorsqu|quando|toen|als)/;

/** For which figures of its sentence a date may be. */
export type Scope = (figure: Figure) => boolean;

/**
 * A time that figures are compared with is none of theirs: it is that of the figure that they grew or fell from, where one
 * stands right before it ("from $3bn in June"), and of what a clause tells of it.
 */
export function scopeOf(text: string, date: DateMention, sentence: Sentence): Scope {
  const owner = ownerOf(text, date, sentence);
  // "In 2025 it rose from $3bn": then it was $3bn before.
  if (owner === null && !isCompared(text, date)) return (figure) => figure.start < date.start || !isBase(text, figure);
  const isToldOf = WHEN.test(text.slice(date.end, date.end + 10));
  return (figure) => figure === owner || (isToldOf && figure.start > date.end);
}

/** Whether a date tells only what the figures of its sentence are compared with. */
function isCompared(text: string, { start, end }: DateMention): boolean {
  const before = text.slice(Math.max(0, start - LONGEST), start);
  return (
    COMPARED.test(before) || MORE_THAN.test(before) || (YEAR_BEFORE.test(text.slice(start, end)) && FROM.test(before))
  );
}

/** The figure that another one grew or fell from, with its date right behind it. */
function ownerOf(text: string, date: DateMention, { figures, marks }: Sentence): Figure | null {
  const last = figures.findLast(({ end }) => end <= date.start);
  if (!last || date.start - last.end > REACH || !isBase(text, last)) return null;
  return marks.some((mark) => mark >= last.end && mark < date.start) ? null : last;
}

/** What is asked of a figure; a claim no longer knows its step. */
type Told = Pick<Figure, 'start' | 'hedgeWord'> & Partial<Pick<Figure, 'step'>>;

/** Whether a figure is one that another grew or fell from. */
export function isBase(text: string, { start, step = 0, hedgeWord }: Told): boolean {
  if (step !== 0) return step < 0;
  const end = beforeHedge(text, { start, hedgeWord });
  return BASE.test(text.slice(Math.max(0, start - LONGEST), end));
}

/** Where what stands before a figure ends, its hedge left out, in whatever letters that is written. */
export function beforeHedge(text: string, { start, hedgeWord }: Pick<Figure, 'start' | 'hedgeWord'>): number {
  if (!hedgeWord) return start;
  let end = start;
  while (end > 0 && isBlank(text, end - 1)) end--;
  const hedge = end - hedgeWord.length;
  return text.slice(hedge, end).toLowerCase() === hedgeWord.toLowerCase() ? hedge : start;
}
