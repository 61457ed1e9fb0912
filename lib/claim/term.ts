import type { Figure } from '../figure/figure.ts';
import type { DateMention } from '../text/relative-date.ts';
import { UNTIL } from '../vocabulary/cues/until.ts';
import type { Metric, Term } from './claim.ts';
import type { Sentence } from './told-sentence.ts';

/** Metrics whose totals or rates run over a term. */
const TERMED: ReadonlySet<Metric> = new Set([
  'contract',
  'capex',
  'investment',
  'price',
  'power',
  'chips',
  'debt',
  'term',
]);
/** Of these a date ends the term only; what is built, bought or spent until a date is for that date too. */
export const RUNNING: ReadonlySet<Metric> = new Set(['contract', 'term', 'debt', 'price']);
/** Letters between a figure and its term. */
const REACH = 170;
const UNTIL_ENDINGS = UNTIL.map((words) => ` ${words} `);
/** Letters before a date that may hold the longest of those words. */
const LONGEST = 1 + Math.max(...UNTIL_ENDINGS.map((words) => words.length));

/** Whether a date ends a term: "until May 2029". */
export function endsTerm(text: string, date: DateMention): boolean {
  const before = ` ${text
    .slice(Math.max(0, date.start - LONGEST), date.start)
    .toLowerCase()
    .replace(/\s+/g, ' ')}`;
  return UNTIL_ENDINGS.some((words) => before.endsWith(words));
}

/**
 * The period that a total or a rate covers, of its sentence: a length ("a seven-year deal"), an end ("until May 2029"), or
 * both; null where the sentence tells none, or the metric has none.
 */
export function readTerm(
  figure: Figure,
  metric: Metric,
  sentence: Sentence,
  ends: readonly DateMention[],
): Term | null {
  if (!TERMED.has(metric)) return null;
  if (figure.kind === 'duration') return monthsOf(figure);
  const near = ({ start, end }: { start: number; end: number }) =>
    Math.max(start - figure.end, figure.start - end) < REACH && start >= sentence.start && end <= sentence.end;
  const length = sentence.figures.find((other) => other.kind === 'duration' && near(other));
  const until = ends.find(near)?.iso ?? null;
  const months = length ? (monthsOf(length)?.months ?? null) : null;
  return months === null && until === null ? null : { months, until };
}

function monthsOf({ low, high, hedge }: Figure): Term | null {
  const [from, to] = [low ?? high, high ?? low];
  if (from === null || to === null || hedge === 'atleast' || hedge === 'atmost') return null;
  return { months: [from, to], until: null };
}
