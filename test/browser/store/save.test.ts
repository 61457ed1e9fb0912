import type { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';

import { readCounts, tablesOf } from '../../../lib/store/change.ts';
import { lookUp } from '../../../lib/store/lookup.ts';
import type { FactBase } from '../../../lib/store/open.ts';
import { handleClaims, trashClaims, withdrawClaims } from '../../../lib/store/review.ts';
import { saveClaims, type Saving } from '../../../lib/store/save.ts';
import { CAP } from '../../../lib/store/summaries.ts';
import { contents, dropBases, freshBase, newClaim, savingOf, SOURCE } from './fixtures.ts';

afterEach(dropBases);

type Save = (base: FactBase, saving: Saving) => Promise<unknown>;

const { put } = IDBObjectStore.prototype;
const { transaction } = IDBDatabase.prototype;

afterEach(() => {
  IDBObjectStore.prototype.put = put;
  IDBDatabase.prototype.transaction = transaction;
});

/** Aborts every transaction at its last write, as a full disk or a killed worker does just before the commit. */
function abortLate(): void {
  IDBObjectStore.prototype.put = function (...args) {
    const request = put.apply(this, args);
    const abort = () => this.transaction.abort();
    if (this.name === 'meta')
      request.addEventListener('success', () => this.get('').addEventListener('success', abort));
    return request;
  };
}

/** Whether a save that was never committed says that it was done. */
async function claimsTooMuch(save: Save): Promise<boolean> {
  const base = await freshBase();
  abortLate();
  const said = await save(base, savingOf([newClaim('c1')])).then(
    () => true,
    () => false,
  );
  await new Promise((resolve) => setTimeout(resolve, 50));
  return said && (await base.sources.count()) === 0;
}

describe('saving', () => {
  it('is acknowledged only after the commit', async () => {
    expect(await claimsTooMuch(saveClaims)).toBe(false);
  });

  it('would be caught if it acknowledged early', async () => {
    const early: Save = async (base, saving) => {
      await new Promise((resolve) => {
        const saved = base.transaction('rw', tablesOf(base), async () => {
          await base.sources.put({ ...saving.source, id: 's1', retrievedAt: 1, toldBy: 'page' });
          await base.meta.put({ key: 'counts', value: { pending: 1, accepted: 0, rejected: 0, trashed: 0 } });
          resolve(null);
        });
        saved.catch(() => null);
      });
    };
    expect(await claimsTooMuch(early)).toBe(true);
  });

  it('writes all or nothing', async () => {
    const base = await freshBase();
    const before = await contents(base);
    base.summaries.hook('creating', () => {
      throw new Error('no room');
    });
    await expect(saveClaims(base, savingOf([newClaim('c1'), newClaim('c2')]))).rejects.toThrow();
    expect(await contents(base)).toBe(before);
  });

  it('takes one transaction', async () => {
    let opened: string[] = [];
    IDBDatabase.prototype.transaction = function (...args) {
      opened.push(String(args[1]));
      return transaction.apply(this, args);
    };
    const base = await freshBase();
    opened = [];
    await saveClaims(base, savingOf([newClaim('c1'), newClaim('c2')]));
    expect(opened).toEqual(['readwrite']);
  });

  it('is the same when it is done again', async () => {
    const base = await freshBase();
    const saving = savingOf([newClaim('c1'), newClaim('c2', { low: 2e9, high: 2e9 })]);
    const ids = await saveClaims(base, saving);
    const once = await contents(base);
    expect(await saveClaims(base, { ...saving, now: 2_000 })).toEqual(ids);
    expect(await contents(base)).toBe(once);
    expect(await readCounts(base)).toEqual({ pending: 2, accepted: 0, rejected: 0, trashed: 0 });
  });

  it('accepts a pending claim that the reader saves, and a proposal never undoes what the reader did', async () => {
    const base = await freshBase();
    await saveClaims(base, savingOf([newClaim('c1')], { proposedBy: 'page' }));
    await saveClaims(base, savingOf([newClaim('c1')], { review: 'accepted' }));
    expect(await base.claims.get('c1')).toMatchObject({ review: 'accepted', proposedBy: null });
    await handleClaims(base, [{ id: 'c1', review: 'rejected' }]);
    await saveClaims(base, savingOf([newClaim('c1')], { proposedBy: 'page' }));
    expect(await base.claims.get('c1')).toMatchObject({ review: 'rejected', proposedBy: null });
    expect(await readCounts(base)).toEqual({ pending: 0, accepted: 0, rejected: 1, trashed: 0 });
  });

  it.each(['accepted', 'rejected', 'pending'] as const)(
    'takes a claim that was %s out of the trash as it was, and no page can then destroy it',
    async (review) => {
      const base = await freshBase();
      await saveClaims(base, savingOf([newClaim('c1')]));
      await handleClaims(base, [{ id: 'c1', review, note: 'mine' }]);
      await trashClaims(base, ['c1'], 5);
      expect(await lookUp(base, ['deal:anthropic'])).toEqual([]);
      await saveClaims(base, savingOf([newClaim('c1')], { proposedBy: 'page' }));
      expect(await withdrawClaims(base, ['c1'], 'page')).toBe(0);
      const kept = { review, note: 'mine', trashedAt: null, handled: true, proposedBy: null };
      expect(await base.claims.get('c1')).toMatchObject(kept);
      expect(await lookUp(base, ['deal:anthropic'])).toHaveLength(review === 'rejected' ? 0 : 1);
      expect(await readCounts(base)).toEqual({ pending: 0, accepted: 0, rejected: 0, trashed: 0, [review]: 1 });
    },
  );

  it('lets what a later reading tells of the source reach all its claims', async () => {
    const base = await freshBase();
    const undated = { ...SOURCE, publishedAt: null, publisher: null };
    await saveClaims(base, savingOf([newClaim('c1', {}, ['one'])], { source: undated }));
    await base.stale.clear();
    await saveClaims(base, savingOf([newClaim('c2', {}, ['two'])]));
    expect((await lookUp(base, ['one'])).map(({ source }) => source)).toEqual([SOURCE]);
    expect((await base.stale.toArray()).map(({ key }) => key)).toEqual(['one', 'two']);
    expect((await base.claims.get('c1'))?.tokens).toEqual((await base.claims.get('c2'))?.tokens);
    expect(await readCounts(base)).toEqual({ pending: 2, accepted: 0, rejected: 0, trashed: 0 });
  });

  it('ranks the claims on a crowded key anew when a source gets another date', async () => {
    const base = await freshBase();
    const dated = (publishedAt: string | null) => ({ ...SOURCE, publishedAt });
    for (let n = 0; n < CAP; n += 1) {
      const sourceId = `other-${String(n)}`;
      await saveClaims(base, savingOf([newClaim(`o${String(n)}`)], { sourceId, source: dated('2020-01-01') }));
    }
    await saveClaims(base, savingOf([newClaim('c1')], { source: dated('2026-01-01') }));
    expect((await lookUp(base, ['deal:anthropic'])).map(({ id }) => id)).toContain('c1');
    await base.sources.update('s1', { toldBy: 'pack' });
    await saveClaims(base, savingOf([newClaim('c2', {}, ['two'])], { source: dated('2010-01-01') }));
    expect((await lookUp(base, ['deal:anthropic'])).map(({ id }) => id)).not.toContain('c1');
  });

  it('gives the same fact base in any order', async () => {
    const claims = Array.from({ length: 50 }, (_, n) => newClaim(`c${String(n)}`, { asOf: String(1980 + n) }));
    const [forward, backward] = [await freshBase(), await freshBase()];
    for (const claim of claims) await saveClaims(forward, savingOf([claim]));
    for (const claim of claims.toReversed()) await saveClaims(backward, savingOf([claim]));
    const summary = async (base: Dexie) => JSON.stringify(await base.table('summaries').toArray());
    expect(await summary(forward)).toBe(await summary(backward));
  });
});
