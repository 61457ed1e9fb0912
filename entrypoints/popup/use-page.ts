import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

import type { PageState } from '../../components/page-panel.tsx';
import { neverRuns } from '../../lib/answer/never.ts';
import type { Article } from '../../lib/claim/article.ts';
import { patternsOf, siteOf, type Settings } from '../../lib/settings.ts';
import { askBackground, askTab, type ReviewedTab } from './tab.ts';

/** What the popup shows of the page, and the article behind it. */
export interface PageReading {
  readonly state: PageState;
  readonly article: Article | null;
}

const LOADING: PageReading = { state: { kind: 'loading' }, article: null };

function only(state: PageState): PageReading {
  return { state, article: null };
}

async function readPage(tab: ReviewedTab | null, settings: Settings, once: boolean): Promise<PageReading> {
  if (settings.paused) return only({ kind: 'paused' });
  const host = siteOf(tab?.url);
  if (tab === null || tab.url === null || host === null) return only({ kind: 'closed' });
  const allowed = once || (await browser.permissions.contains({ origins: patternsOf(tab.url) }));
  if (!allowed) return only(neverRuns(tab.url) ? { kind: 'closed' } : { kind: 'noAccess', host, denied: false });
  if (settings.sitesOff.includes(host)) return only({ kind: 'silent', silence: 'off' });
  const answer = await askReader(tab, tab.url);
  if (answer === null) return only({ kind: 'noReader' });
  if (answer.article === null) return only({ kind: 'silent', silence: answer.silence ?? 'notAnArticle' });
  const { claims } = await askBackground({ type: 'review', article: answer.article });
  return { state: { kind: 'read', claims }, article: answer.article };
}

/** A page that was open before the extension has no reader yet: the background starts one, where the browser lets it. */
async function askReader(tab: ReviewedTab, url: string) {
  const answer = await askTab(tab, { type: 'readArticle' });
  if (answer !== null) return answer;
  await askBackground({ type: 'readOnce', tabId: tab.id, url });
  return await askTab(tab, { type: 'readArticle' });
}

/** Reads the tab's page when the popup opens and whenever the settings change. `once` reads it without a permission. */
export function usePage(tab: ReviewedTab | null, settings: Settings | null) {
  const [reading, setReading] = useState(LOADING);
  const read = useCallback(
    async (once = false) => {
      if (settings === null) return;
      setReading((now) => (now.state.kind === 'read' ? now : LOADING));
      try {
        setReading(await readPage(tab, settings, once));
      } catch (error) {
        setReading(only({ kind: 'failed', error: error instanceof Error ? error.message : String(error) }));
      }
    },
    [tab, settings],
  );
  useEffect(() => void read(), [read]);
  /** The reader or the browser refused the permission. */
  const deny = () => setReading((now) => (now.state.kind === 'noAccess' ? only({ ...now.state, denied: true }) : now));
  return { ...reading, read, deny };
}
