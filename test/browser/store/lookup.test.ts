import { afterEach, describe, expect, it } from 'vitest';

import { lookUp, storedOf } from '../../../lib/store/lookup.ts';
import { handleClaims, restoreClaims, trashClaims } from '../../../lib/store/review.ts';
import { saveClaims } from '../../../lib/store/save.ts';
import { CAP } from '../../../lib/store/summaries.ts';
import { dropBases, freshBase, newClaim, savingOf } from './fixtures.ts';

afterEach(dropBases);

const idsOn = async (base: Awaited<ReturnType<typeof freshBase>>, keys: string[]) =>
  (await lookUp(base, keys)).map(({ id }) => id).sort();

describe('looking up', () => {
  it('finds what lies on any of the keys, each once, and nothing else', async () => {
    const base = await freshBase();
    const claims = [newClaim('c1', {}, ['a', 'b']), newClaim('c2', {}, ['b', 'c']), newClaim('c3', {}, ['d'])];
    await saveClaims(base, savingOf(claims));
    expect(await idsOn(base, ['a', 'b', 'b'])).toEqual(['c1', 'c2']);
    expect(await idsOn(base, ['x'])).toEqual([]);
  });

  it('leaves rejected and trashed claims out, and has them back', async () => {
    const base = await freshBase();
    await saveClaims(base, savingOf([newClaim('c1'), newClaim('c2')]));
    const before = await handleClaims(base, [{ id: 'c1', review: 'rejected' }]);
    await trashClaims(base, ['c2'], 7);
    expect(await idsOn(base, ['deal:anthropic'])).toEqual([]);
    await handleClaims(base, before);
    await restoreClaims(base, ['c2']);
    expect(await idsOn(base, ['deal:anthropic'])).toEqual(['c1', 'c2']);
  });

  it('keeps the best of many, and fills up when one of them goes', async () => {
    const base = await freshBase();
    const many = Array.from({ length: CAP + 5 }, (_, n) => newClaim(`c${String(100 + n)}`, { asOf: String(1900 + n) }));
    await saveClaims(base, savingOf(many));
    const best = many.slice(5).map(({ id }) => id);
    expect(await idsOn(base, ['deal:anthropic'])).toEqual(best);
    await trashClaims(base, best.slice(-2), 7);
    expect(await idsOn(base, ['deal:anthropic'])).toEqual(many.slice(3, -2).map(({ id }) => id));
    expect((await base.summaries.get('deal:anthropic'))?.total).toBe(CAP + 3);
  });

  it('forgets a key when its last claim goes', async () => {
    const base = await freshBase();
    await saveClaims(base, savingOf([newClaim('c1')]));
    await trashClaims(base, ['c1'], 7);
    expect(await base.summaries.count()).toBe(0);
    expect(await storedOf(base, ['c1', 'c9'])).toEqual(new Set());
  });

  it('reads no claim but the summaries, whatever lies in the fact base', async () => {
    const base = await freshBase();
    await saveClaims(base, savingOf([newClaim('c1')]));
    base.claims.hook('reading', () => {
      throw new Error('read the claims');
    });
    expect(await idsOn(base, ['deal:anthropic'])).toEqual(['c1']);
  });
});
