/** The articles that the project was designed on, where they are at hand, as plain pages in Chromium. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { makeProfile, until, type Driver } from './browser.ts';
import { launchChromium } from './chromium.ts';
import { openArticle } from './reading.ts';
import { serveSite, type Site } from './site.ts';

const SEEDS = new URL('../../../shared/seeds', import.meta.url).pathname;
const files = existsSync(SEEDS) ? readdirSync(SEEDS).filter((name) => name.endsWith('.txt')) : [];

describe.skipIf(files.length === 0)('the example articles, skipped where they are not at hand', () => {
  let site: Site;
  let profile: Awaited<ReturnType<typeof makeProfile>>;
  let driver: Driver;

  beforeAll(async () => {
    site = await serveSite();
    profile = await makeProfile();
    driver = await launchChromium({ profile: profile.path });
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
    await profile?.remove();
  });

  const render = (text: string): string => {
    const escape = (line: string) => line.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    return `<!doctype html><html lang="en"><head><title>Article</title></head><body><article>${lines
      .map((line) => `<p>${escape(line)}</p>`)
      .join('')}</article></body></html>`;
  };

  test.each(files)('%s is read and its figures are marked', async (file) => {
    site.add(file, render(readFileSync(join(SEEDS, file), 'utf8')));
    const reading = await openArticle(driver, site, file);
    const texts = await until('marks', async () => (await reading.marks()).texts);
    console.log(`${file}: ${texts.length} figures, for example ${texts.slice(0, 4).join(' · ')}`);
    expect(texts.some((text) => /\d/.test(text))).toBe(true);
    await reading.page.close();
  });
});
