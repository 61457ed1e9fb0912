import type { Figure } from '../figure/figure.ts';
import { firstFrom } from '../text/span.ts';
import { CUE_CLASSES, type CueClass } from '../vocabulary/cues/cue.ts';
import type { Cue } from './cues.ts';
import { countBefore, type PlacedCue, type Sentence } from './told-sentence.ts';

/**
 * Where a cue stands to its figure: left or right of it; 0 beside it (within a few words, nothing between), 1 in the same
 * clause, 2 in the same sentence, 3 beyond another figure; then the sentence before, a heading above, and what the whole
 * article speaks of.
 */
export const PLACES = ['l0', 'l1', 'l2', 'l3', 'r0', 'r1', 'r2', 'r3', 'before', 'heading', 'topic'] as const;
export type Place = (typeof PLACES)[number];
const PLACE_COUNT = PLACES.length;

/** What speaks for one reading of a figure or another, by strength: cues by `cueFeature`, and signs (all else) by name. */
export interface Features {
  readonly cues: Map<number, number>;
  readonly signs: Map<string, number>;
  /** Cues of the whole article, the same for all its figures. */
  readonly topic: ReadonlyMap<number, number>;
}

export function cueFeature(name: CueClass, place: Place): number {
  return classFeature(CUE_CLASSES.indexOf(name), place);
}

/** The same for a class by its index. */
export function classFeature(index: number, place: Place): number {
  return index * PLACE_COUNT + PLACES.indexOf(place);
}

/** The index of a cue feature's class. */
export const classOf = (feature: number): number => Math.floor(feature / PLACE_COUNT);
/** By place, whether it is in the figure's own sentence, and no other figure stands between. */
const OWN = PLACES.map((place) => /^[lr][012]/.test(place));
export const isOwnCue = (feature: number): boolean => OWN[feature % PLACE_COUNT] ?? false;

/** Letters that count as beside: about three words. */
const BESIDE = 20;
/** Letters that a clause may span before a cue in it counts as far. */
const CLAUSE = 60;
/** Letters beyond which a cue says nothing any more: keeps long table rows and unpunctuated text linear. */
export const REACH = 260;
const JOINT = CUE_CLASSES.indexOf('joint');

/** Adds the cues of the figure's sentence. */
export function addCues(features: Features, sentence: Sentence, index: number): void {
  const { cues } = sentence;
  const figure = sentence.figures[index];
  if (!figure) return;
  const marks = countBefore(sentence.marks, figure.start);
  let from = firstFrom(cues, figure.start - REACH);
  const joints: number[] = [];
  for (; from < cues.length; from++) {
    const cue = cues[from];
    if (!cue || cue.start > figure.end + REACH) break;
    if (cue.classes.includes(JOINT)) joints.push(cue.start);
  }
  for (let at = firstFrom(cues, figure.start - REACH); at < cues.length; at++) {
    const cue = cues[at];
    if (!cue || cue.start > figure.end + REACH) break;
    const own = placeOf(cue, figure, marks, amongAlike(sentence.figures, cue, index), joints);
    const place = (isNeighbours(cue, sentence.figures, index) ? FARTHER[own] : null) ?? own;
    for (const name of cue.classes) add(features, classFeature(name, place), 1);
  }
}

/** Adds the cues of a line that is only near: the sentence before, a heading above. */
export function addDistant(features: Features, cues: readonly Cue[], place: 'before' | 'heading' | 'topic'): void {
  for (const cue of cues.slice(-24)) {
    for (const name of cue.classes) add(features, classFeature(name, place), 1);
  }
}

function add(features: Features, index: number, value: number): void {
  // A second cue of a class in the same place adds little: it is mostly the same thing said again.
  const had = features.cues.get(index);
  features.cues.set(index, had === undefined ? value : Math.min(had + value * 0.3, value * 1.6));
}

function placeOf(cue: PlacedCue, figure: Figure, marks: number, between: number, joints: readonly number[]): Place {
  const right = cue.end > figure.start;
  if (right && cue.start < figure.end) return 'r0';
  const gap = right ? cue.start - figure.end : leadOf(figure) - cue.end;
  const broken =
    cue.marks !== marks ||
    joints.some((joint) =>
      right ? joint > figure.end && joint < cue.start : joint > cue.start && joint < figure.start,
    );
  if (between > 0) return right ? 'r3' : 'l3';
  if (!broken && gap <= BESIDE) return right ? 'r0' : 'l0';
  if (!broken && gap <= CLAUSE) return right ? 'r1' : 'l1';
  return right ? 'r2' : 'l2';
}

/** How many figures of the same kind stand between a cue and a figure: "revenue rose 12% to $5bn" tells of both. */
function amongAlike(figures: readonly Figure[], { figures: before }: PlacedCue, index: number): number {
  const kind = figures[index]?.kind;
  let count = 0;
  for (let at = Math.min(before, index + 1); at < Math.max(before, index); at++)
    if (figures[at]?.kind === kind) count++;
  return count;
}

/** Where a cue counts as standing that is nearer to the next figure on its side: what follows a figure mostly is the next one's. */
const FARTHER: Readonly<Partial<Record<Place, Place>>> = { l0: 'l1', l1: 'l2', l2: 'l3', r0: 'r2', r1: 'r3', r2: 'r3' };

/** Whether a cue between the figure and its neighbour stands nearer to the neighbour. */
function isNeighbours(cue: PlacedCue, figures: readonly Figure[], index: number): boolean {
  const figure = figures[index];
  if (!figure) return false;
  const right = cue.start >= figure.end;
  const other = figures[right ? index + 1 : index - 1];
  if (!other || (right ? other.start < cue.end : other.end > cue.start)) return false;
  return right ? other.start - cue.end <= cue.start - figure.end : cue.start - other.end < leadOf(figure) - cue.end;
}

/** Where a figure begins with its hedge, which mostly stands before it: "a valuation above $5bn" tells its worth right beside it. */
function leadOf({ start, hedgeWord }: Figure): number {
  return start - (hedgeWord?.length ?? 0);
}

/** The cues of a sentence that begin between two offsets; a long sentence is not gone through for each of its figures. */
export function cuesBetween(cues: readonly PlacedCue[], from: number, to: number): readonly PlacedCue[] {
  return cues.slice(firstFrom(cues, from), firstFrom(cues, to));
}
