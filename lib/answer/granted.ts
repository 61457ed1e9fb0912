/** What becomes of a permission once the browser has granted it. */
import { NEWS_DOMAINS } from '../vocabulary/news-domains.ts';
import type { Host } from './host.ts';
import { neverRuns } from './never.ts';

/** The one form in which the extension asks for a site: all its addresses (`patternsOf` of lib/settings.ts). */
const ONE_SITE = /^\*:\/\/\*\.(?<site>[^/*]+)\/\*$/;

const BUILT_IN: ReadonlySet<string> = new Set(NEWS_DOMAINS);

/**
 * Runs the extension on the sites of the origins just granted, from now on and in the tabs that show them. The popup may be
 * gone by then, closed under the browser's own question, and never say what it asked for. Other origins (all sites at once,
 * the news sites that come with the extension) add no site.
 */
export async function keepGranted(origins: readonly string[], { browser }: Pick<Host, 'browser'>): Promise<void> {
  for (const pattern of origins) {
    const site = ONE_SITE.exec(pattern)?.groups?.['site'];
    if (site === undefined || BUILT_IN.has(site) || neverRuns(`https://${site}/`)) continue;
    await browser.keepReading(site, [pattern]);
    await browser.readOpen([pattern]);
  }
}
