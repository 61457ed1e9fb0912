import { DIGITS } from './digits.ts';

/** Tables of trained weights as they ship: their steps, three to two digits, table by table, and how large a step of each is. */
export interface PackedTables {
  readonly steps: readonly number[];
  readonly weights: string;
}

/** Weights are told in steps from −9 to 9: three of them make a number of two digits. */
const MOST = 9;
const LEVELS = 2 * MOST + 1;
const GROUP = 3;
/** The share of the weights of a table that may be larger than its largest step. */
const BEYOND = 0.01;

/** Packs tables; weights beyond the largest step are cut to it. */
export function packTables(tables: readonly Float64Array[]): PackedTables {
  const steps = tables.map((table) => {
    const sizes = table.map(Math.abs).sort();
    const large = sizes[Math.floor(sizes.length * (1 - BEYOND))] || sizes.at(-1) || 0;
    return Number((large / MOST).toPrecision(4));
  });
  const told = tables.flatMap((table, at) => {
    const step = steps[at] || 1;
    return [...table].map((weight) => Math.max(-MOST, Math.min(MOST, Math.round(weight / step))) + MOST);
  });
  let weights = '';
  for (let at = 0; at < told.length; at += GROUP) {
    const [first = 0, second = 0, third = 0] = told.slice(at, at + GROUP);
    const number = (first * LEVELS + second) * LEVELS + third;
    weights += DIGITS.charAt(Math.floor(number / DIGITS.length)) + DIGITS.charAt(number % DIGITS.length);
  }
  return { steps, weights };
}

/** How long each table of a model is, by name and in the order in which they ship. */
export type Lengths<Name extends string> = Readonly<Record<Name, number>>;

/** Whether tables were packed for such lengths: what is read changes them, and weights have to be fitted anew then. */
export function areTablesOf({ weights }: PackedTables, lengths: Lengths<string>): boolean {
  const all = Object.values(lengths).reduce((sum, length) => sum + length, 0);
  return weights.length / 2 === Math.ceil(all / GROUP);
}

/** Unpacks tables of known lengths; all is 0 where none of such lengths were packed. */
export function unpackTables<Name extends string>(
  packed: PackedTables,
  lengths: Lengths<Name>,
): Record<Name, Float32Array> {
  const { steps, weights } = areTablesOf(packed, lengths) ? packed : { steps: [], weights: '' };
  const told: number[] = [];
  for (let at = 0; at < weights.length; at += 2) {
    const number = DIGITS.indexOf(weights.charAt(at)) * DIGITS.length + DIGITS.indexOf(weights.charAt(at + 1));
    told.push(Math.floor(number / LEVELS ** 2), Math.floor(number / LEVELS) % LEVELS, number % LEVELS);
  }
  let from = 0;
  const tables = Object.entries<number>(lengths).map(([name, length], table) => {
    const own = told.slice(from, (from += length));
    return [name, Float32Array.from({ length }, (_, at) => (steps[table] ?? 0) * ((own[at] ?? MOST) - MOST))];
  });
  return Object.fromEntries(tables) as Record<Name, Float32Array>;
}
