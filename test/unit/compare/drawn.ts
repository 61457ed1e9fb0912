/** Draws testimonies that often have something to say to each other. `LONG=1` runs each property 10,000 times. */
import fc from 'fast-check';

import type { Claim, Metric, Status } from '../../../lib/claim/claim.ts';
import type { Relation, Testimony } from '../../../lib/compare/evidence.ts';
import { pagesOf } from '../../../lib/compare/origin.ts';
import { sideOf } from '../../../lib/compare/pair.ts';
import { relate } from '../../../lib/compare/relation.ts';
import { NAMES, testimony } from './make.ts';

const RUNS = { numRuns: process.env['LONG'] === undefined ? 500 : 10_000 };
export const CONTEXT = { names: NAMES, decisions: [] };

const METRICS: readonly Metric[] = [
  'valuation',
  'funding',
  'investment',
  'contract',
  'capex',
  'acquisition',
  'revenue',
  'power',
  'chips',
  'stake',
];
const STATUSES: readonly Status[] = ['reported', 'talks', 'planned', 'agreed', 'closed', 'denied', 'background'];
const KIND: Partial<Record<Metric, readonly [Claim['kind'], string]>> = {
  power: ['power', 'W'],
  chips: ['chips', 'chip'],
  stake: ['percent', '%'],
};

/** Values that meet often: few leading digits, some scales, and the sums that explain others. */
const value = fc.constantFrom(1.2e9, 1.25e9, 1.25e9, 12.5e9, 15e9, 40e9, 45e9, 825e9, 852e9, 900e9);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

const drawn = fc.record({
  metric: fc.constantFrom(...METRICS),
  value,
  hedge: fc.constantFrom('exact', 'exact', 'exact', 'exact', 'approx', 'atleast', 'atmost', 'range', 'range'),
  vague: fc.constantFrom(false, false, false, true),
  per: fc.constantFrom(null, null, 'month', 'year'),
  basis: fc.constantFrom(null, null, 'pre', 'post', 'runrate', 'actual', 'forecast', 'cumulative'),
  measure: fc.constantFrom(null, null, null, 'it', 'facility', 'cash', 'withLeases'),
  stage: fc.constantFrom(null, null, null, 'contracted', 'energised'),
  subject: fc.constantFrom<string>('Anthropic', 'Anthropic', 'Alphabet', 'Google'),
  counterparty: maybe(fc.constantFrom<string>('xAI', 'SpaceX', 'Alphabet', 'Anthropic')),
  asset: maybe(fc.constantFrom('Colossus 1', 'Series F')),
  asOf: maybe(fc.constantFrom('2025', '2025-09', '2026-05', '2029')),
  status: fc.constantFrom(...STATUSES),
  partOf: fc.constantFrom(null, null, null, 'first tranche'),
  until: maybe(fc.constantFrom('2029-05', '2030')),
  published: maybe(fc.constantFrom('2025-09-10', '2026-05-22', '2026-05-30')),
  publisher: maybe(fc.constantFrom('Reuters', 'Bloomberg', 'Example Post')),
  credit: maybe(fc.constantFrom('Reuters', 'The Information', 'Financial Times')),
  page: fc.integer({ min: 0, max: 9 }),
  origin: fc.constantFrom('page', 'user', 'pack'),
});
type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never;

/** Makes a testimony of what was drawn. */
function told(
  { value: quantity, hedge, until, credit, published, publisher, page, origin, ...rest }: Drawn,
  id: string,
): Testimony {
  const [kind, unit] = KIND[rest.metric] ?? (['money', 'USD'] as const);
  const amount = unit === '%' ? quantity / 2e10 : quantity;
  const bounds = {
    exact: [amount, amount],
    approx: [amount, amount],
    atleast: [amount, null],
    atmost: [null, amount],
    range: [amount, amount * 1.5],
  } as const;
  const [low, high] = bounds[hedge];
  const parts: Partial<Claim> = {
    ...rest,
    hedge,
    kind,
    unit,
    low,
    high,
    decimals: null,
    term: until === null ? null : { months: null, until },
    attribution: credit === null ? null : { kind: 'outlet', name: credit },
  };
  const url = `https://news.test/${String(page)}`;
  return testimony(id, parts, { url, publishedAt: published, publisher }, origin);
}

/** A second telling shares most parts with the first: strangers have nothing to say to each other. */
const shared = fc.array(fc.constantFrom(true, true, true, false), { minLength: 18, maxLength: 18 });

const retold = (first: Drawn, second: Drawn, keeps: readonly boolean[]): Drawn => {
  const kept = Object.entries(first).filter(([name], i) => keeps[i] === true && name !== 'page');
  return { ...second, ...Object.fromEntries(kept) };
};

/** The deal the other way round: who paid is paid. */
const turned = (one: Drawn): Drawn =>
  one.counterparty === null ? one : { ...one, subject: one.counterparty, counterparty: one.subject };

/** Two to five testimonies. */
export const pair = fc
  .tuple(drawn, fc.array(fc.tuple(drawn, shared, fc.nat(5)), { minLength: 1, maxLength: 4 }))
  .map(([first, more]) => [
    first,
    ...more.map(([next, keeps, turn]) => (turn === 0 ? turned : (one: Drawn) => one)(retold(first, next, keeps))),
  ])
  .map((all) => all.map((one, i) => told(one, `t${String(i)}`)));

/** How the first two stand to each other, from both sides, the rest as witnesses. */
export function bothWays(all: readonly Testimony[]): readonly [Relation | null, Relation | null] {
  const sides = all.map((one) => sideOf(one, pagesOf(all), NAMES));
  return [relate(sides[0]!, sides[1]!, sides, CONTEXT), relate(sides[1]!, sides[0]!, sides, CONTEXT)];
}

/** Checks a property of drawn testimonies, the first of which the others mostly resemble. */
export const holds = (property: (all: readonly Testimony[]) => void) =>
  fc.assert(
    fc.property(pair, (all) => property(all)),
    RUNS,
  );
