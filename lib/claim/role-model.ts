import type { Metric } from './claim.ts';
import { FEATURE_COUNT } from './role-features.ts';

export const ROLES = ['subject', 'counterparty', 'asset'] as const;
export type Role = (typeof ROLES)[number];

/** Metrics whose roles are told alike: the sides of a purchase, of an investment, a company alone. */
export const FAMILIES = [
  'alone',
  'funding',
  'investment',
  'contract',
  'capex',
  'acquisition',
  'debt',
  'capacity',
  'stake',
  'penalty',
  'loose',
] as const;
export type Family = (typeof FAMILIES)[number];

const FAMILY_OF: Readonly<Record<Metric, Family>> = {
  valuation: 'alone',
  funding: 'funding',
  investment: 'investment',
  contract: 'contract',
  capex: 'capex',
  acquisition: 'acquisition',
  revenue: 'alone',
  profit: 'alone',
  debt: 'debt',
  marketcap: 'alone',
  price: 'alone',
  power: 'capacity',
  chips: 'capacity',
  stake: 'stake',
  users: 'alone',
  customers: 'alone',
  headcount: 'alone',
  sites: 'alone',
  term: 'contract',
  growth: 'alone',
  market: 'loose',
  penalty: 'penalty',
  other: 'loose',
};
export const familyOf = (metric: Metric): Family => FAMILY_OF[metric];

/** Weights of one role: for every family a row, the shared weights already added in. */
export interface RoleModel {
  readonly rows: readonly Float32Array[];
}

/**
 * Trained weights as they ship: for each role a string of (row, feature, weight). Row 0 is shared by all families; weights
 * are hundredths.
 */
export interface PackedRoles {
  readonly [role: string]: readonly number[];
}

/** Rows per role: the shared one, then one a family. */
export const ROWS = FAMILIES.length + 1;

export function unpackRole(packed: readonly number[]): RoleModel {
  const raw = Array.from({ length: ROWS }, () => new Float32Array(FEATURE_COUNT));
  for (let at = 0; at + 1 < packed.length; at += 2) {
    const place = packed[at] ?? 0;
    const row = raw[Math.floor(place / FEATURE_COUNT)];
    if (row) row[place % FEATURE_COUNT] = (packed[at + 1] ?? 0) / 100;
  }
  const shared = raw[0] ?? new Float32Array(FEATURE_COUNT);
  return { rows: raw.slice(1).map((row) => row.map((weight, at) => weight + (shared[at] ?? 0))) };
}

/** The sum of the weights of the features given, and of the best of the stances. */
export function scoreOf(
  model: RoleModel,
  family: Family,
  features: readonly number[],
  stances: readonly (readonly number[])[],
): number {
  const row = model.rows[FAMILIES.indexOf(family)];
  if (!row) return 0;
  let best = stances.length > 0 ? -Infinity : 0;
  for (const stance of stances) best = Math.max(best, sumOf(row, stance));
  return best + sumOf(row, features);
}

function sumOf(row: Float32Array, features: readonly number[]): number {
  let sum = 0;
  for (const id of features) sum += row[id] ?? 0;
  return sum;
}
