import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus in a list whose rows may move or go under it: where the element that had it is drawn no more, the head of its
 * row takes it, and where the row is gone, `head`. Gives what the list is to call when the focus comes into it.
 */
export function useKeptFocus(head: RefObject<HTMLElement | null>): (event: FocusEvent) => void {
  const held = useRef<{ readonly element: Element; readonly row: string } | null>(null);
  useLayoutEffect(() => {
    const was = held.current;
    // The focus that the reader took elsewhere is left there.
    if (was === null || was.element.isConnected || document.activeElement !== document.body) return;
    (document.getElementById(was.row) ?? head.current)?.focus();
  });
  return ({ target }) => {
    if (!(target instanceof Element)) return;
    held.current = { element: target, row: target.closest('.row')?.querySelector('h3')?.id ?? '' };
  };
}
