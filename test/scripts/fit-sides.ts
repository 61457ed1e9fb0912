/** Fits who is the subject and who the other side (see `lib/claim/side-model.ts`) by stochastic descent. */
import { UNHEARD, type Hearing } from '../../lib/claim/hearing.ts';
import { SIDE_FEATURES } from '../../lib/claim/role-features.ts';
import { HEADS, sideTables, UNITS, VALUES, WIDTH } from '../../lib/claim/side-tables.ts';
import { add, byName, fitTables, gates, normals } from './descent.ts';
import { errorsOf, learnMost, learnRow, learnSaid, takenSlopes } from './weigh.ts';
import {
  allStances,
  rateAll,
  rowsOf,
  type Gates,
  type SideExample,
  type SideTables,
  type Stance,
  type Told,
} from './side-stances.ts';

const ROUNDS = 8;
/** Shares of words, of features and of units that are left out at random. */
const DEAF = 0.1;
const BLIND = 0.1;
const DROP = 0.1;
/** How far tables are spread at first: of roles more, since what they say has to reach all others. */
const SPREAD = 0.1;
const ROLE_SPREAD = 0.3;

export function fitSides(examples: readonly SideExample[], words: number, chance: () => number): Float64Array[] {
  const lengths = sideTables(words);
  const tables = Object.entries(lengths).map(([name, length]) =>
    normals(length, name === 'roles' ? ROLE_SPREAD : SPREAD, chance),
  );
  const named = byName(lengths);
  named(tables).pairs.fill(0);
  fitTables(tables, examples, ROUNDS, chance, (example, slopes) =>
    descend(example, named(tables), named(slopes), chance),
  );
  return tables;
}

function descend(example: SideExample, tables: SideTables, slopes: SideTables, chance: () => number): void {
  const { metric, candidates } = example;
  const left: Gates = {
    units: gates(UNITS, DROP, chance),
    sees: Uint8Array.from({ length: SIDE_FEATURES }, () => Number(chance() >= BLIND)),
    hearing: { ...example.hearing, codes: example.hearing.codes.map((code) => (chance() < DEAF ? UNHEARD : code)) },
  };
  const all = allStances(candidates, metric, left, tables);
  const stances = all.flat();
  const most = rateAll(stances, tables);
  const mostSlopes = new Float64Array(UNITS);
  for (const role of [0, 1] as const) {
    const best = all.map((own) => own.reduce((a, b) => (b.scores[role] > a.scores[role] ? b : a)));
    const open = best.filter(({ choice }) => choice.open[role]);
    const right = open.map(({ choice }) => choice.right[role]);
    if (!right.includes(true) || !right.includes(false)) continue;
    const errors = errorsOf(
      open.map(({ scores }) => scores[role]),
      right,
    );
    open.forEach((one, at) => {
      // However small: what is left out here would not cancel in what all candidates share.
      learnRole(one, errors[at] ?? 0, role, most, mostSlopes, tables, slopes);
    });
  }
  learnMost(stances, most, mostSlopes);
  const back = new Map<Told, Float64Array>();
  for (const stance of stances)
    if (stance.slopes) learnTaken(stance, stance.slopes, metric, left, tables, slopes, back);
  for (const [told, means] of back) learnHeads(told, means, left.hearing, tables, slopes);
}

/** Adds the slopes of one candidate's score for a role, and gathers those of its units and of the most of each. */
function learnRole(
  stance: Stance,
  slope: number,
  role: 0 | 1,
  most: Float64Array,
  mostSlopes: Float64Array,
  tables: SideTables,
  slopes: SideTables,
): void {
  const { choice } = stance;
  add(slopes.usual, choice.usual + role, slope);
  if (role === 1 && choice.pair !== null) add(slopes.pairs, choice.pair, slope);
  learnSaid(stance, slope, most, mostSlopes, tables.roles, slopes.roles, role * UNITS, tables, slopes);
}

/** Adds the slopes of what the units of one candidate took in; what heads are to hear better gathers in `back`. */
function learnTaken(
  stance: Stance,
  unitSlopes: Float64Array,
  metric: number,
  left: Gates,
  tables: SideTables,
  slopes: SideTables,
  back: Map<Told, Float64Array>,
): void {
  const { choice, features, told } = stance;
  const own = takenSlopes(stance, unitSlopes, left.units);
  learnRow(slopes.metrics, metric, own);
  learnRow(slopes.kinds, choice.kind, own);
  for (const feature of features) learnRow(slopes.features, feature, own);
  const means = back.get(told) ?? new Float64Array(WIDTH);
  back.set(told, means);
  for (let value = 0; value < WIDTH; value++) {
    let sum = 0;
    for (let unit = 0; unit < UNITS; unit++) {
      add(slopes.heard, value * UNITS + unit, (told.means[value] ?? 0) * (own[unit] ?? 0));
      sum += (own[unit] ?? 0) * (tables.heard[value * UNITS + unit] ?? 0);
    }
    add(means, value, sum);
  }
}

/** Adds the slopes of what the heads heard at one place. */
function learnHeads(told: Told, back: Float64Array, hearing: Hearing, tables: SideTables, slopes: SideTables): void {
  const { codes, shares } = told;
  for (let head = 0; head < HEADS; head++) {
    const says = codes.map((code) => {
      let sum = 0;
      for (let value = 0; value < VALUES; value++)
        sum += (back[head * VALUES + value] ?? 0) * (tables.values[code * VALUES + value] ?? 0);
      return sum;
    });
    const share = (at: number): number => shares[at * HEADS + head] ?? 0;
    const mean = says.reduce((sum, one, at) => sum + share(at) * one, 0);
    for (let at = 0; at < codes.length; at++) {
      const [code, figure, name, zone] = rowsOf(told, hearing, at);
      for (let value = 0; value < VALUES; value++)
        add(slopes.values, code * VALUES + value, share(at) * (back[head * VALUES + value] ?? 0));
      const pull = share(at) * ((says[at] ?? 0) - mean);
      add(slopes.pulls, code * HEADS + head, pull);
      add(slopes.fromFigure, figure * HEADS + head, pull);
      add(slopes.fromName, name * HEADS + head, pull);
      add(slopes.zones, zone * HEADS + head, pull);
    }
  }
}
