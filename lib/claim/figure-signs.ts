import type { Figure } from '../figure/figure.ts';
import { isBlank, wordBefore, wordEnd } from '../text/chars.ts';
import { classesOf } from '../vocabulary/cues/cue.ts';
import { beforeHedge } from './base.ts';
import { says } from './cues.ts';
import { cueFeature, cuesBetween, REACH, type Features } from './features.ts';
import type { Sentence } from './told-sentence.ts';
import { worthyOf } from './worth.ts';

/** Adds what a figure's own looks and the words right beside it say, cues apart. */
export function addSigns({ cues, signs }: Features, figure: Figure, sentence: Sentence, text: string): void {
  const set = (sign: string): void => void signs.set(sign, 1);
  for (const sign of [
    `kind:${figure.kind}`,
    `unit:${figure.unit}`,
    `hedge:${figure.hedge}`,
    `per:${figure.per ?? 'none'}`,
  ])
    set(sign);
  if (figure.step !== 0) set(`step:${String(figure.step)}`);
  if (figure.vague) set('vague');
  if (isFee(figure)) set('fee');
  const amount = figure.low ?? figure.high ?? 0;
  if (figure.kind === 'money' && amount > 0) set(`size:${String(Math.min(LARGE, Math.floor(Math.log10(amount))))}`);
  const before = smallBefore(figure, text);
  const after = smallAfter(figure, text);
  if (before) set(`left:${before}`);
  if (after) set(`right:${after}`);
  if (figure.kind === 'percent' && after === 'of') set('part');
  if (figure.kind === 'percent' && before === 'to') set('level');
  if (figure.kind === 'percent' && SIGNED.test(text.slice(figure.start - 1, figure.start + 1))) set('signed');
  if (goesIntoSite(figure, sentence)) set('into:site');
  if (sentence.heading) set('inHeading');
  if (isOverTime(figure, sentence, text)) set('over:time');
  if (isByMany(figure, sentence)) set('by:many');
  const worthy = worthyOf(figure, sentence, text);
  // "It acquired Run:ai. The deal was worth $700m."
  const isTakeover = worthy === 'deal' && ACQUIRED.some((feature) => cues.has(feature));
  if (worthy) set(`worth:${isTakeover ? 'takeover' : worthy}`);
  if (amount >= TRILLION && STRONG.has(figure.unit))
    set(!worthy && cues.has(WORTH) && !MARKET.some((feature) => cues.has(feature)) ? 'worth:trillions' : 'trillions');
  if (figure.per === 'unit' && EARNED.some((feature) => cues.has(feature))) set('earned:unit');
}

const MARKET = (['l0', 'l1', 'l2'] as const).map((place) => cueFeature('market', place));
const TRILLION = 1e12;
/** Currencies of which a trillion is much. */
const STRONG = new Set(['USD', 'EUR', 'GBP', 'CHF']);
const WORTH = cueFeature('worth', 'l0');
const ACQUIRED = (['before', 'heading'] as const).map((place) => cueFeature('acquire', place));
/** Earnings right before an amount for one share. */
const EARNED = (['l0', 'l1', 'l3', 'r0'] as const).map((place) => cueFeature('profit', place));

/**
 * Small words right beside a figure, or its hedge, that say what it is to its sentence: "at $5bn", "for over $5bn", "$5bn in".
 * Those of other languages count as the English ones that they stand for.
 */
const SMALL_WORDS: ReadonlyMap<string, string> = new Map([
  ...'at for of to in with by from on a the its into worth over about'.split(' ').map((word) => [word, word] as const),
  ...'für por pour voor'.split(' ').map((word) => [word, 'for'] as const),
  ...'de du des der do da van di del della'.split(' ').map((word) => [word, 'of'] as const),
]);
/** The small word before a figure. */
function smallBefore(figure: Figure, text: string): string | undefined {
  return SMALL_WORDS.get(wordBefore(text, beforeHedge(text, figure)));
}

/** Letters behind a figure within which a word still stands beside it. */
const AFTER = 12;

/** The small word after a figure. */
function smallAfter({ end }: Figure, text: string): string | undefined {
  let from = end;
  while (from < end + AFTER && (isBlank(text, from) || text.charCodeAt(from) === 45)) from++;
  return SMALL_WORDS.get(text.slice(from, Math.min(wordEnd(text, from), end + AFTER)).toLowerCase());
}

/** Noughts of an amount from which more of them say nothing more. */
const LARGE = 8;
/** What subscriptions cost is less. */
const FEE = 5_000;
const isFee = ({ kind, per, high }: Figure): boolean =>
  kind === 'money' && (per === 'month' || per === 'year') && (high ?? Infinity) < FEE;

/** "+24%": a change. */
const SIGNED = /^.?[+−]|^[^\p{L}\p{N}]?-\d/u;

const INVESTING = classesOf('invest', 'investment', 'put');
const BUILDING = classesOf('site', 'build');

/** Whether an amount is put into something built, no other figure between: "will invest $3bn in a campus". */
function goesIntoSite(figure: Figure, { cues, figures }: Sentence): boolean {
  if (figure.kind !== 'money') return false;
  const at = figures.indexOf(figure);
  const from = Math.max(figures[at - 1]?.end ?? 0, figure.start - REACH);
  const to = Math.min(figures[at + 1]?.start ?? Infinity, figure.end + REACH);
  let [invested, built] = [false, false];
  for (const cue of cuesBetween(cues, from, to)) {
    if (cue.end <= figure.start) invested ||= says(cue, INVESTING);
    if (cue.start >= figure.end && cue.end <= to) built ||= says(cue, BUILDING);
  }
  return invested && built;
}

/** What ends a clause, or begins another amount, between an amount and a time. */
const APART = /[.;:\d]/;
const OVER_REACH = 60;

/** Whether an amount is told with the time that it is spread over, as what is paid is and what a firm raises or is worth is not. */
function isOverTime(figure: Figure, { figures }: Sentence, text: string): boolean {
  const next = figures[figures.indexOf(figure) + 1];
  if (figure.kind !== 'money' || next?.kind !== 'duration' || next.start - figure.end > OVER_REACH) return false;
  return !APART.test(text.slice(figure.end, next.start));
}

const BACKERS = classesOf('backer');
/** Letters behind an amount within which its verb may follow, as in German. */
const VERB_REACH = 40;

/** Whether backers together put an amount in, no other figure between: what they put in is what the firm raised. */
function isByMany(figure: Figure, { cues, figures }: Sentence): boolean {
  if (figure.kind !== 'money') return false;
  const from = Math.max(figures[figures.indexOf(figure) - 1]?.end ?? 0, figure.start - REACH);
  const near = cuesBetween(cues, from, figure.end + VERB_REACH);
  const backers = near.findIndex((cue) => cue.start < figure.start && says(cue, BACKERS));
  return backers >= 0 && near.slice(backers + 1).some((cue) => says(cue, INVESTING));
}
