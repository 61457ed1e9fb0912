/** The one element that is added to a site: an overlay in the top layer whose content no page can read. */
export interface Stage {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Takes the overlay's children; hidden by itself soon after the script has died. */
  readonly frame: HTMLElement;
  /** Puts the overlay back in its place, above what the page has opened since, if the page removed or covered it. */
  keep(): void;
}

/** How long the overlay outlives its script: extension pages gone, no script left to take it away. Milliseconds. */
const LAST_BREATH = 900;
/** How often a page may throw the overlay out before it is left alone. */
const MAX_RETURNS = 20;

const STYLE = `
:host { all: initial !important; position: absolute !important; inset: 0 auto auto 0 !important; width: 0 !important;
  height: 0 !important; margin: 0 !important; padding: 0 !important; border: 0 !important; overflow: visible !important;
  background: none !important; pointer-events: none !important; contain: style !important; color-scheme: normal !important }
:host(:not(:popover-open)) { display: none !important }
@media print { :host { display: none !important } }
`;

/** Adds the overlay; it goes with the signal. */
export function raiseStage(page: Document, signal: AbortSignal): Stage {
  const host = page.createElement(randomName());
  const root = host.attachShadow({ mode: 'closed' });
  addStyle(root, STYLE);
  const frame = page.createElement('div');
  root.append(frame);
  host.popover = 'manual';
  let returns = 0;
  const fuse = frame.animate(
    [{ visibility: 'visible' }, { visibility: 'visible', offset: 0.99 }, { visibility: 'hidden' }],
    {
      duration: LAST_BREATH,
      fill: 'forwards',
    },
  );
  const keep = (): void => {
    fuse.currentTime = 0;
    fuse.play();
    if (host.isConnected && host.matches(':popover-open')) return;
    if (signal.aborted || returns++ > MAX_RETURNS) return;
    if (!host.isConnected) page.documentElement.append(host);
    host.showPopover();
  };
  keep();
  signal.addEventListener('abort', () => host.remove());
  return { host, root, frame, keep };
}

/** Adds a style sheet to a shadow root without the markup that a site's content policy would refuse. */
export function addStyle(root: ShadowRoot, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

function randomName(): string {
  const letters = Array.from(crypto.getRandomValues(new Uint8Array(9)), (byte) =>
    String.fromCharCode(97 + (byte % 26)),
  );
  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
}
