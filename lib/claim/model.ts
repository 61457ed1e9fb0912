import { CUE_CLASSES, type CueClass } from '../vocabulary/cues/cue.ts';
import { type PackedCorrections, unpackCorrections } from './corrections.ts';
import { cueFeature, CUE_FEATURES, PLACES, type Features, type Place } from './features.ts';

/** How much a cue says for each label, beside the figure; negative speaks against. */
export type CueWeights<L extends string> = Readonly<Partial<Record<CueClass, Readonly<Partial<Record<L, number>>>>>>;
/** The same for a sign; the sign `''` is always there: what to believe when nothing is said. */
export type SignWeights<L extends string> = Readonly<Record<string, Readonly<Partial<Record<L, number>>>>>;

/** What is left of a cue's weight with its place: the numbers of ways in which it may belong to something else. */
export type Reach = Readonly<Record<Place, number>>;

/**
 * Scores by label in a model's order. A plain array: to make a short typed one takes many times as long, and several
 * are made for each figure.
 */
export type Scores = number[];

export const noScores = (labels: number): Scores => new Array<number>(labels).fill(0);

/** A linear model over cues and signs: a row of weights, one for each label, for every feature. */
export interface Model<L extends string> {
  readonly labels: readonly L[];
  readonly cueRows: readonly (Float64Array | null)[];
  readonly signRows: ReadonlyMap<string, Float64Array>;
  /** The same rows without their zeros, for scoring: few cues speak of many labels. */
  readonly cuePairs: readonly (Pairs | null)[];
  readonly signPairs: ReadonlyMap<string, Pairs>;
  /** What the cues of an article come to, kept as long as the article is read. */
  readonly topics: WeakMap<Features['topic'], Scores>;
}

/** The labels of a row that have a weight, each followed by it: what stands in one place is fetched at once. */
type Pairs = readonly number[];

/** Spreads weights over places and adds what training found. */
export function buildModel<L extends string>(
  labels: readonly L[],
  cues: CueWeights<L>,
  signs: SignWeights<L>,
  reach: Reach,
  corrections: PackedCorrections = {},
): Model<L> {
  const cueRows = new Array<Float64Array | null>(CUE_FEATURES).fill(null);
  CUE_CLASSES.forEach((name, index) => {
    const weights = cues[name];
    if (!weights) return;
    PLACES.forEach((place, at) => {
      cueRows[index * PLACES.length + at] = rowOf(labels, weights, reach[place]);
    });
  });
  const signRows = new Map(Object.entries(signs).map(([sign, weights]) => [sign, rowOf(labels, weights, 1)]));
  for (const { feature, label, weight } of unpackCorrections(corrections)) {
    const row = rowFor(feature, labels.length, cueRows, signRows);
    row[label] = (row[label] ?? 0) + weight;
  }
  const signPairs = new Map([...signRows].map(([sign, row]) => [sign, pairsOf(row)]));
  return {
    labels,
    cueRows,
    signRows,
    cuePairs: cueRows.map((row) => row && pairsOf(row)),
    signPairs,
    topics: new WeakMap(),
  };
}

function pairsOf(row: Float64Array): Pairs {
  return [...row].flatMap((weight, label) => (weight === 0 ? [] : [label, weight]));
}

function rowFor(
  feature: string,
  width: number,
  cueRows: (Float64Array | null)[],
  signRows: Map<string, Float64Array>,
): Float64Array {
  const [name, place] = feature.split('@');
  if (place !== undefined) return (cueRows[cueFeature(name as CueClass, place as Place)] ??= new Float64Array(width));
  const row = signRows.get(feature) ?? new Float64Array(width);
  signRows.set(feature, row);
  return row;
}

/** A cue feature by name: `class@place`. */
export function featureName(index: number): string {
  return `${CUE_CLASSES[Math.floor(index / PLACES.length)] ?? ''}@${PLACES[index % PLACES.length] ?? ''}`;
}

function rowOf<L extends string>(
  labels: readonly L[],
  weights: Readonly<Partial<Record<L, number>>>,
  factor: number,
): Float64Array {
  return Float64Array.from(labels, (label) => (weights[label] ?? 0) * factor);
}

/** The sum of the weights of all features and of more signs, by label in the model's order. */
export function score<L extends string>(
  model: Model<L>,
  { cues, signs, topic }: Features,
  more: readonly string[] = [],
): Scores {
  const sums = topicOf(model, topic).slice();
  // By forEach: an iterator would make an array of each entry, and this runs twice for every figure.
  cues.forEach((value, index) => addPairs(sums, model.cuePairs[index], value));
  signs.forEach((value, sign) => addPairs(sums, model.signPairs.get(sign), value));
  // What to believe when nothing is said.
  addPairs(sums, model.signPairs.get(''), 1);
  for (const sign of more) addPairs(sums, model.signPairs.get(sign), 1);
  return sums;
}

/** What the whole article says, added up once for all its figures. */
function topicOf<L extends string>({ labels, cuePairs, topics }: Model<L>, topic: Features['topic']): Scores {
  const had = topics.get(topic);
  if (had) return had;
  const sums = noScores(labels.length);
  topic.forEach((value, index) => addPairs(sums, cuePairs[index], value));
  topics.set(topic, sums);
  return sums;
}

function addPairs(sums: Scores, pairs: Pairs | null | undefined, factor: number): void {
  if (!pairs) return;
  for (let at = 0; at < pairs.length; at += 2) {
    const label = pairs[at] ?? 0;
    sums[label] = (sums[label] ?? 0) + (pairs[at + 1] ?? 0) * factor;
  }
}

/** The place of the highest score; the earlier of equals. */
export function topOf(scores: ArrayLike<number>): number {
  let top = 0;
  for (let at = 1; at < scores.length; at++) if ((scores[at] ?? 0) > (scores[top] ?? 0)) top = at;
  return top;
}

/** The label with the highest score. */
export function best<L extends string>(model: Model<L>, scores: ArrayLike<number>): L {
  const label = model.labels[topOf(scores)];
  if (label === undefined) throw new Error('a model without labels');
  return label;
}
