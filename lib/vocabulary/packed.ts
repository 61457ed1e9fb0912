/**
 * The lists of words as they ship. In the source a list stands under what it means, a page for each language; written out
 * so, most of it would be spelt again and again ("raise, raises, raised" as a cue, as a tie, in the next language's list).
 * Packed, each language is one dictionary: its phrases in order, each told by how much it shares with the one before, what
 * follows, and the lists in which it stands where these are others than those of the one before. Letters that often stand
 * together are told by one sign; codes of lists never have two small letters side by side, so that none of them is meant.
 */
import { lengthen, PIECE_SIGNS, shorten } from './pieces.ts';

/** Lists under what they mean: a leaf holds phrases, parted by the mark of its branch in `MARKS`. */
export interface Tree {
  readonly [key: string]: string | Tree | undefined;
}

export interface PackedWords {
  /** What the lists mean, as paths of keys. */
  readonly paths: string;
  /** A dictionary for each language. */
  readonly languages: Readonly<Record<string, string>>;
}

/** What parts the phrases of a list, by the branch that it stands in. */
const MARKS: Readonly<Record<string, string>> = { cues: ',', roles: ' ' };

/** Each begins an entry and tells, by its place here, how many letters the entry shares with the one before. */
const SHARES = '!#():;<=?@[]^';

/** A list is told by a capital, the longest ones by that alone, others by a sign behind it. */
const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const SINGLE = 19;
const SIGNS = `${CAPITALS}abcdefghijklmnopqrstuvwxyz0123456789`;
const MOST_LISTS = SINGLE + (CAPITALS.length - SINGLE) * SIGNS.length;

/** Packs the lists of all languages. Throws where a phrase has a sign of the packed form, and where lists are too many. */
export function packWords(languages: Readonly<Record<string, Tree>>): PackedWords {
  const flat = Object.entries(languages).map(([lang, tree]) => [lang, flatten(tree, '')] as const);
  const counts = new Map<string, number>();
  for (const [path] of flat.flatMap(([, phrases]) => phrases)) counts.set(path, (counts.get(path) ?? 0) + 1);
  const longest = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0)).slice(0, SINGLE);
  const paths = [...longest, ...[...counts.keys()].filter((path) => !longest.includes(path)).sort()];
  if (paths.length > MOST_LISTS) throw new Error(`more lists than can be told apart: ${String(paths.length)}`);
  const places = new Map(paths.map((path, list) => [path, list]));
  return {
    paths: spell(paths.map((path) => [path, ''])),
    languages: Object.fromEntries(flat.map(([lang, phrases]) => [lang, shorten(spell(entriesOf(phrases, places)))])),
  };
}

/** The lists of each language, their phrases in order of the alphabet. */
export function unpackWords({ paths, languages }: PackedWords): Record<string, Tree> {
  const keys = readPaths(paths);
  return Object.fromEntries(
    Object.entries(languages).map(([lang, packed]) => [lang, readDictionary(lengthen(packed), keys)]),
  );
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

/** The phrases in order, each with the codes of its lists, or none where the one before stands in the same. */
function entriesOf(
  phrases: readonly (readonly [path: string, phrase: string])[],
  places: ReadonlyMap<string, number>,
): [phrase: string, codes: string][] {
  const lists = new Map<string, number[]>();
  for (const [path, phrase] of phrases) lists.set(phrase, [...(lists.get(phrase) ?? []), places.get(path) ?? 0]);
  let last = '';
  return [...lists]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([phrase, all]) => {
      if ([...phrase].some((sign) => (CAPITALS + PIECE_SIGNS).includes(sign)))
        throw new Error(`a sign of the packed form in a phrase: ${phrase}`);
      const codes = [...all]
        .sort((a, b) => a - b)
        .map(codeOf)
        .join('');
      const told = codes === last ? '' : codes;
      last = codes;
      return [phrase, told];
    });
}

function codeOf(list: number): string {
  if (list < SINGLE) return CAPITALS.charAt(list);
  const rest = list - SINGLE;
  return CAPITALS.charAt(SINGLE + Math.floor(rest / SIGNS.length)) + SIGNS.charAt(rest % SIGNS.length);
}

/** Spells words, each from where it parts from the one before, with what is told of it behind. */
function spell(entries: readonly (readonly [word: string, behind: string])[]): string {
  let last = '';
  return entries
    .map(([word, behind]) => {
      if ([...word].some((sign) => SHARES.includes(sign)))
        throw new Error(`a sign of the packed form in a phrase: ${word}`);
      let shared = 0;
      while (shared < Math.min(last.length, SHARES.length - 1) && word[shared] === last[shared]) shared++;
      last = word;
      return SHARES.charAt(shared) + word.slice(shared) + behind;
    })
    .join('');
}

/** Where a word of a dictionary ends: at a capital, or at the sign that begins the next one. */
const ENDS = Uint8Array.from({ length: 128 }, (_, code) =>
  Number((SHARES + CAPITALS).includes(String.fromCharCode(code))),
);
/** For each ASCII character its place in `SHARES`, or −1; and its place among the signs of lists. */
const SHARE_OF = placesOf(SHARES);
const SIGN_OF = placesOf(SIGNS);

function placesOf(signs: string): Int8Array {
  return Int8Array.from({ length: 128 }, (_, code) => signs.indexOf(String.fromCharCode(code)));
}

function readDictionary(packed: string, paths: readonly string[]): Tree {
  const lists = paths.map((): string[] => []);
  let within: number[] = [];
  let word = '';
  for (let at = 0; at < packed.length;) {
    const share = SHARE_OF[packed.charCodeAt(at++)] ?? 0;
    const start = at;
    while (at < packed.length && ENDS[packed.charCodeAt(at)] !== 1) at++;
    word = word.slice(0, share) + packed.slice(start, at);
    const told: number[] = [];
    while (at < packed.length && SHARE_OF[packed.charCodeAt(at)] === -1) {
      const list = SIGN_OF[packed.charCodeAt(at++)] ?? 0;
      const rest = list < SINGLE ? 0 : (SIGN_OF[packed.charCodeAt(at++)] ?? 0);
      told.push(list < SINGLE ? list : SINGLE + (list - SINGLE) * SIGNS.length + rest);
    }
    if (told.length > 0) within = told;
    for (const list of within) lists[list]?.push(word);
  }
  return grow(lists, paths);
}

function readPaths(packed: string): string[] {
  const paths: string[] = [];
  for (let at = 0; at < packed.length;) {
    const share = SHARE_OF[packed.charCodeAt(at++)] ?? 0;
    const start = at;
    while (at < packed.length && (SHARE_OF[packed.charCodeAt(at)] ?? -1) === -1) at++;
    paths.push((paths.at(-1) ?? '').slice(0, share) + packed.slice(start, at));
  }
  return paths;
}

function grow(lists: readonly (readonly string[])[], paths: readonly string[]): Tree {
  const root: Record<string, string | Tree> = {};
  lists.forEach((phrases, list) => {
    const path = paths[list] ?? '';
    if (phrases.length === 0) return;
    const keys = path.split('/');
    const last = keys.pop() ?? '';
    let node = root;
    for (const key of keys) node = (node[key] ??= {}) as Record<string, string | Tree>;
    node[last] = phrases.join(markOf(path));
  });
  return root;
}
