import { skipSpacesBack } from '../../text/chars.ts';
import { phraseBefore } from '../../vocabulary/figure-words/phrases.ts';
import { mannerOfFrom } from '../manner.ts';
import { type Found, type Reading, wordsOf } from '../reading.ts';

/** The most that may stand between the two ends of a growth: "from £41 a piece in spring to £38". */
const REACH = 60;

/** Marks the two figures of a growth or fall: "from 2 to over 6 billion by autumn". */
export function tellSteps(figures: readonly Found[], { text }: Reading): Found[] {
  const told = [...figures];
  for (let at = 1; at < told.length; at++) {
    const first = told[at - 1] as Found;
    const second = told[at] as Found;
    if (first.step === -1 && second.step === 1 && first.per !== second.per) {
      const per = first.per ?? second.per;
      told[at - 1] = { ...first, per };
      told[at] = { ...second, per };
    }
    if (first.step !== 0 || second.step !== 0 || first.kind !== second.kind || first.unit !== second.unit) continue;
    const gap = text.slice(first.end, second.start);
    if (gap.length > REACH || /[.;:!?]\s|\n/.test(gap)) continue;
    const words = wordsOf(first);
    const from = phraseBefore(words.from, text, opening(text, first));
    if (
      !from &&
      phraseBefore(words.from, text, opening(text, second)) &&
      phraseBefore(words.toBefore, text, opening(text, first)) &&
      gap.length < 30
    ) {
      // "to $12.1 billion from $4.7 billion"
      told[at - 1] = { ...first, step: 1 };
      told[at] = { ...second, step: -1 };
      continue;
    }
    if (!from || !phraseBefore(words.toBefore, text, opening(text, second))) continue;
    const amounts = [first.low ?? first.high ?? 0, second.low ?? second.high ?? 0] as const;
    if (mannerOfFrom(text, from.start, ...amounts, words) !== 'growth') continue;
    const per = first.per ?? second.per;
    told[at - 1] = { ...first, per, step: -1 };
    told[at] = { ...second, per, step: 1 };
  }
  return told;
}

/** Where a figure begins with its hedge, less the space before. */
function opening(text: string, figure: Found): number {
  const end = skipSpacesBack(text, figure.start);
  const word = figure.hedgeWord;
  return word && text.slice(end - word.length, end) === word ? skipSpacesBack(text, end - word.length) : end;
}
