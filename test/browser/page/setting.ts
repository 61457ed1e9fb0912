/** Sets the page that a test reads, and reads it. */
import { readBlocks } from '../../../lib/page/read-blocks.ts';
import type { TextMap } from '../../../lib/page/text-map.ts';

/** Puts mark-up into the page of the test and gives the element around it. */
export function setBody(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}

/** Puts meta tags and the like into the head, marked so that the next call takes them away. */
export function setHead(html: string): void {
  for (const old of document.head.querySelectorAll('[data-test]')) old.remove();
  const holder = document.createElement('template');
  holder.innerHTML = html;
  for (const element of holder.content.children) element.setAttribute('data-test', '');
  document.head.append(holder.content);
}

/** Gives the page of the test an address like an article's. */
export function setPath(path: string): void {
  history.replaceState(null, '', path);
}

/** Runs a generator to its end at once. */
export function finish<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Reads an element as an article. */
export function read(root: Element, limit = 100_000): TextMap {
  return finish(readBlocks(root, null, limit));
}

/** The blocks of some mark-up as texts. */
export function blocksOf(html: string): string[] {
  return read(setBody(html))
    .text.split('\n\n')
    .filter((block) => block !== '');
}

/** What a range shows, white space as written in the document. */
export function shown(range: StaticRange | null): string {
  if (!range) return '';
  const live = new Range();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live.toString();
}
