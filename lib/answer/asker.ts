/** Who asks. Only what the browser itself says of a sender counts, never what a message says of itself. */

/** What the browser says of the sender of a message. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly documentId?: string | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly incognito?: boolean | undefined } | undefined;
}

/** A content script in a frame of a tab. */
export interface PageAsker {
  readonly kind: 'page';
  readonly tabId: number;
  readonly frameId: number;
  readonly documentId: string | null;
  readonly url: string;
  readonly incognito: boolean;
}

/** A page of the extension itself. */
export interface PanelAsker {
  readonly kind: 'panel';
}

/** The extension's own id, and the address under which its pages lie (`chrome-extension://…/`). */
export interface Self {
  readonly id: string;
  readonly home: string;
}

/** Who a sender is, null where it may ask nothing. */
export function askerOf(sender: Sender, self: Self): PageAsker | PanelAsker | null {
  if (sender.id !== self.id || !sender.url) return null;
  if (sender.url.startsWith(self.home)) return { kind: 'panel' };
  const { tab, frameId, url } = sender;
  if (tab?.id === undefined || frameId === undefined || !/^https?:\/\//.test(url)) return null;
  const incognito = tab.incognito ?? false;
  return { kind: 'page', tabId: tab.id, frameId, documentId: sender.documentId ?? null, url, incognito };
}

/** Names one load of one page; in browsers without document ids, its address in its tab. */
export function loadOf({ tabId, frameId, documentId, url }: PageAsker): string {
  return `${String(tabId)} ${String(frameId)} ${documentId ?? url}`;
}
