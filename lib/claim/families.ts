import type { Metric } from './claim.ts';

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
