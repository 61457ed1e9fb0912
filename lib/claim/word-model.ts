import { KINDS, type Figure } from '../figure/figure.ts';
import { METRICS } from './claim.ts';
import { unpackTables, type PackedTables } from './tables.ts';
import { FIRST_WORD, hearAround, POSITIONS, type Wording } from './wording.ts';

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
export const VALUES = 16;
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

/** Scores by metric for one of a sentence's figures. */
export function scoreWording(model: WordModel, wording: Wording, figure: Figure): number[] {
  const { values, pulls, places, heard, usual } = model;
  const sums = new Float64Array(HEADS * VALUES);
  const totals = new Float64Array(HEADS);
  hearAround(wording, figure, (code, place) => {
    for (let head = 0; head < HEADS; head++) {
      const pull = (pulls[code * HEADS + head] ?? 0) * (places[place * HEADS + head] ?? 0);
      totals[head] = (totals[head] ?? 0) + pull;
      const to = head * VALUES;
      const from = code * VALUES;
      for (let at = 0; at < VALUES; at++) sums[to + at] = (sums[to + at] ?? 0) + pull * (values[from + at] ?? 0);
    }
  });
  const first = KINDS.indexOf(figure.kind) * LABELS;
  const scores = Array.from({ length: LABELS }, (_, label) => usual[first + label] ?? 0);
  for (let at = 0; at < sums.length; at++) {
    const mean = (sums[at] ?? 0) / (totals[Math.floor(at / VALUES)] || 1);
    for (let label = 0; label < LABELS; label++)
      scores[label] = (scores[label] ?? 0) + mean * (heard[at * LABELS + label] ?? 0);
  }
  return scores;
}
