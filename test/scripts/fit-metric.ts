/** Fits what figures measure (see `lib/claim/metric-model.ts`) by stochastic descent; no chance in it but a generator's of its own. */
import { KINDS, type Kind } from '../../lib/figure/figure.ts';
import { METRICS } from '../../lib/claim/claim.ts';
import { HEADS, metricTables, UNITS, VALUES, WIDTH } from '../../lib/claim/metric-model.ts';
import { add, byName, fitTables, gates, type Named } from './descent.ts';
import { begin, BLIND, DROP, HUSH, judge, learnTaken, learnTold, takeIn, tell, type Sight } from './fit-units.ts';

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
/** The share of words that are left out at random, besides what `fit-units.ts` leaves out. */
const DEAF = 0.1;
/** How much of a label's certainty is spread over all others. */
const SMOOTH = 0.05;

type Tables = Named<keyof ReturnType<typeof metricTables>>;

/** Fits the tables of a model, see `MetricModel`; of pulls and places their logarithms. */
export function fitMetric(
  examples: readonly MetricExample[],
  words: number,
  signs: number,
  chance: () => number,
): Float64Array[] {
  const lengths = metricTables(words, signs);
  const tables = begin(lengths, chance);
  const named = byName(lengths);
  fitTables(tables, examples, ROUNDS, chance, (example, slopes) =>
    descend(example, named(tables), named(slopes), chance),
  );
  return tables;
}

/** Scores by metric, by all that is heard and seen: what a model of these tables says. */
export function metricScores({ codes, places, cues, signs, kind }: MetricExample, tables: Tables): Float64Array {
  const code = KINDS.indexOf(kind);
  const units = unitsOf(code, listen(codes, places, tables)[1], cues, signs, tables);
  return scoresOf(
    code,
    units.map((unit) => Math.max(0, unit)),
    tables,
  );
}

const LABELS = METRICS.length;

/** What units take in. */
function unitsOf(
  kind: number,
  means: Float64Array,
  cues: readonly Sight[],
  signs: readonly Sight[],
  tables: Tables,
): Float64Array {
  const units = tables.kinds.slice(kind * UNITS, (kind + 1) * UNITS);
  takeIn(units, means, cues, signs, tables);
  return units;
}

/** The score of each metric by the units. */
function scoresOf(kind: number, units: Float64Array, tables: Tables): Float64Array {
  const scores = tables.usual.slice(kind * LABELS, (kind + 1) * LABELS);
  tell(units, tables.metrics, scores);
  return scores;
}

/** Adds the slopes of one example's loss. */
function descend(example: MetricExample, tables: Tables, slopes: Tables, chance: () => number): void {
  const kind = KINDS.indexOf(example.kind);
  const codes = example.codes.map((code) => (chance() < DEAF ? 0 : code));
  const cues = example.cues.filter(() => chance() >= BLIND);
  const signs = example.signs.filter(() => chance() >= BLIND);
  const [shares, heard] = listen(codes, example.places, tables);
  const hush = gates(WIDTH, HUSH, chance);
  const means = heard.map((mean, value) => mean * (hush[value] ?? 0));
  const units = unitsOf(kind, means, cues, signs, tables);
  const open = gates(UNITS, DROP, chance).map((gate, unit) => ((units[unit] ?? 0) > 0 ? gate : 0));
  const scores = scoresOf(
    kind,
    units.map((much, unit) => much * (open[unit] ?? 0)),
    tables,
  );
  const errors = judge(scores, example.label, SMOOTH);
  for (let label = 0; label < LABELS; label++) add(slopes.usual, kind * LABELS + label, errors[label] ?? 0);
  const back = learnTold(errors, units, open, tables.metrics, slopes.metrics);
  for (let unit = 0; unit < UNITS; unit++) add(slopes.kinds, kind * UNITS + unit, back[unit] ?? 0);
  const told = learnTaken(back, means, cues, signs, tables, slopes).map((slope, value) => slope * (hush[value] ?? 0));
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
