/** Width of a card, its distance to the figure and to the edge of the window, and its least height. CSS pixels. */
const WIDTH = 384;
const GAP = 10;
const EDGE = 8;
const LEAST = 220;

/**
 * Keeps a card beside its figure until the signal ends: below it where there is room, else above, never outside the window.
 * The overlay scrolls with the page, so only a change of size or of the layout moves the card.
 */
export function placeCard(slot: HTMLElement, anchor: () => DOMRect | null, signal: AbortSignal): void {
  slot.style.cssText = 'position: absolute; pointer-events: auto; z-index: 2';
  const place = (): void => {
    const figure = anchor();
    const origin = (slot.getRootNode() as ShadowRoot).host.getBoundingClientRect();
    if (!figure) return;
    const { clientWidth: wide, clientHeight: high } = document.documentElement;
    const width = Math.min(WIDTH, wide - 2 * EDGE);
    const below = high - figure.bottom - GAP - EDGE;
    const above = figure.top - GAP - EDGE;
    const goesBelow = below >= Math.min(slot.scrollHeight, 420) || below >= above;
    slot.style.width = `${width}px`;
    slot.style.maxHeight = `${Math.max(LEAST, goesBelow ? below : above)}px`;
    const left = Math.max(EDGE, Math.min(figure.left - 16, wide - width - EDGE));
    const top = goesBelow ? figure.bottom + GAP : Math.max(EDGE, figure.top - GAP - slot.offsetHeight);
    slot.style.left = `${left - origin.left}px`;
    slot.style.top = `${top - origin.top}px`;
  };
  const sizes = new ResizeObserver(place);
  sizes.observe(slot);
  sizes.observe(document.documentElement);
  addEventListener('resize', place, { signal });
  signal.addEventListener('abort', () => sizes.disconnect());
  place();
}
