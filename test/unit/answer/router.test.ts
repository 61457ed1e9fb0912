import { describe, expect, it } from 'vitest';

import type { Sender } from '../../../lib/answer/asker.ts';
import { answer } from '../../../lib/answer/router.ts';
import type { ClaimView, LookupAnswer, PageReview, Reply } from '../../../lib/messages.ts';
import { FactBaseError } from '../../../lib/store/error.ts';
import { articleOf, contents, CORE, hostOf, page, PANEL, type TestHost } from './host.ts';

/** Asks, does what comes afterwards, and gives the value; fails where there is none. */
async function ask<T>(host: TestHost, message: unknown, sender: Sender = page()): Promise<T> {
  const { reply, afterwards } = await answer(message, sender, host);
  await afterwards?.();
  if (!reply.ok) throw new Error(reply.error);
  return reply.value as T;
}

async function refusalOf(host: TestHost, message: unknown, sender: Sender = page()): Promise<string> {
  const { reply } = await answer(message, sender, host);
  return reply.ok ? 'it was answered' : reply.error;
}

const A = articleOf('Worth $15 in all, $15 indeed.');
const B = articleOf('Worth $40 in all.', { url: 'https://example.com/b' });
const atB = page({ url: 'https://example.com/b', documentId: 'd2' });

describe('a page', () => {
  it('gets a mark for every figure, alike, and the toolbar their number', async () => {
    const host = hostOf();
    const { on, marks, highlight } = await ask<LookupAnswer>(host, { type: 'lookup', article: A });
    expect(on).toBe(true);
    expect(marks.map(({ start, index, glyph }) => [start, index, glyph])).toEqual([
      [6, 0, null],
      [18, 1, null],
    ]);
    expect(highlight).toMatch(/^[a-p]{12}$/);
    expect(host.did).toEqual([expect.stringMatching(/^style 7 ::highlight/), 'count 7 2']);
  });

  it('is read only where the reader lets it', async () => {
    const host = hostOf();
    expect(await ask(host, { type: 'read' })).toEqual({ on: true });
    expect(await ask(host, { type: 'read' }, page({ url: 'https://mail.google.com/mail' }))).toEqual({ on: false });
    host.settingsNow = { ...host.settingsNow, sitesOff: ['example.com'] };
    expect(await ask(host, { type: 'read' })).toEqual({ on: false });
    expect(host.did).toEqual(['reader 7', 'count 7 0', 'count 7 0']);
  });

  it('has one name for its highlight as long as it is loaded, and another after that', async () => {
    const host = hostOf();
    const nameAt = async (sender: Sender) =>
      (await ask<LookupAnswer>(host, { type: 'lookup', article: A }, sender)).highlight;
    const first = await nameAt(page());
    expect(await nameAt(page())).toBe(first);
    expect(await nameAt(page({ documentId: 'd2' }))).not.toBe(first);
    expect(await nameAt(page({ tab: { id: 8 } }))).not.toBe(first);
  });

  it('saves, is badged by what differs, and its own stored copy is no evidence', async () => {
    const host = hostOf();
    const { ids } = await ask<{ ids: string[] }>(host, { type: 'propose', article: A, indexes: [1, 0] });
    expect(ids).toHaveLength(1);
    expect((await ask<LookupAnswer>(host, { type: 'lookup', article: A })).marks[0]?.glyph).toBeNull();
    expect((await ask<LookupAnswer>(host, { type: 'lookup', article: B }, atB)).marks[0]?.glyph).toBe('differs');
    const card = await ask<ClaimView>(host, { type: 'card', article: B, index: 0 }, atB);
    expect(card).toMatchObject({
      verdict: 'differs',
      savedId: null,
      evidence: [{ quote: '$15', url: 'https://example.com/a' }],
    });
    expect(await ask<ClaimView>(host, { type: 'card', article: A, index: 1 })).toMatchObject({
      savedId: ids[0],
      span: { start: 18 },
    });
    expect(host.did).toContain('card 7 0');
    expect(await (await host.base()).claims.get(ids[0]!)).toMatchObject({ review: 'pending', sentence: A.text });
  });

  it('is compared with itself', async () => {
    const article = articleOf('Worth $15 here, $40 there.');
    const { marks } = await ask<LookupAnswer>(hostOf(), { type: 'lookup', article });
    expect(marks.map(({ glyph }) => glyph)).toEqual(['differs', 'differs']);
  });

  it('takes back what it proposed itself, and nothing else', async () => {
    const host = hostOf();
    const { ids } = await ask<{ ids: string[] }>(host, { type: 'propose', article: A, indexes: [0] });
    expect(await ask(host, { type: 'withdraw', ids }, atB)).toEqual({ removed: 0 });
    expect(await ask(host, { type: 'withdraw', ids })).toEqual({ removed: 1 });
    expect(await (await host.base()).claims.count()).toBe(0);
  });

  it('cannot have a claim stored as printed by another site', async () => {
    const host = hostOf();
    const forged = { ...A, url: 'https://ft.com/scoop' };
    await ask(host, { type: 'propose', article: forged, indexes: [0] });
    expect((await (await host.base()).sources.toArray()).map(({ url }) => url)).toEqual(['https://example.com/a']);
  });

  it('is read from its beginning, in whole blocks, where it is longer than any article', async () => {
    const text = `${'Worth $15 in all.\n\n'.repeat(10_000)}`;
    const { marks } = await ask<LookupAnswer>(hostOf(), { type: 'lookup', article: articleOf(text) });
    expect(marks.length).toBeGreaterThan(7_000);
    expect(marks.at(-1)?.end).toBeLessThan(150_000);
  });

  it('is not compared with itself without end', async () => {
    let compared = 0;
    const judge: typeof CORE.judge = (claim, others, decisions) => {
      compared += others.length;
      return CORE.judge(claim, others, decisions);
    };
    const text = Array.from({ length: 2_000 }, (_, n) => `$${String(n + 1)}`).join(' ');
    const { marks } = await ask<LookupAnswer>(hostOf({ ...CORE, judge }), { type: 'lookup', article: articleOf(text) });
    expect(marks).toHaveLength(2_000);
    expect(compared).toBeLessThan(2_000 * 65);
  });

  it('gets nothing where the reader switched the extension off', async () => {
    const host = hostOf();
    host.settingsNow = { ...host.settingsNow, sitesOff: ['example.com'] };
    expect(await ask<LookupAnswer>(host, { type: 'lookup', article: A })).toMatchObject({ on: false, marks: [] });
    host.settingsNow = { ...host.settingsNow, sitesOff: [], paused: true };
    expect(await ask<LookupAnswer>(host, { type: 'lookup', article: A })).toMatchObject({ on: false, marks: [] });
    expect(host.did).toEqual(['count 7 0', 'count 7 0']);
  });

  it.each([
    ['the reader switched it off', { sitesOff: ['example.com'] }, page()],
    ['the reader paused it', { paused: true }, page()],
    ['it never runs', {}, page({ url: 'https://mail.google.com/mail' })],
  ])('opens no card and saves nothing where %s', async (_where, settings, sender) => {
    const host = hostOf();
    host.settingsNow = { ...host.settingsNow, ...settings };
    const before = await contents(host);
    expect(await refusalOf(host, { type: 'card', article: A, index: 0 }, sender)).toMatch(/off on this page/);
    expect(await refusalOf(host, { type: 'propose', article: A, indexes: [0] }, sender)).toMatch(/off on this page/);
    expect(await contents(host)).toBe(before);
    expect(host.did).toEqual([]);
  });

  it('has the panel opened for its own tab', async () => {
    const host = hostOf();
    await ask(host, { type: 'openPanel' }, page({ tab: { id: 8 } }));
    expect(host.did).toEqual(['panel 8']);
  });

  it('saves nothing from a private window', async () => {
    const host = hostOf();
    const before = await contents(host);
    const sender = page({ tab: { id: 7, incognito: true } });
    expect(await refusalOf(host, { type: 'propose', article: A, indexes: [0] }, sender)).toMatch(/private/);
    expect(await contents(host)).toBe(before);
  });

  it('hears what is wrong, by the field', async () => {
    const host = hostOf();
    const wrong = async (message: unknown) => await refusalOf(host, message);
    expect(await wrong({ type: 'lookup', article: { ...A, published: 'May' } })).toContain('article.published');
    expect(await wrong({ type: 'propose', article: A, indexes: [] })).toContain('indexes');
    expect(await wrong({ type: 'propose', article: A, indexes: [0], claim: {} })).toContain('claim');
    expect(await wrong({ type: 'propose', article: A, indexes: [99] })).toContain('99');
    expect(await wrong(null)).not.toBe('it was answered');
  });

  it('may ask fifty times at once, and again after a second', async () => {
    const host = hostOf();
    for (let n = 0; n < 50; n += 1) await ask(host, { type: 'openPanel' });
    expect(await refusalOf(host, { type: 'openPanel' })).toMatch(/too much/);
    expect(await ask(host, { type: 'openPanel' }, page({ tab: { id: 8 } }))).toBeNull();
    host.clock += 1_000;
    expect(await ask(host, { type: 'openPanel' })).toBeNull();
  });

  it('hears in words that the fact base does not open', async () => {
    const host = hostOf();
    const broken = { ...host, base: async () => await Promise.reject(new FactBaseError('damaged')) };
    expect(await refusalOf(broken, { type: 'lookup', article: A })).toMatch(/cannot be opened/);
  });
});

describe('an extension page', () => {
  it('reviews, saves as accepted, and describes what is stored', async () => {
    const host = hostOf();
    const { claims } = await ask<PageReview>(host, { type: 'review', article: A, pageUrl: null }, PANEL);
    expect(claims.map(({ index }) => index)).toEqual([0]);
    const { ids } = await ask<{ ids: string[] }>(
      host,
      { type: 'save', article: A, pageUrl: null, indexes: [0] },
      PANEL,
    );
    await ask(host, { type: 'save', article: B, pageUrl: null, indexes: [0] }, PANEL);
    expect(await (await host.base()).claims.get(ids[0]!)).toMatchObject({ review: 'accepted', standing: 'differs' });
    const told = await ask<PageReview>(host, { type: 'describe', ids: [...ids, 'gone'] }, PANEL);
    expect(told.claims).toMatchObject([{ savedId: ids[0], verdict: 'differs', evidence: [{ quote: '$40' }] }]);
    expect(host.did).toContain('refresh');
  });

  it('allows a site that the browser lets be read, and no private one', async () => {
    const host = hostOf();
    await ask(host, { type: 'allowSite', tabId: 3, url: 'https://www.outlet.test/story' }, PANEL);
    expect(host.did).toEqual(['keep outlet.test', 'read 3']);
    host.granted = false;
    expect(await refusalOf(host, { type: 'allowSite', tabId: 3, url: 'https://outlet.test/' }, PANEL)).toMatch(
      /permission/,
    );
    expect(await refusalOf(host, { type: 'readOnce', tabId: 3, url: 'https://mail.google.com/' }, PANEL)).toMatch(
      /never/,
    );
  });

  it('hears which field of a pack is wrong, and nothing is written', async () => {
    const host = hostOf();
    host.pack = { id: 'epoch', version: 'one' };
    const before = await contents(host);
    expect(await refusalOf(host, { type: 'loadPack' }, PANEL)).toContain('version: ');
    expect(await contents(host)).toBe(before);
  });
});

describe('the door', () => {
  const strangers: [string, Sender][] = [
    ['another extension', page({ id: 'them' })],
    ['nobody', {}],
    ['a script without a tab', { id: 'us', url: 'https://example.com/', frameId: 0 }],
    ['a page that is no web page', page({ url: 'file:///etc/passwd' })],
    ['a look-alike of our pages', page({ url: 'chrome-extension://us.evil/popup.html' })],
  ];
  it.each(strangers)('is shut for %s', async (_who, sender) => {
    const host = hostOf();
    expect(await refusalOf(host, { type: 'lookup', article: A }, sender)).toMatch(/does not come from a page/);
    expect(host.did).toEqual([]);
  });

  it.each(['review', 'save', 'describe', 'judge', 'loadPack', 'allowSite', 'readOnce'])(
    'does not do %s for a content script',
    async (type) => {
      const host = hostOf();
      const before = await contents(host);
      const message = { type, article: A, indexes: [0], ids: [], tabId: 1, url: 'https://example.com/' };
      expect(await refusalOf(host, message)).not.toBe('it was answered');
      expect(await contents(host)).toBe(before);
      expect(host.did).toEqual([]);
    },
  );

  it('answers with a Reply that crosses as JSON', async () => {
    const { reply } = await answer({ type: 'lookup', article: A }, page(), hostOf());
    expect(JSON.parse(JSON.stringify(reply)) as Reply<unknown>).toEqual(reply);
  });
});
