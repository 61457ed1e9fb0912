import { KINDS, type Figure } from '../figure/figure.ts';
import { CUE_CLASSES } from '../vocabulary/cues/cue.ts';
import { METRICS } from './claim.ts';
import { PLACES, type Features } from './features.ts';
import { unpackTables, type PackedTables } from './tables.ts';
import { FIRST_WORD, hearAround, POSITIONS, roomToHear, type Wording } from './wording.ts';

/**
 * What a figure measures, learnt from labelled articles: a small network. Its units take in the cues around the figure, by
 * class and place, its signs, and what heads hear that listen to the words around; the metrics take in the units. Each word
 * has a value, and each head listens to other words in other places: what it hears is the mean of the values of all entries by
 * how much it listens to them, by the word's pull times the place's.
 */
export interface MetricModel extends Readonly<Record<keyof ReturnType<typeof metricTables>, Float32Array>> {
  /** `VALUES` numbers for each entry's code, and how much each head listens to it and to each place. */
  readonly values: Float32Array;
  readonly pulls: Float32Array;
  readonly places: Float32Array;
  /** What each unit takes in: by head and value; by class of cue times where it stands; by sign; by kind of figure. */
  readonly heard: Float32Array;
  readonly classes: Float32Array;
  readonly standing: Float32Array;
  readonly signs: Float32Array;
  readonly kinds: Float32Array;
  /** By unit a row of weights, one for each metric; and a row by kind of figure. */
  readonly metrics: Float32Array;
  readonly usual: Float32Array;
  /** The row of each sign that has been learnt. */
  readonly rows: ReadonlyMap<string, number>;
}

export const HEADS = 4;
export const VALUES = 12;
export const WIDTH = HEADS * VALUES;
export const UNITS = 32;
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
const HEARD = roomToHear();
const SUMS = new Float64Array(WIDTH);
const TOTALS = new Float64Array(HEADS);
const TAKEN = new Float64Array(UNITS);

/** Scores by metric for one of a sentence's figures. */
export function scoreMetrics(model: MetricModel, wording: Wording, figure: Figure, features: Features): number[] {
  listen(model, wording, figure);
  const kind = KINDS.indexOf(figure.kind);
  TAKEN.set(model.kinds.subarray(kind * UNITS, (kind + 1) * UNITS));
  for (let value = 0, at = 0; value < WIDTH; value++)
    for (let unit = 0; unit < UNITS; unit++, at++) TAKEN[unit]! += SUMS[value]! * model.heard[at]!;
  takeCues(model, features.cues);
  takeCues(model, features.topic);
  // By forEach: an iterator would make an array of each entry.
  features.signs.forEach((strength, sign) => {
    const row = model.rows.get(sign);
    if (row === undefined) return;
    for (let unit = 0, at = row * UNITS; unit < UNITS; unit++, at++) TAKEN[unit]! += strength * model.signs[at]!;
  });
  const scores = new Array<number>(LABELS);
  for (let label = 0; label < LABELS; label++) scores[label] = model.usual[kind * LABELS + label]!;
  for (let unit = 0; unit < UNITS; unit++) {
    if (TAKEN[unit]! <= 0) continue;
    for (let label = 0, at = unit * LABELS; label < LABELS; label++, at++)
      scores[label]! += TAKEN[unit]! * model.metrics[at]!;
  }
  return scores;
}

function takeCues({ classes, standing }: MetricModel, cues: ReadonlyMap<number, number>): void {
  cues.forEach((strength, cue) => {
    const ofClass = Math.floor(cue / PLACES.length) * UNITS;
    const ofPlace = (cue % PLACES.length) * UNITS;
    for (let unit = 0; unit < UNITS; unit++)
      TAKEN[unit]! += strength * classes[ofClass + unit]! * standing[ofPlace + unit]!;
  });
}

/** Puts what the heads hear around a figure. */
function listen({ values, pulls, places }: MetricModel, wording: Wording, figure: Figure): void {
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
  for (let value = 0; value < WIDTH; value++) SUMS[value]! /= TOTALS[Math.floor(value / VALUES)]! || 1;
}
