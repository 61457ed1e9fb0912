/**
 * Room in which the candidates of one figure are weighed against each other: further units take in a candidate's own and the
 * most that any candidate has in each. It is made once, since this runs for every candidate.
 */
export interface Weighing {
  /** What the units take in of the candidate at hand. */
  readonly taken: Float64Array;
  /** Begins with the candidates of another figure. */
  begin(): void;
  /** Keeps the units that are above 0 of what was taken in, at the next place from 0 on. */
  keep(): void;
  /** Lets further units take in the most of each unit, once all candidates are kept. */
  compare(most: Float32Array): void;
  /** Lets them take in the units kept at a place as well. */
  turnTo(at: number, own: Float32Array): void;
  /** What the units kept at that place and the further ones that are above 0 say, by where the weights of a role begin. */
  rate(at: number, roles: Float32Array, from: number): number;
}

/** Room for candidates of so many units each. */
export function newWeighing(units: number): Weighing {
  const taken = new Float64Array(units);
  const most = new Float64Array(units);
  const against = new Float64Array(units);
  let kept = new Float64Array(16 * units);
  let count = 0;
  return {
    taken,
    begin() {
      most.fill(0);
      count = 0;
    },
    keep() {
      const from = count * units;
      if (from + units > kept.length) {
        const more = new Float64Array(2 * kept.length);
        more.set(kept);
        kept = more;
      }
      for (let unit = 0; unit < units; unit++) {
        const much = Math.max(0, taken[unit]!);
        kept[from + unit] = much;
        if (much > most[unit]!) most[unit] = much;
      }
      count++;
    },
    compare(table) {
      against.fill(0);
      addUnits(against, most, 0, table);
    },
    turnTo(at, own) {
      taken.set(against);
      addUnits(taken, kept, at * units, own);
    },
    rate(at, roles, from) {
      let sum = 0;
      for (let unit = 0; unit < units; unit++)
        sum += (kept[at * units + unit]! + Math.max(0, taken[unit]!)) * roles[from + unit]!;
      return sum;
    },
  };
}

/** Adds a row of a table to units. */
export function addRow(units: Float64Array, table: Float32Array, row: number): void {
  for (let unit = 0, at = row * units.length; unit < units.length; unit++, at++) units[unit]! += table[at]!;
}

/** Adds what units take in of others, by where those begin. */
function addUnits(units: Float64Array, of: Float64Array, from: number, table: Float32Array): void {
  for (let one = 0; one < units.length; one++) {
    const much = of[from + one]!;
    if (much === 0) continue;
    for (let unit = 0, at = one * units.length; unit < units.length; unit++, at++) units[unit]! += much * table[at]!;
  }
}
