import type { Figure } from '../figure/figure.ts';
import { findDatesAt, type DateMention } from '../text/date.ts';
import type { Span } from '../text/span.ts';
import { tokensIn, type Tokens } from '../vocabulary/tokens.ts';
import { readAsOf } from './asof.ts';
import type { Sentence } from './setting.ts';
import { endsTerm } from './term.ts';

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
export function readDates(tokens: Tokens, settings: readonly Told[], today: string | null): Dated[] {
  const { text } = tokens;
  let read: { sentence: Sentence; own: DateMention[]; ends: DateMention[] } | null = null;
  return settings.map(({ figure, sentence }) => {
    if (read?.sentence !== sentence) {
      const own = findDatesAt(text, today, dateStarts(tokens, sentence)).filter(({ end }) => end <= sentence.end);
      read = { sentence, own, ends: own.filter((date) => endsTerm(text, date)) };
    }
    const { own, ends } = read;
    return { asOf: readAsOf(figure, sentence, own, (date) => ends.includes(date)), ends };
  });
}

/** Where in a sentence a date may begin. */
function dateStarts(tokens: Tokens, sentence: Span): number[] {
  const found: number[] = [];
  const { from, to } = tokensIn(tokens, sentence);
  for (let at = from; at < to; at++) if (tokens.words[at]?.date) found.push(tokens.starts[at] ?? 0);
  return found;
}
