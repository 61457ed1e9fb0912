/** Which of many stored claims one is judged against. */
import { describe, expect, it } from 'vitest';

import { candidatesOf } from '../../../lib/compare/candidates.ts';
import type { Testimony } from '../../../lib/compare/evidence.ts';
import { testimony } from './make.ts';

const own = testimony('own', { counterparty: 'xAI', asset: 'Colossus 1' });
/** Contracts of one firm with others, a day of the month each. */
const crowd = Array.from({ length: 28 }, (_, i) => {
  const day = String(i + 1).padStart(2, '0');
  const parts = { low: (i + 1) * 1e9, high: (i + 1) * 1e9, counterparty: `Firm ${day}` };
  return testimony(`c${day}`, parts, { publishedAt: `2026-02-${day}` });
});
const ids = (testimonies: readonly Testimony[]) => testimonies.map(({ id }) => id);

describe('the claims that one is judged against', () => {
  it('are all where they are few', () => {
    expect(candidatesOf(own, crowd.slice(0, 9))).toEqual(crowd.slice(0, 9));
  });

  it('are of many the newest, in whatever order they come', () => {
    const kept = ids(candidatesOf(own, crowd));
    expect(kept).toHaveLength(24);
    expect(kept[0]).toBe('c28');
    expect(kept).not.toContain('c04');
    expect(ids(candidatesOf(own, [...crowd].reverse()))).toEqual(kept);
  });

  it('are the newest by their last day, however exactly that is told', () => {
    const told = (id: string, asOf: string | null) => testimony(id, { low: 5e9, high: 5e9, asOf });
    const quarter = Array.from({ length: 24 }, (_, i) => told(`q${String(i)}`, '2025-Q1'));
    const kept = ids(
      candidatesOf(own, [...quarter, told('december', '2025-12'), told('year', '2026'), told('none', null)]),
    );
    expect(kept.slice(0, 2)).toEqual(['year', 'december']);
    expect(kept).not.toContain('none');
  });

  it('keep what shares the other side, the asset or the number, however old, and all of its own page', () => {
    const old = { publishedAt: '2025-01-01' };
    const likely = [
      testimony('partner', { low: 5e9, high: 5e9, counterparty: 'xAI' }, old),
      testimony('site', { low: 5e9, high: 5e9, asset: 'Colossus 1' }, old),
      testimony('number', {}, old),
    ];
    const page = Array.from({ length: 30 }, (_, i) => testimony(`p${String(i)}`, {}, { url: own.source.url }));
    const kept = ids(candidatesOf(own, [...crowd, ...likely, ...page]));
    expect(kept).toEqual(expect.arrayContaining(ids([...likely, ...page])));
    expect(kept).toHaveLength(24 + page.length);
  });
});
