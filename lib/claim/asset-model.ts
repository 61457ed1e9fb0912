import type { Candidate } from './candidates.ts';
import { METRICS, type Metric } from './claim.ts';
import { FEATURE_COUNT } from './role-features.ts';
import { PRESENCES } from './side-tables.ts';
import { unpackTables, type PackedTables } from './tables.ts';
import { unpackOnce } from './unpacked.ts';
import { addRow, newWeighing } from './weigh.ts';

/**
 * What speaks for the asset that a figure is about, learnt from labelled articles: a small network whose units take in the signs
 * of a candidate and what is measured, and which weighs candidates against each other like that of sides (`side-tables.ts`).
 */
export type AssetModel = Readonly<Record<keyof ReturnType<typeof assetTables>, Float32Array>>;

export const ASSET_UNITS = 12;

/** How long the tables are. */
export function assetTables() {
  return {
    features: FEATURE_COUNT * ASSET_UNITS,
    metrics: METRICS.length * ASSET_UNITS,
    own: ASSET_UNITS ** 2,
    most: ASSET_UNITS ** 2,
    role: ASSET_UNITS,
    /** What a feature says by itself. */
    plain: FEATURE_COUNT,
    /** By metric and presence. */
    usual: METRICS.length * PRESENCES,
  };
}

/** Unpacks a model; all is 0 where weights were fitted for other signs than are read. */
export const unpackAssetModel = (packed: PackedTables): AssetModel => unpackTables(packed, assetTables());

/** The model that a lexicon carries. */
export const assetsOf = unpackOnce(({ assetWeights }) => unpackAssetModel(assetWeights));

/** An asset that a figure may be about, as the model takes it in: at each place where its sentence speaks of it, or elsewhere. */
export interface AssetHeed {
  readonly features: readonly number[];
  readonly stances: readonly (readonly number[])[];
  /** Where its usual weight stands. */
  readonly usual: number;
}

const ABSENT: readonly (readonly number[])[] = [[]];

/** How the model takes a candidate in; `more` are signs of what else is known. */
export function assetHeed(candidate: Candidate, metric: Metric, more: readonly number[]): AssetHeed {
  const { name, features, topic, stances } = candidate;
  const presence = name === null ? 0 : stances.length > 0 ? 1 : 2;
  return {
    features: [...features, ...topic, ...more],
    stances: stances.length > 0 ? stances : ABSENT,
    usual: METRICS.indexOf(metric) * PRESENCES + presence,
  };
}

/** Made once: this runs for every figure. */
const WEIGHING = newWeighing(ASSET_UNITS);

/** How well candidates fit as what a figure is about, in their order. */
export function scoreAssets(model: AssetModel, metric: Metric, heeds: readonly AssetHeed[]): number[] {
  const { taken } = WEIGHING;
  const common = new Float64Array(ASSET_UNITS);
  const code = METRICS.indexOf(metric);
  WEIGHING.begin();
  for (const { features, stances } of heeds) {
    common.fill(0);
    addRow(common, model.metrics, code);
    for (const feature of features) addRow(common, model.features, feature);
    for (const stance of stances) {
      taken.set(common);
      for (const feature of stance) addRow(taken, model.features, feature);
      WEIGHING.keep();
    }
  }
  WEIGHING.compare(model.most);
  let at = 0;
  return heeds.map(({ features, stances, usual }) => {
    let best = -Infinity;
    for (const stance of stances) {
      WEIGHING.turnTo(at, model.own);
      best = Math.max(best, WEIGHING.rate(at++, model.role, 0) + sumOf(model.plain, stance));
    }
    return best + sumOf(model.plain, features) + (model.usual[usual] ?? 0);
  });
}

function sumOf(row: Float32Array, features: readonly number[]): number {
  let sum = 0;
  for (const feature of features) sum += row[feature] ?? 0;
  return sum;
}
