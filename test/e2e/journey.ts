/** The main job, told once for both browsers: read, see that two articles may differ, keep both, review, come back. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

import { keepFailure, keepPicture } from './artefacts.ts';
import { makeProfile, until, type Driver, type LaunchOptions } from './browser.ts';
import { openPopup, type Popup } from './popup.ts';
import { openArticle, type Reading } from './reading.ts';
import { NEWS_HOST, serveSite, type Site } from './site.ts';

const MONTHLY = 'anthropic-xai-colossus.html';
const TOTAL = 'anthropic-musk-data-centers.html';

export interface Journey {
  readonly launch: (options: LaunchOptions) => Promise<Driver>;
  /** Done between any two steps. */
  readonly between?: (driver: Driver) => Promise<void>;
}

export function tellJourney(name: string, { launch, between }: Journey): void {
  describe(`a reader's journey in ${name}`, () => {
    let site: Site;
    let profile: Awaited<ReturnType<typeof makeProfile>>;
    let driver: Driver;
    let monthly: Reading;
    let total: Reading;
    let popup: Popup;

    beforeAll(async () => {
      site = await serveSite();
      profile = await makeProfile();
      driver = await launch({ profile: profile.path });
    });
    afterEach(async ({ task }) => {
      if (task.result?.state === 'fail') await keepFailure(driver.browser, `${name}-failed`);
      await between?.(driver);
    });
    afterAll(async () => {
      await driver?.close();
      await site?.close();
      await profile?.remove();
    });

    test('after installing, the starter pack is there, with its credit', async () => {
      popup = await openPopup(driver);
      await popup.press('Facts');
      const text = await popup.says('Starter pack');
      expect(text).toMatch(/Facts \(\d{3}\)/);
      expect(text).toContain('Epoch');
      await popup.close();
    });

    test('the article with the monthly price has its figures marked, all alike', async () => {
      monthly = await openArticle(driver, site, MONTHLY);
      const { names, texts } = await monthly.marks();
      expect(names).toHaveLength(1);
      expect(names[0]).toMatch(/^[a-z]+$/);
      expect(texts.some((text) => /1\.25\sbillion/.test(text))).toBe(true);
      expect(texts.some((text) => /40\sbillion/.test(text))).toBe(true);
      await keepPicture(monthly.page, `${name}-article`);
    });

    test('a click on the figure opens its card, and Save keeps the claim', async () => {
      const card = await monthly.openCard('1.25 billion a month');
      expect(card).toMatch(/Anthropic/);
      expect(card).toMatch(/xAI/);
      await keepPicture(monthly.page, `${name}-card`);
      await monthly.press('Save claim');
      await until('saved', async () => (await monthly.card())?.includes('Saved, waiting for your review'));
      await monthly.press('Close');
      await until('the card has gone', async () => (await monthly.card()) === null);
    });

    test('the article with the total has its figure badged “may differ”', async () => {
      total = await openArticle(driver, site, TOTAL);
      const badge = await until('a badge', async () =>
        (await total.badges()).find(({ kind }) => kind.includes('mayDiffer')),
      );
      expect(badge.words).toMatch(/^(?:May differ)?$/);
      await keepPicture(total.page, `${name}-may-differ`);
    });

    test('its card says what would make both fit, with the sum, and where the other figure stands', async () => {
      const card = await total.openCard('$15 billion');
      expect(card).toContain('May differ');
      expect(card).toMatch(/Both would fit if/);
      expect(card).toMatch(/year/);
      expect(card).toMatch(/12\s*×|×\s*12/);
      expect(card).toMatch(/\b15\b|15\s?bn|15\.0/);
      expect(card).toContain('The Harbour Ledger');
      await keepPicture(total.page, `${name}-card-may-differ`);
      await total.press('Save claim');
      await until('saved', async () => (await total.card())?.includes('Saved, waiting for your review'));
    });

    test('the popup lists the claims of the page with their verdicts', async () => {
      popup = await openPopup(driver, total.page);
      await popup.says('on this page');
      const rows = await popup.rows();
      const row = rows.find(({ quote }) => quote.includes('15 billion'));
      expect(row?.text).toContain('May differ');
      expect(row?.text).toMatch(/Saved$/);
      await keepPicture(popup.page, `${name}-popup-page`);
    });

    test('the popup finds both stored claims, each of which knows of the other', async () => {
      await popup.press('Facts');
      await popup.says('Starter pack');
      const differing = async (words: string, quote: string) => {
        await popup.search(words);
        await until(`${quote} by ${words} may differ`, async () =>
          (await popup.rows()).some((row) => row.quote.includes(quote) && row.text.includes('May differ')),
        );
      };
      await differing('harbour ledger', '1.25 billion');
      await differing('northgate', '15 billion');
      await keepPicture(popup.page, `${name}-popup-facts`);
    });

    test('a claim can be rejected', async () => {
      await popup.press('Reject', '15 billion');
      await until('it is rejected', async () =>
        (await popup.rows()).some(({ quote, text }) => quote.includes('15 billion') && text.includes('Rejected')),
      );
      await popup.close();
    });

    test('all of it is still there after the browser was started again', async () => {
      await driver.close();
      driver = await launch({ profile: profile.path });
      popup = await openPopup(driver);
      await popup.press('Facts');
      await popup.says('Starter pack');
      const stored = async (words: string, quote: string) => {
        await popup.search(words);
        return await until(`${quote} by ${words}`, async () =>
          (await popup.rows()).find((row) => row.quote.includes(quote)),
        );
      };
      expect((await stored('northgate', '15 billion')).text).toContain('Rejected');
      expect((await stored('harbour ledger', '1.25 billion')).text).toContain('To review');
    });

    test('a rejected claim no longer counts', async () => {
      monthly = await openArticle(driver, site, MONTHLY);
      const card = await monthly.openCard('1.25 billion a month');
      expect(card).toContain('In your fact base');
      expect(card).not.toContain('Northgate');
    });

    test('switched off for the site, everything has gone within a second', async () => {
      popup = await openPopup(driver, monthly.page);
      await popup.says('On for');
      await popup.press('On for');
      await popup.says('Off for');
      await monthly.page.bringToFront();
      const since = Date.now();
      await until('nothing left', async () => (await monthly.marks()).texts.length === 0, 5_000);
      expect(Date.now() - since).toBeLessThan(1_000);
      expect(await monthly.badges()).toEqual([]);
      expect(await monthly.card()).toBe(null);
    });

    test('nothing was sent anywhere but to the site that was read', () => {
      const elsewhere = site.requests.filter((line) => !line.startsWith(`${NEWS_HOST}:${site.port} `));
      expect(elsewhere).toEqual([]);
      const paths = new Set(site.requests.map((line) => line.split(' ')[1]));
      expect([...paths].sort()).toEqual([`/${TOTAL}`, `/${MONTHLY}`, '/site.css'].sort());
    });
  });
}
