/** When a reader needs to be told that a figure of another time exists, and which of several. */
import { describe, expect, it } from 'vitest';

import type { Claim } from '../../../lib/claim/claim.ts';
import type { Testimony } from '../../../lib/compare/evidence.ts';
import { judge } from '../../../lib/compare/judge.ts';
import { NAMES, testimony } from './make.ts';

const worth = (id: string, bn: number, published: string, parts: Partial<Claim> = {}, origin?: Testimony['origin']) =>
  testimony(
    id,
    { low: bn * 1e9, high: bn * 1e9, metric: 'valuation', basis: 'post', status: 'closed', ...parts },
    { publishedAt: published },
    origin,
  );

const verdict = (own: Testimony, ...others: readonly Testimony[]) => {
  const { name, later, evidence } = judge(own, others, { names: NAMES, decisions: [] });
  return [name, later, evidence[0]?.other.id];
};

const PACK_2024 = worth('p1', 18, '2024-03-01', {}, 'pack');
const PACK_2025 = worth('p2', 61, '2025-03-03', {}, 'pack');
const PACK_2026 = worth('p3', 380, '2026-02-12', {}, 'pack');
const TALKS = { status: 'talks', basis: 'pre' } as const;

describe('a later figure', () => {
  it('is no news where the page goes beyond a row of the pack', () => {
    expect(verdict(worth('a', 965, '2026-05-28'), PACK_2024, PACK_2025).slice(0, 2)).toEqual(['none', null]);
    expect(verdict(worth('a', 900, '2026-04-28', TALKS), PACK_2024, PACK_2025).slice(0, 2)).toEqual(['none', null]);
  });

  it('is news where the page goes beyond what the reader saved', () => {
    const saved = worth('s', 380, '2026-02-12');
    expect(verdict(worth('a', 965, '2026-05-28'), saved, PACK_2025)).toEqual(['later', 'here', 's']);
  });

  it('is news where the pack goes beyond the page', () => {
    expect(verdict(worth('a', 61, '2025-03-10'), PACK_2026)).toEqual(['later', 'elsewhere', 'p3']);
  });

  it('goes without saying where a page looks back at what came before a figure that is older than the page', () => {
    const recalled = worth('a', 61, '2026-05-28', { status: 'background' });
    const dated = worth('b', 61, '2026-05-28', { asOf: '2025-03' });
    expect(verdict(recalled, PACK_2026)[0]).toBe('none');
    expect(verdict(dated, PACK_2026)[0]).toBe('none');
    expect(verdict(worth('c', 61, '2025-09-28', { asOf: '2025-03' }), PACK_2026)[0]).toBe('later');
  });

  it('is the newest of several, and one that comes after the claim goes before one that it outdates', () => {
    const middle = worth('a', 183, '2025-09-02');
    const [old, next, newest] = [worth('s1', 61, '2025-03-03'), worth('s2', 350, '2025-11-18'), PACK_2026];
    expect(verdict(middle, old, next, newest)).toEqual(['later', 'elsewhere', 'p3']);
    expect(verdict(worth('z', 965, '2026-05-28'), old, next)).toEqual(['later', 'here', 's2']);
  });
});

describe('talks told with no date', () => {
  const told = (page: string, bn: number, status: Claim['status']) =>
    testimony(`${page}${String(bn)}`, worth('', bn, '', { status, basis: null }).claim, {
      url: `https://${page}.example/`,
      publishedAt: null,
    });
  const names = (low: Testimony) =>
    judge(told('a', 900, 'talks'), [low, told('b', 380, 'closed')], { names: NAMES, decisions: [] })
      .evidence.filter(({ other }) => other.id === low.id)
      .map(({ relation }) => relation.name);

  it('may change what a page with a far larger figure recalls, and not what it tells as present', () => {
    expect(names(told('b', 18, 'background'))).toEqual(['pendingUpdate']);
    expect(names(told('b', 18, 'closed'))).toEqual([]);
  });
});

describe('a worth and the same one rounded', () => {
  const name = (asOf: string | null, later: string | null) => {
    const [a, b] = [worth('a', 6.8, '2025-08-14', { asOf }), worth('b', 7, '2025-12-14', { asOf: later })];
    return judge(b, [a], { names: NAMES, decisions: [] }).evidence.map(({ relation }) => relation.name);
  };

  it('are hardly one figure where each has a time of its own', () => {
    expect(name('2025-08', '2025-08')).toEqual(['rounding']);
    expect(name('2025-08', '2025-12')).toEqual(['consistent']);
  });
});
