import { isLetter, skipSpaces, wordEnd } from '../../text/chars.ts';
import { phraseAt } from '../../vocabulary/figure-words/phrases.ts';
import type { Per } from '../figure.ts';
import { type Found, type Reading, spanned, wordsOf } from '../reading.ts';

/** Takes a plus sign right behind an amount into its span: "$40B+". */
export function takePlus(figures: readonly Found[], { text }: Reading): Found[] {
  return figures.map((figure) => {
    if (text.charAt(figure.end) === '+') return spanned(text, figure, figure.start, figure.end + 1);
    return figure;
  });
}

/** Reads the rate that stands right behind a figure into its span: "a month", "/month", "per share", "annually". */
export function tellRates(figures: readonly Found[], { text }: Reading): Found[] {
  return figures.map((figure) => {
    if (figure.kind === 'duration' || figure.kind === 'percent') return figure;
    const words = wordsOf(figure);
    const at = skipSpaces(text, figure.end, 1);
    const match = phraseAt(words.rates, text, at);
    if (match) return { ...spanned(text, figure, figure.start, match.end), per: match.value };
    const each = phraseAt(words.each, text, at);
    const noun = each ? skipSpaces(text, each.end, 1) : at;
    if (each && isLetter(text, noun))
      return { ...spanned(text, figure, figure.start, wordEnd(text, noun)), per: 'unit' as Per };
    return figure;
  });
}
