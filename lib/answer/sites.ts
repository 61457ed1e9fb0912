/** Keeps the sites that the reader added in step with the permissions that the browser holds. */
import { browser } from 'wxt/browser';

import { changeSettings, patternsOf, readSettings } from '../settings.ts';
import { registerSite } from './browser-part.ts';

/**
 * Registers the reader again on each added site that may still be read (an update of the extension forgets them all), and
 * forgets the sites whose permission the reader took back.
 */
export async function matchPermissions(): Promise<void> {
  const { sitesOn } = await readSettings();
  const kept = new Map<string, readonly string[]>();
  for (const site of sitesOn) {
    const origins = patternsOf(`https://${site}/`);
    if (await browser.permissions.contains({ origins })) kept.set(site, origins);
  }
  for (const [site, origins] of kept) await registerSite(site, origins);
  const registered = await browser.scripting.getRegisteredContentScripts();
  const lost = registered.map(({ id }) => id).filter((id) => !kept.has(id.replace(/^site-/, '')));
  if (lost.length > 0) await browser.scripting.unregisterContentScripts({ ids: lost });
  if (kept.size < sitesOn.length) await changeSettings(() => ({ sitesOn: [...kept.keys()] }));
}
