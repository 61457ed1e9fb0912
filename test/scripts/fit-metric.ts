/** Fits what figures measure (see `lib/claim/metric-model.ts`) by stochastic descent; no chance in it but a generator's of its own. */
import { KINDS, type Kind } from '../../lib/figure/figure.ts';
import { METRICS } from '../../lib/claim/claim.ts';
import { PLACES } from '../../lib/claim/features.ts';
import { HEADS, metricTables, UNITS, VALUES, WIDTH } from '../../lib/claim/metric-model.ts';
import { add, byName, fitTables, gates, normals, type Named } from './descent.ts';

/** Something that stands around a figure, by its number, and how strongly. */
type Sight = readonly [number: number, strength: number];

/** One figure: the words around it and where, its kind, its cues and signs, and what is right. */
export interface MetricExample {
  readonly codes: readonly number[];
  readonly places: readonly number[];
  readonly kind: Kind;
  readonly cues: readonly Sight[];
  readonly signs: readonly Sight[];
  readonly label: number;
}

const ROUNDS = 7;
/** Shares of words, of cues and signs, of what heads hear and of units that are left out at random, so that none is relied upon alone. */
const DEAF = 0.1;
const BLIND = 0.15;
const HUSH = 0.2;
const DROP = 0.1;
/** How much of a label's certainty is spread over all others. */
const SMOOTH = 0.05;
/** How weights begin: normal numbers of this size, and those of places about 1, since they multiply. */
const SPREAD = 0.1;

type Tables = Named<keyof ReturnType<typeof metricTables>>;

/** Fits the tables of a model, see `MetricModel`; of pulls and places their logarithms. */
export function fitMetric(
  examples: readonly MetricExample[],
  words: number,
  signs: number,
  chance: () => number,
): Float64Array[] {
  const lengths = metricTables(words, signs);
  const tables = Object.entries(lengths).map(([name, length]) =>
    normals(length, SPREAD, chance).map((weight) => (name === 'standing' ? 1 + weight : weight)),
  );
  const named = byName(lengths);
  fitTables(tables, examples, ROUNDS, chance, (example, slopes) =>
    descend(example, named(tables), named(slopes), chance),
  );
  return tables;
}

/** Scores by metric, by all that is heard and seen: what a model of these tables says. */
export function metricScores({ codes, places, cues, signs, ...example }: MetricExample, tables: Tables): Float64Array {
  const kind = KINDS.indexOf(example.kind);
  const units = takeIn(listen(codes, places, tables)[1], cues, signs, kind, tables);
  return scoresOf(
    units.map((unit) => Math.max(0, unit)),
    kind,
    tables,
  );
}

const LABELS = METRICS.length;

/** Adds the slopes of one example's loss. */
function descend(example: MetricExample, tables: Tables, slopes: Tables, chance: () => number): void {
  const kind = KINDS.indexOf(example.kind);
  const codes = example.codes.map((code) => (chance() < DEAF ? 0 : code));
  const [cues, signs] = [example.cues, example.signs].map((all) => all.filter(() => chance() >= BLIND)) as [
    Sight[],
    Sight[],
  ];
  const [shares, heard] = listen(codes, example.places, tables);
  const hush = gates(WIDTH, HUSH, chance);
  const means = heard.map((mean, value) => mean * (hush[value] ?? 0));
  const units = takeIn(means, cues, signs, kind, tables);
  const open = gates(UNITS, DROP, chance).map((gate, unit) => ((units[unit] ?? 0) > 0 ? gate : 0));
  const errors = judge(
    scoresOf(
      units.map((much, unit) => much * (open[unit] ?? 0)),
      kind,
      tables,
    ),
    example.label,
  );
  for (let label = 0; label < LABELS; label++) add(slopes.usual, kind * LABELS + label, errors[label] ?? 0);
  const back = new Float64Array(UNITS);
  for (let unit = 0; unit < UNITS; unit++) {
    const gate = open[unit] ?? 0;
    if (gate === 0) continue;
    let sum = 0;
    for (let label = 0; label < LABELS; label++) {
      const error = errors[label] ?? 0;
      sum += error * (tables.metrics[unit * LABELS + label] ?? 0);
      add(slopes.metrics, unit * LABELS + label, error * (units[unit] ?? 0) * gate);
    }
    back[unit] = sum * gate;
  }
  learnSights(back, cues, signs, kind, tables, slopes);
  const told = new Float64Array(WIDTH);
  for (let value = 0; value < WIDTH; value++) {
    let sum = 0;
    for (let unit = 0; unit < UNITS; unit++) {
      add(slopes.heard, value * UNITS + unit, (means[value] ?? 0) * (back[unit] ?? 0));
      sum += (back[unit] ?? 0) * (tables.heard[value * UNITS + unit] ?? 0);
    }
    told[value] = sum * (hush[value] ?? 0);
  }
  learnHeads(codes, example.places, shares, heard, told, tables, slopes);
}

/** How much each head listens to each entry, and the means that it hears. */
function listen(codes: readonly number[], places: readonly number[], tables: Tables): [Float64Array, Float64Array] {
  const shares = new Float64Array(codes.length * HEADS);
  const means = new Float64Array(WIDTH);
  for (let head = 0; head < HEADS; head++) {
    let total = 0;
    codes.forEach((code, at) => {
      const pull = (tables.pulls[code * HEADS + head] ?? 0) + (tables.places[(places[at] ?? 0) * HEADS + head] ?? 0);
      total += shares[at * HEADS + head] = Math.exp(pull);
    });
    codes.forEach((code, at) => {
      const share = (shares[at * HEADS + head] = (shares[at * HEADS + head] ?? 0) / total);
      for (let v = 0; v < VALUES; v++) add(means, head * VALUES + v, share * (tables.values[code * VALUES + v] ?? 0));
    });
  }
  return [shares, means];
}

/** What units take in. */
function takeIn(
  means: Float64Array,
  cues: readonly Sight[],
  signs: readonly Sight[],
  kind: number,
  tables: Tables,
): Float64Array {
  const units = tables.kinds.slice(kind * UNITS, (kind + 1) * UNITS);
  for (const [cue, strength] of cues) {
    const [ofClass, ofPlace] = rowsOf(cue);
    for (let unit = 0; unit < UNITS; unit++)
      add(units, unit, strength * (tables.classes[ofClass + unit] ?? 0) * (tables.standing[ofPlace + unit] ?? 0));
  }
  for (const [sign, strength] of signs)
    for (let unit = 0; unit < UNITS; unit++) add(units, unit, strength * (tables.signs[sign * UNITS + unit] ?? 0));
  for (let value = 0; value < WIDTH; value++) {
    const mean = means[value] ?? 0;
    if (mean !== 0)
      for (let unit = 0; unit < UNITS; unit++) add(units, unit, mean * (tables.heard[value * UNITS + unit] ?? 0));
  }
  return units;
}

/** Where the rows of a cue's class and place begin. */
const rowsOf = (cue: number): [ofClass: number, ofPlace: number] => [
  Math.floor(cue / PLACES.length) * UNITS,
  (cue % PLACES.length) * UNITS,
];

/** The score of each label by the units. */
function scoresOf(units: Float64Array, kind: number, tables: Tables): Float64Array {
  const scores = tables.usual.slice(kind * LABELS, (kind + 1) * LABELS);
  for (let unit = 0; unit < UNITS; unit++) {
    const much = units[unit] ?? 0;
    if (much !== 0)
      for (let label = 0; label < LABELS; label++)
        add(scores, label, much * (tables.metrics[unit * LABELS + label] ?? 0));
  }
  return scores;
}

/** How far the share of each label is from what is right. */
function judge(scores: Float64Array, right: number): Float64Array {
  const top = Math.max(...scores);
  const powers = scores.map((one) => Math.exp(one - top));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power, label) => power / total - (label === right ? 1 - SMOOTH : 0) - SMOOTH / LABELS);
}

function learnSights(
  back: Float64Array,
  cues: readonly Sight[],
  signs: readonly Sight[],
  kind: number,
  tables: Tables,
  slopes: Tables,
): void {
  for (let unit = 0; unit < UNITS; unit++) {
    const slope = back[unit] ?? 0;
    if (slope === 0) continue;
    add(slopes.kinds, kind * UNITS + unit, slope);
    for (const [cue, strength] of cues) {
      const [ofClass, ofPlace] = rowsOf(cue);
      add(slopes.classes, ofClass + unit, strength * slope * (tables.standing[ofPlace + unit] ?? 0));
      add(slopes.standing, ofPlace + unit, strength * slope * (tables.classes[ofClass + unit] ?? 0));
    }
    for (const [sign, strength] of signs) add(slopes.signs, sign * UNITS + unit, strength * slope);
  }
}

/** Adds the slopes of what heads heard. */
function learnHeads(
  codes: readonly number[],
  places: readonly number[],
  shares: Float64Array,
  heard: Float64Array,
  told: Float64Array,
  tables: Tables,
  slopes: Tables,
): void {
  for (let head = 0; head < HEADS; head++) {
    // How far a head's slope falls where it listens more to an entry: what that says less what it hears already.
    let heardNow = 0;
    for (let v = 0; v < VALUES; v++) heardNow += (told[head * VALUES + v] ?? 0) * (heard[head * VALUES + v] ?? 0);
    codes.forEach((code, at) => {
      const share = shares[at * HEADS + head] ?? 0;
      let said = 0;
      for (let v = 0; v < VALUES; v++) {
        const slope = told[head * VALUES + v] ?? 0;
        said += slope * (tables.values[code * VALUES + v] ?? 0);
        add(slopes.values, code * VALUES + v, share * slope);
      }
      add(slopes.pulls, code * HEADS + head, share * (said - heardNow));
      add(slopes.places, (places[at] ?? 0) * HEADS + head, share * (said - heardNow));
    });
  }
}
