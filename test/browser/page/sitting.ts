/** A reader started on the page of the test, and eyes for its closed overlay. */
import { afterEach, vi } from 'vitest';

import { startReader, type Reader } from '../../../lib/page/reader.ts';
import { fakePort, type FakePort } from './fake-port.ts';
import { setBody, setHead } from './setting.ts';

export interface Sitting {
  readonly reader: Reader;
  readonly port: FakePort;
  readonly life: AbortController;
}

/** The roots that elements attached since the last test; only a test can see into a closed one. */
const roots: ShadowRoot[] = [];
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function (options) {
  const root = attachShadow.call(this, options);
  roots.push(root);
  return root;
};

const lives: AbortController[] = [];
afterEach(() => {
  for (const life of lives.splice(0)) life.abort();
  roots.length = 0;
  setHead('');
  setBody('');
});

/** Sets an article, starts a reader and waits until its figures are marked. */
export async function sit(html: string, change: (port: FakePort) => void = () => undefined): Promise<Sitting> {
  setHead('<meta property="og:type" content="article">');
  setBody(html);
  const port = fakePort();
  change(port);
  const life = new AbortController();
  lives.push(life);
  const reader = startReader(port, () => life.abort(), life.signal);
  await reader.answer({ type: 'readArticle' });
  return { reader, port, life };
}

/** The overlay's root, null where there is none in the page. */
export function overlay(): ShadowRoot | null {
  return roots.findLast((root) => root.host.isConnected) ?? null;
}

/** What is painted in the page, as texts. */
export function painted(): string[] {
  const ranges = [...(CSS.highlights.get('fake') ?? [])];
  return ranges
    .filter(({ startContainer }) => startContainer.isConnected)
    .map((range) => {
      const live = new Range();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.toString();
    });
}

/** The badges that are drawn. */
export function badges(): HTMLElement[] {
  const drawn = overlay()?.querySelectorAll<HTMLElement>('.badge') ?? [];
  return [...drawn].filter((badge) => badge.style.display !== 'none');
}

/** Waits until a check passes. */
export async function until(check: () => void, timeout = 3_000): Promise<void> {
  await vi.waitFor(check, { timeout, interval: 20 });
}
