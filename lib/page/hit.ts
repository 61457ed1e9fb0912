import { closest, elementOf } from './dom.ts';
import { liveRange } from './text-map.ts';

/** What a click means something else on: links, buttons and everything that a reader types or picks in. */
const OF_THE_PAGE =
  'a[href], button, input, select, textarea, label, summary, [role="button"], [role="link"], [contenteditable]';

/** How far beside a figure a click still counts, in CSS pixels. */
const SLACK = 2;

/**
 * Index of the range that a reader's click is meant for, else -1. Only trusted, plain clicks count, not one that the page
 * has its own use for, nor one that ends a selection.
 */
export function hitFigure(event: MouseEvent, ranges: readonly StaticRange[]): number {
  if (!event.isTrusted || event.button !== 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
    return -1;
  const target = event.target instanceof Node ? elementOf(event.target) : null;
  if (!target || closest(target, OF_THE_PAGE) || !(getSelection()?.isCollapsed ?? true)) return -1;
  return figureAt(target, event.clientX, event.clientY, ranges);
}

/** Index of the range that is drawn at a point of the viewport inside `target`, else -1. */
export function figureAt(target: Element, x: number, y: number, ranges: readonly StaticRange[]): number {
  return ranges.findIndex((fixed) => {
    const range = liveRange(fixed);
    if (!range?.intersectsNode(target)) return false;
    return [...range.getClientRects()].some(
      (rect) => x >= rect.left - SLACK && x <= rect.right + SLACK && y >= rect.top && y <= rect.bottom,
    );
  });
}
