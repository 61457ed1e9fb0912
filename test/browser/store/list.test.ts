import { afterEach, describe, expect, it } from 'vitest';

import { listClaims, type Filter } from '../../../lib/store/list.ts';
import type { FactBase } from '../../../lib/store/open.ts';
import { handleClaims, trashClaims } from '../../../lib/store/review.ts';
import { saveClaims } from '../../../lib/store/save.ts';
import { dropBases, freshBase, newClaim, savingOf } from './fixtures.ts';

afterEach(dropBases);

async function idsOf(base: FactBase, filter: Filter): Promise<string[]> {
  return (await listClaims(base, filter)).claims.map(({ row }) => row.id);
}

async function stocked(): Promise<FactBase> {
  const base = await freshBase();
  const claims = [
    newClaim('c1', { subject: 'Société Générale', quote: '$15 billion' }),
    newClaim('c2', { subject: 'Anthropic', asset: 'Colossus 1', quote: '300 megawatts', kind: 'power' }),
    newClaim('c3', { subject: 'OpenAI', quote: '$1.25 billion' }),
  ];
  for (const [index, claim] of claims.entries()) await saveClaims(base, savingOf([claim], { now: index }));
  return base;
}

describe('the list of claims', () => {
  it('shows the last saved first, a page at a time', async () => {
    const base = await freshBase();
    const claims = Array.from({ length: 7 }, (_, n) => newClaim(`c${String(n)}`));
    await saveClaims(base, savingOf(claims.slice(0, 4), { now: 1 }));
    await saveClaims(base, savingOf(claims.slice(4), { now: 2 }));
    const first = await listClaims(base, {}, 5);
    const second = await listClaims(base, {}, 5, first.next!);
    expect([...first.claims, ...second.claims].map(({ row }) => row.id)).toEqual([
      'c6',
      'c5',
      'c4',
      'c3',
      'c2',
      'c1',
      'c0',
    ]);
    expect(second.next).toBeNull();
  });

  it.each([
    ['societe', ['c1']],
    ['coloss', ['c2']],
    ['15 billion', ['c1']],
    ['1.25', ['c3']],
    ['BILLION', ['c3', 'c1']],
    ['example open', ['c3']],
    ['nowhere', []],
    ['__proto__', []],
  ])('finds %s', async (search, ids) => {
    expect(await idsOf(await stocked(), { search })).toEqual(ids);
  });

  it('finds a rare word among common ones, and pages through a common one', async () => {
    const base = await freshBase();
    const many = Array.from({ length: 1_100 }, (_, n) => newClaim(`c${String(1_000 + n)}`));
    await saveClaims(base, savingOf(many));
    await saveClaims(base, savingOf([newClaim('rare', { asset: 'Colossus' })], { now: 1 }));
    expect(await idsOf(base, { search: 'anthropic colossus' })).toEqual(['rare']);
    const first = await listClaims(base, { search: 'anthropic' }, 2);
    const second = await listClaims(base, { search: 'anthropic' }, 2, first.next!);
    const ids = [...first.claims, ...second.claims].map(({ row }) => row.id);
    expect(ids).toEqual(['c2099', 'c2098', 'c2097', 'c2096']);
  });

  it('filters by review, by what differs, and shows the trash apart', async () => {
    const base = await stocked();
    await handleClaims(base, [{ id: 'c1', review: 'accepted' }]);
    await base.claims.update('c3', { standing: 'mayDiffer' });
    await trashClaims(base, ['c2'], 5);
    expect(await idsOf(base, {})).toEqual(['c3', 'c1']);
    expect(await idsOf(base, { review: 'accepted' })).toEqual(['c1']);
    expect(await idsOf(base, { differs: true })).toEqual(['c3']);
    expect(await idsOf(base, { trashed: true })).toEqual(['c2']);
    await handleClaims(base, [{ id: 'c3', review: 'rejected' }]);
    expect(await idsOf(base, { differs: true })).toEqual([]);
  });
});
