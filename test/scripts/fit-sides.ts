/** Fits who is the subject and who the other side (see `lib/claim/side-model.ts`) by stochastic descent. */
import { codeFor, figurePlace, namePlace, UNHEARD, zoneOf, type Hearing } from '../../lib/claim/hearing.ts';
import { SIDE_FEATURES } from '../../lib/claim/role-features.ts';
import { HEADS, sideTables, UNITS, VALUES, WIDTH, type Heed } from '../../lib/claim/side-model.ts';
import { add, byName, fitTables, gates, normals, type Named } from './descent.ts';

/** Who may be a side of a figure. */
export interface SideChoice extends Heed {
  /** Whether it is right, and whether it could be, by role: the subject is no other side. */
  readonly right: readonly [subject: boolean, other: boolean];
  readonly open: readonly [subject: boolean, other: boolean];
  /** What the subject and it are (`pairOf`); none where either is nobody. */
  readonly pair: number | null;
}

/** One figure: what stands around it, what it measures, and who may be its sides. */
export interface SideExample {
  readonly hearing: Hearing;
  readonly metric: number;
  readonly candidates: readonly SideChoice[];
}

const ROUNDS = 8;
/** Shares of words, of features and of units that are left out at random. */
const DEAF = 0.1;
const BLIND = 0.1;
const DROP = 0.1;
/** How far tables are spread at first: of roles more, since what they say has to reach all others. */
const SPREAD = 0.1;
const ROLE_SPREAD = 0.3;

type Tables = Named<keyof ReturnType<typeof sideTables>>;

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

/** How well each candidate fits either role, by all that is heard and seen: what a model of these tables says. */
export function sideScores({ hearing, metric, candidates }: SideExample, tables: Tables): [number, number][] {
  const all: Gates = { units: new Float64Array(UNITS).fill(1), sees: new Uint8Array(SIDE_FEATURES).fill(1), hearing };
  return candidates.map((choice) => {
    const scores = stancesOf({ ...choice, pair: null }, metric, all, tables).map((stance) => stance.scores);
    return [Math.max(...scores.map(([subject]) => subject)), Math.max(...scores.map(([, other]) => other))];
  });
}

/** What is left out of one example. */
interface Gates {
  readonly units: Float64Array;
  readonly sees: Uint8Array;
  readonly hearing: Hearing;
}

/** What the heads hear at one place. */
interface Told {
  readonly place: number;
  readonly codes: readonly number[];
  readonly shares: Float64Array;
  readonly means: Float64Array;
}

/** A candidate at one of its places: what the units take in, and how well it fits either role. */
interface Stance {
  readonly choice: SideChoice;
  readonly features: readonly number[];
  readonly told: Told;
  readonly units: Float64Array;
  readonly scores: readonly [subject: number, other: number];
}

function descend(example: SideExample, tables: Tables, slopes: Tables, chance: () => number): void {
  const { metric, candidates } = example;
  const left: Gates = {
    units: gates(UNITS, DROP, chance),
    sees: Uint8Array.from({ length: SIDE_FEATURES }, () => Number(chance() >= BLIND)),
    hearing: { ...example.hearing, codes: example.hearing.codes.map((code) => (chance() < DEAF ? UNHEARD : code)) },
  };
  const all = candidates.map((choice) => stancesOf(choice, metric, left, tables));
  const back = new Map<Told, Float64Array>();
  for (const role of [0, 1] as const) {
    const best = all.map((own) => own.reduce((a, b) => (b.scores[role] > a.scores[role] ? b : a)));
    const open = best.filter(({ choice }) => choice.open[role]);
    const right = open.filter(({ choice }) => choice.right[role]);
    if (right.length === 0 || right.length === open.length) continue;
    const top = Math.max(...open.map(({ scores }) => scores[role]));
    const power = ({ scores }: Stance): number => Math.exp(scores[role] - top);
    const total = open.reduce((sum, one) => sum + power(one), 0);
    const wanted = right.reduce((sum, one) => sum + power(one), 0);
    for (const one of open) {
      const slope = power(one) / total - (one.choice.right[role] ? power(one) / wanted : 0);
      if (Math.abs(slope) > 1e-4) learn(one, slope, role, metric, left, tables, slopes, back);
    }
  }
  for (const [told, means] of back) learnHeads(told, means, left.hearing, tables, slopes);
}

function stancesOf(choice: SideChoice, metric: number, left: Gates, tables: Tables): Stance[] {
  const { features, topic, stands, kind, usual, pair } = choice;
  const heard = new Map<number, Told>();
  return stands.map((stand) => {
    const told = heard.get(stand.place) ?? listen(stand.place, choice.places, left.hearing, tables);
    heard.set(stand.place, told);
    const own = [...features, ...topic, ...stand.features].filter((feature) => left.sees[feature] === 1);
    const units = new Float64Array(UNITS);
    addRow(units, tables.metrics, metric);
    addRow(units, tables.kinds, kind);
    for (const feature of own) addRow(units, tables.features, feature);
    for (let value = 0; value < WIDTH; value++)
      for (let unit = 0; unit < UNITS; unit++)
        units[unit] = (units[unit] ?? 0) + (told.means[value] ?? 0) * (tables.heard[value * UNITS + unit] ?? 0);
    for (let unit = 0; unit < UNITS; unit++) units[unit] = Math.max(0, units[unit] ?? 0) * (left.units[unit] ?? 0);
    const score = (role: number): number => {
      let sum = tables.usual[usual + role] ?? 0;
      for (let unit = 0; unit < UNITS; unit++) sum += (units[unit] ?? 0) * (tables.roles[role * UNITS + unit] ?? 0);
      return sum;
    };
    const both = pair === null ? 0 : (tables.pairs[pair] ?? 0);
    return { choice, features: own, told, units, scores: [score(0), score(1) + both] };
  });
}

function addRow(units: Float64Array, table: Float64Array, row: number): void {
  for (let unit = 0; unit < UNITS; unit++) units[unit] = (units[unit] ?? 0) + (table[row * UNITS + unit] ?? 0);
}

/** The rows of the tables of pulls that an entry stands in. */
function rowsOf(
  { place, codes }: Pick<Told, 'place' | 'codes'>,
  { figure }: Hearing,
  at: number,
): [code: number, figure: number, name: number, zone: number] {
  return [codes[at] ?? 0, figurePlace(at, figure), namePlace(at, place), zoneOf(at, figure, place)];
}

function listen(place: number, places: readonly number[], hearing: Hearing, tables: Tables): Told {
  const codes = hearing.codes.map((_, at) => codeFor(hearing, at, places));
  const shares = new Float64Array(codes.length * HEADS);
  const means = new Float64Array(WIDTH);
  for (let head = 0; head < HEADS; head++) {
    let total = 0;
    for (let at = 0; at < codes.length; at++) {
      const [code, figure, name, zone] = rowsOf({ place, codes }, hearing, at);
      const sum =
        (tables.pulls[code * HEADS + head] ?? 0) +
        (tables.fromFigure[figure * HEADS + head] ?? 0) +
        (tables.fromName[name * HEADS + head] ?? 0) +
        (tables.zones[zone * HEADS + head] ?? 0);
      total += shares[at * HEADS + head] = Math.exp(sum);
    }
    for (let at = 0; at < codes.length; at++) {
      const share = (shares[at * HEADS + head] = (shares[at * HEADS + head] ?? 0) / total);
      const from = (codes[at] ?? 0) * VALUES;
      for (let value = 0; value < VALUES; value++)
        add(means, head * VALUES + value, share * (tables.values[from + value] ?? 0));
    }
  }
  return { place, codes, shares, means };
}

/** Adds the slopes of one candidate's score for a role; what heads are to hear better gathers in `back`. */
function learn(
  { choice, features, told, units }: Stance,
  slope: number,
  role: 0 | 1,
  metric: number,
  left: Gates,
  tables: Tables,
  slopes: Tables,
  back: Map<Told, Float64Array>,
): void {
  add(slopes.usual, choice.usual + role, slope);
  if (role === 1 && choice.pair !== null) add(slopes.pairs, choice.pair, slope);
  const own = new Float64Array(UNITS);
  for (let unit = 0; unit < UNITS; unit++) {
    add(slopes.roles, role * UNITS + unit, slope * (units[unit] ?? 0));
    if ((units[unit] ?? 0) > 0) own[unit] = slope * (tables.roles[role * UNITS + unit] ?? 0) * (left.units[unit] ?? 0);
  }
  const learnRow = (table: Float64Array, row: number): void => {
    for (let unit = 0; unit < UNITS; unit++) add(table, row * UNITS + unit, own[unit] ?? 0);
  };
  learnRow(slopes.metrics, metric);
  learnRow(slopes.kinds, choice.kind);
  for (const feature of features) learnRow(slopes.features, feature);
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
function learnHeads(told: Told, back: Float64Array, hearing: Hearing, tables: Tables, slopes: Tables): void {
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
