import type { Sighting } from './sighting.ts';

const power = (value: number, more: Sighting['reads'] = {}): Sighting['reads'] => ({
  kind: 'power',
  unit: 'W',
  low: value,
  high: value,
  hedge: 'exact',
  ...more,
});
const chips = (value: number, more: Sighting['reads'] = {}): Sighting['reads'] => ({
  kind: 'chips',
  unit: 'chip',
  low: value,
  high: value,
  hedge: 'exact',
  ...more,
});
const count = (
  kind: 'people' | 'users' | 'sites' | 'count',
  unit: string,
  value: number,
  more: Sighting['reads'] = {},
): Sighting['reads'] => ({ kind, unit, low: value, high: value, hedge: 'exact', ...more });

/** Power, energy and percent. */
export const MEASURES: readonly Sighting[] = [
  {
    reads: power(2.2e9),
    spellings: [
      'a [2.2GW] campus',
      'a [2.2 GW] campus',
      'a [2.2-gigawatt] campus',
      'a [2.2 gigawatt] campus',
      'a campus of [2.2 gigawatts]',
      'a campus of [2,200 MW]',
      'a campus of [two point two gigawatts]',
    ],
  },
  {
    reads: power(3e8),
    spellings: [
      'It draws [300 MW] there.',
      'It draws [300MW] there.',
      'It draws [300 megawatts] there.',
      'It draws [three hundred megawatts] there.',
      'It draws [300,000 kW] there.',
    ],
  },
  {
    reads: power(1e9, { hedge: 'atleast', high: null }),
    spellings: [
      'more than [a gigawatt] of compute',
      'over [1 gigawatt] of compute',
      'over [one gigawatt] of compute',
      'a capacity exceeding [1 GW]',
      'a [1GW+] campus',
    ],
  },
  {
    reads: power(1e10, { hedge: 'atmost', low: null }),
    spellings: ['up to [10 gigawatts] of capacity', 'as much as [10 GW] of capacity'],
  },
  { reads: power(5e8), spellings: ['[half a gigawatt] of power', '[0.5 GW] of power'] },
  {
    reads: power(1e9, { high: 2e9, hedge: 'range' }),
    spellings: ['between [1 and 2 gigawatts]', '[1-2 GW] of load', '[1 to 2 GW] of load', 'between [1 GW and 2 GW]'],
  },
  {
    reads: { kind: 'energy', unit: 'Wh', low: 5e11, high: 5e11 },
    spellings: [
      'It used [500 GWh] in a year.',
      'It used [500 gigawatt-hours] in a year.',
      'It used [0.5 TWh] in a year.',
      'It used [500 gigawatt hours] in a year.',
    ],
  },
  {
    reads: { kind: 'percent', unit: '%', low: 49, high: 49, hedge: 'exact' },
    spellings: [
      'a [49%] stake',
      'a [49 %] stake',
      'a [49 percent] stake',
      'a [49-percent] stake',
      'a [49 per cent] stake',
      'a [forty-nine percent] stake',
      'a [49pc] stake',
    ],
  },
  {
    reads: { kind: 'percent', unit: '%', low: 2.1, high: 2.1, hedge: 'exact', decimals: 1 },
    spellings: ['It fell [2.1%] on Friday.', 'It fell by [2.1 percent] on Friday.'],
  },
  {
    reads: { kind: 'percent', unit: '%', low: 10, high: 15, hedge: 'range' },
    spellings: [
      'growth of [10-15%]',
      'growth of [10% to 15%]',
      'growth of between [10% and 15%]',
      'growth of [10 to 15 percent]',
      'growth of [10–15 per cent]',
    ],
  },
  { reads: { kind: 'percent', unit: '%', low: 1200, high: 1200 }, spellings: ['sales rose [1,200%] at once'] },
];

/** Chips, people, users, customers and sites. */
export const COUNTS: readonly Sighting[] = [
  {
    reads: { kind: 'users', unit: 'user', low: 1.03e7, high: 1.03e7 },
    spellings: [
      'Its monthly active users stood at [10.3 million] in May.',
      'Weekly users number [10.3m], it says.',
      'It put the audience of its app at [10.3 million].',
    ],
  },
  {
    reads: { kind: 'users', unit: 'customer', low: 41_000, high: 41_000 },
    spellings: ['It put its paying customers at [41,000].', 'The number of clients was [41,000].'],
  },
  {
    reads: { kind: 'people', low: 323_578, high: 323_578 },
    spellings: ['Total headcount at the end was [323,578], it said.'],
  },
  {
    reads: chips(1e5),
    spellings: [
      'It will run [100,000 GPUs].',
      'It will run [100k GPUs].',
      'It will run [100,000 chips].',
      'It will run [100,000 AI accelerators].',
      'It will run [100,000 graphics processing units].',
      'It will run [a hundred thousand GPUs].',
      'It will run [100,000 Nvidia GPUs].',
    ],
  },
  {
    reads: chips(1e5, { model: 'H100' }),
    spellings: ['It will run [100,000 H100 GPUs].', 'It will run [100,000 H100s].'],
  },
  {
    reads: chips(1e5),
    spellings: [
      'It will run [100,000 H100s].',
      'It will run [100,000 B200s].',
      'It will run [100,000 Blackwell systems].',
    ],
  },
  {
    reads: chips(1e6, { hedge: 'atmost', low: null }),
    spellings: ['up to [one million TPUs]', 'as many as [1 million TPUs]', 'up to [a million TPUs]', 'up to [1M TPUs]'],
  },
  {
    reads: chips(5e5, { hedge: 'approx' }),
    spellings: [
      'nearly [half a million Trainium2 chips]',
      'about [500,000 Trainium2 chips]',
      'about [500,000 Trainium 2 chips]',
    ],
  },
  {
    reads: count('users', 'user', 8e8),
    spellings: [
      'It has [800 million users] now.',
      'It has [800M users] now.',
      'It has [800m users] now.',
      'It has [eight hundred million users] now.',
    ],
  },
  {
    reads: count('users', 'user', 8e8, { per: 'week' }),
    spellings: [
      'It has [800 million weekly users] now.',
      'It has [800 million weekly active users] now.',
      'It has [800 million users a week] now.',
    ],
  },
  {
    reads: count('users', 'user', 4.5e7, { per: 'month' }),
    spellings: [
      'It has [45M monthly users] now.',
      'It has [45 million users a month] now.',
      'Monthly Users: [45 million]',
    ],
  },
  {
    reads: count('users', 'customer', 3e5, { hedge: 'atleast', high: null }),
    spellings: [
      'It serves over [300,000 business customers].',
      'It serves more than [300,000 customers].',
      'It serves [300,000+ customers].',
    ],
  },
  {
    reads: count('people', 'employee', 4000, { hedge: 'approx' }),
    spellings: [
      'It has about [4,000 employees].',
      'It has roughly [4,000 staff].',
      'It has around [four thousand workers].',
    ],
  },
  {
    reads: count('people', 'job', 800),
    spellings: ['It will create [800 permanent jobs].', 'It will create [800 jobs].'],
  },
  { reads: count('people', 'person', 100), spellings: ['a [100-person] team'] },
  { reads: count('people', 'employee', 250, { hedge: 'approx' }), spellings: ['Employees: ~[250]'] },
  {
    reads: count('sites', 'site', 12),
    spellings: ['It leases [12 data centers].', 'It leases [twelve facilities].', 'It leases [a dozen data centres].'],
  },
  { reads: count('sites', 'site', 24), spellings: ['It leases [two dozen sites].', 'It leases [24 data centers].'] },
];

/** Multiples. */
export const MULTIPLES: readonly Sighting[] = [
  {
    reads: count('count', 'x', 7),
    spellings: [
      'Revenue grew [7x] in a year.',
      'Revenue grew [7×] in a year.',
      'Revenue grew [sevenfold] in a year.',
      'Revenue grew [seven-fold] in a year.',
      'Revenue grew [7-fold] in a year.',
      'Revenue grew [seven times] in a year.',
    ],
  },
  {
    reads: count('count', 'x', 10, { hedge: 'atleast', high: null }),
    spellings: ['Revenue grew more than [10x].', 'Revenue grew more than [tenfold].'],
  },
];

/** Contract terms. */
export const TERMS: readonly Sighting[] = [
  {
    reads: { kind: 'duration', unit: 'month', low: 84, high: 84 },
    spellings: [
      'a [seven-year] contract',
      'a [7-year] lease',
      'The deal runs over [seven years].',
      'The lease is for [seven years].',
    ],
  },
  { reads: { kind: 'duration', unit: 'month', low: 18, high: 18 }, spellings: ['an [18-month] agreement'] },
  {
    reads: { kind: 'duration', unit: 'month', low: 120, high: 120 },
    spellings: ['a [10-year] supply deal', 'a [ten-year] partnership', 'a [10-year] high-performance computing lease'],
  },
];
