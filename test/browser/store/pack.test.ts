import { afterEach, describe, expect, it } from 'vitest';

import type { Pack } from '../../../lib/exchange/pack.ts';
import { readCounts } from '../../../lib/store/change.ts';
import { sourceId } from '../../../lib/store/ids.ts';
import { lookUp } from '../../../lib/store/lookup.ts';
import type { FactBase } from '../../../lib/store/open.ts';
import { listPacks, loadPack, removePack } from '../../../lib/store/pack.ts';
import { handleClaims, trashClaims } from '../../../lib/store/review.ts';
import { saveClaims } from '../../../lib/store/save.ts';
import { contents, dropBases, freshBase, newClaim, packOf, savingOf } from './fixtures.ts';

afterEach(dropBases);

const keysOf = () => ['deal:anthropic'];
const onUpdate = { now: 9, extractor: 1, anew: false };

describe('a pack', () => {
  it('loads once, and a second loading changes nothing', async () => {
    const base = await freshBase();
    expect(await loadPack(base, packOf(1, ['a', 'b']), keysOf, onUpdate)).toBe(2);
    const once = await contents(base);
    expect(await loadPack(base, packOf(1, ['a', 'b']), keysOf, { ...onUpdate, now: 10 })).toBe(2);
    expect(await contents(base)).toBe(once);
    expect((await lookUp(base, keysOf())).map(({ origin }) => origin)).toEqual(['pack', 'pack']);
  });

  it('is all there or not at all', async () => {
    const base = await freshBase();
    const before = await contents(base);
    base.packs.hook('creating', () => {
      throw new Error('killed');
    });
    await expect(loadPack(base, packOf(1, ['a', 'b']), keysOf, onUpdate)).rejects.toThrow();
    expect(await contents(base)).toBe(before);
  });

  it('updates its rows, but not those that the reader handled', async () => {
    const base = await freshBase();
    await loadPack(base, packOf(1, ['a', 'b', 'c', 'd', 'noted']), keysOf, onUpdate);
    await handleClaims(base, [{ id: 'test:a', review: 'rejected', note: 'no' }]);
    await trashClaims(base, ['test:b'], 5);
    await handleClaims(base, [{ id: 'test:noted', note: 'keep' }]);
    await loadPack(base, packOf(2, ['a', 'b', 'c', 'e']), keysOf, onUpdate);
    expect(await base.claims.get('test:a')).toMatchObject({ review: 'rejected', note: 'no' });
    expect(await base.claims.get('test:b')).toMatchObject({ trashedAt: 5 });
    expect(await base.claims.get('test:d')).toBeUndefined();
    expect(await base.claims.get('test:e')).toBeDefined();
    expect(await base.claims.get('test:noted')).toMatchObject({ note: 'keep' });
    expect(await readCounts(base)).toEqual({ pending: 0, accepted: 3, rejected: 1, trashed: 1 });
  });

  it('goes in one call, stays away on update, and comes back as the reader left it', async () => {
    const base = await freshBase();
    await saveClaims(base, savingOf([newClaim('mine')], { sourceId: 's-own' }));
    await loadPack(base, packOf(1, ['a', 'b']), keysOf, onUpdate);
    await handleClaims(base, [{ id: 'test:a', review: 'rejected' }]);
    expect(await removePack(base, 'test', 20)).toBe(2);
    expect((await base.claims.toArray()).map(({ id }) => id)).toEqual(['mine']);
    expect(await base.sources.toCollection().primaryKeys()).toEqual(['s-own']);
    expect(await loadPack(base, packOf(2, ['a', 'b']), keysOf, onUpdate)).toBe(0);
    expect(await loadPack(base, packOf(2, ['a', 'b']), keysOf, { ...onUpdate, anew: true })).toBe(2);
    expect(await base.claims.get('test:a')).toMatchObject({ review: 'rejected' });
    expect(await listPacks(base)).toMatchObject([{ id: 'test', version: 2, removedAt: null, claims: 2 }]);
  });

  it('gives way to what a page says of itself', async () => {
    const base = await freshBase();
    await loadPack(base, packOf(1, ['a']), keysOf, onUpdate);
    const [known] = await base.sources.toArray();
    const source = { ...known!, title: 'As printed', publisher: 'The Paper' };
    await saveClaims(base, savingOf([newClaim('mine')], { sourceId: known!.id, source }));
    expect(await base.sources.get(known!.id)).toMatchObject({ title: 'As printed', publisher: 'The Paper' });
  });

  const told = async (base: FactBase) =>
    (await lookUp(base, keysOf())).map(({ source: { publisher, publishedAt } }) => [publisher, publishedAt]);

  it('tells its own sources anew with its next version, wherever they are kept', async () => {
    const base = await freshBase();
    await loadPack(base, packOf(1, ['a', 'b'], { publisher: 'Old name', publishedAt: null }), keysOf, onUpdate);
    await loadPack(base, packOf(2, ['a', 'b'], { publisher: 'New name', publishedAt: '2026-05-20' }), keysOf, onUpdate);
    const [source, ...more] = await base.sources.toArray();
    expect([source?.publisher, source?.publishedAt, more]).toEqual(['New name', '2026-05-20', []]);
    expect(await told(base)).toEqual([
      ['New name', '2026-05-20'],
      ['New name', '2026-05-20'],
    ]);
  });

  it('goes by what the reader’s own page tells of a source, and leaves that as it is', async () => {
    const base = await freshBase();
    const [{ source }] = packOf(1, ['a']).rows as [Pack['rows'][number]];
    const own = { sourceId: await sourceId(source), source: { ...source, publisher: 'The Paper', publishedAt: null } };
    await saveClaims(base, savingOf([newClaim('mine')], own));
    await handleClaims(base, [{ id: 'mine', review: 'accepted', note: 'mine' }]);
    for (const version of [1, 2]) {
      await loadPack(base, packOf(version, ['a'], { publisher: 'Of the pack' }), keysOf, onUpdate);
      // What the page leaves open the pack may tell.
      expect(await told(base)).toEqual([
        ['The Paper', '2026-05-22'],
        ['The Paper', '2026-05-22'],
      ]);
    }
    expect(await base.claims.get('mine')).toMatchObject({ review: 'accepted', note: 'mine', origin: 'user' });
  });
});
