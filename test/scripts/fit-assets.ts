/** Fits what figures are about (see `lib/claim/asset-model.ts`) by stochastic descent. */
import { ASSET_UNITS, assetTables, type AssetHeed } from '../../lib/claim/asset-model.ts';
import { AT, FEATURE_COUNT } from '../../lib/claim/role-features.ts';
import { add, byName, fitTables, gates, normals, type Named } from './descent.ts';
import { addRow, errorsOf, learnMost, learnRow, learnSaid, say, takenSlopes, weigh, type Weighed } from './weigh.ts';

/** One figure: what it measures, what it may be about, and which of these it is. */
export interface AssetExample {
  readonly metric: number;
  readonly candidates: readonly (AssetHeed & { readonly right: boolean })[];
}

const ROUNDS = 4;
/** Shares of features and of units that are left out at random, and of figures that remember nothing. */
const BLIND = 0.1;
const DROP = 0.1;
const FORGET = 0.2;
const SPREAD = 0.1;
const ROLE_SPREAD = 0.3;

type AssetTables = Named<keyof ReturnType<typeof assetTables>>;

export function fitAssets(examples: readonly AssetExample[], chance: () => number): Float64Array[] {
  const lengths = assetTables();
  const tables = Object.entries(lengths).map(([name, length]) =>
    normals(length, name === 'role' ? ROLE_SPREAD : name === 'plain' ? 0 : SPREAD, chance),
  );
  const named = byName(lengths);
  fitTables(tables, examples, ROUNDS, chance, (example, slopes) =>
    descend(example, named(tables), named(slopes), chance),
  );
  return tables;
}

/** A candidate at one of its places, and how well it fits there. */
interface Stance extends Weighed {
  readonly features: readonly number[];
  readonly usual: number;
  score: number;
}

function descend(
  { metric, candidates }: AssetExample,
  tables: AssetTables,
  slopes: AssetTables,
  chance: () => number,
): void {
  const open = gates(ASSET_UNITS, DROP, chance);
  const forgets = chance() < FORGET;
  const sees = Uint8Array.from({ length: FEATURE_COUNT }, (_, feature) =>
    Number(chance() >= BLIND && !(forgets && feature >= AT.recalled)),
  );
  const all = candidates.map(({ features, stances, usual }) =>
    stances.map((stance): Stance => {
      const seen = [...features, ...stance].filter((feature) => sees[feature] === 1);
      const units = new Float64Array(ASSET_UNITS);
      addRow(units, tables.metrics, metric);
      for (const feature of seen) addRow(units, tables.features, feature);
      const kept = units.map((much, unit) => Math.max(0, much) * (open[unit] ?? 0));
      return { features: seen, usual, units: kept, further: NONE, slopes: null, score: 0 };
    }),
  );
  const stances = all.flat();
  const most = weigh(stances, tables);
  for (const stance of stances)
    stance.score =
      say(stance, tables.role, 0) +
      stance.features.reduce((sum, feature) => sum + (tables.plain[feature] ?? 0), tables.usual[stance.usual] ?? 0);
  const best = all.map((own) => own.reduce((a, b) => (b.score > a.score ? b : a)));
  const errors = errorsOf(
    best.map(({ score }) => score),
    candidates.map(({ right }) => right),
  );
  const mostSlopes = new Float64Array(ASSET_UNITS);
  best.forEach((stance, at) => {
    const slope = errors[at] ?? 0;
    add(slopes.usual, stance.usual, slope);
    for (const feature of stance.features) add(slopes.plain, feature, slope);
    learnSaid(stance, slope, most, mostSlopes, tables.role, slopes.role, 0, tables, slopes);
  });
  learnMost(stances, most, mostSlopes);
  for (const stance of stances) {
    if (!stance.slopes) continue;
    const taken = takenSlopes(stance, stance.slopes, open);
    learnRow(slopes.metrics, metric, taken);
    for (const feature of stance.features) learnRow(slopes.features, feature, taken);
  }
}

const NONE = new Float64Array(0);
