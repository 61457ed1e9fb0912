import type { Glyph, Mark } from '../messages.ts';
import { SHAPES } from './badge-style.ts';
import { elementOf, holds, parentOf } from './dom.ts';
import { isOnDark } from './light.ts';
import type { Stage } from './stage.ts';
import { liveRange } from './text-map.ts';

/** A mark that has something to say, and where it stands. */
interface Spot {
  readonly mark: Mark & { readonly glyph: Glyph };
  readonly range: StaticRange;
  readonly block: Element;
  badge: HTMLElement | null;
}

/** Badges beside figures, for what is in view. */
export interface Badges {
  /** Puts every badge where its figure stands now. */
  follow(): void;
}

/** Free height between two lines from which on a badge has room for its words, in CSS pixels. */
const ROOM_FOR_WORDS = 11;
/** Height of a badge and the gap to the edge of the window, in CSS pixels. */
const HEIGHT = 13;
const GAP = 2;

/** Shows a badge for every mark with a glyph while its block is in view; all gone with the signal. */
export function showBadges(
  stage: Stage,
  marks: readonly { readonly mark: Mark; readonly range: StaticRange }[],
  signal: AbortSignal,
): Badges {
  const spots = new Map<Element, Spot[]>();
  for (const { mark, range } of marks) {
    const block = blockAround(range.endContainer);
    if (!block || mark.glyph === null) continue;
    const spot = { mark: { ...mark, glyph: mark.glyph }, range, block, badge: null };
    spots.set(block, [...(spots.get(block) ?? []), spot]);
  }
  const shown = new Set<Spot>();
  const follow = (): void => {
    const placed = [...shown].map((spot) => ({ spot, at: place(spot) }));
    const origin = stage.host.getBoundingClientRect();
    for (const { spot, at } of placed) put(spot, at, origin);
  };
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        for (const spot of spots.get(target) ?? []) {
          if (isIntersecting && !spot.badge) stage.frame.append((spot.badge = draw(spot)));
          if (isIntersecting) shown.add(spot);
          else drop(spot, shown);
        }
      }
      follow();
    },
    { rootMargin: '80px' },
  );
  for (const block of spots.keys()) watcher.observe(block);
  followPage(follow, signal);
  signal.addEventListener('abort', () => {
    watcher.disconnect();
    for (const spot of [...shown]) drop(spot, shown);
  });
  return { follow };
}

/** The nearest element around a node that is laid out as a box of its own. */
function blockAround(node: Node): Element | null {
  let element = elementOf(node);
  while (element && getComputedStyle(element).display.startsWith('inline'))
    element = elementOf(parentOf(element) ?? document);
  return element;
}

function drop(spot: Spot, shown: Set<Spot>): void {
  spot.badge?.remove();
  spot.badge = null;
  shown.delete(spot);
}

/** Calls `follow` once a frame while the page scrolls or changes its size. */
function followPage(follow: () => void, signal: AbortSignal): void {
  let frame = 0;
  const soon = (): void => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted) follow();
    });
  };
  addEventListener('scroll', soon, { capture: true, passive: true, signal });
  addEventListener('resize', soon, { signal });
  const sizes = new ResizeObserver(soon);
  sizes.observe(document.body);
  signal.addEventListener('abort', () => sizes.disconnect());
}

function draw({ mark, block }: Spot): HTMLElement {
  const badge = document.createElement('div');
  badge.ariaHidden = 'true'; // the card says the same in words
  badge.className = `badge ${mark.glyph}${isOnDark(block) ? ' dark' : ''}`;
  const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  picture.setAttribute('viewBox', '0 0 12 12');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', SHAPES[mark.glyph]);
  picture.append(path);
  badge.append(picture);
  return badge;
}

/** Where a badge goes: at the end of its figure, in the free band above the line. */
interface Placing {
  readonly right: number;
  readonly top: number;
  readonly words: string;
}

/** Null where the figure is not drawn, or something of the page covers it. */
function place({ mark, range: fixed, block }: Spot): Placing | null {
  const rects = [...(liveRange(fixed)?.getClientRects() ?? [])].filter(({ width }) => width > 0);
  const last = rects.at(-1);
  if (!last || isCovered(last, fixed.endContainer)) return null;
  const line = rects.filter(({ top, bottom }) => top < last.bottom && bottom > last.top);
  const top = Math.min(...line.map((rect) => rect.top)); // small print at the end of a figure stands lower
  const height = last.bottom - top;
  const style = getComputedStyle(block);
  const size = parseFloat(style.fontSize);
  const pitch = parseFloat(style.lineHeight) || 1.2 * size;
  const overCapitals = Math.max(0, (height - 1.15 * size) / 2) + 0.2 * size; // blank above the letters of most typefaces
  const isFirstLine = top - block.getBoundingClientRect().top - (parseFloat(style.paddingTop) || 0) < pitch / 2;
  const band = isFirstLine ? HEIGHT : pitch - height + overCapitals;
  const words = band >= ROOM_FOR_WORDS ? mark.label : mark.glyph === 'reports' ? String(mark.count) : '';
  return { right: last.right, top: top + overCapitals - HEIGHT, words };
}

/** Whether the page shows something else where the figure ends: a fixed header, a dialog, the edge of a scrolling box. */
function isCovered(rect: DOMRect, node: Node): boolean {
  const x = rect.right - 1;
  const y = rect.top + rect.height / 2;
  if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return false; // out of the window: it is cut off there anyway
  const hit = document.elementFromPoint(x, y);
  return hit !== null && !holds(hit, node);
}

function put({ badge, mark }: Spot, at: Placing | null, origin: DOMRect): void {
  if (!badge) return;
  badge.hidden = at === null;
  badge.style.display = at === null ? 'none' : '';
  if (!at) return;
  const shown = badge.querySelector('span');
  if ((shown?.textContent ?? '') !== at.words) {
    shown?.remove();
    if (at.words !== '') badge.append(Object.assign(document.createElement('span'), { textContent: at.words }));
    badge.classList.toggle('bare', at.words !== mark.label);
  }
  const start = at.right - 3;
  const room = document.documentElement.clientWidth - GAP - badge.offsetWidth;
  badge.style.left = `${Math.min(start, room) - origin.left}px`;
  badge.style.top = `${at.top - origin.top}px`;
}
