import { KINDS, type Figure } from '../figure/figure.ts';
import { CUE_CLASSES } from '../vocabulary/cues/cue.ts';
import { METRICS } from './claim.ts';
import { PLACES, type Features } from './features.ts';
import { unpackTables, type PackedTables } from './tables.ts';
import { takeIn, takeSign, tell, type UnitTables } from './units.ts';
import { FIRST_WORD, hearAround, POSITIONS, roomToHear, type Wording } from './wording.ts';

/**
 * What a figure measures, learnt from labelled articles: a small network. Its units take in the cues around the figure, by
 * class and place, its signs, and what heads hear that listen to the words around; the metrics take in the units. Each word
 * has a value, and each head listens to other words in other places: what it hears is the mean of the values of all entries by
 * how much it listens to them, by the word's pull times the place's.
 */
export interface MetricModel extends UnitTables, Readonly<Record<keyof ReturnType<typeof metricTables>, Float32Array>> {
  /** `VALUES` numbers for each entry's code, and how much each head listens to it and to each place. */
  readonly values: Float32Array;
  readonly pulls: Float32Array;
  readonly places: Float32Array;
  /** What each unit takes in by kind of figure. */
  readonly kinds: Float32Array;
  /** By unit a row of weights, one for each metric; and a row by kind of figure. */
  readonly metrics: Float32Array;
  readonly usual: Float32Array;
}

export const HEADS = 4;
export const VALUES = 12;
export const WIDTH = HEADS * VALUES;
export const UNITS = 32;
/** What the heads hear around a figure: the values of one after those of the other. */
export type FigureHeard = Float32Array;
const LABELS = METRICS.length;

/** How long the tables of a model are that has learnt so many words and signs. */
export function metricTables(words: number, signs: number) {
  const codes = FIRST_WORD + words;
  return {
    values: codes * VALUES,
    pulls: codes * HEADS,
    places: POSITIONS * HEADS,
    heard: WIDTH * UNITS,
    classes: CUE_CLASSES.length * UNITS,
    standing: PLACES.length * UNITS,
    signs: signs * UNITS,
    kinds: KINDS.length * UNITS,
    metrics: UNITS * LABELS,
    usual: KINDS.length * LABELS,
  };
}

/** Unpacks a model; `signs` are those that it has learnt, by rows. Pulls ship as their logarithms. */
export function unpackMetricModel(packed: PackedTables, words: number, signs: readonly string[]): MetricModel {
  const tables = unpackTables(packed, metricTables(words, signs.length));
  return {
    ...tables,
    ...{ pulls: tables.pulls.map(Math.exp), places: tables.places.map(Math.exp) },
    rows: new Map(signs.map((sign, row) => [sign, row])),
  };
}

/** Room for what is heard and taken in, made once: this runs for every figure. */
const ROOM = roomToHear();
const TOTALS = new Float64Array(HEADS);
const TAKEN = new Float64Array(UNITS);

/** What the heads hear around one of a sentence's figures. */
export function hearFigure({ values, pulls, places }: MetricModel, wording: Wording, figure: Figure): FigureHeard {
  const heard = new Float32Array(WIDTH);
  TOTALS.fill(0);
  const { codes, places: at, count } = hearAround(wording, figure, ROOM);
  for (let entry = 0; entry < count; entry++) {
    const code = codes[entry]!;
    const place = at[entry]! * HEADS;
    const from = code * VALUES;
    for (let head = 0; head < HEADS; head++) {
      const pull = pulls[code * HEADS + head]! * places[place + head]!;
      TOTALS[head]! += pull;
      const to = head * VALUES;
      for (let v = 0; v < VALUES; v++) heard[to + v]! += pull * values[from + v]!;
    }
  }
  for (let value = 0; value < WIDTH; value++) heard[value]! /= TOTALS[Math.floor(value / VALUES)]! || 1;
  return heard;
}

/** Scores by metric for a figure that this is heard around. */
export function scoreMetrics(model: MetricModel, heard: FigureHeard, figure: Figure, features: Features): number[] {
  const kind = KINDS.indexOf(figure.kind);
  TAKEN.set(model.kinds.subarray(kind * UNITS, (kind + 1) * UNITS));
  takeIn(TAKEN, model, heard, features);
  // By forEach: an iterator would make an array of each entry.
  features.signs.forEach((strength, sign) => takeSign(TAKEN, model, sign, strength));
  const scores = new Array<number>(LABELS);
  for (let label = 0; label < LABELS; label++) scores[label] = model.usual[kind * LABELS + label]!;
  tell(TAKEN, model.metrics, scores);
  return scores;
}
