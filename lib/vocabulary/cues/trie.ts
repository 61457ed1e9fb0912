import { CUE_CLASSES, type CueClass, type CueWords } from './cue.ts';

/** One character of a phrase; a walk from the root along a word spells it. */
export interface CueNode {
  readonly next: Map<number, CueNode>;
  /** The character that goes on first, 0 where none does, and its node: most have no other. */
  unit: number;
  child: CueNode | undefined;
  /** Indexes in `CUE_CLASSES` of the classes that a phrase ending here belongs to. */
  classes: number[] | null;
  /** The same for a phrase that every longer word also matches ("invest*"). */
  stems: number[] | null;
}

const newNode = (): CueNode => ({ next: new Map(), unit: 0, child: undefined, classes: null, stems: null });

/** The node that a folded unit leads to. */
export function follow(node: CueNode, unit: number): CueNode | undefined {
  return node.unit === unit ? node.child : node.next.get(unit);
}

/** What a word says as a cue, and where the phrases go on that begin with it. */
export interface CueStart {
  readonly classes: readonly number[] | null;
  readonly node: CueNode | null;
}

/** How the phrases go on that begin with a word; null where none does. */
export function cueStart(root: CueNode, word: string): CueStart | null {
  let node: CueNode | undefined = root;
  let stem: readonly number[] | null = null;
  for (let at = 0; node && at < word.length; at++) {
    node = follow(node, foldUnit(word.charCodeAt(at)));
    if (node?.stems) stem = node.stems;
  }
  const classes = node?.classes ?? stem;
  const goesOn = node !== undefined && [...node.next.keys()].some((unit) => !isWordUnit(unit));
  return classes || goesOn ? { classes, node: goesOn ? (node ?? null) : null } : null;
}

/** Folds a UTF-16 unit the way phrases are stored: lower case, every space and hyphen one space, straight apostrophes. */
export function foldUnit(unit: number): number {
  return unit < FOLDED ? (FOLDS[unit] ?? unit) : fold(unit);
}

function fold(unit: number): number {
  if (unit < 128) {
    if (unit >= 65 && unit <= 90) return unit + 32;
    return unit === 45 || unit === 10 || unit === 9 ? 32 : unit;
  }
  if (unit === 0x2019) return 39;
  if (unit === 0xa0 || unit === 0x202f || unit === 0x2009 || unit === 0x2010 || unit === 0x2011) return 32;
  if ((unit >= 0xc0 && unit <= 0xd6) || (unit >= 0xd8 && unit <= 0xde)) return unit + 32;
  return unit === 0x152 ? 0x153 : unit;
}

/** Whether a folded unit is part of a word. */
export function isWordUnit(unit: number): boolean {
  return WORDS[unit] === 1;
}

function isWord(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || (unit >= 0xdf && unit <= 0x24f && unit !== 0xf7);
}

/** What folding makes of the Latin units, and which units are part of a word: every letter of a page is asked for. */
const FOLDED = 0x250;
const FOLDS = Uint16Array.from({ length: FOLDED }, (_, unit) => fold(unit));
const WORDS = Uint8Array.from({ length: 0x10000 }, (_, unit) => Number(isWord(unit)));

/** What a backlog holds are contracts: its words need to be told once. */
const CONTRACT = CUE_CLASSES.indexOf('contract');

/** Builds the trie of one or more languages' phrases; later lists add to earlier ones. What is nothing to one of them is none. */
export function compileCues(lists: readonly CueWords[]): CueNode {
  const root = newNode();
  const nothing = new Set(lists.flatMap((words) => phrasesOf(words, 'nothing')));
  for (const words of lists) {
    CUE_CLASSES.forEach((name, index) => {
      for (const phrase of phrasesOf(words, name)) {
        if (name !== 'nothing' && nothing.has(phrase)) continue;
        add(root, phrase, index);
        if (name === 'backlog') add(root, phrase, CONTRACT);
      }
    });
  }
  inherit(root, []);
  for (const words of lists) tellMeasures(root, words);
  return root;
}

/** The first class that says something else than what is measured. */
const MEASURES = CUE_CLASSES.indexOf('runRate');
/** Classes whose phrases hold verbs that say what is measured. */
const TOLD = ['done', 'perfect', 'plan', 'past', 'cumulative'] as const;

/** A phrase that tells how far something has come also says what its words measure: "has raised" is what "raised" is. */
function tellMeasures(root: CueNode, words: CueWords): void {
  for (const name of TOLD)
    for (const phrase of phrasesOf(words, name))
      for (const word of phrase.split(' ').slice(phrase.includes(' ') ? 0 : 1))
        for (const at of cueStart(root, word)?.classes ?? []) if (at < MEASURES) add(root, phrase, at);
}

function phrasesOf(words: CueWords, name: CueClass): string[] {
  return (words[name] ?? '').split(',').map((phrase) => phrase.trim());
}

/** Gives each word and stem the classes of the stems that it begins with too: "contract" is also what "contract*" is. */
function inherit(node: CueNode, stems: readonly number[]): void {
  if (node.stems) node.stems = [...new Set([...stems, ...node.stems])];
  const here = node.stems ?? stems;
  if (node.classes) node.classes = [...new Set([...node.classes, ...here])];
  for (const [unit, next] of node.next) inherit(next, unit === 32 ? [] : here);
}

function add(root: CueNode, phrase: string, index: number): void {
  if (phrase === '') return;
  const stem = phrase.endsWith('*');
  let node = root;
  for (let at = 0; at < phrase.length - (stem ? 1 : 0); at++) {
    const unit = foldUnit(phrase.charCodeAt(at));
    let next = node.next.get(unit);
    if (!next) node.next.set(unit, (next = newNode()));
    if (!node.child) [node.unit, node.child] = [unit, next];
    node = next;
  }
  const list = stem ? (node.stems ??= []) : (node.classes ??= []);
  if (!list.includes(index)) list.push(index);
}
