import type { CueWords } from './cues/cue.ts';
import type { FigureWords } from './figure-words/figure-words.ts';
import type { Rates } from './fx.ts';
import { type Names, unpackNames } from './packed-names.ts';
import { type PackedWords, unpackWords } from './packed.ts';
import type { RoleWords } from './roles/role-words.ts';

/** What an organisation is: the kinds that news on AI deals tells apart. */
export const ORGANISATION_KINDS = [
  'lab',
  'startup',
  'bigtech',
  'cloud',
  'chips',
  'datacenter',
  'investor',
  'government',
  'other',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];
/** The number of a kind; one that is unknown comes last. */
export function kindCode(kind: OrganisationKind | null): number {
  return kind === null ? ORGANISATION_KINDS.length : ORGANISATION_KINDS.indexOf(kind);
}

/** What an asset is: a named site, project or machine. */
export const ASSET_TYPES = ['campus', 'project', 'programme', 'supercomputer', 'power plant', 'fab'] as const;
export type AssetType = (typeof ASSET_TYPES)[number];

/** A way in which a text may speak of an organisation or an asset. */
export interface Naming {
  readonly words: string;
  readonly via: 'name' | 'product' | 'person' | 'surname';
  /** Whether the words mean other things as well: they count only as written, and where something else speaks for them. */
  readonly ambiguous: boolean;
}

export interface Organisation {
  /** The name by which claims call it. */
  readonly name: string;
  readonly kind: OrganisationKind;
  /** The organisation that it belongs to. */
  readonly parent: string | null;
  readonly namings: readonly Naming[];
  /** Words near an ambiguous naming that speak for this organisation. */
  readonly context: readonly string[];
}

export interface Asset {
  readonly name: string;
  readonly type: AssetType;
  readonly owner: string | null;
  readonly operators: readonly string[];
  readonly users: readonly string[];
  readonly namings: readonly Naming[];
}

/** Tables of weights as they ship, see `packTables`. */
interface Weights {
  readonly steps: readonly number[];
  readonly weights: string;
}

/**
 * What figures measure and who their sides are, as trained: the stems of the words learnt, packed by `packStems`, the commonest
 * first; the signs learnt; the weights for metrics, which hear all of these, and for sides, which hear the commonest words.
 */
export interface WordWeights {
  readonly common: string;
  readonly others: string;
  readonly signs: string;
  readonly metric: Weights;
  readonly sides: Weights;
}

/** Which kind of amount a figure is and how far its deal has come, as trained: the signs learnt, and the weights. */
export interface StateWeights {
  readonly signs: string;
  readonly weights: Weights;
}

/** What signs say for words naming an organisation, as they ship (see `packNameModel`): the signs by group, and all weights. */
export interface NameWeights {
  readonly signs: Readonly<Record<string, string>>;
  readonly weights: Weights;
}

/** All names that extraction knows; the reader's own names are another one of these. */
export interface Vocabulary {
  readonly organisations: readonly Organisation[];
  readonly assets: readonly Asset[];
  /** Names of news outlets, without any judgement. */
  readonly outlets: readonly string[];
  /** Words that signal what is measured, and words that tell roles, by language; English is always there. */
  readonly cues: Readonly<Record<string, CueWords>>;
  readonly roles: Readonly<Record<string, RoleWords>>;
  /** Words that figures are read by, English first. */
  readonly figures: readonly FigureWords[];
  /** How much each sign speaks for whom a description stands for, as trained and packed (see `packAntecedents`). */
  readonly antecedentWeights: string;
  /** What signs say for words naming an organisation that no list knows. */
  readonly nameWeights: NameWeights;
  readonly assetWeights: Weights;
  /** What the words around figures say, as trained and packed. */
  readonly wordWeights: WordWeights;
  readonly stateWeights: StateWeights;
  /** What currencies were worth, month by month. */
  readonly rates: Rates;
}

/** The shape in which the vocabulary ships. */
export interface PackedVocabulary extends Names {
  /** Cues, role words and figure words of all languages. */
  readonly words: PackedWords;
  readonly antecedentWeights: string;
  readonly nameWeights: NameWeights;
  readonly assetWeights: Weights;
  readonly wordWeights: WordWeights;
  readonly stateWeights: StateWeights;
  readonly rates: Rates;
}

/** Marks a naming as ambiguous, and a person whose surname alone may stand for the firm. */
export const AMBIGUOUS = '?';
export const SURNAME = '^';

/** Unfolds the shipped form. Throws when a line has an unknown kind: the data and this file differ in version. */
export function unpackVocabulary(packed: PackedVocabulary): Vocabulary {
  const words = unpackWords(packed.words);
  const names = unpackNames(packed);
  return {
    organisations: lines(names.organisations).map(unpackOrganisation),
    assets: lines(names.assets).map(unpackAsset),
    outlets: lines(names.outlets),
    cues: branchOf<CueWords>(words, 'cues'),
    roles: branchOf<RoleWords>(words, 'roles'),
    figures: Object.values(branchOf<FigureWords>(words, 'figures')),
    antecedentWeights: packed.antecedentWeights,
    nameWeights: packed.nameWeights,
    assetWeights: packed.assetWeights,
    wordWeights: packed.wordWeights,
    stateWeights: packed.stateWeights,
    rates: packed.rates,
  };
}

/** What all languages have under a key. The shape is the source's own, which `packWords` keeps. */
function branchOf<T>(words: ReturnType<typeof unpackWords>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(words).map(([lang, tree]) => [lang, tree[key] as T]));
}

function unpackOrganisation(line: string): Organisation {
  const [name, kind, parent, aliases, products, people, context] = line.split('|');
  const known = ORGANISATION_KINDS[Number(kind)];
  if (!known || !name) throw new Error(`not an organisation: ${line}`);
  return {
    name: plain(name),
    kind: known,
    parent: parent || null,
    namings: [
      naming(name, 'name'),
      ...parts(aliases).map((words) => naming(words, 'name')),
      ...parts(products).map((words) => naming(words, 'product')),
      ...parts(people).flatMap(personNamings),
    ],
    context: parts(context),
  };
}

function unpackAsset(line: string): Asset {
  const [name, type, owner, operators, users, aliases] = line.split('|');
  const known = ASSET_TYPES[Number(type)];
  if (!known || !name) throw new Error(`not an asset: ${line}`);
  return {
    name: plain(name),
    type: known,
    owner: owner || null,
    operators: parts(operators),
    users: parts(users),
    namings: [naming(name, 'name'), ...parts(aliases).map((words) => naming(words, 'name'))],
  };
}

/** "Dario Amodei^" names a person whose surname may stand alone, "Sam Neumann^?" one whose surname is ambiguous. */
function personNamings(words: string): Naming[] {
  const mark = words.indexOf(SURNAME);
  if (mark < 0) return [naming(words, 'person')];
  const name = words.slice(0, mark);
  const surname = name.slice(name.lastIndexOf(' ') + 1) + words.slice(mark + 1);
  return [naming(name, 'person'), naming(surname, 'surname')];
}

function naming(words: string, via: Naming['via']): Naming {
  return { words: plain(words), via, ambiguous: words.endsWith(AMBIGUOUS) };
}

const plain = (words: string): string => (words.endsWith(AMBIGUOUS) ? words.slice(0, -1) : words);
const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');
const parts = (field: string | undefined): string[] => (field ? field.split('~') : []);
