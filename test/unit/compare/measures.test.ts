/** What was measured decides before parts and times do: two measures of one thing are never a part and its whole. */
import { describe, expect, it } from 'vitest';

import type { Claim } from '../../../lib/claim/claim.ts';
import { judge } from '../../../lib/compare/judge.ts';
import { bothWays } from './drawn.ts';
import { NAMES, testimony } from './make.ts';

const SITE = { metric: 'power', kind: 'power', unit: 'W', counterparty: 'xAI', asset: 'Colossus 1' } as const;
const watts = (id: string, mw: number, parts: Partial<Claim>) =>
  testimony(id, { ...SITE, low: mw * 1e6, high: mw * 1e6, ...parts }, { publishedAt: '2026-05-22' });

function said(a: Partial<Claim>, b: Partial<Claim>) {
  const { name, evidence } = judge(watts('a', 300, a), [watts('b', 442, b)], { names: NAMES, decisions: [] });
  return [name, evidence.map(({ relation }) => [relation.name, relation.reason.key])];
}

describe('a site’s power', () => {
  const whole = { measure: 'facility' } as const;

  it.each<[string, Partial<Claim>, Partial<Claim>, string]>([
    ['of the computers and of the whole site', { measure: 'it' }, whole, 'reason_otherMeasure'],
    ['told as a part, of the computers', { measure: 'it', partOf: 'first phase' }, whole, 'reason_otherMeasure'],
    ['told without a measure', {}, whole, 'reason_halfMeasure'],
    ['told as a part, without a measure', { partOf: 'first phase' }, whole, 'reason_halfMeasure'],
  ])('%s is another measure', (_, a, b, key) => {
    expect(said(a, b)).toEqual(['none', [['otherMeasure', key]]]);
  });

  it('in two parts of one measure is a part of its whole', () => {
    expect(said({ ...whole, partOf: 'first phase' }, whole)).toEqual(['addsUp', [['partOf', 'reason_partOf']]]);
  });
});

describe('a part', () => {
  const told = (id: string, sum: number, parts: Partial<Claim>) =>
    testimony(id, { low: sum, high: sum, ...parts }, { publishedAt: '2026-05-22' });
  const names = (parts: Partial<Claim>, then: string) =>
    judge(
      told('a', 2e9, { ...parts, partOf: 'first phase', asOf: then }),
      [told('b', 9e9, { ...parts, asOf: '2025' })],
      {
        names: NAMES,
        decisions: [],
      },
    ).evidence.map(({ relation }) => relation.name);

  it('is never made of what a company is worth, nor of the income of another year', () => {
    expect(names({ metric: 'valuation' }, '2025')).not.toContain('partOf');
    expect(names({ metric: 'revenue', counterparty: 'xAI' }, '2024')).not.toContain('partOf');
    expect(names({ metric: 'contract', counterparty: 'xAI' }, '2024')).toContain('partOf');
    expect(names({ metric: 'revenue', counterparty: 'xAI' }, '2025')).toContain('partOf');
  });
});

describe('the parts of one page', () => {
  const page = { publishedAt: '2026-05-22', url: 'https://page.test/' };
  const invested = (subject: string | null, sum: number, partOf: string | null) =>
    testimony(
      [subject, sum, partOf].join(),
      { metric: 'investment', subject, counterparty: 'Anthropic', low: sum, high: sum, partOf },
      page,
    );
  const part = (subject: string, sum: number, of = 'of the total') => invested(subject, sum, of);
  const sumOf = (...parts: readonly ReturnType<typeof part>[]) =>
    judge(parts[0]!, [...parts.slice(1), invested(null, 10e9, null)], { names: NAMES, decisions: [] }).evidence.find(
      ({ relation }) => relation.name === 'partOf',
    )?.relation.sum;

  it('add up where two of several firms are of one size', () => {
    expect(sumOf(part('Nvidia', 3e9), part('Amazon', 3e9), part('Google', 4e9))).toBe('$3bn + $3bn + $4bn = $10bn');
    expect(sumOf(part('Nvidia', 5e9), part('Amazon', 5e9))).toBe('$5bn + $5bn = $10bn');
  });

  it('are one where one firm’s is told twice', () => {
    expect(sumOf(part('Nvidia', 3e9), part('Nvidia', 3e9, 'of it'), part('Google', 7e9))).toBe('$3bn + $7bn = $10bn');
  });
});

describe('what a contract comes to in total', () => {
  const total = (metric: Claim['metric']) =>
    testimony('b', { metric, counterparty: 'xAI', low: 45e9, high: 45e9, basis: 'cumulative' });
  const first = (metric: Claim['metric']) => testimony('a', { metric, counterparty: 'xAI', low: 15e9, high: 15e9 });
  const names = (metric: Claim['metric']) =>
    judge(first(metric), [total(metric)], { names: NAMES, decisions: [] }).evidence.map(
      ({ relation }) => relation.name,
    );

  it('is its own price, unlike what was put in so far', () => {
    expect(names('contract')).not.toContain('partOf');
    expect(names('investment')).toContain('partOf');
  });
});

describe('a bound', () => {
  it('close to a total so far is no part of it', () => {
    const over = testimony('a', { counterparty: 'xAI', high: null, hedge: 'atleast' }, { publishedAt: '2026-05-22' });
    const total = testimony(
      'b',
      { counterparty: 'xAI', low: 45e9, high: 45e9, hedge: 'approx', basis: 'cumulative' },
      { publishedAt: '2026-05-23' },
    );
    const { evidence } = judge(over, [total], { names: NAMES, decisions: [] });
    expect(evidence.map(({ relation }) => relation.name)).not.toContain('partOf');
  });
});

describe('a sum of all so far', () => {
  const spent = (id: string, parts: Partial<Claim>) =>
    testimony(
      id,
      { low: 15e9, high: 15e9, counterparty: 'xAI', asset: 'Colossus 1', ...parts },
      { publishedAt: '2026-05-22' },
    );

  it('is another basis than one outlay, whichever of them is asked about', () => {
    const outlay = spent('a', { metric: 'capex' });
    const soFar = spent('b', { metric: 'investment', basis: 'cumulative' });
    const [there, back] = bothWays([outlay, soFar]);
    expect(there?.reason.key).toBe('reason_unlikeMeasure');
    expect(back?.reason.key).toBe('reason_unlikeMeasure');
  });
});
