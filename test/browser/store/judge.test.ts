import { afterEach, describe, expect, it } from 'vitest';

import { judgeStale, type Judge } from '../../../lib/store/judge.ts';
import { handleClaims } from '../../../lib/store/review.ts';
import { saveClaims } from '../../../lib/store/save.ts';
import { dropBases, freshBase, newClaim, savingOf } from './fixtures.ts';

afterEach(dropBases);

/** Differs where any other claim on the keys says another number. */
const judge: Judge = (claim, others) => {
  const differs = others.some((other) => other.claim.low !== claim.claim.low);
  const rest = { later: null, reason: null, evidence: [], trail: [], apart: [] };
  return { name: differs ? 'differs' : 'none', origins: others.length + 1, ...rest };
};

describe('verdicts of stored claims', () => {
  it('follow each change, on the keys that it touched and no others', async () => {
    const base = await freshBase();
    const standing = async (id: string) => (await base.claims.get(id))?.standing;
    await saveClaims(base, savingOf([newClaim('c1', { low: 1e9 }), newClaim('far', { low: 5e9 }, ['elsewhere'])]));
    await judgeStale(base, judge);
    expect(await standing('c1')).toBe('none');
    await saveClaims(base, savingOf([newClaim('c2', { low: 2e9 })]));
    expect(await judgeStale(base, judge)).toBe(2);
    expect([await standing('c1'), await standing('c2'), await standing('far')]).toEqual(['differs', 'differs', 'none']);
    await handleClaims(base, [{ id: 'c2', review: 'rejected' }]);
    await judgeStale(base, judge);
    expect(await standing('c1')).toBe('none');
    expect(await judgeStale(base, judge)).toBe(0);
  });

  it('are caught up with after a worker that died between', async () => {
    const base = await freshBase();
    await saveClaims(base, savingOf([newClaim('c1', { low: 1e9 }), newClaim('c2', { low: 2e9 })]));
    const dies: Judge = () => {
      throw new Error('stopped');
    };
    await expect(judgeStale(base, dies)).rejects.toThrow('stopped');
    expect((await base.claims.get('c1'))?.standing).toBe('none');
    await judgeStale(base, judge);
    expect((await base.claims.get('c1'))?.standing).toBe('differs');
  });
});
