/** Descent for small networks whose units take in cues, signs and what is heard around a figure (see `lib/claim/units.ts`). */
import { classOf, PLACES } from '../../lib/claim/features.ts';
import { add, normals } from './descent.ts';

/** Something that stands around a figure, by its number, and how strongly. */
export type Sight = readonly [number: number, strength: number];

/** Tables of what units take in, or the slopes of them. */
export type UnitTables = Readonly<Record<'heard' | 'classes' | 'standing' | 'signs', Float64Array>>;

/** Shares of cues and signs, of what heads hear and of units that are left out at random, so that none is relied upon alone. */
export const BLIND = 0.15;
export const HUSH = 0.2;
export const DROP = 0.1;
/** How weights begin: normal numbers of this size, and those of places about 1, since they multiply. */
const SPREAD = 0.1;

/** Tables of such lengths to begin with. */
export function begin(lengths: Readonly<Record<string, number>>, chance: () => number): Float64Array[] {
  return Object.entries(lengths).map(([name, length]) =>
    normals(length, SPREAD, chance).map((weight) => (name === 'standing' ? 1 + weight : weight)),
  );
}

/** Adds to units what they take in. */
export function takeIn(
  units: Float64Array,
  heard: ArrayLike<number>,
  cues: readonly Sight[],
  signs: readonly Sight[],
  tables: UnitTables,
): void {
  const count = units.length;
  for (const [cue, strength] of cues) {
    const [ofClass, ofPlace] = rowsOf(cue, count);
    for (let unit = 0; unit < count; unit++)
      add(units, unit, strength * (tables.classes[ofClass + unit] ?? 0) * (tables.standing[ofPlace + unit] ?? 0));
  }
  for (const [sign, strength] of signs)
    for (let unit = 0; unit < count; unit++) add(units, unit, strength * (tables.signs[sign * count + unit] ?? 0));
  for (let value = 0; value < heard.length; value++) {
    const mean = heard[value] ?? 0;
    if (mean !== 0)
      for (let unit = 0; unit < count; unit++) add(units, unit, mean * (tables.heard[value * count + unit] ?? 0));
  }
}

/** Where the rows of a cue's class and place begin. */
const rowsOf = (cue: number, count: number): [ofClass: number, ofPlace: number] => [
  classOf(cue) * count,
  (cue % PLACES.length) * count,
];

/** Adds what units say of each label. */
export function tell(units: Float64Array, weights: Float64Array, scores: Float64Array): void {
  const labels = scores.length;
  for (let unit = 0; unit < units.length; unit++) {
    const much = units[unit] ?? 0;
    if (much !== 0)
      for (let label = 0; label < labels; label++) add(scores, label, much * (weights[unit * labels + label] ?? 0));
  }
}

/** How far the share of each label is from what is right; some certainty is spread over all others. */
export function judge(scores: Float64Array, right: number, spread: number): Float64Array {
  const top = Math.max(...scores);
  const powers = scores.map((one) => Math.exp(one - top));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power, label) => power / total - (label === right ? 1 - spread : 0) - spread / scores.length);
}

/** Adds the slopes of what units say of labels, and gives those of the units; a closed gate, 0, leaves a unit out. */
export function learnTold(
  errors: Float64Array,
  units: Float64Array,
  open: Float64Array,
  weights: Float64Array,
  slopes: Float64Array,
): Float64Array {
  const labels = errors.length;
  return units.map((much, unit) => {
    const gate = open[unit] ?? 0;
    if (gate === 0) return 0;
    let sum = 0;
    for (let label = 0; label < labels; label++) {
      const error = errors[label] ?? 0;
      sum += error * (weights[unit * labels + label] ?? 0);
      add(slopes, unit * labels + label, error * much * gate);
    }
    return sum * gate;
  });
}

/** Adds the slopes of what units took in, and gives those of what was heard. */
export function learnTaken(
  back: Float64Array,
  heard: ArrayLike<number>,
  cues: readonly Sight[],
  signs: readonly Sight[],
  tables: UnitTables,
  slopes: UnitTables,
): Float64Array {
  const count = back.length;
  for (let unit = 0; unit < count; unit++) {
    const slope = back[unit] ?? 0;
    if (slope === 0) continue;
    for (const [cue, strength] of cues) {
      const [ofClass, ofPlace] = rowsOf(cue, count);
      add(slopes.classes, ofClass + unit, strength * slope * (tables.standing[ofPlace + unit] ?? 0));
      add(slopes.standing, ofPlace + unit, strength * slope * (tables.classes[ofClass + unit] ?? 0));
    }
    for (const [sign, strength] of signs) add(slopes.signs, sign * count + unit, strength * slope);
  }
  const told = new Float64Array(heard.length);
  for (let value = 0; value < heard.length; value++) {
    let sum = 0;
    for (let unit = 0; unit < count; unit++) {
      add(slopes.heard, value * count + unit, (heard[value] ?? 0) * (back[unit] ?? 0));
      sum += (back[unit] ?? 0) * (tables.heard[value * count + unit] ?? 0);
    }
    told[value] = sum;
  }
  return told;
}
