/**
 * The lists of words as they ship. In the source a list stands under what it means, a page for each language; written out
 * so, most of it would be spelt again and again ("raise, raises, raised" as a cue, as a tie, in the next language's list).
 * Packed, each language is one dictionary: its phrases in order, each told by how many characters it shares with the one
 * before, what follows, and the lists in which it stands.
 */

/** Lists under what they mean: a leaf holds phrases, parted by the mark of its branch in `MARKS`. */
export interface Tree {
  readonly [key: string]: string | Tree | undefined;
}

export interface PackedWords {
  /** What the lists mean, as paths of keys, those with the most phrases first. */
  readonly paths: string;
  /** A dictionary for each language. */
  readonly languages: Readonly<Record<string, string>>;
}

/** What parts the phrases of a list, by the branch that it stands in. */
const MARKS: Readonly<Record<string, string>> = { cues: ',', roles: ' ' };

/** A shared beginning is told by a small letter, so at most by `z`; a list by a capital, or a capital and a sign. */
const LONGEST_SHARED = 25;
const SMALL_A = 97;
const CAPITAL_A = 65;
const CAPITAL_Z = 90;
/** So many lists are told by one capital; the rest have one of the capitals that are left, and a sign. */
const SINGLE = 18;
const FIRST_SIGN = 35;
const SIGNS = 92;
const MOST_LISTS = SINGLE + (26 - SINGLE) * SIGNS;

/** Packs the lists of all languages. Throws where a phrase has a capital letter, and where there are too many lists. */
export function packWords(languages: Readonly<Record<string, Tree>>): PackedWords {
  const flat = Object.entries(languages).map(([lang, tree]) => [lang, flatten(tree, '')] as const);
  const counts = new Map<string, number>();
  for (const [path] of flat.flatMap(([, phrases]) => phrases)) counts.set(path, (counts.get(path) ?? 0) + 1);
  const paths = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  if (paths.length > MOST_LISTS) throw new Error(`more lists than can be told apart: ${String(paths.length)}`);
  return {
    paths: paths.join('|'),
    languages: Object.fromEntries(flat.map(([lang, phrases]) => [lang, dictionaryOf(phrases, paths)])),
  };
}

/** The lists of each language, their phrases in order of the alphabet. */
export function unpackWords({ paths, languages }: PackedWords): Record<string, Tree> {
  const keys = paths.split('|');
  return Object.fromEntries(Object.entries(languages).map(([lang, packed]) => [lang, readDictionary(packed, keys)]));
}

function flatten(tree: Tree, above: string): [path: string, phrase: string][] {
  return Object.entries(tree).flatMap(([key, under]) => {
    const path = above === '' ? key : `${above}/${key}`;
    if (typeof under === 'object') return flatten(under, path);
    const phrases = (under ?? '').split(markOf(path)).map((phrase) => phrase.trim());
    return [...new Set(phrases)].map((phrase): [string, string] => [path, phrase]);
  });
}

const markOf = (path: string): string => MARKS[path.slice(0, path.indexOf('/'))] ?? '|';

function dictionaryOf(phrases: readonly (readonly [string, string])[], paths: readonly string[]): string {
  const lists = new Map<string, string>();
  for (const [path, phrase] of phrases) {
    if (/[A-Z]/.test(phrase)) throw new Error(`a capital letter in a phrase: ${phrase}`);
    lists.set(phrase, (lists.get(phrase) ?? '') + codeOf(paths.indexOf(path)));
  }
  let packed = '';
  let last = '';
  for (const phrase of [...lists.keys()].sort()) {
    let shared = 0;
    while (shared < Math.min(last.length, LONGEST_SHARED) && phrase[shared] === last[shared]) shared++;
    packed += String.fromCharCode(SMALL_A + shared) + phrase.slice(shared) + (lists.get(phrase) ?? '');
    last = phrase;
  }
  return packed;
}

function codeOf(list: number): string {
  if (list < SINGLE) return String.fromCharCode(CAPITAL_A + list);
  const rest = list - SINGLE;
  return String.fromCharCode(CAPITAL_A + SINGLE + Math.floor(rest / SIGNS), FIRST_SIGN + (rest % SIGNS));
}

function readDictionary(packed: string, paths: readonly string[]): Tree {
  const lists = new Map<string, string>();
  let phrase = '';
  for (let at = 0; at < packed.length;) {
    const shared = packed.charCodeAt(at++) - SMALL_A;
    const start = at;
    while (!isCapital(packed.charCodeAt(at))) at++;
    phrase = phrase.slice(0, shared) + packed.slice(start, at);
    while (isCapital(packed.charCodeAt(at))) {
      let list = packed.charCodeAt(at++) - CAPITAL_A;
      if (list >= SINGLE) list = SINGLE + (list - SINGLE) * SIGNS + packed.charCodeAt(at++) - FIRST_SIGN;
      const path = paths[list] ?? '';
      const before = lists.get(path);
      lists.set(path, before === undefined ? phrase : before + markOf(path) + phrase);
    }
  }
  return grow(lists);
}

const isCapital = (code: number): boolean => code >= CAPITAL_A && code <= CAPITAL_Z;

function grow(lists: ReadonlyMap<string, string>): Tree {
  const root: Record<string, string | Tree> = {};
  for (const [path, list] of lists) {
    const keys = path.split('/');
    const last = keys.pop() ?? '';
    let node = root;
    for (const key of keys) node = (node[key] ??= {}) as Record<string, string | Tree>;
    node[last] = list;
  }
  return root;
}
