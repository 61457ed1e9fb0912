import { afterEach, describe, expect, it } from 'vitest';

import { readCounts } from '../../../lib/store/change.ts';
import { decide, listDecisions, undoDecision } from '../../../lib/store/decide.ts';
import { decisionsOn } from '../../../lib/store/lookup.ts';
import { loadPack } from '../../../lib/store/pack.ts';
import { emptyTrash } from '../../../lib/store/removal.ts';
import { handleClaims, restoreClaims, trashClaims, withdrawClaims } from '../../../lib/store/review.ts';
import { saveClaims } from '../../../lib/store/save.ts';
import { contents, dropBases, freshBase, newClaim, packOf, savingOf } from './fixtures.ts';

afterEach(dropBases);

describe('reviewing', () => {
  it('undoes by handing back what it gave', async () => {
    const base = await freshBase();
    await saveClaims(base, savingOf([newClaim('c1'), newClaim('c2')]));
    const before = await handleClaims(base, [
      { id: 'c1', review: 'accepted', note: 'seen' },
      { id: 'c2', review: 'rejected' },
      { id: 'gone', review: 'rejected' },
    ]);
    expect(await readCounts(base)).toEqual({ pending: 0, accepted: 1, rejected: 1, trashed: 0 });
    await handleClaims(base, before);
    expect(await readCounts(base)).toEqual({ pending: 2, accepted: 0, rejected: 0, trashed: 0 });
    expect(await base.claims.get('c1')).toMatchObject({ review: 'pending', note: '' });
  });

  it('deletes into the trash, with the review and note kept', async () => {
    const base = await freshBase();
    await saveClaims(base, savingOf([newClaim('c1')]));
    await handleClaims(base, [{ id: 'c1', review: 'accepted', note: 'seen' }]);
    await trashClaims(base, ['c1'], 42);
    expect(await base.claims.get('c1')).toMatchObject({ trashedAt: 42, note: 'seen' });
    expect(await readCounts(base)).toEqual({ pending: 0, accepted: 0, rejected: 0, trashed: 1 });
    await restoreClaims(base, ['c1']);
    expect(await base.claims.get('c1')).toMatchObject({ trashedAt: null, review: 'accepted', note: 'seen' });
  });
});

describe('the trash', () => {
  it('empties by age, with the sources that nothing else needs, but keeps what a pack would bring back', async () => {
    const base = await freshBase();
    await saveClaims(base, savingOf([newClaim('old')], { sourceId: 's-old' }));
    await saveClaims(base, savingOf([newClaim('late')], { sourceId: 's-late' }));
    await loadPack(base, packOf(1, ['a']), () => [], { now: 1, extractor: 1, anew: false });
    await trashClaims(base, ['old', 'test:a'], 10);
    await trashClaims(base, ['late'], 20);
    expect(await emptyTrash(base, 15)).toBe(1);
    expect((await base.claims.toArray()).map(({ id }) => id)).toEqual(['late', 'test:a']);
    expect(await base.sources.get('s-old')).toBeUndefined();
    expect(await base.sources.get('s-late')).toBeDefined();
    expect(await readCounts(base)).toEqual({ pending: 0, accepted: 0, rejected: 0, trashed: 2 });
  });
});

describe('withdrawing', () => {
  it('removes only pending claims that this page proposed', async () => {
    const base = await freshBase();
    await saveClaims(base, savingOf([newClaim('c1'), newClaim('c2')], { proposedBy: 'this page' }));
    await saveClaims(base, savingOf([newClaim('c3')], { proposedBy: 'another page' }));
    await saveClaims(base, savingOf([newClaim('c4')], { review: 'accepted' }));
    await handleClaims(base, [{ id: 'c2', note: 'mine now' }]);
    expect(await withdrawClaims(base, ['c1', 'c2', 'c3', 'c4', 'c9'], 'this page')).toBe(1);
    expect((await base.claims.toArray()).map(({ id }) => id)).toEqual(['c2', 'c3', 'c4']);
  });

  it('removes nothing that the reader has touched, whoever it is put down to', async () => {
    const base = await freshBase();
    const touched = [{ note: 'mine' }, { handled: true }, { trashedAt: 5 }, { review: 'accepted' }] as const;
    const ids = touched.map((_, n) => `c${String(n)}`);
    await saveClaims(
      base,
      savingOf(
        ids.map((id) => newClaim(id)),
        { proposedBy: 'this page' },
      ),
    );
    for (const [n, part] of touched.entries()) await base.claims.update(ids[n]!, part);
    expect(await withdrawClaims(base, ids, 'this page')).toBe(0);
    expect(await base.claims.count()).toBe(touched.length);
  });

  it('leaves no trace of the page', async () => {
    const base = await freshBase();
    await base.meta.put({ key: 'counts', value: { pending: 0, accepted: 0, rejected: 0, trashed: 0 } });
    const before = await contents(base);
    await saveClaims(base, savingOf([newClaim('c1')], { proposedBy: 'this page' }));
    await withdrawClaims(base, ['c1'], 'this page');
    await base.stale.clear();
    expect(await contents(base)).toBe(before);
  });
});

describe('deciding', () => {
  it('remembers one word for a pair, whichever way round, and forgets it', async () => {
    const base = await freshBase();
    await decide(base, { kind: 'same', a: 'c1', b: 'c2' }, 1);
    const id = await decide(base, { kind: 'different', a: 'c2', b: 'c1' }, 2);
    await decide(base, { kind: 'prefer', a: 'c3', b: null }, 3);
    expect((await listDecisions(base)).map(({ kind }) => kind)).toEqual(['prefer', 'different']);
    expect(await decisionsOn(base, ['c1'])).toEqual([{ kind: 'different', a: 'c2', b: 'c1' }]);
    await undoDecision(base, id);
    expect(await decisionsOn(base, ['c1', 'c2', 'c3'])).toEqual([{ kind: 'prefer', a: 'c3', b: null }]);
  });
});
