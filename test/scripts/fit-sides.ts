/** Fits what words say of a name's being the subject or the other side (see `lib/claim/side-model.ts`) by stochastic descent. */
import {
  figurePlace,
  HEADS,
  namePlace,
  codeFor,
  ROLES,
  sideTables,
  usualOf,
  presenceOf,
  VALUES,
  WIDTH,
  zoneOf,
  type Hearing,
} from '../../lib/claim/side-model.ts';
import type { OrganisationKind } from '../../lib/vocabulary/vocabulary.ts';
import { fitTables, normals } from './descent.ts';
import { numbers } from './numbers.ts';

/** One figure: what stands around it, what it measures, and who may be its sides. */
export interface SideExample {
  readonly hearing: Hearing;
  readonly metric: number;
  readonly candidates: readonly {
    readonly name: string | null;
    readonly kind: OrganisationKind | null;
    readonly places: readonly number[];
    /** Whether it is right, and whether it could be, by role: the subject is no other side. */
    readonly right: readonly [subject: boolean, other: boolean];
    readonly open: readonly [subject: boolean, other: boolean];
  }[];
}

const ROUNDS = 14;
/** Shares of words and of what heads hear that are left out at random. */
const DEAF = 0.1;
const DROP = 0.2;
const SPREAD = 0.1;
/** A word that is not heard, one code behind the name's. */
const DEAFENED = 1;

type Tables = readonly [
  values: Float64Array,
  pulls: Float64Array,
  fromFigure: Float64Array,
  fromName: Float64Array,
  zones: Float64Array,
  heard: Float64Array,
  usual: Float64Array,
];

export function fitSides(examples: readonly SideExample[], words: number): Float64Array[] {
  const chance = numbers(2);
  const tables = sideTables(words).map((length) => normals(length, SPREAD, chance));
  fitTables(tables, examples, ROUNDS, chance, (example, slopes) =>
    descend(example, tables as unknown as Tables, slopes as unknown as Tables, chance),
  );
  return tables;
}

/** What the heads hear of a candidate at one of its places. */
interface Heard {
  readonly candidate: number;
  readonly name: number;
  readonly places: readonly number[];
  readonly usual: number;
  readonly shares: Float64Array;
  readonly means: Float64Array;
  /** How well it fits either role. */
  readonly scores: [subject: number, other: number];
}

function descend(example: SideExample, tables: Tables, slopes: Tables, chance: () => number): void {
  const { metric, candidates } = example;
  const codes = example.hearing.codes.map((code) => (chance() < DEAF ? DEAFENED : code));
  const hearing = { ...example.hearing, codes };
  const gates = Float64Array.from({ length: WIDTH }, () => (chance() < DROP ? 0 : 1 / (1 - DROP)));
  const all = candidates.flatMap(({ name, kind, places }, candidate) => {
    const usual = usualOf(metric, presenceOf(name, places), kind);
    return (places.length === 0 ? [-1] : places).map((place) =>
      hear({ candidate, name: place, places, usual }, hearing, metric, gates, tables),
    );
  });
  for (const role of [0, 1] as const) {
    const best = candidates.map((_, at) => {
      const own = all.filter(({ candidate }) => candidate === at);
      return own.reduce((a, b) => (b.scores[role] > a.scores[role] ? b : a));
    });
    const open = best.filter((_, at) => candidates[at]?.open[role]);
    const right = best.filter((_, at) => candidates[at]?.open[role] && candidates[at].right[role]);
    if (right.length === 0 || right.length === open.length) continue;
    const top = Math.max(...open.map(({ scores }) => scores[role]));
    const power = ({ scores }: Heard): number => Math.exp(scores[role] - top);
    const total = open.reduce((sum, one) => sum + power(one), 0);
    const wanted = right.reduce((sum, one) => sum + power(one), 0);
    for (const one of open) {
      const slope = power(one) / total - (right.includes(one) ? power(one) / wanted : 0);
      if (Math.abs(slope) > 1e-4) learn(one, slope, role, hearing, metric, gates, tables, slopes);
    }
  }
}

type Place = Pick<Heard, 'candidate' | 'name' | 'places' | 'usual'>;

function hear(place: Place, hearing: Hearing, metric: number, gates: Float64Array, tables: Tables): Heard {
  const [values, pulls, fromFigure, fromName, zones, heard, usual] = tables;
  const count = hearing.codes.length;
  const shares = new Float64Array(count * HEADS);
  const means = new Float64Array(WIDTH);
  for (let head = 0; head < HEADS; head++) {
    let total = 0;
    for (let at = 0; at < count; at++) {
      const [code, figure, name, zone] = rowsOf(place, hearing, at);
      const sum =
        (pulls[code * HEADS + head] ?? 0) +
        (fromFigure[figure * HEADS + head] ?? 0) +
        (fromName[name * HEADS + head] ?? 0) +
        (zones[zone * HEADS + head] ?? 0);
      total += shares[at * HEADS + head] = Math.exp(sum);
    }
    for (let at = 0; at < count; at++) {
      const share = (shares[at * HEADS + head] = (shares[at * HEADS + head] ?? 0) / total);
      const from = rowsOf(place, hearing, at)[0] * VALUES;
      for (let v = 0; v < VALUES; v++)
        means[head * VALUES + v] = (means[head * VALUES + v] ?? 0) + share * (values[from + v] ?? 0);
    }
  }
  const score = (role: number): number => {
    let sum = usual[place.usual + role] ?? 0;
    const first = (metric * ROLES + role) * WIDTH;
    for (let at = 0; at < WIDTH; at++) sum += (means[at] ?? 0) * (gates[at] ?? 0) * (heard[first + at] ?? 0);
    return sum;
  };
  return { ...place, shares, means, scores: [score(0), score(1)] };
}

/** The rows of the tables of pulls that an entry stands in. */
function rowsOf(
  { name, places }: Place,
  hearing: Hearing,
  at: number,
): [code: number, figure: number, name: number, zone: number] {
  return [
    codeFor(hearing, at, places),
    figurePlace(at, hearing.figure),
    namePlace(at, name),
    zoneOf(at, hearing.figure, name),
  ];
}

/** Adds the slopes of one candidate's score for a role. */
function learn(
  one: Heard,
  slope: number,
  role: number,
  hearing: Hearing,
  metric: number,
  gates: Float64Array,
  tables: Tables,
  slopes: Tables,
): void {
  const [values, , , , , heard] = tables;
  const [ofValues, ofPulls, ofFigure, ofName, ofZones, ofHeard, ofUsual] = slopes;
  const first = (metric * ROLES + role) * WIDTH;
  ofUsual[one.usual + role] = (ofUsual[one.usual + role] ?? 0) + slope;
  const back = new Float64Array(WIDTH);
  for (let at = 0; at < WIDTH; at++) {
    const gate = gates[at] ?? 0;
    ofHeard[first + at] = (ofHeard[first + at] ?? 0) + slope * gate * (one.means[at] ?? 0);
    back[at] = slope * gate * (heard[first + at] ?? 0);
  }
  for (let head = 0; head < HEADS; head++) {
    // What a head hears more of an entry is what that says less what it hears already.
    let now = 0;
    for (let v = 0; v < VALUES; v++) now += (back[head * VALUES + v] ?? 0) * (one.means[head * VALUES + v] ?? 0);
    for (let at = 0; at < hearing.codes.length; at++) {
      const share = one.shares[at * HEADS + head] ?? 0;
      const [code, figure, name, zone] = rowsOf(one, hearing, at);
      let said = 0;
      for (let v = 0; v < VALUES; v++) {
        const own = back[head * VALUES + v] ?? 0;
        said += own * (values[code * VALUES + v] ?? 0);
        ofValues[code * VALUES + v] = (ofValues[code * VALUES + v] ?? 0) + share * own;
      }
      const pull = share * (said - now);
      for (const [table, row] of [
        [ofPulls, code],
        [ofFigure, figure],
        [ofName, name],
        [ofZones, zone],
      ] as const)
        table[row * HEADS + head] = (table[row * HEADS + head] ?? 0) + pull;
    }
  }
}
