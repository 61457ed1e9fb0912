/** Stochastic descent for models of words; its numbers come from a generator, so there is no chance in it. */

/** A table of small normal numbers to begin with. */
export function normals(length: number, spread: number, chance: () => number): Float64Array {
  return Float64Array.from(
    { length },
    () => spread * Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance()),
  );
}

function shuffle<T>(list: T[], chance: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(chance() * (at + 1));
    [list[at], list[other]] = [list[other] as T, list[at] as T];
  }
}

const BATCH = 64;
const STEP = 0.008;
/** Batches until steps have their full length. */
const WARM_UP = 100;
const DECAY = 0.01;

/**
 * Fits tables on examples by Adam with decay apart from the slopes, steps growing shorter to the end; `descend` adds the
 * slopes of one example's loss. An example that stands in the list twice counts twice.
 */
export function fitTables<Example>(
  tables: readonly Float64Array[],
  examples: readonly Example[],
  rounds: number,
  chance: () => number,
  descend: (example: Example, slopes: readonly Float64Array[]) => void,
): void {
  const zeros = (): Float64Array[] => tables.map(({ length }) => new Float64Array(length));
  const [slopes, means, squares] = [zeros(), zeros(), zeros()];
  const order = examples.slice();
  const batches = Math.ceil(order.length / BATCH);
  for (let batch = 0; batch < rounds * batches; batch++) {
    const from = (batch % batches) * BATCH;
    if (from === 0) shuffle(order, chance);
    const part = order.slice(from, from + BATCH);
    for (const example of part) descend(example, slopes);
    const step = STEP * Math.min(1, (batch + 1) / WARM_UP) * (1 - batch / (rounds * batches));
    const [ofMean, ofSquare] = [1 - 0.9 ** (batch + 1), 1 - 0.999 ** (batch + 1)];
    tables.forEach((weights, table) => {
      const [slope, mean, square] = [slopes[table], means[table], squares[table]];
      if (!slope || !mean || !square) return;
      for (let at = 0; at < weights.length; at++) {
        const own = (slope[at] ?? 0) / part.length;
        const first = (mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * own);
        const second = (square[at] = 0.999 * (square[at] ?? 0) + 0.001 * own * own);
        const kept = (weights[at] ?? 0) * (1 - step * DECAY);
        weights[at] = kept - (step * (first / ofMean)) / (Math.sqrt(second / ofSquare) + 1e-8);
      }
      slope.fill(0);
    });
  }
}

/** Adds to one weight or slope of a table. */
export function add(table: Float64Array, at: number, much: number): void {
  table[at] = (table[at] ?? 0) + much;
}

/** For each of so many values 0, with a chance of that share, or what makes up for those left out. */
export const gates = (length: number, share: number, chance: () => number): Float64Array =>
  Float64Array.from({ length }, () => (chance() < share ? 0 : 1 / (1 - share)));

/** Tables by their names, in the order of a model's lengths. */
export type Named<Name extends string> = Readonly<Record<Name, Float64Array>>;
export const byName =
  <Name extends string>(lengths: Readonly<Record<Name, number>>) =>
  (tables: readonly Float64Array[]): Named<Name> =>
    Object.fromEntries(Object.keys(lengths).map((name, at) => [name, tables[at]])) as Named<Name>;
