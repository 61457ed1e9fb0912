import { isLetter, wordEnd } from '../../text/chars.ts';
import { phraseAt } from '../../vocabulary/figure-words/phrases.ts';
import { type Found, type Reading, spanned, wordsOf } from '../reading.ts';

/** Takes a plus right behind an amount into its span and opens the bound: "$40B+", "50K+ companies", "$1 billion-plus". */
export function takePlus(figures: readonly Found[], { text }: Reading): Found[] {
  return figures.map((figure) => {
    if (figure.hedge === 'range') return figure;
    const { end: number } = figure.numeral;
    const open = { hedge: 'atleast', high: null } as const;
    if (text.charAt(number) === '+' && number < figure.end) return { ...figure, ...open, hedgeWord: '+' };
    if (text.charAt(figure.end) === '+' && !/\d/.test(text.charAt(figure.end + 1))) {
      return { ...spanned(text, figure, figure.start, figure.end + 1), ...open, hedgeWord: '+' };
    }
    // "100,000-plus GPUs", "$1 billion-plus"
    const hyphen = text.charAt(number) === '-' ? number : figure.end;
    if (text.charAt(hyphen) !== '-' || !isLetter(text, hyphen + 1)) return figure;
    const match = phraseAt(wordsOf(figure).after, text, hyphen);
    if (!match || match.value !== 'atleast') return figure;
    if (match.end < figure.end) return { ...figure, ...open, hedgeWord: text.slice(hyphen, match.end) };
    const end = Math.max(match.end, wordEnd(text, figure.end + 1));
    return { ...spanned(text, figure, figure.start, end), ...open, hedgeWord: text.slice(figure.end, end) };
  });
}
