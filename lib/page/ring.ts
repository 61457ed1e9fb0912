import { elementOf } from './dom.ts';
import { isOnDark } from './light.ts';
import type { Stage } from './stage.ts';
import { liveRange } from './text-map.ts';

/** Space between a figure and the ring around it, in CSS pixels. */
const AROUND = 3;

/** Scrolls a figure into view where it is not. */
export function reveal(fixed: StaticRange): void {
  const rect = liveRange(fixed)?.getBoundingClientRect();
  if (!rect || (rect.top > 60 && rect.bottom < innerHeight - 60)) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  elementOf(fixed.startContainer)?.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'auto' });
}

/** The boxes of a figure, one for each line: pieces of split mark-up on one line are joined. */
function linesOf(fixed: StaticRange): DOMRect[] {
  const lines: DOMRect[] = [];
  for (const rect of liveRange(fixed)?.getClientRects() ?? []) {
    const last = lines.at(-1);
    if (rect.width === 0) continue;
    if (!last || rect.top >= last.bottom || rect.bottom <= last.top || rect.left < last.left) lines.push(rect);
    else {
      const top = Math.min(last.top, rect.top);
      lines[lines.length - 1] = new DOMRect(last.x, top, rect.right - last.x, Math.max(last.bottom, rect.bottom) - top);
    }
  }
  return lines;
}

/** Draws a ring around a figure until the signal ends; a fading one shows where the reader was brought. */
export function ringFigure(stage: Stage, fixed: StaticRange, fading: boolean, signal: AbortSignal): void {
  const element = elementOf(fixed.startContainer);
  const origin = stage.host.getBoundingClientRect();
  for (const rect of linesOf(fixed)) {
    const ring = document.createElement('div');
    ring.className = `ring${fading ? ' fading' : ''}${element && isOnDark(element) ? ' dark' : ''}`;
    Object.assign(ring.style, {
      left: `${rect.left - AROUND - origin.left}px`,
      top: `${rect.top - AROUND - origin.top}px`,
      width: `${rect.width + 2 * AROUND}px`,
      height: `${rect.height + 2 * AROUND}px`,
    });
    stage.frame.append(ring);
    if (fading) ring.addEventListener('animationend', () => ring.remove());
    signal.addEventListener('abort', () => ring.remove());
  }
}
