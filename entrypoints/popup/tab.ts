import { browser } from 'wxt/browser';

import type { PanelAnswers, PanelRequest, Reply, TabAnswers, TabRequest } from '../../lib/messages.ts';

/** The tab whose page the popup reviews. */
export interface ReviewedTab {
  readonly id: number;
  /** Null where the browser does not tell, because the extension has no permission for the page. */
  readonly url: string | null;
}

/** The active tab, or the one that the address names (`popup.html?tab=12`), for where there is no toolbar popup. */
export async function findTab(): Promise<ReviewedTab | null> {
  const named = new URLSearchParams(location.search).get('tab');
  const tab =
    named === null
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(Number(named)).catch(() => undefined);
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}

/** Asks the page's content script; null where there is none that listens. */
export async function askTab<Type extends TabRequest['type']>(
  tab: ReviewedTab,
  request: Extract<TabRequest, { type: Type }>,
): Promise<TabAnswers[Type] | null> {
  try {
    return (await browser.tabs.sendMessage<TabRequest, TabAnswers[Type] | undefined>(tab.id, request)) ?? null;
  } catch (error) {
    // The browser's word for "nobody listens": the page was open before the extension was, or no script may run on it.
    if (error instanceof Error && /Receiving end does not exist|message port closed/i.test(error.message)) return null;
    throw error;
  }
}

/** Asks the background. Throws what it answers where it could not do it. */
export async function askBackground<Type extends PanelRequest['type']>(
  request: Extract<PanelRequest, { type: Type }>,
): Promise<PanelAnswers[Type]> {
  const reply = await browser.runtime.sendMessage<PanelRequest, Reply<PanelAnswers[Type]>>(request);
  if (!reply.ok) throw new Error(reply.error);
  return reply.value;
}
