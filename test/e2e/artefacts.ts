import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import type { Browser, Page } from 'puppeteer-core';

import { ROOT } from './browser.ts';

/** Keeps a picture of a page under an ignored folder. */
export async function keepPicture(page: Page, name: string, folder = join(ROOT, 'test/artefacts')): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.png`);
  await page.bringToFront();
  await page.screenshot({ path: path as `${string}.png` });
  return path;
}

/** Keeps a picture of every open page, for finding out why a test failed. */
export async function keepFailure(browser: Browser, name: string): Promise<void> {
  for (const [index, page] of (await browser.pages()).entries()) {
    if (page.url() !== 'about:blank') await keepPicture(page, `${name}-${index}`).catch(() => null);
  }
}
