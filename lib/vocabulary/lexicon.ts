import { cuesByLanguage } from './cues/compiled.ts';
import type { CueNode } from './cues/trie.ts';
import { compileFigureLexicon, type FigureLexicon } from './figure-words/lexicon.ts';
import { rolesByLanguage, type RoleLexicon } from './roles/index.ts';
import { listStems } from './stems.ts';
import { addName, newRoot, type NameRoot } from './name-trie.ts';
import type { Asset, Organisation, OrganisationKind, Vocabulary } from './vocabulary.ts';
import { wordBook, type WordBook } from './words.ts';

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
  readonly antecedentWeights: Vocabulary['antecedentWeights'];
  readonly nameWeights: Vocabulary['nameWeights'];
  readonly assetWeights: Vocabulary['assetWeights'];
  readonly wordWeights: Vocabulary['wordWeights'];
  readonly stateWeights: Vocabulary['stateWeights'];
  readonly rates: Vocabulary['rates'];
}

/** Builds the trie of names and the indexes beside it. */
export function compileLexicon(vocabulary: Vocabulary): Lexicon {
  const root: NameRoot = newRoot();
  const outlets: NameRoot = newRoot();
  const organisations = new Map(vocabulary.organisations.map((one) => [one.name, one]));
  const assets = new Map(vocabulary.assets.map((one) => [one.name, one]));
  const called = new Map<string, string>();
  let figures: FigureLexicon | null = null;
  for (const organisation of vocabulary.organisations) {
    for (const naming of organisation.namings) {
      addName(root, { naming, organisation, asset: null });
      if (!naming.ambiguous || naming.via === 'name') remember(called, naming.words, organisation.name);
    }
  }
  for (const asset of vocabulary.assets) {
    for (const naming of asset.namings) {
      addName(root, { naming, organisation: null, asset });
      remember(called, naming.words, asset.name);
    }
  }
  for (const words of vocabulary.outlets) addOutlet(outlets, words);
  const canonical = (name: string): string => called.get(name) ?? called.get(fold(name)) ?? name;
  const [cues, roles] = [cuesByLanguage(vocabulary.cues), rolesByLanguage(vocabulary.roles)];
  const learnt = new Map(listStems(vocabulary.wordWeights).map((stem, at) => [stem, at + 1]));
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
      const book = books.get(of) ?? wordBook({ root, outlets, cues: of, roles: roles(lang), learnt });
      books.set(of, book);
      return book;
    },
    get figures() {
      return (figures ??= compileFigureLexicon(vocabulary.figures));
    },
    antecedentWeights: vocabulary.antecedentWeights,
    nameWeights: vocabulary.nameWeights,
    assetWeights: vocabulary.assetWeights,
    wordWeights: vocabulary.wordWeights,
    stateWeights: vocabulary.stateWeights,
    rates: vocabulary.rates,
  };
}

/** An outlet is also called without its article: "the Wall Street Journal". */
function addOutlet(outlets: NameRoot, name: string): void {
  for (const words of new Set([name, name.replace(/^The /, '')])) {
    addName(outlets, {
      naming: { words, via: 'name', ambiguous: false },
      organisation: null,
      asset: null,
      outlet: name,
    });
  }
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
