/** What a reader does and sees in an article: marks, badges, the card. */
import type { Page } from 'puppeteer-core';

import { until, type Driver } from './browser.ts';
import type { Site } from './site.ts';

export interface Badge {
  /** Class names of the badge: its kind, and whether it stands on a dark ground. */
  readonly kind: string;
  readonly words: string;
}

/** An article open in a tab. */
export interface Reading {
  readonly page: Page;
  /** How many passages are marked, and under which names. */
  marks(): Promise<{ readonly names: readonly string[]; readonly texts: readonly string[] }>;
  badges(): Promise<readonly Badge[]>;
  /** Clicks on the figure where it stands in the article, and waits for its card to say what is known. */
  openCard(figure: string): Promise<string>;
  /** What the open card says, null while none is open or it is still comparing. */
  card(): Promise<string | null>;
  /** Clicks a button of the card by its words. */
  press(button: string): Promise<void>;
}

/** How long a reader looks at a button before pressing it; Save takes no click on what was not to be seen for a while. */
const TO_LOOK = 800;

/** Opens an article in a new tab and waits until its figures are marked, unless it is one that has none to mark. */
export async function openArticle(driver: Driver, site: Site, page: string, marked = true): Promise<Reading> {
  const tab = await driver.browser.newPage();
  await tab.goto(site.url(page));
  const reading = readingOf(driver, tab);
  if (marked) await until(`marks on ${page}`, async () => (await reading.marks()).texts.length > 0);
  return reading;
}

export function readingOf(driver: Driver, page: Page): Reading {
  const card = (): Promise<string | null> =>
    driver.inOverlay<string>(
      page,
      `const card = root.querySelector('[role=dialog]');
       return card && !card.querySelector('[aria-busy=true]') ? card.textContent.replaceAll('\\u00a0', ' ') : null;`,
    );
  return {
    page,
    card,
    marks: () =>
      page.evaluate(() => {
        const names: string[] = [];
        const texts: string[] = [];
        CSS.highlights.forEach((highlight, name) => {
          names.push(name);
          highlight.forEach((fixed) => {
            const range = document.createRange();
            range.setStart(fixed.startContainer, fixed.startOffset);
            range.setEnd(fixed.endContainer, fixed.endOffset);
            texts.push(range.toString());
          });
        });
        return { names, texts };
      }),
    badges: async () =>
      (await driver.inOverlay<Badge[]>(
        page,
        `return [...root.querySelectorAll('.badge')].map((each) => ({
           kind: each.className.replace('badge ', ''), words: each.textContent }));`,
      )) ?? [],
    async openCard(figure) {
      await page.bringToFront();
      await until(`a card of ${figure}`, async () => {
        const point = await pointOf(page, figure);
        if (!point) return false;
        await page.mouse.click(point.x, point.y);
        return await until('the card', card, 4_000);
      });
      return (await card()) ?? '';
    },
    async press(button) {
      const find = `const button = [...root.querySelectorAll('[role=dialog] button')]
        .find((each) => (each.textContent || each.ariaLabel || each.getAttribute('aria-label')) === words[0] && !each.disabled);
        if (!button) return null;
        button.scrollIntoView({ block: 'nearest' });
        const { left, top, width, height } = button.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };`.replace('words[0]', JSON.stringify(button));
      const settled = async (): Promise<{ x: number; y: number }> => {
        const point = await until(`the button ${button}`, () => driver.inOverlay<{ x: number; y: number }>(page, find));
        await new Promise((resolve) => setTimeout(resolve, TO_LOOK));
        const again = await driver.inOverlay<{ x: number; y: number }>(page, find);
        return again?.x === point.x && again.y === point.y ? point : settled();
      };
      const { x, y } = await settled();
      await page.mouse.click(x, y);
    },
  };
}

/** The middle of the first marked passage with this text, scrolled into view; null where none is marked. */
async function pointOf(page: Page, figure: string): Promise<{ x: number; y: number } | null> {
  return await page.evaluate((wanted) => {
    const found: Range[] = [];
    CSS.highlights.forEach((highlight) =>
      highlight.forEach((fixed) => {
        const range = document.createRange();
        range.setStart(fixed.startContainer, fixed.startOffset);
        range.setEnd(fixed.endContainer, fixed.endOffset);
        if (range.toString().replace(/\s/g, ' ').includes(wanted)) found.push(range);
      }),
    );
    const first = found[0];
    if (!first) return null;
    first.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = first.getClientRects()[0] ?? first.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, figure);
}
