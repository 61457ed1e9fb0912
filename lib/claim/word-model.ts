import { KINDS, type Kind } from '../figure/figure.ts';
import { DIGITS } from './digits.ts';
import { FIRST_WORD, hearAround, POSITIONS, type Wording } from './wording.ts';

/**
 * What words say of a figure, learnt from labelled articles: each word has a value, and several heads listen, each to other
 * words in other places. What a head hears is the mean of the values of all entries by how much it listens to them: by the
 * word's pull times the place's. What all heads hear, and the kind of the figure, makes the scores.
 */
export interface WordModel {
  /** `VALUES` numbers for each entry's code, and how much each head listens to it and to each place. */
  readonly values: Float32Array;
  readonly pulls: Float32Array;
  readonly places: Float32Array;
  /** By what a head hears (head, then value), a row of weights, one for each label; and a row by kind of figure. */
  readonly heard: Float32Array;
  readonly usual: Float32Array;
  readonly labels: number;
}

export const HEADS = 4;
export const VALUES = 16;

/** The tables of a model, in the order in which they are packed, and how long each is with so many words and labels. */
export const TABLES = ['values', 'pulls', 'places', 'heard', 'usual'] as const;
export type Table = (typeof TABLES)[number];
export function lengthOf(table: Table, words: number, labels: number): number {
  if (table === 'values') return (FIRST_WORD + words) * VALUES;
  if (table === 'pulls') return (FIRST_WORD + words) * HEADS;
  if (table === 'places') return POSITIONS * HEADS;
  return table === 'heard' ? HEADS * VALUES * labels : KINDS.length * labels;
}

/** A model as it ships: the tables' steps two to a digit, and how large a step of each table is. */
export interface PackedModel {
  readonly steps: readonly number[];
  readonly weights: string;
}

/** Weights are told in steps from −4 to 4. */
export const MOST_STEPS = 4;
const LEVELS = 2 * MOST_STEPS + 1;

/** Packs the steps of all tables. */
export function packSteps(steps: readonly number[]): string {
  let packed = '';
  for (let at = 0; at < steps.length; at += 2)
    packed += DIGITS.charAt(((steps[at] ?? 0) + MOST_STEPS) * LEVELS + (steps[at + 1] ?? 0) + MOST_STEPS);
  return packed;
}

/** Unpacks a model for so many words and labels. Pulls ship as their logarithms. */
export function unpackModel({ steps, weights }: PackedModel, words: number, labels: number): WordModel {
  let from = 0;
  const read = (table: Table): Float32Array => {
    const size = lengthOf(table, words, labels);
    const step = steps[TABLES.indexOf(table)] ?? 0;
    const told = Float32Array.from({ length: size }, (_, index) => {
      const digit = DIGITS.indexOf(weights.charAt((from + index) >> 1));
      return step * (((from + index) % 2 === 0 ? Math.floor(digit / LEVELS) : digit % LEVELS) - MOST_STEPS);
    });
    from += size;
    return table === 'pulls' || table === 'places' ? told.map(Math.exp) : told;
  };
  return {
    values: read('values'),
    pulls: read('pulls'),
    places: read('places'),
    heard: read('heard'),
    usual: read('usual'),
    labels,
  };
}

/** Scores by label for one of a sentence's figures. */
export function scoreWording(model: WordModel, wording: Wording, index: number, kind: Kind): number[] {
  const { values, pulls, places, heard, usual, labels } = model;
  const sums = new Float64Array(HEADS * VALUES);
  const totals = new Float64Array(HEADS);
  hearAround(wording, index, (code, place) => {
    for (let head = 0; head < HEADS; head++) {
      const pull = (pulls[code * HEADS + head] ?? 0) * (places[place * HEADS + head] ?? 0);
      totals[head] = (totals[head] ?? 0) + pull;
      const to = head * VALUES;
      const from = code * VALUES;
      for (let at = 0; at < VALUES; at++) sums[to + at] = (sums[to + at] ?? 0) + pull * (values[from + at] ?? 0);
    }
  });
  const first = KINDS.indexOf(kind) * labels;
  const scores = Array.from({ length: labels }, (_, label) => usual[first + label] ?? 0);
  for (let at = 0; at < sums.length; at++) {
    const mean = (sums[at] ?? 0) / (totals[Math.floor(at / VALUES)] || 1);
    for (let label = 0; label < labels; label++)
      scores[label] = (scores[label] ?? 0) + mean * (heard[at * labels + label] ?? 0);
  }
  return scores;
}
