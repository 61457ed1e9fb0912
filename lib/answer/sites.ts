/** Keeps the sites that the reader added in step with the permissions that the browser holds. */
import { browser } from 'wxt/browser';

import { changeSettings, patternsOf, readSettings } from '../settings.ts';
import { registerSite, SITES_LOCK, siteScript } from './browser-part.ts';

/**
 * Registers the reader again on each added site that may still be read (an update of the extension forgets them all), and
 * forgets the sites whose permission the reader took back. A site that is added meanwhile is none of its business.
 */
export async function matchPermissions(): Promise<void> {
  const { sitesOn } = await readSettings();
  for (const site of sitesOn) {
    const origins = patternsOf(`https://${site}/`);
    if (await browser.permissions.contains({ origins })) await registerSite(site, origins);
    else await forgetSite(site, origins);
  }
}

/** Looks again where no site is being registered: the reader may just have given the permission back. */
async function forgetSite(site: string, origins: string[]): Promise<void> {
  await navigator.locks.request(SITES_LOCK, async () => {
    if (await browser.permissions.contains({ origins })) return;
    const ids = [siteScript(site)];
    const registered = await browser.scripting.getRegisteredContentScripts({ ids });
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids });
    await changeSettings((now) => ({ sitesOn: now.sitesOn.filter((other) => other !== site) }));
  });
}
