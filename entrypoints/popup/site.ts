import { browser } from 'wxt/browser';

import type { PageState } from '../../components/page-panel.tsx';
import type { SiteState } from '../../components/site-bar.tsx';
import { patternsOf } from '../../lib/settings.ts';
import { askBackground, type ReviewedTab } from './tab.ts';

/** How the site's switch stands, by what became of reading the page. */
export function siteState(host: string | null, page: PageState): SiteState {
  if (host === null || page.kind === 'closed') return { kind: 'closed' };
  if (page.kind === 'noAccess') return { kind: 'new', host };
  return { kind: 'listed', host, on: !(page.kind === 'silent' && page.silence === 'off') };
}

/** Asks the browser for the site and runs the extension on it from now on. Must be called within a click. */
export async function turnOn(tab: ReviewedTab): Promise<boolean> {
  if (tab.url === null) return false;
  const granted = await browser.permissions.request({ origins: patternsOf(tab.url) });
  if (granted) await askBackground({ type: 'allowSite', tabId: tab.id, url: tab.url });
  return granted;
}
