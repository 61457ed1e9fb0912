import { cuesByLanguage } from './cues/compiled.ts';
import type { CueNode } from './cues/trie.ts';
import { compileFigureLexicon, type FigureLexicon } from './figure-words/lexicon.ts';
import { rolesByLanguage, type RoleLexicon } from './roles/index.ts';
import { isSmall, joined, lowerAt, split, type Tokens } from './tokens.ts';
import { type Asset, type Naming, type Organisation, type OrganisationKind, type Vocabulary } from './vocabulary.ts';
import { wordBook, type WordBook } from './words.ts';

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

/** A vocabulary made ready for reading. It also answers what comparison asks of names. */
export interface Lexicon {
  readonly root: NameRoot;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly assets: ReadonlyMap<string, Asset>;
  /** Names of news outlets, by their words in lower case. */
  readonly outlets: NameRoot;
  /** The name by which claims call an organisation or asset; a name that is unknown comes back as it is. */
  canonical(name: string): string;
  /** The kind of an organisation, null where unknown. */
  kindOf(name: string): OrganisationKind | null;
  /** The organisations that a name belongs to, nearest first: parents of a firm. */
  kin(name: string): readonly string[];
  /** Owner, operators and users of a named asset. */
  partiesOf(asset: string): readonly string[];
  /** The cues and the role words for a page in a language (BCP 47, null where unknown). */
  cues(lang: string | null): CueNode;
  roles(lang: string | null): RoleLexicon;
  /** What figures are read by, compiled when first asked for. */
  readonly figures: FigureLexicon;
  /** All that reading asks of the words of such a page. */
  words(lang: string | null): WordBook;
  readonly roleWeights: Vocabulary['roleWeights'];
}

/** Builds the trie of names and the indexes beside it. */
export function compileLexicon(vocabulary: Vocabulary): Lexicon {
  const root: NameRoot = { ...newNode(), small: new Set() };
  const outlets: NameRoot = { ...newNode(), small: new Set() };
  const organisations = new Map(vocabulary.organisations.map((one) => [one.name, one]));
  const assets = new Map(vocabulary.assets.map((one) => [one.name, one]));
  const called = new Map<string, string>();
  let figures: FigureLexicon | null = null;
  for (const organisation of vocabulary.organisations) {
    for (const naming of organisation.namings) {
      add(root, { naming, organisation, asset: null });
      if (!naming.ambiguous || naming.via === 'name') remember(called, naming.words, organisation.name);
    }
  }
  for (const asset of vocabulary.assets) {
    for (const naming of asset.namings) {
      add(root, { naming, organisation: null, asset });
      remember(called, naming.words, asset.name);
    }
  }
  for (const words of vocabulary.outlets) addOutlet(outlets, words);
  const canonical = (name: string): string => called.get(name) ?? called.get(fold(name)) ?? name;
  const [cues, roles] = [cuesByLanguage(vocabulary.cues), rolesByLanguage(vocabulary.roles)];
  const books = new Map<CueNode, WordBook>();
  return {
    root,
    organisations,
    assets,
    outlets,
    canonical,
    kindOf: (name) => organisations.get(canonical(name))?.kind ?? null,
    kin: (name) => ancestors(organisations, canonical(name)),
    partiesOf: (name) => partiesOf(assets.get(canonical(name))),
    cues,
    roles,
    words(lang) {
      const of = cues(lang);
      const book = books.get(of) ?? wordBook({ root, outlets, cues: of, roles: roles(lang) });
      books.set(of, book);
      return book;
    },
    get figures() {
      return (figures ??= compileFigureLexicon(vocabulary.figures));
    },
    roleWeights: vocabulary.roleWeights,
  };
}

/** An outlet is also called without its article: "the Wall Street Journal". */
function addOutlet(outlets: NameRoot, name: string): void {
  for (const words of new Set([name, name.replace(/^The /, '')])) {
    add(outlets, { naming: { words, via: 'name', ambiguous: false }, organisation: null, asset: null, outlet: name });
  }
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

function newNode(): NameNode {
  return { next: new Map(), senses: null };
}

function add(root: NameRoot, sense: Sense): void {
  addWords(root, sense, sense.naming.words);
  // A model's number is also written apart: "Trainium 2".
  const apart = sense.naming.words.replace(/^([A-Za-z]{4,})(\d)/, '$1 $2');
  if (apart !== sense.naming.words) addWords(root, { ...sense, naming: { ...sense.naming, words: apart } }, apart);
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

/** The first to claim a name keeps it; the name itself always leads to its owner. */
function remember(called: Map<string, string>, words: string, name: string): void {
  for (const key of [words, fold(words)]) if (!called.has(key) || words === name) called.set(key, name);
}

function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function ancestors(organisations: ReadonlyMap<string, Organisation>, name: string): string[] {
  const found: string[] = [];
  let parent = organisations.get(name)?.parent ?? null;
  while (parent !== null && !found.includes(parent)) {
    found.push(parent);
    parent = organisations.get(parent)?.parent ?? null;
  }
  return found;
}

function partiesOf(asset: Asset | undefined): string[] {
  if (!asset) return [];
  return [...new Set([...(asset.owner ? [asset.owner] : []), ...asset.operators, ...asset.users])];
}
