import { isDigit, isLetter, skipSpaces, wordEnd } from '../../text/chars.ts';
import { phraseAt } from '../../vocabulary/figure-words/phrases.ts';
import type { Words } from '../../vocabulary/figure-words/words.ts';
import type { Per } from '../figure.ts';
import { type Found, type Reading, spanned, wordsOf } from '../reading.ts';

/** How far before a figure "monthly" may stand: "a monthly expenditure of $1.25 billion". */
const REACH = 48;

/** How many words may stand between a figure and a rate behind it: "$2 billion of revenue per month". */
const MOST_WORDS = 4;

/** Reads the rate of each figure: right behind it into its span, else from the words of its phrase. */
export function tellRates(figures: readonly Found[], { text }: Reading): Found[] {
  return figures.map((figure, index) => {
    if (figure.kind === 'duration' || figure.kind === 'percent') return figure;
    const words = wordsOf(figure);
    const direct = rateBehind(text, figure, words);
    if (direct) return { ...spanned(text, figure, figure.start, direct.end), per: direct.value };
    const counted = figure.kind === 'users' || figure.kind === 'people';
    const within = counted ? rateWithin(text, figure.numeral.tail, figure.end, words) : null;
    const limit = index > 0 ? (figures[index - 1] as Found).end : figure.numeral.line.start;
    const per = within ?? rateBeyond(text, figure.end, words) ?? rateBefore(text, limit, figure.start, words);
    return per ? { ...figure, per } : figure;
  });
}

function rateBehind(text: string, figure: Found, words: Words): { value: Per; end: number } | null {
  const at = skipSpaces(text, figure.end, 1);
  const match = phraseAt(words.rates, text, text.charAt(figure.end) === '-' ? figure.end : at);
  if (match) return match;
  const each = figure.kind === 'money' ? phraseAt(words.each, text, at) : null;
  if (!each) return null;
  // "per 14.2-kg cylinder": the measure belongs to the thing.
  let noun = skipSpaces(text, each.end, 1);
  while (noun < each.end + 8 && (isDigit(text, noun) || /[.,]/.test(text.charAt(noun)))) noun++;
  if (text.charAt(noun) === '-') noun++;
  if (!isLetter(text, noun)) return null;
  const end = wordEnd(text, noun);
  const next = text.charAt(end) === ' ' && noun > each.end + 1 ? wordEnd(text, end + 1) : end;
  return words.stops.has(text.slice(noun, end).toLowerCase()) ? null : { value: 'unit', end: next };
}

/** "45M monthly users": the adjective stands between the number and its noun. */
function rateWithin(text: string, start: number, end: number, words: Words): Per | null {
  for (let at = start; at < end; at = isLetter(text, at) ? wordEnd(text, at) : at + 1) {
    const match = isLetter(text, at) ? phraseAt(words.rateAdjectives, text, at) : null;
    if (match) return match.value;
  }
  return null;
}

/** "ARR", "run rate", "in annual recurring revenue", "of revenue per month" behind a figure. */
function rateBeyond(text: string, end: number, words: Words): Per | null {
  let at = skipSpaces(text, text.charAt(end) === '-' ? end + 1 : end, 1);
  const match = phraseAt(words.ratesBeyond, text, at);
  if (match) return match.value;
  if (!/^(?:of|in|de|di|an|aan|em)\s/.test(text.slice(at, at + 4))) return null;
  for (let count = 0; count < MOST_WORDS; count++) {
    const stop = wordEnd(text, at);
    if (stop === at || text.charAt(stop) !== ' ') return null;
    at = stop + 1;
    const rate = phraseAt(words.rates, text, at);
    if (rate && rate.value !== 'unit') return rate.value;
  }
  return null;
}

/** "monthly revenue at about $8 million": an adjective of the clause in front, after the figure before. */
function rateBefore(text: string, limit: number, start: number, words: Words): Per | null {
  const from = Math.max(limit, start - REACH);
  const before = text.slice(from, start);
  const clause = Math.max(
    before.lastIndexOf('. '),
    before.lastIndexOf(';'),
    before.lastIndexOf(','),
    before.lastIndexOf('('),
    before.lastIndexOf('\n'),
  );
  let found: Per | null = null;
  for (let at = from + clause + 1; at < start; at = isLetter(text, at) ? wordEnd(text, at) : at + 1) {
    if (!isLetter(text, at) || (at > 0 && (isLetter(text, at - 1) || text.charAt(at - 1) === '-'))) continue;
    const match = phraseAt(words.rateAdjectives, text, at);
    if (match) found = match.value;
  }
  return found;
}
