import type { Figure } from '../figure/figure.ts';
import { findDatesAt } from '../text/date.ts';
import type { DateMention } from '../text/relative-date.ts';
import type { Span } from '../text/span.ts';
import { tokensIn, type Tokens } from '../vocabulary/tokens.ts';
import { readAsOf, type ScopedDate } from './asof.ts';
import { countBack, findBackReferences } from './back-reference.ts';
import { scopeOf } from './base.ts';
import type { Sentence } from './told-sentence.ts';
import type { Metric } from './claim.ts';
import { inTense, termEnd } from './tense.ts';
import { endsTerm, RUNNING } from './term.ts';

/** The date that a figure is for, and those that end its term. */
export interface Dated {
  readonly asOf: DateMention | null;
  readonly ends: readonly DateMention[];
}

/** A figure and the sentence that tells it. */
interface Told {
  readonly figure: Figure;
  readonly sentence: Sentence;
}

/** What the sentence of each figure dates, in the order of the figures; `today` (an ISO day) resolves "last month". Each sentence is read once. */
export function readDates(
  tokens: Tokens,
  settings: readonly Told[],
  metrics: readonly Metric[],
  today: string | null,
): Dated[] {
  const { text } = tokens;
  let read: { sentence: Sentence; own: ScopedDate[]; ends: DateMention[] } | null = null;
  const entryOf = entries(text, today);
  return settings.map(({ figure, sentence }, index) => {
    if (read?.sentence !== sentence) {
      const found = [
        ...countBack(
          text,
          datesIn(tokens, sentence, today).map((date) => inTense(endsYear(text, date), date, sentence, text, today)),
        ),
        ...findBackReferences(text, sentence, (span) => datesIn(tokens, span, today)),
      ];
      const own = found.map((date) => ({ date, isFor: scopeOf(text, date, sentence) }));
      const ends = found.filter((date) => endsTerm(text, date)).map((date) => termEnd(date, sentence, text, today));
      read = { sentence, own, ends };
    }
    const { own, ends } = read;
    const runs = RUNNING.has(metrics[index] ?? 'other');
    const asOf = readAsOf(figure, sentence, own, (date) => runs && endsTerm(text, date)) ?? entryOf(figure.start);
    return { asOf, ends };
  });
}

/** What stands before a year of which only the end is meant, and the words for the end of one that is not named. */
const END_OF = /\b(?:(?:end|fin|fine|finales|final|fim|einde|eind)\s(?:(?:of|de|del|van|do)\s)?|ende\s)$/iu;
const YEAR_END = /\bend\b|^jahresende|^fin|^eind/i;

/** Whether a date is the end of a year: "at the end of 2025", "by the end of the year". */
function endsYear(text: string, { start, end, iso }: DateMention): boolean {
  if (iso.length !== 4) return false;
  return END_OF.test(text.slice(Math.max(0, start - 12), start)) || YEAR_END.test(text.slice(start, end));
}

/** What stands between the date that heads an entry of a chronicle and its text. */
const ENTRY = /^\s?[–—:]\s/;

/** Gives the date of the entry that a figure stands in, of figures in the order of their offsets: no line is sought twice. */
function entries(text: string, today: string | null): (offset: number) => DateMention | null {
  let [line, end, date]: [number, number, DateMention | null] = [0, -1, null];
  return (offset) => {
    if (offset > end) {
      line = text.lastIndexOf('\n', offset) + 1;
      end = text.indexOf('\n', offset);
      if (end === -1) end = text.length;
      date = entryDate(text, line, today);
    }
    return date;
  };
}

/** The date of the entry of a chronicle that a line is: "June 2024 – It goes public. Shares open at $20." */
function entryDate(text: string, line: number, today: string | null): DateMention | null {
  const [date] = findDatesAt(text, today, [line]);
  return date && ENTRY.test(text.slice(date.end, date.end + 3)) ? date : null;
}

/** Words that date a firm or how long it has been at it, and no figure: "founded in 2023", "since 2019". */
const FOUNDED =
  /(?:\b(?:founded|established|set up|fond\w+|cré\w+|gegründet\w*|fundad\w+|opgericht\w*|nata|nato)\s(?:\p{L}+\s){0,2}|\b(?:since|depuis|seit|desde|dal|sinds)\s)$/iu;
const FOUNDED_AFTER = /^\s(?:gegründet|opgericht)/;

function isFounding(text: string, { start, end, iso }: DateMention): boolean {
  const isYear = iso.length === 4;
  return (
    isYear &&
    (FOUNDED.test(text.slice(Math.max(0, start - 40), start)) || FOUNDED_AFTER.test(text.slice(end, end + 14)))
  );
}

/** The dates of a span, but those of a founding. */
export function datesIn(tokens: Tokens, span: Span, today: string | null): DateMention[] {
  return findDatesAt(tokens.text, today, dateStarts(tokens, span)).filter(
    (date) => date.end <= span.end && !isFounding(tokens.text, date),
  );
}

/** Where in a sentence a date may begin. */
function dateStarts(tokens: Tokens, sentence: Span): number[] {
  const found: number[] = [];
  const { from, to } = tokensIn(tokens, sentence);
  for (let at = from; at < to; at++) if (tokens.words[at]?.date) found.push(tokens.starts[at] ?? 0);
  return found;
}
