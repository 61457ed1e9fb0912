import { isSmall, joined, lowerAt, split, type Tokens } from './tokens.ts';
import type { Asset, Naming, Organisation } from './vocabulary.ts';

/** One meaning of a run of words: the organisation or asset that it names. */
export interface Sense {
  readonly naming: Naming;
  readonly organisation: Organisation | null;
  readonly asset: Asset | null;
  /** The full name of an outlet. */
  readonly outlet?: string;
}

/** A step of the walk along the words of a name, in lower case. */
export interface NameNode {
  readonly next: Map<string, NameNode>;
  senses: Sense[] | null;
}

/** Where the walk begins. */
export interface NameRoot extends NameNode {
  /** The first letters of the names that may be written with a small one: no other small word begins a name. */
  readonly small: Set<number>;
}

/** Where a name ends and what it may mean. */
export interface Match {
  /** Index of the word after the name's last. */
  readonly end: number;
  readonly senses: readonly Sense[];
}

/** Where the names go on that begin with a word. */
export function opens(root: NameRoot, written: string, lower: string): NameNode | undefined {
  return isSmall(written) && !root.small.has(written.charCodeAt(0)) ? undefined : step(root, lower);
}

/** The longest name that begins at the word `index`: `first` is where those go on that begin with it. */
export function matchName(first: NameNode | undefined, tokens: Tokens, index: number): Match | null {
  let best: Match | null = null;
  let node = first;
  for (let at = index; node; node = step(node, lowerAt(tokens, ++at))) {
    if (node.senses) {
      const senses = fitting(node.senses, tokens, index, at);
      if (senses.length > 0) best = { end: at + 1, senses };
    }
    if (!joined(tokens, at)) break;
  }
  return best;
}

/** One word on; a plural or a genitive without apostrophe ("TPUs", "Nvidias") leads where its singular does. */
function step(node: NameNode, word: string): NameNode | undefined {
  const next = node.next.get(word);
  if (next || word.length < 4 || !word.endsWith('s')) return next;
  const singular = node.next.get(word.slice(0, -1));
  return singular?.senses?.some(({ naming }) => !naming.ambiguous || naming.via === 'product') ? singular : undefined;
}

const ACRONYM = /^\p{Lu}{2,5}$/u;

/** Ambiguous words count as written only; others in any case that begins with a capital where the name does. */
function fitting(senses: readonly Sense[], tokens: Tokens, first: number, last: number): Sense[] {
  const written = tokens.text.slice(tokens.starts[first], tokens.ends[last]);
  return senses.filter(({ naming }) => {
    if (naming.words === written || `${naming.words}s` === written) return true;
    if (naming.ambiguous) return naming.words.length > 3 && written === naming.words.toUpperCase();
    // "DOE" is no Jane Doe.
    if (ACRONYM.test(naming.words)) return false;
    return tokens.caps[first] !== 0 || startsLower(naming.words);
  });
}

const startsLower = (words: string): boolean => words.charAt(0) === words.charAt(0).toLowerCase();

/** A trie without a name. */
export function newRoot(): NameRoot {
  return { ...newNode(), small: new Set() };
}

function newNode(): NameNode {
  return { next: new Map(), senses: null };
}

/** Adds a meaning under the words that name it. */
export function addName(root: NameRoot, sense: Sense): void {
  addWords(root, sense, sense.naming.words);
  // A model's number is also written apart: "Trainium 2".
  const apart = sense.naming.words.replace(/^([A-Za-z]{4,})(\d)/, '$1 $2');
  if (apart !== sense.naming.words) addWords(root, sense, apart);
}

function addWords(root: NameRoot, sense: Sense, words: string): void {
  const { count, starts, ends, caps } = split(words);
  const lower = (at: number): string => words.slice(starts[at], ends[at]).toLowerCase();
  if (caps[0] === 0 || startsLower(sense.naming.words)) root.small.add(lower(0).charCodeAt(0));
  let node: NameNode = root;
  for (let at = 0; at < count; at++) {
    const word = lower(at);
    let next = node.next.get(word);
    if (!next) node.next.set(word, (next = newNode()));
    node = next;
  }
  if (node !== root) (node.senses ??= []).push(sense);
}
