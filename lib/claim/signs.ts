import type { Figure } from '../figure/figure.ts';
import { LATIN } from '../text/chars.ts';
import { CUE_CLASSES, type CueClass } from '../vocabulary/cues/cue.ts';
import { whenOf } from './asof.ts';
import { isBase } from './base.ts';
import type { Metric } from './claim.ts';
import { cueFeature, REACH } from './features.ts';
import { quantityOf } from './quantity.ts';
import { HEAD, type Scene } from './scene.ts';
import type { Setting } from './settings.ts';

/** Words that speak of a whole sentence wherever in it they stand: when it was, who says so, whether it is done. */
const SPEAKING: ReadonlySet<CueClass> = new Set([
  ...(['ago', 'perfect', 'now', 'talks', 'rumour', 'people', 'denied', 'plan', 'will', 'agreed'] as const),
]);
/** By the class of a cue the sign that it gives, if it speaks so. */
const SAYS = CUE_CLASSES.map((name) => (SPEAKING.has(name) ? `says:${name}` : null));

/** What is told for a period that is over: of the last one it is news. */
const RESULTS: ReadonlySet<Metric> = new Set(['revenue', 'profit', 'users', 'customers', 'headcount', 'marketcap']);

/** What besides words speaks for a status or a basis: when the figure is for, and how the article treats it. */
export function signsOf(
  { article, today, dates, settings, metrics, parties, credits, leads, told }: Scene,
  index: number,
): string[] {
  const setting = settings[index];
  if (!setting) return [];
  const { figure, sentence } = setting;
  const metric = metrics[index] ?? 'other';
  const date = dates[index]?.asOf?.iso ?? null;
  // What another figure grew from is past; the times told with a growth are those that it is counted from.
  const ofFigure = date === null && isBase(article.text, figure) ? 'past' : whenOf(date, today);
  const when = metric === 'growth' ? null : ofFigure;
  const same = told.get(quantityOf(figure)) ?? [];
  const { subject = null, counterparty = null } = parties[index] ?? {};
  const known = (names: string | null) =>
    names === null ? 'none' : names.split(' + ').some((name) => leads.has(name)) ? 'lead' : 'other';
  const signs: string[] = [];
  for (const { classes, start, end } of sentence.cues) {
    if (start <= figure.start - REACH || end >= figure.end + REACH) continue;
    for (const at of classes) {
      const said = SAYS[at];
      if (said && !signs.includes(said) && !(metric === 'growth' && said === 'says:ago')) signs.push(said);
    }
  }
  signs.push(
    `metric:${metric}`,
    `subject:${known(subject)}`,
    `partner:${known(counterparty)}`,
    `credit:${credits[index]?.kind ?? 'none'}`,
  );
  if (counterparty !== null) signs.push(`sides:${metric}`);
  if (when !== null) signs.push(`when:${when}`);
  if (when !== null && RESULTS.has(metric)) signs.push(`result:${when}`);
  if (metric === 'market' && ofFigure === 'future') signs.push('marketAhead');
  if (metric === 'capex' && SPENDING.some((at) => setting.features.cues.has(at))) signs.push('spending');
  if (same.length > 1) signs.push('repeated');
  if (isRivalled(settings, metrics, index, same)) signs.push('rivalled');
  if (followsRunRate(settings, metrics, index)) signs.push('afterRunRate');
  if (isSoFar(article.text, figure)) signs.push('soFar');
  if ((same[0]?.start ?? HEAD) < HEAD) signs.push('leads');
  signs.push(`quarter:${String(Math.min(3, Math.floor((4 * figure.start) / article.text.length)))}`);
  return signs;
}

/** What stands behind a sum that has come together so far: "the $8bn (that) it has already invested", "bereits investiert". */
const PUT = '(?:put|pour|invest|inver|commit|spent|raised)';
const SO_FAR = new RegExp(
  `^(?:\\s[${LATIN}]+){0,4}\\s(?:(?:already|previously|bereits|déjà|ya|già|já)\\s${PUT}|${PUT}[${LATIN}]*(?:\\sin)?\\salready)`,
  'iu',
);
/** What makes a sum of all so far: "with its earlier investments". */
const WITH_EARLIER =
  /\b(?:with|including|counting|plus)\s(?:\p{L}+\s)?(?:earlier|previous|prior|past) (?:investments?|rounds?|funding)\b[^.]*$/iu;
const LONGEST = 60;

/** Whether a sum is told as what has come together so far. */
function isSoFar(text: string, { start, end }: Figure): boolean {
  return SO_FAR.test(text.slice(end, end + LONGEST)) || WITH_EARLIER.test(text.slice(Math.max(0, start - 80), start));
}

const RUN_RATE = (['l0', 'l1', 'r0', 'r1'] as const).map((place) => cueFeature('runRate', place));
/** A sum told as capital expenditure is that of a period, which may be a forecast; that of a site is none. */
const SPENDING = (['l0', 'l1', 'l2', 'r0', 'r1'] as const).map((place) => cueFeature('capex', place));
/** Letters within which one amount goes on with another. */
const GOES_ON = 250;

/** Whether a revenue goes on with one that is a run rate: "annualised revenue of $1bn. In June it was $0.5bn". */
function followsRunRate(settings: readonly Setting[], metrics: readonly Metric[], index: number): boolean {
  const [before, own] = [settings[index - 1], settings[index]];
  if (!before || !own || metrics[index - 1] !== 'revenue' || metrics[index] !== 'revenue') return false;
  if (own.figure.start - before.figure.end > GOES_ON) return false;
  return RUN_RATE.some((at) => before.features.cues.has(at)) || followsRunRate(settings, metrics, index - 1);
}

/** Whether the article opens with another amount of the same metric, so that this one is told beside the news. */
function isRivalled(
  settings: readonly Setting[],
  metrics: readonly Metric[],
  index: number,
  same: readonly Figure[],
): boolean {
  // A quantity first told below the opening is none of those that the opening tells.
  if ((same[0]?.start ?? 0) < HEAD) return false;
  for (let at = 0; (settings[at]?.figure.start ?? HEAD) < HEAD; at++) if (metrics[at] === metrics[index]) return true;
  return false;
}
