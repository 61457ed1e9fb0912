import type { Lexicon } from '../vocabulary/lexicon.ts';
import { tokenize, wordAt, type Tokens } from '../vocabulary/tokens.ts';
import type { Article } from './article.ts';

/** An article's words, with what must be known of their writing before names are looked for. */
export interface Page {
  readonly article: Article;
  readonly tokens: Tokens;
  /** Whether the language writes every noun with a capital, so that a capital says nothing. */
  readonly nounsAreCapitals: boolean;
  /** Whether the word stands in a line in which nearly every word has a capital, such as a headline. */
  inTitleCase(index: number): boolean;
  /** Whether the article holds a word; each is looked for once. */
  holds(this: void, word: string): boolean;
}

export function readPage(article: Article, lexicon: Lexicon): Page {
  const tokens = tokenize(article.text, lexicon.words(article.lang));
  const title = titleCaseLines(tokens);
  const held = new Map<string, boolean>();
  return {
    article,
    tokens,
    nounsAreCapitals: article.lang?.startsWith('de') ?? false,
    inTitleCase: (index) => title[index] === 1,
    holds: (word) => {
      const known = held.get(word) ?? containsWord(article.text, word);
      held.set(word, known);
      return known;
    },
  };
}

/** Whether a text holds a word as such: "AI" is not in "AIDS". */
export function containsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isLetter(text, at - 1) && !isLetter(text, at + word.length)) return true;
  }
  return false;
}

function isLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || unit >= 0xc0;
}

/** Marks the words of lines of three words or more of which most longer ones begin with a capital. */
function titleCaseLines(tokens: Tokens): Uint8Array {
  const marks = new Uint8Array(tokens.count);
  let first = 0;
  for (let at = 0; at < tokens.count; at++) {
    const end = tokens.ends[at] ?? 0;
    const next = tokens.starts[at + 1] ?? tokens.text.length;
    if (at + 1 < tokens.count && !hasLineBreak(tokens.text, end, next)) continue;
    if (isTitleCase(tokens, first, at + 1)) marks.fill(1, first, at + 1);
    first = at + 1;
  }
  return marks;
}

function hasLineBreak(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) return true;
  return false;
}

function isTitleCase(tokens: Tokens, first: number, end: number): boolean {
  let long = 0;
  let capitals = 0;
  if (end - first > 40) return false;
  for (let at = first; at < end; at++) {
    if ((tokens.ends[at] ?? 0) - (tokens.starts[at] ?? 0) < 4) continue;
    long++;
    if (tokens.caps[at] !== 0) capitals++;
  }
  return long >= 3 && capitals / long > 0.7;
}

/** Marks after which a new sentence, item or line begins. */
const OPENERS = '.!?:;\n•·|–—"“„«(';

/** Whether the word is the first of its sentence, line or quotation, where any word has a capital. */
export function opensSentence(tokens: Tokens, index: number): boolean {
  if (index === 0) return true;
  const from = tokens.ends[index - 1] ?? 0;
  const to = tokens.starts[index] ?? 0;
  for (let at = from; at < to; at++) {
    const mark = tokens.text[at] ?? '';
    if (OPENERS.includes(mark) && !(mark === '.' && isInitial(tokens, index - 1))) return true;
  }
  return tokens.text.slice(from, to).includes(' - ');
}

/** A point after a single letter or a title abbreviates: "J. Smith", "U.S. Treasury", "Mr. Son". */
function isInitial(tokens: Tokens, index: number): boolean {
  const word = wordAt(tokens, index);
  return word.length === 1 || /^(?:Mr|Mrs|Ms|Dr|Inc|Corp|Co|Ltd|St|Sen|Gov|vs)$/.test(word);
}

/** The headline is the article's first line. */
export function headlineEnd(text: string): number {
  const end = text.indexOf('\n');
  return end < 0 || end > 200 ? 0 : end;
}
