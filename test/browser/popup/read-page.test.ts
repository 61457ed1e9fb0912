import { beforeEach, expect, test, vi } from 'vitest';

import { readPage } from '../../../entrypoints/popup/read-page.ts';
import type { ReviewedTab } from '../../../entrypoints/popup/tab.ts';
import { DEFAULTS } from '../../../lib/settings.ts';
import { CLAIMS } from '../components/claims.ts';

const browser = vi.hoisted(() => ({
  permissions: { contains: vi.fn() },
  tabs: { sendMessage: vi.fn() },
  runtime: { sendMessage: vi.fn() },
}));
vi.mock('wxt/browser', () => ({ browser }));

const TAB: ReviewedTab = { id: 7, url: 'https://www.harbour-wire.example/deal' };
const ARTICLE = { id: 'a', url: null, publisher: null, title: null, published: null, lang: 'en', text: '$15 billion' };
const READ = { article: ARTICLE, silence: null };
const SILENT = new Error('Could not establish connection. Receiving end does not exist.');

/** What the content script answers in turn; an error where nobody listens. */
function pageAnswers(...answers: unknown[]) {
  for (const one of answers) {
    if (one instanceof Error) browser.tabs.sendMessage.mockRejectedValueOnce(one);
    else browser.tabs.sendMessage.mockResolvedValueOnce(one);
  }
}

const asked = (of: typeof browser.tabs.sendMessage) =>
  of.mock.calls.map((call) => (call.at(-1) as { type: string }).type);

beforeEach(() => {
  vi.resetAllMocks();
  browser.permissions.contains.mockResolvedValue(true);
  browser.runtime.sendMessage.mockImplementation(({ type }: { type: string }) =>
    Promise.resolve({ ok: true, value: type === 'review' ? { claims: CLAIMS } : null }),
  );
});

test('an article is read by the tab and compared by the background', async () => {
  pageAnswers(READ);
  const { state, article } = await readPage(TAB, DEFAULTS, false);
  expect([state, article]).toEqual([{ kind: 'read', claims: CLAIMS }, ARTICLE]);
  expect(browser.permissions.contains).toHaveBeenCalledWith({ origins: ['*://*.harbour-wire.example/*'] });
});

test('paused, nothing is asked of anyone', async () => {
  expect((await readPage(TAB, { ...DEFAULTS, paused: true }, false)).state.kind).toBe('paused');
  expect(browser.tabs.sendMessage).not.toHaveBeenCalled();
});

test.each([null, { id: 1, url: null }, { id: 1, url: 'chrome://version' }, { id: 1, url: 'file:///tmp/a.html' }])(
  '%j cannot be read',
  async (tab) => {
    expect((await readPage(tab, DEFAULTS, true)).state.kind).toBe('closed');
  },
);

test('without a permission the page is left alone until the reader says once', async () => {
  browser.permissions.contains.mockResolvedValue(false);
  expect((await readPage(TAB, DEFAULTS, false)).state).toEqual({
    kind: 'noAccess',
    host: 'harbour-wire.example',
    denied: false,
  });
  expect(browser.tabs.sendMessage).not.toHaveBeenCalled();
  pageAnswers(SILENT, READ);
  expect((await readPage(TAB, DEFAULTS, true)).state.kind).toBe('read');
});

test('mail is not read, not even once', async () => {
  browser.permissions.contains.mockResolvedValue(false);
  expect((await readPage({ id: 1, url: 'https://mail.google.com/mail' }, DEFAULTS, true)).state.kind).toBe('closed');
});

test('a site that is switched off is not asked', async () => {
  const settings = { ...DEFAULTS, sitesOff: ['harbour-wire.example'] };
  expect((await readPage(TAB, settings, false)).state).toEqual({ kind: 'silent', silence: 'off' });
  expect(browser.tabs.sendMessage).not.toHaveBeenCalled();
});

test.each(['notAnArticle', 'noFigures', 'tooLong'] as const)('the page says why it is silent: %s', async (silence) => {
  pageAnswers({ article: null, silence });
  expect((await readPage(TAB, DEFAULTS, false)).state).toEqual({ kind: 'silent', silence });
});

test('a page that was open before is given a reader', async () => {
  pageAnswers(SILENT, READ);
  expect((await readPage(TAB, DEFAULTS, false)).state.kind).toBe('read');
  expect(asked(browser.runtime.sendMessage)).toEqual(['readOnce', 'review']);
});

test('where no reader comes to life, the page is to be reloaded', async () => {
  pageAnswers(SILENT, SILENT);
  expect((await readPage(TAB, DEFAULTS, false)).state.kind).toBe('noReader');
  pageAnswers({ article: null, silence: null });
  expect((await readPage(TAB, DEFAULTS, false)).state.kind).toBe('noReader');
});

test('a page that has not heard yet that it is on again is told', async () => {
  pageAnswers({ article: null, silence: 'off' }, null, READ);
  expect((await readPage(TAB, DEFAULTS, false)).state.kind).toBe('read');
  expect(asked(browser.tabs.sendMessage)).toEqual(['readArticle', 'refresh', 'readArticle']);
});

test('what the background cannot do is told in its words', async () => {
  pageAnswers(READ);
  browser.runtime.sendMessage.mockResolvedValue({ ok: false, error: 'There is no room left.' });
  await expect(readPage(TAB, DEFAULTS, false)).rejects.toThrow('There is no room left.');
});

test('an error that is not silence is not taken for it', async () => {
  pageAnswers(new Error('The tab was closed.'));
  await expect(readPage(TAB, DEFAULTS, false)).rejects.toThrow('The tab was closed.');
});
