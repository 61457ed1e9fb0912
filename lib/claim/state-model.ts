import { KINDS, type Figure } from '../figure/figure.ts';
import { CUE_CLASSES } from '../vocabulary/cues/cue.ts';
import { BASES, METRICS, STATUSES, type Metric } from './claim.ts';
import { PLACES, type Features } from './features.ts';
import { WIDTH, type FigureHeard } from './metric-model.ts';
import { noScores, type Scores } from './scores.ts';
import { unpackTables, type PackedTables } from './tables.ts';
import { takeIn, takeSign, tell, type UnitTables } from './units.ts';
import { unpackOnce } from './unpacked.ts';

/**
 * Which kind of amount a figure is, and how far its deal has come, learnt from labelled articles: a small network that takes
 * in what is heard around the figure (see `metric-model.ts`), its cues and signs, and its metric.
 */
export interface StateModel extends UnitTables, Readonly<Record<keyof ReturnType<typeof stateTables>, Float32Array>> {
  /** What each unit takes in by kind and by metric. */
  readonly kinds: Float32Array;
  readonly metrics: Float32Array;
  /** By unit a row of weights, one for each basis and then one for each status; and a row by metric. */
  readonly states: Float32Array;
  readonly usual: Float32Array;
}

/** What a basis may be, none first. */
export const BASIS_LABELS = ['none', ...BASES] as const;
/** How many units there are, and labels of both parts. */
export const STATE_UNITS = 16;
export const STATE_LABELS = BASIS_LABELS.length + STATUSES.length;

/** How long the tables of a model are that has learnt so many signs. */
export function stateTables(signs: number) {
  return {
    heard: WIDTH * STATE_UNITS,
    classes: CUE_CLASSES.length * STATE_UNITS,
    standing: PLACES.length * STATE_UNITS,
    signs: signs * STATE_UNITS,
    kinds: KINDS.length * STATE_UNITS,
    metrics: METRICS.length * STATE_UNITS,
    states: STATE_UNITS * STATE_LABELS,
    usual: METRICS.length * STATE_LABELS,
  };
}

/** Unpacks a model; `signs` are those that it has learnt, by rows. */
export function unpackStateModel(packed: PackedTables, signs: readonly string[]): StateModel {
  return {
    ...unpackTables(packed, stateTables(signs.length)),
    rows: new Map(signs.map((sign, row) => [sign, row])),
  };
}

/** Scores by `BASIS_LABELS` and by `STATUSES`. */
export interface StateScores {
  readonly basis: Scores;
  readonly status: Scores;
}

/** Room for what units take in, made once: this runs for every figure. */
const TAKEN = new Float64Array(STATE_UNITS);

/** Scores for a figure that this is heard around; `signs` are those of `signsOf`. */
export function scoreStates(
  model: StateModel,
  heard: FigureHeard,
  figure: Figure,
  metric: Metric,
  features: Features,
  signs: readonly string[],
): StateScores {
  const [kind, measured] = [KINDS.indexOf(figure.kind), METRICS.indexOf(metric)];
  for (let unit = 0; unit < STATE_UNITS; unit++)
    TAKEN[unit] = model.kinds[kind * STATE_UNITS + unit]! + model.metrics[measured * STATE_UNITS + unit]!;
  takeIn(TAKEN, model, heard, features);
  features.signs.forEach((strength, sign) => takeSign(TAKEN, model, sign, strength));
  for (const sign of signs) takeSign(TAKEN, model, sign, 1);
  const scores = noScores(STATE_LABELS);
  for (let label = 0; label < STATE_LABELS; label++) scores[label] = model.usual[measured * STATE_LABELS + label]!;
  tell(TAKEN, model.states, scores);
  return { basis: scores.slice(0, BASIS_LABELS.length), status: scores.slice(BASIS_LABELS.length) };
}

/** The model that a lexicon carries. */
export const statesOf = unpackOnce(({ stateWeights: { signs, weights } }) =>
  unpackStateModel(weights, signs.split(' ')),
);
