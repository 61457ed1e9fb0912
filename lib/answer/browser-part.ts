/** What answers do to the browser, with its own API. */
import { browser } from 'wxt/browser';

import { changeSettings } from '../settings.ts';
import type { Translate } from '../compare/view.ts';
import type { PageAsker } from './asker.ts';
import type { BrowserPart } from './host.ts';
import { refreshTabs } from './tabs.ts';

/** The content script and the card as the build names them. */
const READER = '/content-scripts/reader.js';
const CARD = '/card.js';
const ARTICLE = '/article.js';
const PACK = '/packs/epoch.json';
const PANEL = '/popup.html';
const SECRET = 'secret';
/** More than this the toolbar cannot show. */
const MOST = 99;
const BADGE_COLOUR = '#3d4451';

/** The browser as the background of the extension has it. */
export function browserPart(translate: Translate): BrowserPart {
  /** Asked for once, so that two tabs that open together do not make two. */
  let secret: Promise<string> | null = null;
  return {
    async styleHighlight(asker, css) {
      const injection = { target: targetOf(asker), css };
      await browser.scripting.removeCSS(injection);
      await browser.scripting.insertCSS(injection);
    },
    async injectReader(asker) {
      await browser.scripting.executeScript({ target: targetOf(asker), files: [ARTICLE] });
    },
    async injectCard(asker) {
      const target = targetOf(asker);
      const [found] = await browser.scripting.executeScript({ target, func: hasCard });
      if (!found?.result) await browser.scripting.executeScript({ target, files: [CARD] });
    },
    async showCount(tabId, count) {
      const text = count > MOST ? translate('badge_many') : count > 0 ? String(count) : '';
      const title = count > 0 ? translate('badge_title', [String(count)]) : translate('badge_title_none');
      await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
      await browser.action.setBadgeText({ tabId, text });
      await browser.action.setTitle({ tabId, title });
    },
    async openPanel(tabId) {
      try {
        await browser.action.openPopup();
      } catch (error) {
        // Firefox wants a click of its own for a popup, and no window may be in front: a tab shows the same page.
        if (!(error instanceof Error)) throw error;
        await browser.tabs.create({ url: `${browser.runtime.getURL(PANEL)}?tab=${String(tabId)}` });
      }
    },
    async sessionSecret() {
      secret ??= keptSecret();
      try {
        return await secret;
      } catch (error) {
        secret = null;
        throw error;
      }
    },
    async mayRead(patterns) {
      return patterns.length > 0 && (await browser.permissions.contains({ origins: [...patterns] }));
    },
    async keepReading(site, patterns) {
      await registerSite(site, patterns);
      await changeSettings(({ sitesOn, sitesOff }) => ({
        sitesOn: [...new Set([...sitesOn, site])],
        sitesOff: sitesOff.filter((off) => off !== site),
      }));
    },
    readTab,
    async readOpen(patterns) {
      const tabs = await browser.tabs.query({ active: true, url: [...patterns] });
      await Promise.all(
        tabs.map(async ({ id }) => {
          if (id === undefined) return;
          const [found] = await browser.scripting.executeScript({ target: { tabId: id }, func: hasReader });
          if (!found?.result) await readTab(id);
        }),
      );
    },
    refreshTabs,
    starterPack: async () => await readShipped<unknown>(PACK),
  };
}

/** Reads a file of JSON that ships with the extension; `path` begins with a slash. */
export async function readShipped<T>(path: string): Promise<T> {
  const file = await fetch(new URL(path, browser.runtime.getURL('/')));
  return (await file.json()) as T;
}

/** Lives as long as the browser session, longer than the worker, and only where no page can read it. */
async function keptSecret(): Promise<string> {
  const kept: Record<string, unknown> = await browser.storage.session.get(SECRET);
  if (typeof kept[SECRET] === 'string') return kept[SECRET];
  const secret = crypto.randomUUID();
  await browser.storage.session.set({ [SECRET]: secret });
  return secret;
}

function targetOf({ tabId, frameId }: PageAsker) {
  return { tabId, frameIds: [frameId] };
}

async function readTab(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [READER] });
}

/** Runs in the page's isolated world; the card's script leaves its way in there (lib/page/doors.ts). */
function hasCard(): boolean {
  return Symbol.for('second-source.card') in globalThis;
}

/** As `hasCard`, for the script that reads. */
function hasReader(): boolean {
  return Symbol.for('second-source.gate') in globalThis;
}

/** Held while the scripts of a site are registered, or forgotten. */
export const SITES_LOCK = 'sites';

/** The id under which the reader is registered for a site. */
export function siteScript(site: string): string {
  return `site-${site}`;
}

/**
 * Registers the reader for a site, so that it runs there from the next page on. Registering again is harmless, also at the
 * same time: popup and browser may both tell of one permission.
 */
export async function registerSite(site: string, matches: readonly string[]): Promise<void> {
  const id = siteScript(site);
  const script = {
    id,
    matches: [...matches],
    js: [READER],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  await navigator.locks.request(SITES_LOCK, async () => {
    const known = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
    if (known.length > 0) await browser.scripting.updateContentScripts([script]);
    else await browser.scripting.registerContentScripts([script]);
  });
}
