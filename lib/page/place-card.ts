/** Width of a card, its distance to the figure and to the edge of the window, and its least height. CSS pixels. */
const WIDTH = 384;
const GAP = 10;
const EDGE = 8;
const LEAST = 220;

/** How high the card would be if nothing of it had to be scrolled to. */
function wholeHeight(slot: HTMLElement): number {
  const body = slot.querySelector('.body');
  return slot.offsetHeight + (body === null ? 0 : body.scrollHeight - body.clientHeight);
}

/**
 * Keeps a card beside its figure until the signal ends: below it where all of it has room, else where there is more room, never
 * outside the window. The overlay scrolls with the page, so only a change of size or of the layout moves the card; once the
 * reader has touched it, it stays on its side.
 */
export function placeCard(slot: HTMLElement, anchor: () => DOMRect | null, signal: AbortSignal): void {
  slot.style.cssText = 'position: absolute; pointer-events: auto; z-index: 2';
  let goesBelow = true;
  let touched = false;
  const place = (): void => {
    const figure = anchor();
    const origin = (slot.getRootNode() as ShadowRoot).host.getBoundingClientRect();
    if (!figure) return;
    const { clientWidth: wide, clientHeight: high } = document.documentElement;
    const width = Math.min(WIDTH, wide - 2 * EDGE);
    slot.style.width = `${width}px`;
    const below = high - figure.bottom - GAP - EDGE;
    const above = figure.top - GAP - EDGE;
    if (!touched) goesBelow = below >= wholeHeight(slot) || below >= above;
    slot.style.maxHeight = `${Math.min(high - 2 * EDGE, Math.max(LEAST, goesBelow ? below : above))}px`;
    const left = Math.max(EDGE, Math.min(figure.left - 16, wide - width - EDGE));
    const beside = goesBelow ? figure.bottom + GAP : figure.top - GAP - slot.offsetHeight;
    const top = Math.max(EDGE, Math.min(beside, high - EDGE - slot.offsetHeight));
    slot.style.left = `${left - origin.left}px`;
    slot.style.top = `${top - origin.top}px`;
  };
  const sizes = new ResizeObserver(place);
  sizes.observe(slot);
  sizes.observe(document.documentElement);
  addEventListener('resize', place, { signal });
  for (const type of ['pointerdown', 'keydown']) {
    slot.addEventListener(type, () => (touched = true), { capture: true, signal });
  }
  signal.addEventListener('abort', () => sizes.disconnect());
  place();
}
