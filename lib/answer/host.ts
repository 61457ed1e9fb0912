/** What answering needs from its surroundings: the browser in the extension, a stand-in in tests. */
import type { Translate } from '../compare/view.ts';
import type { Settings } from '../settings.ts';
import type { FactBase } from '../store/open.ts';
import type { PageAsker, Self } from './asker.ts';
import type { Core } from './core.ts';
import type { Limiter } from './rate.ts';

/** What the background can do to the browser. */
export interface BrowserPart {
  /** Puts the style of the highlight into the frame that asks. */
  styleHighlight(asker: PageAsker, css: string): Promise<void>;
  /** Runs the script that reads and marks an article in the frame that asks. */
  injectReader(asker: PageAsker): Promise<void>;
  /** Runs the card's script in the frame that asks, unless it runs there already. */
  injectCard(asker: PageAsker): Promise<void>;
  /** Shows how many figures a tab holds. */
  showCount(tabId: number, count: number): Promise<void>;
  /** Opens the popup, or the same page in a tab of its own, which then reviews the tab that asks. */
  openPanel(tabId: number): Promise<void>;
  /** A secret of this browser session, from which names are made that no page can link. */
  sessionSecret(): Promise<string>;
  /** Whether the extension may read the pages of a pattern. */
  mayRead(patterns: readonly string[]): Promise<boolean>;
  /** Runs the reader on a site from now on. */
  keepReading(site: string, patterns: readonly string[]): Promise<void>;
  /** Runs the reader in a tab now. */
  readTab(tabId: number): Promise<void>;
  /** Runs the reader now in the tabs in view that show a page of a pattern, where it does not run yet. */
  readOpen(patterns: readonly string[]): Promise<void>;
  /** Tells the tabs in view to ask for their marks again. */
  refreshTabs(): Promise<void>;
  /** The starter pack as it ships. */
  starterPack(): Promise<unknown>;
}

/** All that an answer is made from. */
export interface Host {
  readonly self: Self;
  readonly browser: BrowserPart;
  readonly limiter: Limiter;
  /** Made when first needed: the vocabulary takes time to read and compile. */
  readonly core: () => Promise<Core>;
  readonly translate: Translate;
  /** Opens the fact base, once for the life of the worker; a failure is tried again. */
  readonly base: () => Promise<FactBase>;
  readonly settings: () => Promise<Settings>;
  readonly now: () => number;
}
