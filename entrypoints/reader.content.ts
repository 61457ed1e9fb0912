import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';

import type { PageRequest, Reply, TabRequest } from '../lib/messages.ts';
import type { Port } from '../lib/page/port.ts';
import { startReader, type Reader } from '../lib/page/reader.ts';
import { NEWS_DOMAINS } from '../lib/vocabulary/news-domains.ts';

/** Kept in the isolated world, so that injecting the script once more into the same page starts no second reader. */
const RUNNING = Symbol.for('second-source.reader');

export default defineContentScript({
  matches: NEWS_DOMAINS.map((domain) => `*://*.${domain}/*`),
  noScriptStartedPostMessage: true,
  main() {
    const world = globalThis as { [RUNNING]?: boolean };
    if (world[RUNNING]) return;
    world[RUNNING] = true;

    let life = new AbortController();
    let reader: Reader | null = null;
    const start = (): Reader => {
      life = new AbortController();
      const { signal } = life;
      return (reader = startReader(port, stop, signal));
    };
    const stop = (): void => {
      life.abort();
      reader = null;
    };
    const answer = async (request: TabRequest): Promise<unknown> => {
      if (request.type === 'off') return (stop(), null);
      if (reader) return reader.answer(request);
      if (request.type === 'refresh') return (start(), null);
      return request.type === 'readArticle' ? { article: null, silence: 'off' } : false;
    };
    browser.runtime.onMessage.addListener((request: TabRequest, sender, respond: (answer: unknown) => void) => {
      if (sender.id !== browser.runtime.id) return false;
      void answer(request).then(respond);
      return true;
    });
    start();
  },
});

const port: Port = {
  async ask(request) {
    try {
      return (await browser.runtime.sendMessage(request satisfies PageRequest)) as never;
    } catch (error) {
      // The worker was stopped under the question, or the extension has gone; the next heartbeat tells which.
      return { ok: false, error: error instanceof Error ? error.message : String(error) } satisfies Reply<never>;
    }
  },
  alive: () => browser.runtime?.id !== undefined,
};
