import { matchName } from '../vocabulary/name-trie.ts';
import { FIRM_WORDS, FIRST_NAMES, PLACE_NAMES } from '../vocabulary/stopnames.ts';
import { stemOf } from '../vocabulary/stems.ts';
import { wordAt, type Tokens } from '../vocabulary/tokens.ts';
import { readFirmContext } from './firm-context.ts';
import type { Found } from './names.ts';
import { headlineEnd, type Page } from './page.ts';
import type { Run } from './runs.ts';

/**
 * Groups of signs that capitalised words name an organisation: what they look like and how the text uses them, how they end
 * and with which word of firms' names, the words before and behind them by stem, the marks between, and with what word they
 * open a sentence.
 */
export const NAME_GROUPS = [
  'form',
  'ending',
  'before',
  'second',
  'after',
  'next',
  'left',
  'right',
  'opening',
  'tail',
] as const;
/** One of these groups. */
export type NameGroup = (typeof NAME_GROUPS)[number];

/** Takes in a sign by its group and name, and how strong it is. */
export type PutSign = (group: NameGroup, sign: string, strength: number) => void;

/** All unknown runs of an article, by their words, with what is asked of all of them. */
export interface Runs {
  readonly page: Page;
  readonly byWords: ReadonlyMap<string, readonly Run[]>;
  /** First words of runs of several. */
  readonly heads: ReadonlySet<string>;
  /** Last words of runs that begin with a first name. */
  readonly surnames: ReadonlySet<string>;
  /** Words where known names begin, and words behind their ends. */
  readonly begins: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
  /** Words that the text writes with a small letter. */
  readonly small: ReadonlySet<string>;
  readonly headline: number;
  /** How many organisations the article names that are known, governments aside. */
  readonly listed: number;
}

/** Gathers the runs of an article. */
export function gatherRuns(page: Page, runs: readonly Run[], known: readonly Found[]): Runs {
  const { tokens } = page;
  const several = runs.filter(({ first, end }) => end - first > 1);
  const small = new Set<string>();
  for (let at = 0; at < tokens.count; at++) if (tokens.caps[at] === 0) small.add(tokens.words[at]?.lower ?? '');
  return {
    page,
    byWords: Map.groupBy(runs, ({ words }) => words),
    heads: new Set(several.map(({ first }) => wordAt(tokens, first))),
    surnames: new Set(several.filter((run) => isPerson(run, tokens)).map(({ end }) => wordAt(tokens, end - 1))),
    begins: new Set(known.map(({ first }) => first)),
    ends: new Set(known.map(({ end }) => end)),
    small,
    headline: headlineEnd(page.article.text),
    listed: new Set(
      known.flatMap(({ mention: { name, kind } }) => (name === null || kind === 'government' ? [] : name)),
    ).size,
  };
}

/** Whether a run begins as a person's name does. */
function isPerson({ first, end }: Run, tokens: Tokens): boolean {
  return end - first > 1 && FIRST_NAMES.has(wordAt(tokens, first));
}

/** Letters at the head of an article that say what it is about. */
const HEAD = 300;
/** The most words of a run that are told apart, the most capitals, and the most known names. */
const LONG = 4;
const CAPITALS = 5;
const KNOWN = 4;

/** Tells all signs of words that stand in some places, as often as they do. */
export function tellNameSigns(places: readonly Run[], runs: Runs, put: PutSign): void {
  const [run] = places;
  if (!run) return;
  tellForm(run, places, runs, (sign, strength = 1) => put('form', sign, strength));
  const { nounsAreCapitals, tokens } = runs.page;
  const ending = wordAt(tokens, run.end - 1)
    .toLowerCase()
    .slice(-2);
  put('ending', ending, 1);
  if (nounsAreCapitals) put('ending', `_${ending}`, 1);
  if (run.end - run.first > 1) {
    const last = wordAt(tokens, run.end - 1);
    put('tail', FIRM_WORDS.has(last) ? last.toLowerCase() : 'none', 1);
  }
  // What several places say counts more than what one does, but not as much as so many names.
  const share = 1 / Math.sqrt(places.length);
  for (const place of places) tellPlace(place, runs, share, put);
}

function tellForm(
  run: Run,
  places: readonly Run[],
  { page, byWords, heads, surnames, small, headline, listed }: Runs,
  put: (sign: string, strength?: number) => void,
): void {
  const { tokens, nounsAreCapitals, article } = page;
  const { first, end, words } = run;
  const count = end - first;
  const [head, last] = [wordAt(tokens, first), wordAt(tokens, end - 1)];
  const isOne = count === 1;
  const isDoubtful = places.every(({ doubtful }) => doubtful);
  const language = nounsAreCapitals ? 'nouns' : article.lang?.startsWith('en') ? 'english' : 'other';
  put(language);
  put('words', count);
  put(`words${String.fromCharCode(96 + Math.min(LONG, count))}`);
  if (nounsAreCapitals) put(isOne ? 'nounsOne' : 'nounsSeveral');
  if (FIRM_WORDS.has(last)) put(isOne ? 'firmOne' : 'firm');
  for (let at = first; at < end - 1; at++) if (FIRM_WORDS.has(wordAt(tokens, at))) put('firmInside', 1 / (count - 1));
  if (FIRST_NAMES.has(head)) put(isOne ? 'firstOne' : 'person');
  if (isOne && surnames.has(words)) put('surname');
  if (/\p{Ll}\p{Lu}/u.test(words)) put('inner');
  if (/^[\p{Lu}\d&.]+$/u.test(words)) put(`capitals${String.fromCharCode(96 + Math.min(CAPITALS, words.length))}`);
  if (/^[\p{Lu}\d&. ]{7,}$/u.test(words)) put('shouted');
  if (/\d/.test(words)) put('digit');
  if (/[&+!]/.test(words)) put('mark');
  if (words.includes('-')) put('hyphen');
  if (words.includes('.')) put('point');
  if (PLACE_NAMES.has(head)) put('place');
  if (isOne && small.has(words.toLowerCase())) put('small');
  if (isCommon(tokens, first)) put(isOne ? 'common' : 'commonHead');
  if (isOne && nounsAreCapitals && isCommon(tokens, first)) put('commonNoun');
  if (!isOne && isCommon(tokens, end - 1)) put('commonLast');
  const isListed = (matchName(tokens.words[first]?.name, tokens, first)?.end ?? 0) >= end;
  if (isListed) put('listed');
  if (tokens.words[first]?.outlet) put('outlet');
  if (places.length > 1) put('again');
  put('often', Math.log2(places.length));
  if (nounsAreCapitals) put('nounsOften', Math.log2(places.length));
  if (isDoubtful) put('doubtful');
  const isShort = isOne && heads.has(words);
  if (!isOne && byWords.has(head)) put('shortened');
  if (isShort) put('longer');
  const meant = isOne ? isCommon(tokens, first) || small.has(words.toLowerCase()) : FIRM_WORDS.has(last);
  // What these say, they say together.
  const told = { o: isOne, d: isDoubtful, m: meant, a: places.length > 1, s: isShort, l: isListed };
  put(
    `${language} ${Object.entries(told)
      .flatMap(([sign, is]) => (is ? sign : []))
      .join('')}`,
  );
  const start = tokens.starts[first] ?? 0;
  if (start < headline) put('headline');
  if (start < HEAD) put('early');
  // Where others are known, it is seldom whom the figures are told of.
  const among = 'abcde'.charAt(Math.min(KNOWN, listed));
  put(`among ${among}`);
  if (start < HEAD) put(`early ${among}`);
  if (!isOne && FIRM_WORDS.has(last)) put(`firm ${among}`);
  if (places.length > 1) put(`again ${among}`);
}

/** Whether a word says something by itself: it is a cue, says a role or what a firm is. */
function isCommon(tokens: Tokens, at: number): boolean {
  const word = tokens.words[at];
  return word !== undefined && (word.cue !== null || word.role > 0 || word.head);
}

/** Tells what stands around one place. */
function tellPlace({ first, end, doubtful }: Run, { page, begins, ends }: Runs, share: number, put: PutSign): void {
  const { tokens } = page;
  put('before', wordSign(tokens, first - 1), share);
  put('second', wordSign(tokens, first - 2), share);
  put('after', wordSign(tokens, end), share);
  put('next', wordSign(tokens, end + 1), share);
  put('left', gapSign(tokens, first), share);
  put('right', gapSign(tokens, end), share);
  if (doubtful) put('opening', stemOf(tokens.words[first]?.lower ?? ''), share);
  const tell = (sign: string, is: boolean): void => void (is && put('form', sign, share));
  tell('unsure', doubtful);
  tell('title', page.inTitleCase(first));
  tell('behind', ends.has(first));
  tell('listedBehind', ends.has(first - 1));
  tell('ahead', begins.has(end));
  tell('listedAhead', begins.has(end + 1));
  put('form', `figure ${numberNear(tokens, first, end)}`, share);
  const context = readFirmContext(first, end, tokens);
  tell('called', context.called);
  for (const [way, much] of context.evidence) put('form', `says ${way}`, share * much);
}

/** What `tokens.caps` says of a number. */
const NUMBER = 2;

/** Words to either side within which a number is told with a name, and beside it. */
const TOLD_WITH = 24;
const BESIDE = 7;

/** How near the next number of the sentence stands. */
function numberNear({ text, starts, ends, caps, count }: Tokens, first: number, end: number): 'near' | 'far' | 'none' {
  const isParted = (at: number): boolean => /[.!?]\s|\n/.test(text.slice(ends[at], starts[at + 1]));
  for (let away = 1, left = true, right = true; away <= TOLD_WITH && (left || right); away++) {
    left &&= first >= away && !isParted(first - away);
    right &&= end + away <= count && !isParted(end + away - 2);
    if ((left && caps[first - away] === NUMBER) || (right && caps[end + away - 1] === NUMBER))
      return away <= BESIDE ? 'near' : 'far';
  }
  return 'none';
}

/** A word as a sign: its stem, or only that it is a number or a name. */
function wordSign(tokens: Tokens, at: number): string {
  const word = tokens.words[at];
  if (!word) return '^';
  if (tokens.caps[at] === NUMBER) return '#';
  return tokens.caps[at] === 1 ? 'N' : stemOf(word.lower);
}

/** What stands between a word and the one before, as a sign. */
function gapSign({ text, starts, ends, count }: Tokens, at: number): string {
  if (at === 0 || at >= count) return '^';
  const gap = text.slice(ends[at - 1], starts[at]);
  return gap.includes('\n') ? '\n' : gap.trim().slice(0, 2);
}
