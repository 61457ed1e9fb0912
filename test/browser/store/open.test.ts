import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';

import { LADDER, SCHEMA_VERSION } from '../../../lib/store/ladder.ts';
import { openFactBase } from '../../../lib/store/open.ts';
import { exportReadable } from '../../../lib/store/rescue.ts';
import { saveClaims } from '../../../lib/store/save.ts';
import { dropBases, freshBase, newClaim, savingOf } from './fixtures.ts';

const { open } = IDBFactory.prototype;
const { openCursor } = IDBObjectStore.prototype;

afterEach(async () => {
  IDBFactory.prototype.open = open;
  IDBObjectStore.prototype.openCursor = openCursor;
  await dropBases();
});

/** Makes every opening fail as the browser does. */
function failOpening(name: string): void {
  IDBFactory.prototype.open = () => {
    throw new DOMException('told by the test', name);
  };
}

describe('opening', () => {
  it.each([
    ['UnknownError', 'damaged'],
    ['QuotaExceededError', 'full'],
    ['SecurityError', 'unavailable'],
    ['VersionError', 'newer'],
    ['InvalidStateError', 'damaged'],
  ])('says what %s means, and works on retry', async (name, fault) => {
    failOpening(name);
    await expect(freshBase()).rejects.toMatchObject({ name: 'FactBaseError', fault });
    IDBFactory.prototype.open = open;
    expect((await freshBase()).isOpen()).toBe(true);
  });

  it('refuses a base that later code wrote, and leaves it as it was', async () => {
    const base = await freshBase();
    await base.meta.put({ key: 'schema', value: { version: 9, minReaderVersion: SCHEMA_VERSION + 1 } });
    await expect(openFactBase(base.name)).rejects.toMatchObject({ fault: 'newer' });
    expect(await base.meta.get('schema')).toMatchObject({ value: { version: 9 } });
  });

  it('asks to close the tabs that hold an older version', async () => {
    const name = `blocked-${String(Date.now())}`;
    const old = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name, 1);
      request.onsuccess = () => resolve(request.result);
    });
    await expect(openFactBase(name)).rejects.toMatchObject({ fault: 'blocked' });
    old.close();
    await Dexie.delete(name);
  });

  it('climbs every rung, from each released version', async () => {
    for (const { version } of LADDER) {
      const name = `ladder-${String(version)}-${String(Date.now())}`;
      const old = new Dexie(name);
      for (const rung of LADDER.filter((one) => one.version <= version)) old.version(rung.version).stores(rung.stores);
      await old.open();
      old.close();
      const base = await openFactBase(name);
      expect(base.verno).toBe(SCHEMA_VERSION);
      base.close();
      await Dexie.delete(name);
    }
  });
});

describe('the export of what can be read', () => {
  it('holds claims and sources, without Dexie', async () => {
    const base = await freshBase();
    await saveClaims(base, savingOf([newClaim('c1'), newClaim('c2')]));
    const { tables } = JSON.parse(await exportReadable(base.name)) as {
      tables: Record<string, { rows: { id: string }[] }>;
    };
    expect(tables.claims?.rows.map(({ id }) => id)).toEqual(['c1', 'c2']);
    expect(tables.sources?.rows).toHaveLength(1);
  });

  it('says which table breaks off, and gives the others', async () => {
    const base = await freshBase();
    await saveClaims(base, savingOf([newClaim('c1')]));
    IDBObjectStore.prototype.openCursor = function (...args) {
      const request = openCursor.apply(this, args);
      if (this.name === 'claims') this.transaction.abort();
      return request;
    };
    const { tables } = JSON.parse(await exportReadable(base.name)) as {
      tables: Record<string, { error: string | null }>;
    };
    expect(tables.claims?.error).not.toBeNull();
    expect(tables.sources?.error).toBeNull();
  });

  it('makes no database where there is none', async () => {
    await expect(exportReadable('no-such-base')).rejects.toThrow();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('no-such-base');
  });
});
