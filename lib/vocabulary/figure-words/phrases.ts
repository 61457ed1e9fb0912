import { isDigit, isLetter } from '../../text/chars.ts';

/** A phrase and what it means. */
export interface Phrase<T> {
  readonly text: string;
  readonly value: T;
}

/** Phrases by the code unit that they begin or end with, the longest first. */
export type PhraseIndex<T> = ReadonlyMap<number, readonly Phrase<T>[]>;

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

/** The code unit in the form that phrases are written in: lower case, plain spaces, hyphens and apostrophes. */
function fold(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code | 0x20 : code === 0x0a ? 0x20 : code;
  if (code === 0xa0 || code === 0x2009 || code === 0x202f) return 0x20;
  if (code === 0x2010 || code === 0x2011) return 0x2d;
  if (code === 0x2019) return 0x27;
  // Capitals of Latin-1 stand 32 below their small letters.
  return code >= 0xc0 && code <= 0xde && code !== 0xd7 ? code + 0x20 : code;
}

function indexBy<T>(pairs: Iterable<readonly [string, T]>, key: (phrase: string) => number): PhraseIndex<T> {
  const index = new Map<number, Phrase<T>[]>();
  for (const [text, value] of pairs) {
    if (text === '') continue;
    const list = index.get(key(text));
    if (list) list.push({ text, value });
    else index.set(key(text), [{ text, value }]);
  }
  for (const list of index.values()) list.sort((a, b) => b.text.length - a.text.length);
  return index;
}

/** Indexes phrases that are looked for behind an offset. */
export function indexForward<T>(pairs: Iterable<readonly [string, T]>): PhraseIndex<T> {
  return indexBy(pairs, (phrase) => phrase.charCodeAt(0));
}

/** Indexes phrases that are looked for in front of an offset. */
export function indexBackward<T>(pairs: Iterable<readonly [string, T]>): PhraseIndex<T> {
  return indexBy(pairs, (phrase) => phrase.charCodeAt(phrase.length - 1));
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

/** Whether a phrase stands at an offset; most differ within their first letters. */
function standsAt(phrase: string, text: string, at: number): boolean {
  for (let i = 0; i < phrase.length; i++) {
    if (fold(text.charCodeAt(at + i)) !== phrase.charCodeAt(i)) return false;
  }
  return true;
}

/** The longest phrase that begins at an offset and ends where a word ends, or null. */
export function phraseAt<T>(index: PhraseIndex<T>, text: string, at: number): Match<T> | null {
  const phrases = index.get(fold(text.charCodeAt(at)));
  if (!phrases) return null;
  for (const { text: phrase, value } of phrases) {
    if (!standsAt(phrase, text, at)) continue;
    const end = at + phrase.length;
    if (isLetter(phrase, phrase.length - 1) && isWordUnit(text, end)) continue;
    return { start: at, end, value };
  }
  return null;
}

/** The longest phrase that ends at an offset and begins where a word begins, or null. */
export function phraseBefore<T>(index: PhraseIndex<T>, text: string, end: number): Match<T> | null {
  const phrases = end > 0 ? index.get(fold(text.charCodeAt(end - 1))) : undefined;
  if (!phrases) return null;
  for (const { text: phrase, value } of phrases) {
    const start = end - phrase.length;
    if (start < 0 || !endsAt(phrase, text, end)) continue;
    if (isLetter(phrase, 0) && start > 0 && isWordUnit(text, start - 1)) continue;
    return { start, end, value };
  }
  return null;
}

function endsAt(phrase: string, text: string, end: number): boolean {
  for (let i = 1; i <= phrase.length; i++) {
    if (fold(text.charCodeAt(end - i)) !== phrase.charCodeAt(phrase.length - i)) return false;
  }
  return true;
}
