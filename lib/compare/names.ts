import { joinInitials, withoutForm } from '../text/company-form.ts';
import { NO_RATES, type Rates } from '../vocabulary/fx.ts';

/**
 * What comparison has to know of the world: of names, and what currencies were worth. The compiled lexicon gives it; a test
 * gives a handful of names.
 * Names that it does not know come back as they are.
 */
export interface NameIndex {
  /** The name under which an organisation or an asset is known ("Alphabet" and "Google" lead to one). */
  canonical(name: string): string;
  /** The organisations that a name belongs to, the nearest first: parents of a firm, the firms that a person runs. */
  kin(name: string): readonly string[];
  /** Owner, operators and users of a named asset; empty where the asset is unknown. */
  partiesOf(asset: string): readonly string[];
  /** What currencies were worth, month by month. */
  readonly rates: Rates;
}

/** How two names, or two lists of names, stand to each other. */
export type NameMatch = 'same' | 'part' | 'family' | 'unknown' | 'differs';

/** Foldings already made: a page's comparison folds the same few names thousands of times. Emptied when it grows. */
const FOLDED = new Map<string, string>();
const MOST_FOLDED = 4_000;

/** Folds case, accents, punctuation and the company form away, so that spelling never decides. */
export function foldName(name: string): string {
  const known = FOLDED.get(name);
  if (known !== undefined) return known;
  if (FOLDED.size >= MOST_FOLDED) FOLDED.clear();
  const folded = fold(name);
  FOLDED.set(name, folded);
  return folded;
}

function fold(name: string): string {
  return joinInitials(withoutForm(name))
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Words that news leaves off a firm's name, once it is known by the rest: "Helix Technologies" is Helix. */
const LEFT_OFF = / (?:company|technolog(?:y|ies)|systems|compute|mining|electronics|platforms|data cent(?:er|re)s)$/;

/** A folded name without what news leaves off. Two firms may share it: it finds, and does not decide. */
export function bareName(folded: string): string {
  return folded.replace(LEFT_OFF, '');
}

/** Whether two folded names are one: the same, or one of them the other without what news leaves off. */
function isSameName(a: string, b: string): boolean {
  return a === b || (a.length > b.length ? bareName(a) === b : a === bareName(b));
}

/** The organisations of a part of a claim ("Oracle + SoftBank"), canonical and folded; empty where unknown. */
export function namesOf(part: string | null, index: NameIndex): readonly string[] {
  if (part === null) return [];
  const names = part.split(/\s*\+\s*/).map((name) => foldName(index.canonical(name)));
  return [...new Set(names.filter((name) => name !== ''))];
}

/** All names that stand for the house of an organisation, itself included. */
function house(name: string, index: NameIndex): readonly string[] {
  return [name, ...index.kin(name).map((kin) => foldName(index.canonical(kin)))];
}

function related(a: string, b: string, index: NameIndex): boolean {
  const houseOfA = house(a, index);
  return house(b, index).some((name) => houseOfA.includes(name));
}

function countShared(names: readonly string[], others: readonly string[]): number {
  return names.filter((name) => others.some((other) => isSameName(name, other))).length;
}

/** Compares two lists of organisations as `namesOf` gives them. `part`: one list is within the other. */
export function matchNames(a: readonly string[], b: readonly string[], index: NameIndex): NameMatch {
  if (a.length === 0 || b.length === 0) return 'unknown';
  const shared = Math.min(countShared(a, b), countShared(b, a));
  if (shared === a.length && shared === b.length) return 'same';
  if (shared === Math.min(a.length, b.length)) return 'part';
  if (shared > 0 || a.some((x) => b.some((y) => related(x, y, index)))) return 'family';
  return 'differs';
}

/** Where a number follows a name, with a space or without: "Trainium2", "Trainium 2". */
const BEFORE_NUMBER = /(?<=\p{L})(?=\p{N})/gu;

/** Compares two named assets: "Stargate" and "Stargate Norway" are part and whole. */
export function matchAssets(a: string | null, b: string | null, index: NameIndex): NameMatch {
  if (a === null || b === null) return 'unknown';
  // A product is known by its maker's name, which other products have as well.
  const known = (name: string) => (index.partiesOf(name).length > 0 ? index.canonical(name) : name);
  const [x, y] = [a, b].map((name) => foldName(known(name)).replace(BEFORE_NUMBER, ' ')) as [string, string];
  if (x === y) return 'same';
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return ` ${long} `.includes(` ${short} `) ? 'part' : 'differs';
}

/** An index that knows nothing: every name stands for itself, and no currency is brought to another. */
export const NO_NAMES: NameIndex = { canonical: (name) => name, kin: () => [], partiesOf: () => [], rates: NO_RATES };
