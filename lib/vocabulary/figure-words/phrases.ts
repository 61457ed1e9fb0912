import { isDigit, isLetter, wordEnd, wordStart } from '../../text/chars.ts';

/** A phrase and what it means. */
export interface Phrase<T> {
  readonly text: string;
  readonly value: T;
}

/** Phrases by the word (or the sign) that they begin or end with, the longest first. */
export type PhraseIndex<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

/** Parts the phrases of a list that is written with bars. */
export function phrasesOf(list: string | undefined): string[] {
  return list ? list.split('|') : [];
}

/** All pairs of phrase and meaning of a table that lists phrases by meaning. */
export function phrasePairs(table: Readonly<Record<string | number, string | undefined>>): [string, string][] {
  return Object.entries(table).flatMap(([key, list]) =>
    phrasesOf(list).map((phrase): [string, string] => [phrase, key]),
  );
}

function keyAtStart(text: string, at: number): string {
  return isLetter(text, at) ? text.slice(at, wordEnd(text, at)).toLowerCase() : text.charAt(at);
}

function keyAtEnd(text: string, end: number): string {
  return isLetter(text, end - 1) ? text.slice(wordStart(text, end), end).toLowerCase() : text.charAt(end - 1);
}

function indexBy<T>(pairs: Iterable<readonly [string, T]>, key: (phrase: string) => string): PhraseIndex<T> {
  const index = new Map<string, Phrase<T>[]>();
  for (const [text, value] of pairs) {
    const list = index.get(key(text));
    if (list) list.push({ text, value });
    else index.set(key(text), [{ text, value }]);
  }
  for (const list of index.values()) list.sort((a, b) => b.text.length - a.text.length);
  return index;
}

/** Indexes phrases that are looked for behind an offset. */
export function indexForward<T>(pairs: Iterable<readonly [string, T]>): PhraseIndex<T> {
  return indexBy(pairs, (phrase) => keyAtStart(phrase, 0));
}

/** Indexes phrases that are looked for in front of an offset. */
export function indexBackward<T>(pairs: Iterable<readonly [string, T]>): PhraseIndex<T> {
  return indexBy(pairs, (phrase) => keyAtEnd(phrase, phrase.length));
}

/** A phrase as it stands in a text. */
export interface Match<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

function isWordUnit(text: string, at: number): boolean {
  return isLetter(text, at) || isDigit(text, at);
}

/** The text between two offsets in the form that phrases are written in. */
function folded(text: string, start: number, end: number): string {
  return text
    .slice(start, end)
    .toLowerCase()
    .replace(/[\u00a0\u2009\u202f\n]/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\u2019/g, "'");
}

/** The longest phrase that begins at an offset and ends where a word ends, or null. */
export function phraseAt<T>(index: PhraseIndex<T>, text: string, at: number): Match<T> | null {
  const phrases = index.get(keyAtStart(text, at));
  if (!phrases) return null;
  for (const { text: phrase, value } of phrases) {
    const end = at + phrase.length;
    if (folded(text, at, end) !== phrase) continue;
    if (isLetter(phrase, phrase.length - 1) && isWordUnit(text, end)) continue;
    return { start: at, end, value };
  }
  return null;
}

/** The longest phrase that ends at an offset and begins where a word begins, or null. */
export function phraseBefore<T>(index: PhraseIndex<T>, text: string, end: number): Match<T> | null {
  if (end <= 0) return null;
  const phrases = index.get(keyAtEnd(text, end));
  if (!phrases) return null;
  for (const { text: phrase, value } of phrases) {
    const start = end - phrase.length;
    if (start < 0 || folded(text, start, end) !== phrase) continue;
    if (isLetter(phrase, 0) && start > 0 && isWordUnit(text, start - 1)) continue;
    return { start, end, value };
  }
  return null;
}
