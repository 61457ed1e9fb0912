import { DIGITS } from './digits.ts';

/** Tables of trained weights as they ship: their steps, seven to four digits, table by table, and how large a step of each is. */
export interface PackedTables {
  readonly steps: readonly number[];
  readonly weights: string;
}

/** Weights are told in steps from −6 to 6: seven of them make a number of four digits. Finer steps tell nothing more. */
const MOST = 6;
const LEVELS = 2 * MOST + 1;
const GROUP = 7;
const PLACES = 4;
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
    let number = 0;
    for (let index = 0; index < GROUP; index++) number = number * LEVELS + (told[at + index] ?? 0);
    for (let place = PLACES - 1; place >= 0; place--)
      weights += DIGITS.charAt(Math.floor(number / DIGITS.length ** place) % DIGITS.length);
  }
  return { steps, weights };
}

/** How long each table of a model is, by name and in the order in which they ship. */
export type Lengths<Name extends string> = Readonly<Record<Name, number>>;

/** Whether tables were packed for such lengths: what is read changes them, and weights have to be fitted anew then. */
export function areTablesOf({ weights }: PackedTables, lengths: Lengths<string>): boolean {
  const all = Object.values(lengths).reduce((sum, length) => sum + length, 0);
  return weights.length / PLACES === Math.ceil(all / GROUP);
}

/** Unpacks tables of known lengths; all is 0 where none of such lengths were packed. */
export function unpackTables<Name extends string>(
  packed: PackedTables,
  lengths: Lengths<Name>,
): Record<Name, Float32Array> {
  const { steps, weights } = areTablesOf(packed, lengths) ? packed : { steps: [], weights: '' };
  const told: number[] = [];
  for (let at = 0; at < weights.length; at += PLACES) {
    let number = 0;
    for (let place = 0; place < PLACES; place++)
      number = number * DIGITS.length + DIGITS.indexOf(weights.charAt(at + place));
    for (let index = GROUP - 1; index >= 0; index--) told.push(Math.floor(number / LEVELS ** index) % LEVELS);
  }
  let from = 0;
  const tables = Object.entries<number>(lengths).map(([name, length], table) => {
    const own = told.slice(from, (from += length));
    return [name, Float32Array.from({ length }, (_, at) => (steps[table] ?? 0) * ((own[at] ?? MOST) - MOST))];
  });
  return Object.fromEntries(tables) as Record<Name, Float32Array>;
}
