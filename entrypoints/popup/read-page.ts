import { browser } from 'wxt/browser';

import type { PageState } from '../../components/page-panel.tsx';
import { neverRuns } from '../../lib/answer/never.ts';
import type { Article } from '../../lib/claim/article.ts';
import type { TabAnswers } from '../../lib/messages.ts';
import { patternsOf, siteOf, type Settings } from '../../lib/settings.ts';
import { askBackground, askTab, type ReviewedTab } from './tab.ts';

/** What the popup shows of the page, and the article behind it. */
export interface PageReading {
  readonly state: PageState;
  readonly article: Article | null;
}

/** A state that has no article behind it. */
export function only(state: PageState): PageReading {
  return { state, article: null };
}

/**
 * Reads and compares the tab's page, or finds out why it cannot be. `once` reads it by the permission that the click on the
 * toolbar gave. Throws where the background could not compare it.
 */
export async function readPage(tab: ReviewedTab | null, settings: Settings, once: boolean): Promise<PageReading> {
  if (settings.paused) return only({ kind: 'paused' });
  const host = siteOf(tab?.url);
  if (tab === null || tab.url === null || host === null) return only({ kind: 'closed' });
  const allowed = await browser.permissions.contains({ origins: patternsOf(tab.url) });
  if (!allowed && neverRuns(tab.url)) return only({ kind: 'closed' });
  if (!allowed && !once) return only({ kind: 'noAccess', host, denied: false });
  if (settings.sitesOff.includes(host)) return only({ kind: 'silent', silence: 'off' });
  const answer = await askReader(tab, tab.url);
  if (answer?.silence) return only({ kind: 'silent', silence: answer.silence });
  if (!answer?.article) return only({ kind: 'noReader' });
  const { claims } = await askBackground({ type: 'review', article: answer.article, pageUrl: tab.url });
  return { state: { kind: 'read', claims }, article: answer.article };
}

/**
 * A page that was open before the extension has no reader yet: the background starts one, where the browser lets it.
 */
async function askReader(tab: ReviewedTab, url: string): Promise<TabAnswers['readArticle'] | null> {
  const answer = await askTab(tab, { type: 'readArticle' });
  // Switched on again a moment ago, and the page has not heard of it yet.
  if (answer?.silence === 'off') await askTab(tab, { type: 'refresh' });
  else if (answer !== null) return answer;
  else await askBackground({ type: 'readOnce', tabId: tab.id, url });
  return await askTab(tab, { type: 'readArticle' });
}
