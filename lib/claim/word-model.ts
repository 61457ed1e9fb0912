import { KINDS, type Figure } from '../figure/figure.ts';
import { METRICS } from './claim.ts';
import { unpackTables, type PackedTables } from './tables.ts';
import { FIRST_WORD, hearAround, POSITIONS, roomToHear, type Wording } from './wording.ts';

/**
 * What words say of a figure's metric, learnt from labelled articles: each word has a value, and several heads listen, each to
 * other words in other places. What a head hears is the mean of the values of all entries by how much it listens to them: by
 * the word's pull times the place's. What all heads hear, and the kind of the figure, makes the scores.
 */
export interface WordModel {
  /** `VALUES` numbers for each entry's code, and how much each head listens to it and to each place. */
  readonly values: Float32Array;
  readonly pulls: Float32Array;
  readonly places: Float32Array;
  /** By what a head hears (head, then value), a row of weights, one for each metric; and a row by kind of figure. */
  readonly heard: Float32Array;
  readonly usual: Float32Array;
}

export const HEADS = 4;
export const VALUES = 12;
const LABELS = METRICS.length;

/** How long the tables of a model are that has learnt so many words, in the order of its fields. */
export function wordTables(words: number): number[] {
  const codes = FIRST_WORD + words;
  return [codes * VALUES, codes * HEADS, POSITIONS * HEADS, HEADS * VALUES * LABELS, KINDS.length * LABELS];
}

/** Unpacks a model. Pulls ship as their logarithms. */
export function unpackWordModel(packed: PackedTables, words: number): WordModel {
  const [values, pulls, places, heard, usual] = unpackTables(packed, wordTables(words)) as Five;
  return { values, pulls: pulls.map(Math.exp), places: places.map(Math.exp), heard, usual };
}
type Five = [Float32Array, Float32Array, Float32Array, Float32Array, Float32Array];

/** Room for what is heard, made once: this runs for every figure. */
const HEARD = roomToHear();
const SUMS = new Float64Array(HEADS * VALUES);
const TOTALS = new Float64Array(HEADS);

/** Scores by metric for one of a sentence's figures. */
export function scoreWording(model: WordModel, wording: Wording, figure: Figure): number[] {
  const { values, pulls, places, heard, usual } = model;
  SUMS.fill(0);
  TOTALS.fill(0);
  const { codes, places: at, count } = hearAround(wording, figure, HEARD);
  for (let entry = 0; entry < count; entry++) {
    const code = codes[entry]!;
    const place = at[entry]! * HEADS;
    const from = code * VALUES;
    for (let head = 0; head < HEADS; head++) {
      const pull = pulls[code * HEADS + head]! * places[place + head]!;
      TOTALS[head]! += pull;
      const to = head * VALUES;
      for (let v = 0; v < VALUES; v++) SUMS[to + v]! += pull * values[from + v]!;
    }
  }
  const first = KINDS.indexOf(figure.kind) * LABELS;
  const scores = new Array<number>(LABELS);
  for (let label = 0; label < LABELS; label++) scores[label] = usual[first + label]!;
  for (let sum = 0; sum < SUMS.length; sum++) {
    const mean = SUMS[sum]! / (TOTALS[Math.floor(sum / VALUES)] || 1);
    for (let label = 0; label < LABELS; label++) scores[label]! += mean * heard[sum * LABELS + label]!;
  }
  return scores;
}
