/** How long the button must have been seen, and how much of its size and height must be there. Milliseconds, CSS pixels. */
const SEEN_FOR = 500;
const WHOLE = 0.9;
const LEAST_HEIGHT = 29;

/** What the browser tells of an element's visibility; Chromium only. */
type Seen = IntersectionObserverEntry & { readonly isVisible?: boolean };

/**
 * Decides whether a click on a control inside a site may write: it is the reader's own, on a control that the reader has
 * been able to see for half a second, in its full size, with nothing of the page over it.
 */
export class WriteGate {
  readonly #signal: AbortSignal;
  #button: HTMLElement | null = null;
  #seenSince: number | null = null;
  #observer: IntersectionObserver | null = null;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#observer?.disconnect());
  }

  /** Watches a control from now on; null stops. */
  watch(button: HTMLElement | null): void {
    this.#observer?.disconnect();
    this.#seenSince = null;
    this.#button = button;
    if (!button || this.#signal.aborted) return;
    const options = { threshold: [0, WHOLE, 1], trackVisibility: true, delay: 100 };
    this.#observer = new IntersectionObserver((entries) => this.#note(entries.at(-1)), options);
    this.#observer.observe(button);
  }

  #note(seen: Seen | undefined): void {
    // Firefox does not tell `isVisible`; there a proposal is pending and can be undone, which must do.
    const isSeen = seen !== undefined && seen.intersectionRatio >= WHOLE && seen.isVisible !== false;
    this.#seenSince = isSeen ? (this.#seenSince ?? performance.now()) : null;
  }

  /** Whether this click may write. */
  allows(event: MouseEvent): boolean {
    const button = this.#button;
    if (!button || !event.isTrusted || this.#seenSince === null) return false;
    if (performance.now() - this.#seenSince < SEEN_FOR) return false;
    const root = button.getRootNode();
    if (!(root instanceof ShadowRoot) || !root.host.matches(':popover-open')) return false;
    const rect = button.getBoundingClientRect();
    if (rect.height < LEAST_HEIGHT || rect.width < LEAST_HEIGHT) return false;
    if (rect.top < 0 || rect.left < 0 || rect.bottom > innerHeight || rect.right > innerWidth) return false;
    const byKey = event.detail === 0; // Enter and Space click without a place
    const x = byKey ? rect.left + rect.width / 2 : event.clientX;
    const y = byKey ? rect.top + rect.height / 2 : event.clientY;
    const hit = root.elementFromPoint(x, y);
    return document.elementFromPoint(x, y) === root.host && hit !== null && button.contains(hit);
  }
}
