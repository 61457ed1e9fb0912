import { isBlank, isLetter, skipSpaces, skipSpacesBack, standing } from '../../text/chars.ts';
import {
  indexBackward,
  type Match,
  phraseAt,
  phraseBefore,
  type PhraseIndex,
  phrasesOf,
} from '../../vocabulary/figure-words/phrases.ts';
import type { Bound } from '../../vocabulary/figure-words/figure-words.ts';
import type { Words } from '../../vocabulary/figure-words/words.ts';
import { type Found, type Reading, wordsOf } from '../reading.ts';
import { deniedAt } from './denial.ts';
import { limitBefore } from './limit.ts';
import { isNoBound } from './no-bound.ts';
import { passedAt } from './passing.ts';

/** Words that may stand between a hedge and its figure without changing it. */
const FILLERS = indexBackward(
  phrasesOf('a|an|the|its|another|the sum of|as|even|only|total|additional|further|total of|el|il').map((filler) => [
    filler,
    true,
  ]),
);

/** The signs of each bound. */
const isAbout = standing('~≈∼');
const isAbove = standing('>≥');
const isBelow = standing('<≤');
const isQuote = standing('"“”„«»\'‘’');

/** Reads the hedge before or after each figure and opens the bound that it opens. */
export function tellHedges(figures: readonly Found[], { text }: Reading): Found[] {
  return figures.map((figure) => {
    if (figure.hedge !== 'exact') return figure;
    const found =
      hedgeBefore(text, figure) ??
      hedgeAfter(text, figure) ??
      passedAt(text, figure.start, figure.end, wordsOf(figure).lang) ??
      limitBefore(text, figure.start) ??
      roundIn(figure);
    // "over seven years" tells how long, not how long at least; "under a 15-year lease" tells by what.
    if (figure.kind === 'duration' && found && THROUGHOUT.has(found.word.toLowerCase())) return figure;
    if (figure.kind === 'duration' && isByOne(text, figure.start)) return figure;
    return found ? bounded(figure, found.bound, found.word) : figure;
  });
}

/** "Under a 15-year lease". */
const isByOne = (text: string, at: number): boolean =>
  /\bunder an? $/i.test(text.slice(Math.max(0, at - 'under an '.length - 1), at));
const THROUGHOUT = new Set(['over', 'within', 'über', 'beyond', 'past', 'sur', 'tot', 'em até', 'en']);

interface Hedging {
  readonly bound: Bound;
  readonly word: string;
}

function bounded(figure: Found, bound: Bound, hedgeWord: string): Found {
  if (bound === 'exact') return figure;
  return {
    ...figure,
    hedge: bound,
    hedgeWord,
    low: bound === 'atmost' ? null : figure.low,
    high: bound === 'atleast' ? null : figure.high,
  };
}

/** Mark-up that a text was not freed of: "<b>$350 million</b>". */
const TAG = /<\/?[a-z][a-z\d]*(?:\s[^<>]*)?>$/i;
const LONGEST_TAG = 60;

function boundOfSign(text: string, at: number): Bound | null {
  if (isAbout(text, at)) return 'approx';
  if (isAbove(text, at))
    return text.charAt(at - 1) === '-' || TAG.test(text.slice(Math.max(0, at - LONGEST_TAG), at + 1))
      ? null
      : 'atleast';
  return isBelow(text, at) ? 'atmost' : null;
}

function hedgeBefore(text: string, figure: Found): Hedging | null {
  const words = wordsOf(figure);
  const { before, from } = words;
  let end = skipSpacesBack(text, figure.start);
  for (let turn = 0; turn < 3; turn++) {
    const bound = isLetter(text, end - 1) ? null : boundOfSign(text, end - 1);
    if (bound) return { bound, word: text.charAt(end - 1) };
    let match = phraseBefore(before, text, end) ?? apposedBefore(words, text, end);
    if (!match && isQuote(text, end - 1)) {
      end = skipSpacesBack(text, end - 1);
      match = phraseBefore(before, text, end);
    }
    // "passou de a para b" tells where the growth begins, not a bound.
    if (match && figure.step === -1 && phraseBefore(from, text, end)) return null;
    if (match && isNoBound(text, match, figure)) return null;
    if (match && match.value !== 'exact') return hedgingOf(text, match, words);
    const filler = match ?? fillerBefore(text, end);
    if (!filler) return null;
    end = skipSpacesBack(text, filler.start);
  }
  return null;
}

/** A hedge that a comma parts from its figure, as it may stand behind one too: "como mucho, 4 GW". */
function apposedBefore({ before, after }: Words, text: string, end: number): Match<Bound> | null {
  if (text.charAt(end - 1) !== ',') return null;
  const match = phraseBefore(before, text, end - 1);
  if (!match || phraseAt(after, text, match.start)?.end !== match.end) return null;
  // "40 buildings at most, 1.8 GW": it belongs to what it follows.
  const from = skipSpacesBack(text, match.start);
  return from === 0 || isPause(text, from - 1) ? match : null;
}

/** A hedge, or the other one where the words before deny it. */
function hedgingOf(text: string, { start, end, value }: Match<Bound>, { lang }: Words): Hedging {
  const denied = deniedAt(text, start, text.slice(start, end), value, lang);
  return { bound: denied?.bound ?? value, word: text.slice(denied?.start ?? start, end) };
}

function fillerBefore(text: string, end: number): { start: number } | null {
  const filler = phraseBefore(FILLERS, text, end);
  if (!filler) return null;
  const before = filler.start - 1;
  return before < 0 || isBlank(text, before) || text.charAt(before) === '(' ? filler : null;
}

/** Words that tell a round number by themselves: "une cinquantaine de", "un centinaio di". */
const ROUND =
  /^(?:une?|un[oa]?|uma) (\p{L}+(?:aine|ina|enar|inaio|gliaio|úzia|ezena|entena|ecena|ocena|llier|llar)) (?:de|di|d['’])/iu;

function roundIn({ quote, numeral }: Found): Hedging | null {
  const word = numeral.spelled && !numeral.vague ? ROUND.exec(quote)?.[1] : undefined;
  return word ? { bound: 'approx', word } : null;
}

/** "… and more than 1,000 jobs": what compares the next figure. */
const COMPARING = /(?:more|plus|mehr|meer)$/i;
const THAN = /^\s(?:than|de|d['’]|als|dan)\s?/;
const THAN_REACH = 6;
/** "au plus fort de la pénurie": when it was, and no bound. */
const PEAK = /^\s(?:fort|haut|bas|tard|tôt|vite)/;

function hedgeAfter(text: string, figure: Found): Hedging | null {
  if (figure.quote.endsWith('+')) return { bound: 'atleast', word: '+' };
  const { after } = wordsOf(figure);
  const at = skipSpaces(text, figure.end, 1);
  // "400-odd researchers": the noun that is counted stands behind it.
  const match =
    phraseAt(after, text, at) ??
    apposedAt(after, text, at) ??
    (figure.numeral.end < figure.end ? phraseAt(after, text, figure.numeral.end) : null);
  if (!match || match.value === 'exact') return null;
  const word = text.slice(match.start, match.end);
  const behind = text.slice(match.end, match.end + THAN_REACH);
  const isNext = (COMPARING.test(word) && THAN.test(behind)) || PEAK.test(behind);
  return isNext ? null : { bound: match.value, word };
}

const isPause = standing(',;.:)!?\n');

/** A hedge between commas behind a figure: "$5 billion, at least." */
function apposedAt(after: PhraseIndex<Bound>, text: string, at: number): Match<Bound> | null {
  if (text.charAt(at) !== ',') return null;
  const match = phraseAt(after, text, skipSpaces(text, at + 1, 1));
  if (!match) return null;
  const isEnd = match.end === text.length || isPause(text, match.end);
  return isEnd || isQuote(text, skipSpaces(text, match.end, 1)) ? match : null;
}
