import { readFile } from 'node:fs/promises';

import { beforeEach, describe, expect, it, vi } from 'vitest';

import { browserPart } from '../../../lib/answer/browser-part.ts';
import { matchPermissions } from '../../../lib/answer/sites.ts';
import { startAgain, startAnew } from '../../../lib/answer/start.ts';
import { patternsOf, readSettings } from '../../../lib/settings.ts';
import { trashClaims } from '../../../lib/store/review.ts';
import { saveClaims } from '../../../lib/store/save.ts';
import { savingOf as readAndPick } from '../../../lib/answer/saving.ts';
import { fakeBrowser, type FakeBrowser } from './browser.ts';
import { articleOf, hostOf } from './host.ts';

const now = vi.hoisted(() => ({ fake: null as unknown as FakeBrowser }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return now.fake.api;
  },
}));

const part = () => browserPart((key) => key);
const patterns = (site: string) => patternsOf(`https://${site}/`);

beforeEach(() => {
  now.fake = fakeBrowser();
});

async function allow(site: string): Promise<void> {
  patterns(site).forEach((pattern) => now.fake.granted.add(pattern));
  await part().keepReading(site, patterns(site));
}

function revoke(site: string): void {
  patterns(site).forEach((pattern) => now.fake.granted.delete(pattern));
}

describe('matching the sites with the permissions', () => {
  it('registers those that an update forgot, and forgets those whose permission is gone', async () => {
    await allow('kept.test');
    await allow('lost.test');
    revoke('lost.test');
    now.fake.registered.delete('site-kept.test');
    await matchPermissions();
    expect((await readSettings()).sitesOn).toEqual(['kept.test']);
    expect([...now.fake.registered]).toEqual(['site-kept.test']);
  });

  it.each(['new.test', 'lost.test'])('keeps %s, turned on meanwhile', async (site) => {
    await allow('lost.test');
    revoke('lost.test');
    let looks = 0;
    now.fake.onLook = async () => {
      if ((looks += 1) === 1) await allow(site);
    };
    await matchPermissions();
    expect((await readSettings()).sitesOn).toContain(site);
    expect([...now.fake.registered]).toContain(`site-${site}`);
  });
});

describe('the browser', () => {
  it('shows the panel in a tab, for the page that asks, where it opens no popup', async () => {
    await part().openPanel(12);
    expect(now.fake.tabs).toEqual(['moz-extension://us/popup.html?tab=12']);
  });

  it('is asked again for the secret that it once failed to give', async () => {
    const { sessionSecret } = part();
    const { api } = now.fake as { api: { storage: { session: { get: (key: string) => Promise<object> } } } };
    vi.spyOn(api.storage.session, 'get').mockRejectedValueOnce(new Error('not yet'));
    await expect(sessionSecret()).rejects.toThrow('not yet');
    const secret = await sessionSecret();
    expect(secret).toMatch(/^[\da-f-]{36}$/);
    expect(await sessionSecret()).toBe(secret);
  });
});

it('starting takes every step, though others fail, and tells of those', async () => {
  const host = hostOf();
  const base = await host.base();
  const saving = await readAndPick(articleOf('Worth $15, worth $40.'), [0, 1], null, host);
  const [old] = await saveClaims(base, { ...saving, review: 'accepted', proposedBy: null });
  await trashClaims(base, [old!], 1);
  now.fake.stored['settings'] = { sitesOn: ['outlet.test'] };
  now.fake.onLook = async () => await Promise.reject(new Error('no permissions'));
  host.clock = 40 * 86_400_000;
  await expect(startAgain(host)).rejects.toThrow(/no permissions.*;/);
  expect(await base.claims.count()).toBe(1);
  expect(await base.stale.count()).toBe(0);
});

it('a page that was read before the starter pack was there is judged again', async () => {
  const host = hostOf();
  host.pack = JSON.parse(await readFile(new URL('../../../public/packs/epoch.json', import.meta.url), 'utf8'));
  host.browser.refreshTabs = async () => {
    host.did.push(`refresh with ${String(await (await host.base()).claims.count())}`);
  };
  await startAnew(host);
  expect(host.did).toEqual([expect.stringMatching(/^refresh with [1-9]\d+$/)]);
});
