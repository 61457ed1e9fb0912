import { FIRM_WORDS, PLACE_NAMES, STOP_NAMES } from '../vocabulary/stopnames.ts';
import { joined, wordAt, type Tokens } from '../vocabulary/tokens.ts';
import type { Found } from './names.ts';
import { opensSentence, type Page } from './page.ts';

/** A run of capitalised words that no vocabulary knows. */
export interface Run {
  readonly first: number;
  readonly end: number;
  readonly words: string;
  /** Whether its capital says nothing: first of a sentence, or in a line of capitals. */
  readonly doubtful: boolean;
}

const DIGIT = 2;

/** The runs of capitalised words outside known names. Named undertakings among them are added to `undertakings`. */
export function findRuns(page: Page, known: readonly Found[], undertakings: Found[]): Run[] {
  const { tokens } = page;
  const runs: Run[] = [];
  let next = 0;
  for (let at = 0; at < tokens.count;) {
    while (next < known.length && (known[next]?.end ?? 0) <= at) next++;
    const upcoming = known[next];
    if (upcoming && upcoming.first <= at) {
      at = upcoming.end;
      continue;
    }
    if (!isCapital(tokens, at)) {
      at++;
      continue;
    }
    const limit = upcoming?.first ?? tokens.count;
    let end = at + 1;
    // The end of a site's name is that of the firm's.
    while (end < limit && joined(tokens, end - 1) && !isDomain(tokens, end - 1) && continues(tokens, end)) end++;
    const undertaking = page.inTitleCase(at) || page.nounsAreCapitals ? null : readUndertaking(tokens, at, end);
    const run = undertaking ? null : trimRun(page, at, end);
    if (undertaking) undertakings.push(undertaking);
    if (run) runs.push(run);
    at = end;
  }
  return cutToNames(runs, tokens);
}

/** A run whose capitals say nothing ends where a name of the running text does: "Zeta Grid Signs" is Zeta Grid. */
function cutToNames(runs: readonly Run[], tokens: Tokens): Run[] {
  const sure = new Set(runs.filter(({ doubtful }) => !doubtful).map(({ words }) => words));
  const wordsOf = (first: number, end: number): string => tokens.text.slice(tokens.starts[first], tokens.ends[end - 1]);
  return runs.map((run) => {
    if (!run.doubtful || sure.has(run.words)) return run;
    for (let end = run.end - 1; end > run.first; end--) {
      const words = wordsOf(run.first, end);
      if (sure.has(words) && !FIRM_WORDS.has(wordAt(tokens, end))) return { ...run, end, words };
    }
    return run;
  });
}

/** Words that end, or begin, the name of an undertaking rather than of a firm. */
const UNDERTAKINGS = new Set(
  'Mission Deal Pact Programme Program Initiative Campus Project Plan Yojana Alliance Supercluster'.split(' '),
);

/** A named undertaking: "Tech Prosperity Deal", "Project Bluebell". */
function readUndertaking(tokens: Tokens, first: number, end: number): Found | null {
  const from = wordAt(tokens, first) === 'The' ? first + 1 : first;
  const opens = wordAt(tokens, from) === 'Project' && end - from > 1;
  const to = opens ? Math.min(end, from + 3) : end;
  if (!opens && (to - from < 2 || !UNDERTAKINGS.has(wordAt(tokens, to - 1)))) return null;
  const span = { start: tokens.starts[from] ?? 0, end: tokens.ends[to - 1] ?? 0 };
  const asset = tokens.text.slice(span.start, span.end);
  return { first: from, end: to, mention: { ...span, name: null, asset, via: 'form', kind: null } };
}

/** The longest name that is tried, in letters. */
const LONGEST = 60;

/** Takes words that name nothing off both ends; null where nothing is left. */
function trimRun(page: Page, from: number, to: number): Run | null {
  const { tokens } = page;
  let [first, end] = [from, to];
  const stopped = (at: number): boolean => {
    const word = wordAt(tokens, at);
    return !isInitial(tokens, at) && (STOP_NAMES.has(word) || PLACE_NAMES.has(word));
  };
  while (first < end && stopped(first)) first++;
  while (
    end > first &&
    (tokens.caps[end - 1] === DIGIT || (stopped(end - 1) && !FIRM_WORDS.has(wordAt(tokens, end - 1))))
  )
    end--;
  // A word that ends names of firms is none by itself; after a place it mostly is: "Boston Dynamics".
  if (first === end - 1 && FIRM_WORDS.has(wordAt(tokens, first))) {
    while (first > from && PLACE_NAMES.has(wordAt(tokens, first - 1))) first--;
    if (first === end - 1) return null;
  }
  if (first >= end || !isCapital(tokens, first)) return null;
  const words = tokens.text.slice(tokens.starts[first], tokens.ends[end - 1]);
  if (words.length < 2 || words.length > LONGEST) return null;
  const doubtful = (first === from && opensSentence(tokens, from)) || page.inTitleCase(first);
  return { first, end, words, doubtful };
}

/** Whether a word begins with a capital, or has one within: "eStruxture". */
function isCapital(tokens: Tokens, at: number): boolean {
  return tokens.caps[at] === 1 || /^\p{Ll}+\p{Lu}/u.test(wordAt(tokens, at));
}

/** Whether a word joins the capitals before it. */
function continues(tokens: Tokens, at: number): boolean {
  return tokens.caps[at] !== 0 || isInitial(tokens, at) || isDomain(tokens, at);
}

const DOMAIN = /^(?:ai|io|tech|xyz)$/;

/** Whether a word ends the name of a site, and a firm's with it: the "ai" of "Lumen.ai". */
function isDomain({ text, starts, ends }: Tokens, at: number): boolean {
  const start = starts[at] ?? 0;
  return text.charAt(start - 1) === '.' && start - 1 === ends[at - 1] && DOMAIN.test(text.slice(start, ends[at]));
}

/** Whether a word is an initial right behind the point of another: the "p" and "A" of "S.p.A.". */
function isInitial({ text, starts, ends }: Tokens, at: number): boolean {
  const start = starts[at] ?? 0;
  return at > 0 && text.charAt(start - 1) === '.' && start - (ends[at - 1] ?? 0) === 1 && (ends[at] ?? 0) - start === 1;
}
