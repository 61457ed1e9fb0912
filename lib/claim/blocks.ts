/** Numbers given out in blocks, so that each sign of a model has its own. */
export interface Blocks {
  /** Takes the next numbers, so many, and gives the first of them. */
  readonly take: (size: number) => number;
  /** How many are taken so far. */
  readonly count: () => number;
}

export function newBlocks(): Blocks {
  let total = 0;
  return {
    take: (size) => {
      const first = total;
      total += size;
      return first;
    },
    count: () => total,
  };
}
