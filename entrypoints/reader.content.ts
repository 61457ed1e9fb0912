import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';

import type { Reply, TabRequest } from '../lib/messages.ts';
import { doorOf, installDoor } from '../lib/page/doors.ts';
import { respondWith } from '../lib/page/failure.ts';
import { startGatekeeper, type Gatekeeper } from '../lib/page/gatekeeper.ts';
import type { Port } from '../lib/page/port.ts';
import { NEWS_DOMAINS } from '../lib/vocabulary/news-domains.ts';

export default defineContentScript({
  matches: NEWS_DOMAINS.map((domain) => `*://*.${domain}/*`),
  noScriptStartedPostMessage: true,
  main() {
    const restart = doorOf('second-source.gate');
    if (restart) return restart();
    let life = new AbortController();
    let keeper: Gatekeeper | null = null;
    const stop = (): void => {
      life.abort();
      keeper = null;
    };
    const start = (): void => {
      stop();
      life = new AbortController();
      keeper = startGatekeeper(port, stop, life.signal);
    };
    const answer = async (request: TabRequest): Promise<unknown> => {
      if (request.type === 'off') return (stop(), null);
      if (request.type === 'refresh' && !keeper) return (start(), null);
      if (keeper) return keeper.answer(request);
      return request.type === 'readArticle' ? { article: null, silence: 'off' } : false;
    };
    browser.runtime.onMessage.addListener((request: TabRequest, sender, respond: (answer: unknown) => void) => {
      if (sender.id !== browser.runtime.id) return false;
      respondWith(answer(request), respond);
      return true;
    });
    installDoor('second-source.gate', start);
    start();
  },
});

const port: Port = {
  async ask(request) {
    try {
      return (await browser.runtime.sendMessage(request)) as never;
    } catch (error) {
      // The worker was stopped under the question, or the extension has gone; the next heartbeat tells which.
      return {
        ok: false,
        error: error instanceof Error ? error.message : String(error),
      } satisfies Reply<never> as never;
    }
  },
  alive: () => browser.runtime?.id !== undefined,
};
