/** How well those who may be the sides of a figure fit (see `lib/claim/side-model.ts`), with all that fitting needs to know of it. */
import { SIDE_FEATURES } from '../../lib/claim/role-features.ts';
import { codeFor, ELSEWHERE, figurePlace, namePlace, zoneOf, type Hearing } from '../../lib/claim/hearing.ts';
import type { Heed } from '../../lib/claim/side-model.ts';
import { HEADS, type sideTables, UNITS, VALUES, WIDTH } from '../../lib/claim/side-tables.ts';
import { add, type Named } from './descent.ts';
import { addRow, say, weigh, type Weighed } from './weigh.ts';

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

export type SideTables = Named<keyof ReturnType<typeof sideTables>>;

/** How well each candidate fits either role, by all that is heard and seen: what a model of these tables says. */
export function sideScores({ hearing, metric, candidates }: SideExample, tables: SideTables): [number, number][] {
  const all: Gates = { units: new Float64Array(UNITS).fill(1), sees: new Uint8Array(SIDE_FEATURES).fill(1), hearing };
  const stances = allStances(
    candidates.map((choice) => ({ ...choice, pair: null })),
    metric,
    all,
    tables,
  );
  rateAll(stances.flat(), tables);
  return stances.map((own) => {
    const scores = own.map((stance) => stance.scores);
    return [Math.max(...scores.map(([subject]) => subject)), Math.max(...scores.map(([, other]) => other))];
  });
}

/** What is left out of one example. */
export interface Gates {
  readonly units: Float64Array;
  readonly sees: Uint8Array;
  readonly hearing: Hearing;
}

/** What the heads hear at one place. */
export interface Told {
  readonly place: number;
  readonly codes: readonly number[];
  readonly shares: Float64Array;
  readonly means: Float64Array;
}

/** A candidate at one of its places: what its units took in, and how well it fits either role. */
export interface Stance extends Weighed {
  readonly choice: SideChoice;
  readonly features: readonly number[];
  readonly told: Told;
  scores: readonly [subject: number, other: number];
}

/** All candidates of a figure at each of their places; whoever is not named hears the same. */
export function allStances(
  candidates: readonly SideChoice[],
  metric: number,
  left: Gates,
  tables: SideTables,
): Stance[][] {
  const unnamed = listen(ELSEWHERE, [], left.hearing, tables);
  return candidates.map((choice) => stancesOf(choice, unnamed, metric, left, tables));
}

function stancesOf(choice: SideChoice, unnamed: Told, metric: number, left: Gates, tables: SideTables): Stance[] {
  const { features, topic, stands, kind } = choice;
  return stands.map((stand) => {
    const told = stand.place < 0 ? unnamed : listen(stand.place, choice.places, left.hearing, tables);
    const own = [...features, ...topic, ...stand.features].filter((feature) => left.sees[feature] === 1);
    const units = new Float64Array(UNITS);
    addRow(units, tables.metrics, metric);
    addRow(units, tables.kinds, kind);
    for (const feature of own) addRow(units, tables.features, feature);
    for (let value = 0; value < WIDTH; value++)
      for (let unit = 0; unit < UNITS; unit++)
        units[unit] = (units[unit] ?? 0) + (told.means[value] ?? 0) * (tables.heard[value * UNITS + unit] ?? 0);
    for (let unit = 0; unit < UNITS; unit++) units[unit] = Math.max(0, units[unit] ?? 0) * (left.units[unit] ?? 0);
    return { choice, features: own, told, units, further: NONE, scores: [0, 0], slopes: null };
  });
}

const NONE = new Float64Array(0);

/** Rates all stances of a figure by their units and by further ones, which see the most of each; gives that. */
export function rateAll(stances: readonly Stance[], tables: SideTables): Float64Array {
  const most = weigh(stances, tables);
  for (const stance of stances) {
    const { usual, pair } = stance.choice;
    const score = (role: number): number => (tables.usual[usual + role] ?? 0) + say(stance, tables.roles, role * UNITS);
    stance.scores = [score(0), score(1) + (pair === null ? 0 : (tables.pairs[pair] ?? 0))];
  }
  return most;
}

/** The rows of the tables of pulls that an entry stands in. */
export function rowsOf(
  { place, codes }: Pick<Told, 'place' | 'codes'>,
  { figure }: Hearing,
  at: number,
): [code: number, figure: number, name: number, zone: number] {
  return [codes[at] ?? 0, figurePlace(at, figure), namePlace(at, place), zoneOf(at, figure, place)];
}

function listen(place: number, places: readonly number[], hearing: Hearing, tables: SideTables): Told {
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
