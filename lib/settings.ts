/** What the reader has chosen, kept in `storage.local`. Every setting has a default, and a damaged one falls back to it. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

const hosts = z.catch(z.array(z.string().check(z.maxLength(253))).check(z.maxLength(2_000)), []);

const settings = z.object({
  /** Off for all sites. */
  paused: z.catch(z.boolean(), false),
  /** Hosts on which the reader switched the extension off. */
  sitesOff: hosts,
  /** Hosts beyond the built-in news sites on which the reader switched it on; the permission is the browser's. */
  sitesOn: hosts,
});
export type Settings = z.infer<typeof settings>;

const KEY = 'settings';

export const DEFAULTS: Settings = { paused: false, sitesOff: [], sitesOn: [] };

/** Reads settings as they come out of the storage, whatever they are. */
export function parseSettings(stored: unknown): Settings {
  const read = settings.safeParse(stored);
  return read.success ? read.data : DEFAULTS;
}

export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

/** Changes some settings. Two changes at once, from popup and background, are taken one after the other. */
export async function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
  return await navigator.locks.request('settings', async () => {
    const now = await readSettings();
    const next = { ...now, ...change(now) };
    await browser.storage.local.set({ [KEY]: next });
    return next;
  });
}

/** Tells of every change, wherever it was made, until the signal ends it. */
export function watchSettings(tell: (now: Settings) => void, signal?: AbortSignal): void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change) tell(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listen);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), { once: true });
}

/** The host that a setting for a page's site is kept under ("example.com" for `https://www.example.com/a`), else null. */
export function siteOf(url: string | null | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? hostname.replace(/^www\./, '') : null;
}

/** The permission that running on the site of a page takes, as match patterns; empty where there is no site. */
export function patternsOf(url: string | null | undefined): string[] {
  const site = siteOf(url);
  return site === null ? [] : [`*://*.${site}/*`];
}

/** Whether the reader lets the extension run on this page. */
export function isOn(now: Settings, url: string | null | undefined): boolean {
  const site = siteOf(url);
  return site !== null && !now.paused && !now.sitesOff.includes(site);
}

/** Switches the extension off, or on again, for one site. */
export async function switchSite(site: string, on: boolean): Promise<Settings> {
  return await changeSettings(({ sitesOff }) => {
    const others = sitesOff.filter((other) => other !== site);
    return { sitesOff: on ? others : [...others, site] };
  });
}

/** Keeps content scripts out of the settings, where the browser can (Chromium; in Firefox they have to be trusted). */
export async function lockSettings(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
