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
import { isGrowth } from '../range.ts';
import { type Found, type Reading, wordsOf } from '../reading.ts';
import { deniedAt } from './denial.ts';
import { limitBefore } from './limit.ts';

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
const isQuote = standing('"“„«\'‘');

/** Reads the hedge before or after each figure and opens the bound that it opens. */
export function tellHedges(figures: readonly Found[], { text }: Reading): Found[] {
  return figures.map((figure) => {
    if (figure.hedge !== 'exact') return figure;
    const found =
      hedgeBefore(text, figure) ?? hedgeAfter(text, figure) ?? limitBefore(text, figure.start) ?? roundIn(figure);
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
    if (match?.value === 'atmost' && isOutcome(text, match.start, match.end, words)) return null;
    if (match && isComparison(text, match.start, match.end, figure)) return null;
    if (match && isOfVerbOrDeal(text, match, figure)) return null;
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

/** Verbs of what may be, behind which "to" tells the most that something reaches. */
const MAY = /(?:^|\s)(?:pod|pued|poss|potr|pourr|peut|kan|könn|zou|can|could|may|might)\p{L}*\s/iu;

/** "daalde tot 27 procent", "subió un 62%, hasta los 57.000 millones": the outcome of a growth or fall, and no bound. */
function isOutcome(text: string, start: number, end: number, words: Words): boolean {
  if (phraseAt(words.to, text, start)?.end !== end) return false;
  const before = text.slice(Math.max(0, start - 40), start);
  return !MAY.test(before) && !BY.test(before) && (CHANGED.test(before) || isGrowth(text, start, words));
}

/** "steigt mit bis zu 100 Milliarden ein": what is put in, or by how much. */
const BY = /\b(?:mit|um|für|con|com|met|avec|with)\s$/i;

/** By how much, or that, something changed: "met 70 procent tot", "liepen op tot". */
const CHANGED =
  /(?:%,?|pro[cz]ent|percent|por ciento|per cento|pour cent)\s$|\b(?:opliep|opgelopen|(?:liep|liepen|loopt|lopen)\b[^.;,]{1,25}\b(?:op|terug))\s$/i;

/** "twice as much as $5bn", "larger than the $7 billion takeover": another amount is compared, this one is not bounded. */
function isComparison(text: string, start: number, end: number, figure: Found): boolean {
  const phrase = text.slice(start, end);
  const gap = text.slice(end, figure.start);
  // "menos que os US$ 41,3 bilhões projetados"
  const definite =
    /^\s(?:the|its|their|last|that|this)\s/i.test(gap) || (/\sque$/.test(phrase) && /^\s[oa]s?\s/.test(gap));
  if (definite)
    return !/^\s?(?:mark|threshold|level|barrier|milestone|line)\b/i.test(text.slice(figure.end, figure.end + 12));
  return /^as\s/i.test(phrase) && /(?:twice|half|times|fold|[x×])\s$/i.test(text.slice(Math.max(0, start - 6), start));
}

/** Verbs and nouns that "over" and "up to" belong to, and what is told to be "über" an amount: "hands over $2bn", "ein Vertrag über 2 Milliarden". */
const OVER: Readonly<Record<string, RegExp>> = {
  over: /\b(?:(?:hand|turn|roll)(?:s|ed|ing)?|carr(?:y|ies|ied|ying)|understanding|memorandum|talks|dispute|row|fight)\s$/i,
  'up to': /\b(?:add(?:s|ed)?|gone|went)\s$/i,
  über: /(?:vertrag|verträge|vereinbarung|abkommen|zusammenarbeit|partnerschaft|auftrag|aufträge|bestellung|erklärung|kredit|darlehen|anleihen?|finanzierung|runde|verpflichtung|erhöhung|deal|rechnung|scheck|streit|klage|gespräche?n?|pläne|(?<!\p{L})(?:verfüg\p{L}+|(?:ver)?handel(?:t|n|te|ten)|berichte\p{L}*|spr[aei]ch\p{L}*|gesprochen|diskutier\p{L}*))\s$/iu,
};
const LONGEST_OVER = 24;

/** What stands with an amount before its noun: "under a $1.1 billion contract", "over a $12 million bond". */
const BY_ONE = /^(?:over|under|above|beyond|within|über|unter)\s(?:an?|eine[nmrs]?)\s$/i;

function isOfVerbOrDeal(text: string, { start, end }: Match<Bound>, figure: Found): boolean {
  const own = OVER[text.slice(start, end).toLowerCase()];
  return (
    own?.test(text.slice(Math.max(0, start - LONGEST_OVER), start)) === true ||
    BY_ONE.test(text.slice(start, figure.start))
  );
}

function fillerBefore(text: string, end: number): { start: number } | null {
  const filler = phraseBefore(FILLERS, text, end);
  if (!filler) return null;
  const before = filler.start - 1;
  return before < 0 || isBlank(text, before) || text.charAt(before) === '(' ? filler : null;
}

/** Words that tell a round number by themselves: "une cinquantaine de", "un centinaio di". */
const ROUND =
  /^(?:une?|un[oa]?|uma) (\p{L}+(?:aine|ina|enar|inaio|gliaio|úzia|ezena|entena|ecena|ocena)) (?:de|di|d['’])/iu;

function roundIn({ quote, numeral }: Found): Hedging | null {
  const word = numeral.spelled && !numeral.vague ? ROUND.exec(quote)?.[1] : undefined;
  return word ? { bound: 'approx', word } : null;
}

/** "… and more than 1,000 jobs": what compares the next figure. */
const COMPARING = /(?:more|plus|mehr|meer)$/i;
const THAN = /^\s(?:than|de|d['’]|als|dan)\s?/;
const THAN_REACH = 6;

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
  const isNext = COMPARING.test(word) && THAN.test(text.slice(match.end, match.end + THAN_REACH));
  return isNext ? null : { bound: match.value, word };
}

const isPause = standing(',;.:)!?\n');

/** A hedge between commas behind a figure: "$5 billion, at least." */
function apposedAt(after: PhraseIndex<Bound>, text: string, at: number): Match<Bound> | null {
  if (text.charAt(at) !== ',') return null;
  const match = phraseAt(after, text, skipSpaces(text, at + 1, 1));
  return match && (match.end === text.length || isPause(text, match.end)) ? match : null;
}
