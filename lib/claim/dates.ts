import type { Figure } from '../figure/figure.ts';
import { findDates, type DateMention } from '../text/date.ts';
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
export function readDates(text: string, settings: readonly Told[], today: string | null): Dated[] {
  let read: { sentence: Sentence; own: DateMention[]; ends: DateMention[] } | null = null;
  return settings.map(({ figure, sentence }) => {
    if (read?.sentence !== sentence) {
      const own = findDates(text, today, [sentence]).filter(({ end }) => end <= sentence.end);
      read = { sentence, own, ends: own.filter((date) => endsTerm(text, date)) };
    }
    const { own, ends } = read;
    return { asOf: readAsOf(figure, sentence, own, (date) => ends.includes(date)), ends };
  });
}
