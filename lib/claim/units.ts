import { classOf, PLACES, type Features } from './features.ts';
import type { FigureHeard } from './metric-model.ts';

/** The units of a small network: what they take in is added up; what those above 0 say is added up again. */
export interface UnitTables {
  /** What each unit takes in: by head and value, by class of cue times where it stands, by sign. */
  readonly heard: Float32Array;
  readonly classes: Float32Array;
  readonly standing: Float32Array;
  readonly signs: Float32Array;
  /** The row of each sign that has been learnt. */
  readonly rows: ReadonlyMap<string, number>;
}

/** Adds what is heard around a figure, and its cues, to units. */
export function takeIn(units: Float64Array, tables: UnitTables, heard: FigureHeard, { cues, topic }: Features): void {
  const count = units.length;
  for (let value = 0, at = 0; value < heard.length; value++)
    for (let unit = 0; unit < count; unit++, at++) units[unit]! += heard[value]! * tables.heard[at]!;
  takeCues(units, tables, cues);
  takeCues(units, tables, topic);
}

function takeCues(units: Float64Array, { classes, standing }: UnitTables, cues: ReadonlyMap<number, number>): void {
  const count = units.length;
  // By forEach: an iterator would make an array of each entry, and this runs for every figure.
  cues.forEach((strength, cue) => {
    const ofClass = classOf(cue) * count;
    const ofPlace = (cue % PLACES.length) * count;
    for (let unit = 0; unit < count; unit++)
      units[unit]! += strength * classes[ofClass + unit]! * standing[ofPlace + unit]!;
  });
}

/** Adds a sign to units; one that has not been learnt says nothing. */
export function takeSign(units: Float64Array, { signs, rows }: UnitTables, sign: string, strength: number): void {
  const row = rows.get(sign);
  if (row === undefined) return;
  for (let unit = 0, at = row * units.length; unit < units.length; unit++, at++) units[unit]! += strength * signs[at]!;
}

/** Adds what the units that are above 0 say of each label: by unit a row of weights. */
export function tell(units: Float64Array, weights: Float32Array, scores: number[]): void {
  const labels = scores.length;
  for (let unit = 0; unit < units.length; unit++) {
    const much = units[unit]!;
    if (much <= 0) continue;
    for (let label = 0, at = unit * labels; label < labels; label++, at++) scores[label]! += much * weights[at]!;
  }
}
