/** Fits which kind of amount a figure is and how far its deal has come by stochastic descent; no chance in it but a generator's of its own. */
import { STATUSES } from '../../lib/claim/claim.ts';
import { WIDTH } from '../../lib/claim/metric-model.ts';
import { BASIS_LABELS, STATE_LABELS, stateTables, STATE_UNITS } from '../../lib/claim/state-model.ts';
import { add, byName, fitTables, gates, type Named } from './descent.ts';
import { begin, BLIND, DROP, HUSH, judge, learnTaken, learnTold, takeIn, tell, type Sight } from './fit-units.ts';

/** One figure: what is heard around it, its kind, metric, cues and signs, and what is right, null where nobody judged. */
export interface StateExample {
  readonly heard: readonly number[];
  readonly kind: number;
  readonly metric: number;
  readonly cues: readonly Sight[];
  readonly signs: readonly Sight[];
  readonly basis: number | null;
  readonly status: number | null;
}

const ROUNDS = 8;
/** How much of a label's certainty is spread over all others. */
const SMOOTH = 0.03;

type Tables = Named<keyof ReturnType<typeof stateTables>>;

/** Fits the tables of a model, see `StateModel`. */
export function fitStates(examples: readonly StateExample[], signs: number, chance: () => number): Float64Array[] {
  const lengths = stateTables(signs);
  const tables = begin(lengths, chance);
  const named = byName(lengths);
  fitTables(tables, examples, ROUNDS, chance, (example, slopes) =>
    descend(example, named(tables), named(slopes), chance),
  );
  return tables;
}

/** Scores by basis and by status: what a model of these tables says. */
export function stateScores(
  example: StateExample,
  all: readonly Float64Array[],
  signs: number,
): Record<'basis' | 'status', Float64Array> {
  const tables = byName(stateTables(signs))(all);
  const units = unitsOf(example, example.heard, example.cues, example.signs, tables);
  const scores = scoresOf(
    example,
    units.map((unit) => Math.max(0, unit)),
    tables,
  );
  return { basis: scores.slice(0, BASIS_LABELS.length), status: scores.slice(BASIS_LABELS.length) };
}

function unitsOf(
  { kind, metric }: StateExample,
  heard: ArrayLike<number>,
  cues: readonly Sight[],
  signs: readonly Sight[],
  tables: Tables,
): Float64Array {
  const units = Float64Array.from(
    { length: STATE_UNITS },
    (_, unit) => (tables.kinds[kind * STATE_UNITS + unit] ?? 0) + (tables.metrics[metric * STATE_UNITS + unit] ?? 0),
  );
  takeIn(units, heard, cues, signs, tables);
  return units;
}

function scoresOf({ metric }: StateExample, units: Float64Array, tables: Tables): Float64Array {
  const scores = tables.usual.slice(metric * STATE_LABELS, (metric + 1) * STATE_LABELS);
  tell(units, tables.states, scores);
  return scores;
}

function descend(example: StateExample, tables: Tables, slopes: Tables, chance: () => number): void {
  const { kind, metric, basis, status } = example;
  const cues = example.cues.filter(() => chance() >= BLIND);
  const signs = example.signs.filter(() => chance() >= BLIND);
  const hush = gates(WIDTH, HUSH, chance);
  const heard = example.heard.map((mean, value) => mean * (hush[value] ?? 0));
  const units = unitsOf(example, heard, cues, signs, tables);
  const open = gates(STATE_UNITS, DROP, chance).map((gate, unit) => ((units[unit] ?? 0) > 0 ? gate : 0));
  const scores = scoresOf(
    example,
    units.map((much, unit) => much * (open[unit] ?? 0)),
    tables,
  );
  const errors = new Float64Array(STATE_LABELS);
  const bases = BASIS_LABELS.length;
  if (basis !== null) errors.set(judge(scores.slice(0, bases), basis, SMOOTH));
  if (status !== null) errors.set(judge(scores.slice(bases, bases + STATUSES.length), status, SMOOTH), bases);
  for (let label = 0; label < STATE_LABELS; label++)
    add(slopes.usual, metric * STATE_LABELS + label, errors[label] ?? 0);
  const back = learnTold(errors, units, open, tables.states, slopes.states);
  for (let unit = 0; unit < STATE_UNITS; unit++) {
    add(slopes.kinds, kind * STATE_UNITS + unit, back[unit] ?? 0);
    add(slopes.metrics, metric * STATE_UNITS + unit, back[unit] ?? 0);
  }
  learnTaken(back, heard, cues, signs, tables, slopes);
}
