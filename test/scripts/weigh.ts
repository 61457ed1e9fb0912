/** Units of candidates that are weighed against each other (see `lib/claim/weigh.ts`), with all that fitting needs to know. */
import { add } from './descent.ts';

/** A candidate at one of its places: its units, and the further ones that see the most of each, once all are known. */
export interface Weighed {
  readonly units: Float64Array;
  further: Float64Array;
  /** How far the loss falls with each unit; null as long as it does with none. */
  slopes: Float64Array | null;
}

/** What further units take in: of a candidate's own units, and of the most of each. */
export type WeighTables = Readonly<Record<'own' | 'most', Float64Array>>;

/** Lets the further units of all see each other's; gives the most of each. */
export function weigh(all: readonly Weighed[], tables: WeighTables): Float64Array {
  const count = all[0]?.units.length ?? 0;
  const most = new Float64Array(count);
  for (const { units } of all)
    for (let unit = 0; unit < count; unit++) most[unit] = Math.max(most[unit] ?? 0, units[unit] ?? 0);
  const against = new Float64Array(count);
  addUnits(against, most, tables.most);
  for (const one of all) {
    one.further = against.slice();
    addUnits(one.further, one.units, tables.own);
    for (let unit = 0; unit < count; unit++) one.further[unit] = Math.max(0, one.further[unit] ?? 0);
  }
  return most;
}

/** What a candidate's units and further ones say, by where the weights of a role begin. */
export function say({ units, further }: Weighed, roles: Float64Array, from: number): number {
  let sum = 0;
  for (let unit = 0; unit < units.length; unit++)
    sum += ((units[unit] ?? 0) + (further[unit] ?? 0)) * (roles[from + unit] ?? 0);
  return sum;
}

/** Adds the slopes of what it says; those of its units and of the most of each gather in it and in `mostSlopes`. */
export function learnSaid(
  one: Weighed,
  slope: number,
  most: Float64Array,
  mostSlopes: Float64Array,
  roles: Float64Array,
  roleSlopes: Float64Array,
  from: number,
  tables: WeighTables,
  slopes: WeighTables,
): void {
  const { units, further } = one;
  const own = (one.slopes ??= new Float64Array(units.length));
  const back = new Float64Array(units.length);
  for (let unit = 0; unit < units.length; unit++) {
    const weight = slope * (roles[from + unit] ?? 0);
    add(roleSlopes, from + unit, slope * ((units[unit] ?? 0) + (further[unit] ?? 0)));
    add(own, unit, weight);
    if ((further[unit] ?? 0) > 0) back[unit] = weight;
  }
  learnUnits(back, units, own, tables.own, slopes.own);
  learnUnits(back, most, mostSlopes, tables.most, slopes.most);
}

/** What is the most of a unit is that of the candidate that has it. */
export function learnMost(all: readonly Weighed[], most: Float64Array, mostSlopes: Float64Array): void {
  mostSlopes.forEach((slope, unit) => {
    const first = slope === 0 ? undefined : all.find(({ units }) => units[unit] === most[unit]);
    if (first) add((first.slopes ??= new Float64Array(mostSlopes.length)), unit, slope);
  });
}

/** Adds the slopes of what further units take in of others, and those of the others. */
function learnUnits(
  back: Float64Array,
  taken: Float64Array,
  takenSlopes: Float64Array,
  table: Float64Array,
  slopes: Float64Array,
): void {
  const count = back.length;
  for (let at = 0; at < count; at++) {
    const much = taken[at] ?? 0;
    if (much === 0) continue;
    let sum = 0;
    for (let unit = 0; unit < count; unit++) {
      add(slopes, at * count + unit, much * (back[unit] ?? 0));
      sum += (back[unit] ?? 0) * (table[at * count + unit] ?? 0);
    }
    add(takenSlopes, at, sum);
  }
}

function addUnits(to: Float64Array, from: Float64Array, table: Float64Array): void {
  const count = to.length;
  for (let taken = 0; taken < count; taken++) {
    const much = from[taken] ?? 0;
    if (much !== 0) for (let unit = 0; unit < count; unit++) add(to, unit, much * (table[taken * count + unit] ?? 0));
  }
}

/** Adds a row of a table to units. */
export function addRow(units: Float64Array, table: Float64Array, row: number): void {
  const count = units.length;
  for (let unit = 0; unit < count; unit++) add(units, unit, table[row * count + unit] ?? 0);
}

/** The slopes of what units took in: none where they stayed at 0 or were left out. */
export const takenSlopes = ({ units }: Weighed, slopes: Float64Array, open: Float64Array): Float64Array =>
  slopes.map((slope, unit) => ((units[unit] ?? 0) > 0 ? slope * (open[unit] ?? 0) : 0));

/** Adds the slopes of a row that units took in. */
export function learnRow(slopes: Float64Array, row: number, taken: Float64Array): void {
  const count = taken.length;
  for (let unit = 0; unit < count; unit++) add(slopes, row * count + unit, taken[unit] ?? 0);
}

/** How far the share of each candidate is from what is right, by its score; all shares add up to 1. */
export function errorsOf(scores: readonly number[], right: readonly boolean[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((a, b) => a + b, 0);
  const wanted = powers.reduce((sum, power, at) => sum + (right[at] ? power : 0), 0);
  return powers.map((power, at) => power / total - (right[at] ? power / wanted : 0));
}
