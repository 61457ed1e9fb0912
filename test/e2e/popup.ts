/** What a reader does in the popup. It is opened as a page of its own that reviews a tab, which both browsers can do. */
import type { Page } from 'puppeteer-core';

import { until, type Driver } from './browser.ts';

export interface Row {
  readonly quote: string;
  readonly text: string;
}

export interface Popup {
  readonly page: Page;
  /** All that can be read in it. */
  text(): Promise<string>;
  /** Waits until it says something. */
  says(words: string): Promise<string>;
  rows(): Promise<readonly Row[]>;
  /** Presses a button by its words; with `row`, the one in the first row that holds these words. */
  press(button: string, row?: string): Promise<void>;
  search(words: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens the popup for the tab of a page, or for none. */
export async function openPopup(driver: Driver, reviewed: Page | null = null): Promise<Popup> {
  // A window of its own, since the real popup leaves its tab in view; a tab out of view is slowed down by the browser.
  const page = await driver.browser.newPage({ type: 'window' });
  await page.setViewport({ width: 420, height: 600 });
  const go = (path: string) =>
    page.goto(driver.extensionPage(path), driver.name === 'firefox' ? { waitUntil: [] } : {}).catch(() => null);
  await go('popup.html');
  await until('the popup', () => page.$('[role=tablist]'));
  if (reviewed) {
    const url = reviewed.url();
    const id = await until('the id of the tab', () =>
      page.evaluate(async (wanted) => {
        const { tabs } = (globalThis as unknown as { chrome: Extension }).chrome;
        return (await tabs.query({})).find((tab) => tab.url === wanted)?.id ?? null;
      }, url),
    );
    await go(`popup.html?tab=${id}`);
    await until('the popup of the tab', () =>
      page.evaluate(() => location.search !== '' && !!document.querySelector('[role=tablist]')),
    );
  }
  return popupOf(page);
}

interface Extension {
  readonly tabs: { query(filter: object): Promise<readonly { id?: number; url?: string }[]> };
}

export function popupOf(page: Page): Popup {
  const text = (): Promise<string> => page.evaluate(() => document.body.innerText);
  return {
    page,
    text,
    says: (words) =>
      until(`the popup says “${words}”`, async () => {
        const said = await text();
        return said.includes(words) && said;
      }),
    rows: () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('li.row')].map((row) => ({
          quote: (row.querySelector('h3')?.textContent ?? '').replaceAll('\u00a0', ' '),
          text: row.innerText.replaceAll('\u00a0', ' '),
        })),
      ),
    async press(button, row) {
      await page.bringToFront();
      await until(`the button ${button}`, () =>
        page.evaluate(
          (words, within) => {
            const places = within === null ? [document] : [...document.querySelectorAll('li.row')];
            const place = places.find(
              (each) => within === null || each.textContent?.replaceAll('\u00a0', ' ').includes(within),
            );
            const found = [...(place?.querySelectorAll<HTMLElement>('button, summary, [role=tab]') ?? [])].find(
              (each) => each.innerText.trim().startsWith(words),
            );
            found?.click();
            return found !== undefined;
          },
          button,
          row ?? null,
        ),
      );
    },
    async search(words) {
      const box = (await page.$('input[type=search]'))!;
      await page.evaluate((element) => (element as HTMLInputElement).select(), box);
      await page.keyboard.press('Delete');
      if (words !== '') await box.type(words);
    },
    close: () => page.close(),
  };
}
