import { CLASSES, codeAt, isDigit, isLetter, LETTER } from '../../text/chars.ts';
import { unitsOf } from '../../text/word-map.ts';

/** A phrase and what it means. */
export interface Phrase<T> {
  readonly text: string;
  readonly units: readonly number[];
  readonly value: T;
}

/** Phrases by the two code units that they begin or end with, and those of one unit alone; the longest first. */
export interface PhraseIndex<T> {
  readonly pairs: readonly (readonly Phrase<T>[] | undefined)[];
  readonly singles: ReadonlyMap<number, Phrase<T>> | null;
}

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
function folded(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code | 0x20 : code === 0x0a ? 0x20 : code;
  if (code === 0xa0 || code === 0x2009 || code === 0x202f) return 0x20;
  if (code === 0x2010 || code === 0x2011) return 0x2d;
  if (code === 0x2019) return 0x27;
  // Capitals of Latin-1 stand 32 below their small letters.
  return code >= 0xc0 && code <= 0xde && code !== 0xd7 ? code + 0x20 : code;
}

const FOLDED = Uint16Array.from({ length: 0x10000 }, (_, code) => folded(code));

const PAIRS = 256;

/** Where phrases are kept that begin, or end, with two units. */
function pairOf(outer: number, inner: number): number {
  return (Math.imul(outer, 11) + Math.imul(inner, 37)) & (PAIRS - 1);
}

function indexBy<T>(
  pairs: Iterable<readonly [string, T]>,
  unitOf: (phrase: string, at: number) => number,
): PhraseIndex<T> {
  const places = Array.from({ length: PAIRS }, (): Phrase<T>[] | undefined => undefined);
  const singles = new Map<number, Phrase<T>>();
  for (const [text, value] of pairs) {
    const phrase = { text, units: unitsOf(text), value };
    if (text.length > 1) (places[pairOf(unitOf(text, 0), unitOf(text, 1))] ??= []).push(phrase);
    else if (text !== '' && !singles.has(unitOf(text, 0))) singles.set(unitOf(text, 0), phrase);
  }
  for (const place of places) place?.sort((a, b) => b.text.length - a.text.length);
  return { pairs: places, singles: singles.size > 0 ? singles : null };
}

/** Indexes phrases that are looked for behind an offset. */
export function indexForward<T>(pairs: Iterable<readonly [string, T]>): PhraseIndex<T> {
  return indexBy(pairs, (phrase, at) => phrase.charCodeAt(at));
}

/** Indexes phrases that are looked for in front of an offset. */
export function indexBackward<T>(pairs: Iterable<readonly [string, T]>): PhraseIndex<T> {
  return indexBy(pairs, (phrase, at) => phrase.charCodeAt(phrase.length - 1 - at));
}

/** All phrases of an index. */
export function phrasesIn<T>({ pairs, singles }: PhraseIndex<T>): Phrase<T>[] {
  return [...pairs.flatMap((place) => place ?? []), ...(singles?.values() ?? [])];
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

function standsAt(units: readonly number[], text: string, at: number): boolean {
  if (at < 0 || at + units.length > text.length) return false;
  for (let i = 0; i < units.length; i++) if (FOLDED[text.charCodeAt(at + i)] !== units[i]) return false;
  return true;
}

const isLetterUnit = (unit: number | undefined): boolean => CLASSES[unit ?? 0] === LETTER;

function endsWord(units: readonly number[], text: string, end: number): boolean {
  return !isLetterUnit(units[units.length - 1]) || !isWordUnit(text, end);
}

function beginsWord(units: readonly number[], text: string, start: number): boolean {
  return !isLetterUnit(units[0]) || !isWordUnit(text, start - 1);
}

/** The longest phrase that begins at an offset and ends where a word ends, or null. */
export function phraseAt<T>(index: PhraseIndex<T>, text: string, at: number): Match<T> | null {
  const first = FOLDED[codeAt(text, at)] as number;
  const place = index.pairs[pairOf(first, FOLDED[codeAt(text, at + 1)] as number)];
  if (place !== undefined) {
    for (const { units, value } of place) {
      const end = at + units.length;
      if (standsAt(units, text, at) && endsWord(units, text, end)) return { start: at, end, value };
    }
  }
  const single = index.singles === null ? undefined : index.singles.get(first);
  return single && endsWord(single.units, text, at + 1) ? { start: at, end: at + 1, value: single.value } : null;
}

/** Whether a word that begins at an offset begins with one of some stems, of two letters or more. */
export function hasStem(stems: PhraseIndex<true>, text: string, at: number): boolean {
  const place = stems.pairs[pairOf(FOLDED[codeAt(text, at)] as number, FOLDED[codeAt(text, at + 1)] as number)];
  return place !== undefined && place.some(({ units }) => standsAt(units, text, at));
}

/** The longest phrase that ends at an offset and begins where a word begins, or null. */
export function phraseBefore<T>(index: PhraseIndex<T>, text: string, end: number): Match<T> | null {
  const last = FOLDED[codeAt(text, end - 1)] as number;
  const place = index.pairs[pairOf(last, FOLDED[codeAt(text, end - 2)] as number)];
  if (place !== undefined) {
    for (const { units, value } of place) {
      const start = end - units.length;
      if (standsAt(units, text, start) && beginsWord(units, text, start)) return { start, end, value };
    }
  }
  const single = index.singles === null ? undefined : index.singles.get(last);
  return single && beginsWord(single.units, text, end - 1) ? { start: end - 1, end, value: single.value } : null;
}
