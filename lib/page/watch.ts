import { closest, elementOf, nodeTypeOf, textOf } from './dom.ts';

/**
 * Quiet time after a change before the page is read again, and the longest wait under steady change. Both double while
 * reading again finds the same text (a ticker, an advertisement), up to so many times as much. Milliseconds.
 */
const QUIET = 600;
const LONGEST = 2_400;
const MAX_PATIENCE = 16;
/** How many callbacks in how long a page may cause before it is left alone for a while. Milliseconds. */
const BUDGET = 100;
const PERIOD = 2_000;
const PAUSE = 5_000;
/** How many changes of one callback are looked at. */
const MAX_RECORDS = 30;

/** What never belongs to an article's text, whatever stands around it. */
const NEVER_TEXT = 'nav, aside, footer, script, style, noscript, svg, video, select, button, textarea, [hidden]';

/**
 * Calls `changed` after the text of the page may have changed and has come to rest, until the signal ends; `changed` tells
 * whether it really had, and never rejects.
 */
export function watchPage(root: Node, changed: () => Promise<boolean>, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;
  let callbacks = 0;
  let periodStart = 0;
  let patience = 1;
  const watch = (): void => observer.observe(root, { childList: true, characterData: true, subtree: true });
  const settle = (): void => {
    const now = performance.now();
    firstChange ||= now;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        firstChange = 0;
        void changed().then((really) => (patience = really ? 1 : Math.min(2 * patience, MAX_PATIENCE)));
      },
      Math.max(0, Math.min(QUIET * patience, firstChange + LONGEST * patience - now)),
    );
  };
  const observer = new MutationObserver((records) => {
    const now = performance.now();
    if (now - periodStart > PERIOD) [periodStart, callbacks] = [now, 0];
    if (++callbacks > BUDGET) {
      observer.disconnect();
      setTimeout(() => signal.aborted || watch(), PAUSE);
      settle();
    } else if (records.slice(0, MAX_RECORDS).some(isOfText) || records.length > MAX_RECORDS) settle();
  });
  watch();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/** Whether a change may touch the text of an article. */
function isOfText(record: MutationRecord): boolean {
  const element = elementOf(record.target);
  if (!element || closest(element, NEVER_TEXT)) return false;
  if (record.type === 'characterData') return true;
  return [...record.addedNodes, ...record.removedNodes].some(
    (node) => (nodeTypeOf(node) === 1 || nodeTypeOf(node) === 3) && /\S/.test(textOf(node) ?? ''),
  );
}
