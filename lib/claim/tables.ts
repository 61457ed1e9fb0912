import { DIGITS } from './digits.ts';

/** Tables of trained weights as they ship: their steps two to a digit, table by table, and how large a step of each is. */
export interface PackedTables {
  readonly steps: readonly number[];
  readonly weights: string;
}

/** Weights are told in steps from −4 to 4. */
const MOST = 4;
const LEVELS = 2 * MOST + 1;
/** The share of the weights of a table that may be larger than its largest step. */
const BEYOND = 0.03;

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
  for (let at = 0; at < told.length; at += 2)
    weights += DIGITS.charAt((told[at] ?? 0) * LEVELS + (told[at + 1] ?? MOST));
  return { steps, weights };
}

/** Unpacks tables of known lengths, in the order in which they were packed. */
export function unpackTables({ steps, weights }: PackedTables, lengths: readonly number[]): Float32Array[] {
  let from = 0;
  return lengths.map((length, table) => {
    const step = steps[table] ?? 0;
    const first = from;
    from += length;
    return Float32Array.from({ length }, (_, index) => {
      const digit = DIGITS.indexOf(weights.charAt((first + index) >> 1) || ' ');
      const told = (first + index) % 2 === 0 ? Math.floor(digit / LEVELS) : digit % LEVELS;
      return digit < 0 ? 0 : step * (told - MOST);
    });
  });
}
