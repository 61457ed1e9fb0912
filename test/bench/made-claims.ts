/** Claims made by rule for measuring: as unevenly spread over organisations as news is. */
import type { Claim, Metric } from '../../lib/claim/claim.ts';
import type { Source } from '../../lib/compare/evidence.ts';

/**
 * Organisations in the made world; the first is told of most, the nth an nth as often. Among the figures of the development
 * corpus the first of 48 subjects has 33 %, the second 10 %, the third 6 %: news is still more uneven than this.
 */
const ORGANISATIONS = 50;

const METRICS: readonly Metric[] = [
  'valuation',
  'funding',
  'investment',
  'contract',
  'revenue',
  'capex',
  'power',
  'chips',
  'users',
  'acquisition',
];

const organisation = (random: () => number) => `Firm ${String(Math.floor(ORGANISATIONS ** random()))}`;

const pick = <T>(from: readonly T[], random: () => number): T => from[Math.floor(random() * from.length)]!;

/** One made claim. */
export function madeClaim(random: () => number): Claim {
  const metric = pick(METRICS, random);
  const value = Number(`${String(Math.ceil(random() * 999))}e${String(6 + Math.floor(random() * 4))}`);
  const kind = metric === 'power' || metric === 'chips' || metric === 'users' ? metric : 'money';
  return {
    start: 0,
    end: 10,
    quote: '$1 billion',
    kind,
    low: value,
    high: value,
    decimals: -6,
    hedge: 'exact',
    hedgeWord: null,
    vague: false,
    unit: { power: 'W', chips: 'chip', users: 'user', money: 'USD' }[kind],
    per: null,
    model: null,
    alsoTold: null,
    repeatOf: null,
    metric,
    basis: null,
    measure: null,
    stage: null,
    firmness: null,
    subject: organisation(random),
    counterparty: random() < 0.5 ? organisation(random) : null,
    asset: null,
    asOf: random() < 0.3 ? `202${String(Math.floor(random() * 7))}-0${String(1 + Math.floor(random() * 9))}` : null,
    term: null,
    status: pick(['reported', 'talks', 'agreed', 'closed'] as const, random),
    partOf: null,
    attribution: random() < 0.4 ? { kind: 'outlet', name: `Outlet ${String(Math.floor(random() * 50))}` } : null,
    implied: [],
    sentence: { start: 0, end: 80 },
  };
}

/** The source of the nth made article. */
export function madeSource(n: number, random: () => number): Source {
  const month = String(1 + Math.floor(random() * 12)).padStart(2, '0');
  return {
    url: `https://outlet${String(n % 50)}.test/${String(n)}`,
    title: `Article ${String(n)}`,
    publisher: `Outlet ${String(n % 50)}`,
    publishedAt: `202${String(Math.floor(random() * 7))}-${month}-15`,
    lang: 'en',
    fingerprint: [random(), random()]
      .map((half) =>
        Math.floor(half * 2 ** 32)
          .toString(16)
          .padStart(8, '0'),
      )
      .join(''),
  };
}
