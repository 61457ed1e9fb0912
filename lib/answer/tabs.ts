/** Telling the tabs what changed. */
import { browser } from 'wxt/browser';

import type { TabRequest } from '../messages.ts';
import { isOn, type Settings } from '../settings.ts';

/** Tells every tab that the reader switched the extension on or off; those where it does not run do not listen. */
export async function tellSettings(now: Settings): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      // Where the browser tells no address, asking for marks again finds out whether the site is off.
      const off = now.paused || (url !== undefined && !isOn(now, url));
      if (id !== undefined) await tell(id, { type: off ? 'off' : 'refresh' });
    }),
  );
}

/** Tells the tabs in view to ask for their marks again. */
export async function refreshTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ active: true });
  await Promise.all(tabs.map(async ({ id }) => (id === undefined ? undefined : await tell(id, { type: 'refresh' }))));
}

/** Speaks to the content script of a tab; most tabs have none, which is no error. */
export async function tell(tabId: number, request: TabRequest): Promise<void> {
  try {
    await browser.tabs.sendMessage(tabId, request);
  } catch (error) {
    if (!isSilence(error)) throw error;
  }
}

/** The browser's words for "nobody listens there": no content script, or the tab went away under the question. */
function isSilence(error: unknown): boolean {
  return (
    error instanceof Error &&
    /receiving end does not exist|port closed|no tab with id|Invalid tab ID/i.test(error.message)
  );
}
