/** Fits which words name an organisation (see `lib/claim/name-model.ts`) by stochastic descent. */
import { NAME_UNITS, nameTables, type NameRows } from '../../lib/claim/name-model.ts';
import { NAME_GROUPS } from '../../lib/claim/name-signs.ts';
import { add, byName, fitTables, gates, normals, type Named } from './descent.ts';
import type { Sight } from './fit-units.ts';

/** Words that may be a name: the rows of their signs, how strong each is, and whether they are one. */
export interface NameExample {
  readonly signs: readonly Sight[];
  readonly right: boolean;
}

const ROUNDS = 6;
/** Shares of signs and of units that are left out at random. */
const BLIND = 0.1;
const DROP = 0.1;
/** How far what units take in is spread at first, and what they say. */
const SPREAD = 0.1;
const TOLD_SPREAD = 0.3;

type Tables = Named<keyof ReturnType<typeof nameTables>>;

/** Fits the tables of a model, see `NameModel`. */
export function fitNames(examples: readonly NameExample[], rows: NameRows, chance: () => number): Float64Array[] {
  const lengths = nameTables(NAME_GROUPS.reduce((sum, group) => sum + rows[group].size, 0));
  const named = byName(lengths);
  const tables = Object.entries(lengths).map(([name, length]) =>
    normals(length, name === 'told' ? TOLD_SPREAD : name === 'taken' ? SPREAD : 0, chance),
  );
  fitTables(tables, examples, ROUNDS, chance, (example, slopes) =>
    descend(example, named(tables), named(slopes), chance),
  );
  return tables;
}

/** Adds the slopes of one example's loss. */
function descend({ signs, right }: NameExample, tables: Tables, slopes: Tables, chance: () => number): void {
  const seen = signs.flatMap(([row, strength]) => (chance() < BLIND ? [] : [[row, strength / (1 - BLIND)] as const]));
  const units = tables.usual.slice();
  let score = 0;
  for (const [row, strength] of seen) {
    score += strength * (tables.alone[row] ?? 0);
    for (let unit = 0; unit < NAME_UNITS; unit++)
      add(units, unit, strength * (tables.taken[row * NAME_UNITS + unit] ?? 0));
  }
  const open = gates(NAME_UNITS, DROP, chance).map((gate, unit) => ((units[unit] ?? 0) > 0 ? gate : 0));
  for (let unit = 0; unit < NAME_UNITS; unit++)
    score += (units[unit] ?? 0) * (open[unit] ?? 0) * (tables.told[unit] ?? 0);
  const error = 1 / (1 + Math.exp(-score)) - Number(right);
  const back = open.map((gate, unit) => {
    add(slopes.told, unit, error * gate * (units[unit] ?? 0));
    return error * gate * (tables.told[unit] ?? 0);
  });
  back.forEach((slope, unit) => add(slopes.usual, unit, slope));
  for (const [row, strength] of seen) {
    add(slopes.alone, row, error * strength);
    for (let unit = 0; unit < NAME_UNITS; unit++)
      add(slopes.taken, row * NAME_UNITS + unit, strength * (back[unit] ?? 0));
  }
}
