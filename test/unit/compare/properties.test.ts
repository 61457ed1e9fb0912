/** What must hold of any two claims, whatever they say. `LONG=1` runs each property 10,000 times. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

import type { Claim, Metric, Status } from '../../../lib/claim/claim.ts';
import { RELATIONS } from '../../../lib/compare/evidence.ts';
import type { Relation, RelationName, Testimony } from '../../../lib/compare/evidence.ts';
import { judge } from '../../../lib/compare/judge.ts';
import { keysOf } from '../../../lib/compare/key.ts';
import { pagesOf } from '../../../lib/compare/origin.ts';
import { sideOf } from '../../../lib/compare/pair.ts';
import { relate } from '../../../lib/compare/relation.ts';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { NAMES, testimony } from './make.ts';

const RUNS = { numRuns: process.env['LONG'] === undefined ? 500 : 10_000 };
vi.setConfig({ testTimeout: 120_000 });

const CONTEXT = { names: NAMES, decisions: [] };

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
  subject: fc.constantFrom('Anthropic', 'Anthropic', 'Alphabet', 'Google'),
  counterparty: maybe(fc.constantFrom('xAI', 'SpaceX', 'Alphabet', 'Anthropic')),
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

const pair = fc
  .tuple(drawn, fc.array(fc.tuple(drawn, shared), { minLength: 1, maxLength: 4 }))
  .map(([first, more]) => [first, ...more.map(([next, keeps]) => retold(first, next, keeps))])
  .map((all) => all.map((one, i) => told(one, `t${String(i)}`)));

/** How the first two stand to each other, from both sides, the rest as witnesses. */
function bothWays(all: readonly Testimony[]): readonly [Relation | null, Relation | null] {
  const sides = all.map((one) => sideOf(one, pagesOf(all), NAMES));
  return [relate(sides[0]!, sides[1]!, sides, CONTEXT), relate(sides[1]!, sides[0]!, sides, CONTEXT)];
}

const holds = (property: (all: readonly Testimony[]) => void) =>
  fc.assert(
    fc.property(pair, (all) => property(all)),
    RUNS,
  );

/** The name that a relation has when seen from the other side; the others never stand on both sides. */
const MIRROR: Partial<Record<RelationName, RelationName>> = {
  conflicts: 'conflicts',
  misquote: 'misquote',
  corroborates: 'corroborates',
  rounding: 'rounding',
  sameOrigin: 'sameOrigin',
  repeat: 'repeat',
  disputed: 'disputed',
  derives: 'derives',
  pendingUpdate: 'pendingUpdate',
  otherMeasure: 'otherMeasure',
  otherStage: 'otherStage',
  updates: 'outdated',
  outcome: 'outdated',
  partOf: 'wholeOf',
  wholeOf: 'partOf',
  refines: 'consistent',
};

describe('two claims, whatever they say', () => {
  it('stand to each other alike from both sides: symmetric relations mirrored, the others turned round', () => {
    holds((all) => {
      const [there, back] = bothWays(all);
      expect(there === null).toBe(back === null);
      if (there === null || back === null) return;
      const mirrored = MIRROR[there.name];
      if (mirrored !== undefined) expect(back.name).toBe(mirrored);
      if (there.name === 'outdated') expect(['updates', 'outcome']).toContain(back.name);
      if (there.name === 'consistent') expect(['consistent', 'refines']).toContain(back.name);
      expect(back.strength).toBe(there.strength);
      expect(back.explained).toBe(there.explained);
    });
  });

  it('have a reason that can be told, and share a key', () => {
    holds((all) => {
      const [relation] = bothWays(all);
      if (relation === null) return;
      expect(messages).toHaveProperty(relation.reason.key);
      const keys = new Set(keysOf(all[0]!.claim, NAMES));
      expect(keysOf(all[1]!.claim, NAMES).some((key) => keys.has(key))).toBe(true);
    });
  });

  it('never conflict or corroborate where one is vague or approximate', () => {
    holds((all) => {
      const loose = all.slice(0, 2).some((one) => one.claim.vague || one.claim.hedge === 'approx');
      const [relation] = bothWays(all);
      if (loose && relation !== null) expect(['conflicts', 'misquote', 'corroborates']).not.toContain(relation.name);
    });
  });

  it('are never put into conflict by wider words', () => {
    holds((all) => {
      const [a, b, ...more] = all as [Testimony, Testimony, ...Testimony[]];
      const [before] = bothWays(all);
      if (before?.name === 'conflicts' || a.claim.low === null || a.claim.high === null) return;
      const widened = { low: a.claim.low * 0.5, high: a.claim.high * 1.5, hedge: 'range' as const };
      const [after] = bothWays([{ ...a, claim: { ...a.claim, ...widened } }, b, ...more]);
      expect(after?.name).not.toBe('conflicts');
    });
  });

  it('differ for sure only where neither comes from a pack', () => {
    holds((all) => {
      const packed = all.slice(0, 2).some(({ origin }) => origin === 'pack');
      const [relation] = bothWays(all);
      if (packed && relation?.name === 'conflicts') expect(relation.strength).toBe('possible');
      if (all.slice(0, 2).every(({ origin }) => origin === 'pack')) expect(relation?.name).not.toBe('conflicts');
    });
  });

  it('have their times ordered for sure only where a page or a figure is dated', () => {
    holds((all) => {
      const dated = all.slice(0, 2).some(({ claim: { asOf }, source }) => asOf !== null || source.publishedAt !== null);
      const [relation] = bothWays(all);
      const temporal = ['updates', 'outdated', 'outcome', 'pendingUpdate'].includes(relation?.name ?? '');
      if (temporal && !dated) expect(relation?.strength).toBe('possible');
    });
  });
});

describe('the claims drawn', () => {
  it('reach every relation, so that the properties are about something', () => {
    const met = new Set(
      fc.sample(pair, { numRuns: 20_000, seed: 7 }).map((all) => bothWays(all)[0]?.name ?? 'nothing'),
    );
    expect(['nothing', ...RELATIONS].filter((name) => !met.has(name as RelationName))).toEqual([]);
  });
});

describe('a verdict', () => {
  it('is the same in whatever order the others were saved', () => {
    holds(([own, ...others]) => {
      const verdict = judge(own!, others, CONTEXT);
      expect(judge(own!, [...others].reverse(), CONTEXT)).toEqual(verdict);
    });
  });

  it('is the same when everything is there twice', () => {
    holds(([own, ...others]) => {
      const verdict = judge(own!, others, CONTEXT);
      expect(judge(own!, [...others, ...others], CONTEXT)).toEqual(verdict);
    });
  });

  it('counts no more origins for a copy', () => {
    holds(([own, ...others]) => {
      const before = judge(own!, others, CONTEXT).origins;
      const copies = others.map((other) => ({ ...other, id: `${other.id}-copy` }));
      expect(judge(own!, [...others, ...copies], CONTEXT).origins).toBe(before);
    });
  });

  it('does not hang on how the unit is written', () => {
    holds(([own, ...others]) => {
      const written = others.map((other) => ({ ...other, claim: { ...other.claim, quote: 'told in other words' } }));
      const names = (all: readonly Testimony[]) =>
        judge(own!, all, CONTEXT).evidence.map(({ relation }) => relation.name);
      expect(names(written)).toEqual(names(others));
    });
  });

  it('names no agreeing reports where one denies', () => {
    holds(([own, ...others]) => {
      const verdict = judge(own!, others, CONTEXT);
      if (verdict.evidence.some(({ relation }) => relation.name === 'disputed')) expect(verdict.origins).toBe(1);
    });
  });
});
