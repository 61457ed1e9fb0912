/**
 * Draws `public/icon/mark.svg` at the sizes that browsers ask for: `node test/scripts/draw-icons.ts`. The pictures are
 * committed, so that a build needs no browser.
 */
import { readFile, writeFile } from 'node:fs/promises';

import { launch } from 'puppeteer-core';

const SIZES = [16, 32, 48, 128];
const FOLDER = new URL('../../public/icon/', import.meta.url);

const svg = await readFile(new URL('mark.svg', FOLDER), 'utf8');
const browser = await launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
    await writeFile(new URL(`${size}.png`, FOLDER), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
