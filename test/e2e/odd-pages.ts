/** Pages that are no ordinary article, and what a reader may expect on them. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

import { keepFailure } from './artefacts.ts';
import { makeProfile, until, type Driver, type LaunchOptions } from './browser.ts';
import { openPopup } from './popup.ts';
import { openArticle, type Reading } from './reading.ts';
import { serveSite, type Site } from './site.ts';

/** Longest time that a page may not answer, in milliseconds; a reader takes a tenth of a second for at once. */
const RESPONSIVE = 1_000;

const PROSE =
  'The committee met on Tuesday and talked at length about the garden behind the library, its trees and its walls. ';
const DEAL = 'Anthropic will pay xAI $1.25 billion a month until May 2029 for the use of its data center in Memphis. ';

const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>A page</title><meta property="og:type" content="article"></head><body>${body}</body></html>`;

const article = (text: string): string => page(`<article><h1>A headline</h1>${text}</article>`);

export function tellOddPages(name: string, launch: (options: LaunchOptions) => Promise<Driver>): void {
  describe(`odd pages in ${name}`, () => {
    let site: Site;
    let profile: Awaited<ReturnType<typeof makeProfile>>;
    let driver: Driver;

    beforeAll(async () => {
      site = await serveSite();
      profile = await makeProfile();
      driver = await launch({ profile: profile.path });
    });
    afterEach(async ({ task }) => {
      if (task.result?.state === 'fail') await keepFailure(driver.browser, `${name}-odd-page`);
    });
    afterAll(async () => {
      await driver?.close();
      await site?.close();
      await profile?.remove();
    });

    /** Opens a page and watches for a while how long it takes to answer at worst, in milliseconds. */
    async function openWatched(path: string, html: string): Promise<Reading & { worst: number }> {
      site.add(path, html);
      const reading = await openArticle(driver, site, path, false);
      await reading.page.bringToFront();
      const worst = await worstAnswer(reading.page);
      console.log(`${name} ${path}: answers within ${worst.toFixed(0)} ms at worst`);
      return { ...reading, worst };
    }

    /** The same where no extension runs: on a site that is not of the list. */
    async function worstWithout(path: string, html: string): Promise<number> {
      site.add(path, html);
      const tab = await driver.browser.newPage();
      await tab.goto(`http://127.0.0.1:${site.port}/${path}`);
      const worst = await worstAnswer(tab);
      await tab.close();
      return worst;
    }

    async function expectSilence(reading: Reading, words: string): Promise<void> {
      const popup = await openPopup(driver, reading.page);
      await popup.says(words);
      expect((await reading.marks()).texts).toEqual([]);
      expect(await reading.badges()).toEqual([]);
      await popup.close();
      await reading.page.close();
    }

    test('an article without figures: the popup says so', async () => {
      await expectSilence(
        await openWatched('no-figures', article(`<p>${PROSE.repeat(8)}</p>`)),
        'No deal figures here',
      );
    });

    test('a page without text: the popup says that it is no article', async () => {
      const empty = '<!doctype html><html lang="en"><head><title></title></head><body></body></html>';
      await expectSilence(await openWatched('no-text', empty), 'This does not look like an article');
    });

    test('an article of 5 MB: it stays responsive, and the popup says that it is too long', async () => {
      const reading = await openWatched(
        '5-mb',
        article(`<p>${PROSE.repeat(5)}${DEAL}</p>`.repeat(5_000_000 / 650 + 1)),
      );
      expect(reading.worst).toBeLessThan(RESPONSIVE);
      await expectSilence(reading, 'This page is too long to read');
    });

    test('an article among a million nodes: it stays responsive, and is read', async () => {
      const nodes = '<i>a</i>'.repeat(500_000);
      const html = article(`<p>${PROSE}${DEAL}${PROSE}</p>`.repeat(3)).replace(
        '</body>',
        `<div hidden>${nodes}</div></body>`,
      );
      const reading = await openWatched('million-nodes', html);
      expect(reading.worst).toBeLessThan(RESPONSIVE);
      await until('marks', async () => (await reading.marks()).texts.length > 0);
      await reading.page.close();
    });

    test('an article in twenty thousand pieces: it stays as responsive as it is, and is read', async () => {
      const pieces = `<p>${'<b>a</b> '.repeat(100)}</p>`.repeat(100);
      const html = article(`${pieces}<p>${DEAL}${PROSE.repeat(4)}</p>`);
      const without = await worstWithout('pieces', html);
      const reading = await openWatched('pieces', html);
      console.log(`${name} pieces: ${without.toFixed(0)} ms without the extension`);
      expect(reading.worst).toBeLessThan(without + RESPONSIVE);
      await until('marks', async () => (await reading.marks()).texts.length > 0);
      await reading.page.close();
    });

    test('a page that clears all highlights gets them painted again', async () => {
      site.add('clearing', article(`<p>${DEAL}${PROSE.repeat(5)}</p>`));
      const reading = await openArticle(driver, site, 'clearing');
      await reading.page.evaluate(() => CSS.highlights.clear());
      await until('painted again', async () => (await reading.marks()).texts.length > 0, 5_000);
    });

    test('the page learns that the extension is there, and nothing more', async () => {
      site.add('watching', article(`<p>${DEAL}${PROSE.repeat(5)}</p>`));
      const reading = await openArticle(driver, site, 'watching');
      await reading.openCard('1.25 billion a month');
      const seen = await reading.page.evaluate(() => {
        const added = [...document.documentElement.children].filter(
          ({ localName }) => !/^(?:head|body)$/.test(localName),
        );
        const sheets = [...document.styleSheets].length + document.adoptedStyleSheets.length;
        return { added: added.map(({ outerHTML }) => outerHTML), body: document.body.innerHTML, sheets };
      });
      expect(seen.body).toBe(`<article><h1>A headline</h1><p>${DEAL}${PROSE.repeat(5)}</p></article>`);
      expect(seen.sheets).toBe(0);
      expect(seen.added).toHaveLength(1);
      expect(seen.added[0]).toMatch(/^<([a-z]+-[a-z]+)(?: popover="manual")?><\/\1>$/);
    });
  });
}

async function worstAnswer(tab: Page): Promise<number> {
  return await tab.evaluate(async () => {
    let longest = 0;
    let last = performance.now();
    const end = last + 4_000;
    while (last < end) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }
    return longest;
  });
}
