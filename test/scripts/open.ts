/** Opens Chromium with the built extension on the example articles: `node test/scripts/open.ts [--headless] [--screenshot DIR]`. */
import { resolve } from 'node:path';
import { argv, env, exit, stdout } from 'node:process';
import { parseArgs } from 'node:util';

import { makeProfile, until, type Driver } from '../e2e/browser.ts';
import { keepPicture } from '../e2e/artefacts.ts';
import { launchChromium } from '../e2e/chromium.ts';
import { openPopup } from '../e2e/popup.ts';
import { openArticle } from '../e2e/reading.ts';
import { serveSite, type Site } from '../e2e/site.ts';

const FIRST = 'anthropic-xai-colossus.html';
const SECOND = 'anthropic-musk-data-centers.html';

/** What was asked for; of an option that is none, or has no folder, it says what goes. */
function optionsIn(args: string[]) {
  try {
    return parseArgs({
      args,
      options: { headless: { type: 'boolean', default: false }, screenshot: { type: 'string' } },
    }).values;
  } catch (error) {
    console.error(`${(error as Error).message}\nWhat goes: npm start -- --headless --screenshot pictures`);
    return exit(1);
  }
}

const values = optionsIn(argv.slice(2));
const folder = values.screenshot === undefined ? null : resolve(env.INIT_CWD ?? '.', values.screenshot);

const site = await serveSite();
const profile = await makeProfile();
const driver = await launchChromium({ profile: profile.path, headless: values.headless });
try {
  if (folder !== null) await takePictures(driver, site, folder);
  else await showTheFirst(driver, site);
} finally {
  await driver.close();
  await site.close();
  await profile.remove();
}
exit(0);

/** Leaves the reader alone with the browser until it is closed. */
async function showTheFirst({ browser }: Driver, { url }: Site): Promise<void> {
  const [tab = await browser.newPage()] = await browser.pages();
  await tab.goto(url(FIRST));
  stdout.write(`The first example article is open at ${url(FIRST)}; the others are at ${url('index.html')}\n`);
  stdout.write('Click a marked figure. Close the browser, or press Ctrl+C, to end.\n');
  await new Promise<void>((end) => {
    browser.once('disconnected', () => end());
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end());
  });
}

async function takePictures(driver: Driver, site: Site, to: string): Promise<void> {
  const picture = async (page: Parameters<typeof keepPicture>[0], name: string): Promise<void> => {
    stdout.write(`${await keepPicture(page, name, to)}\n`);
  };
  const first = await openArticle(driver, site, FIRST);
  await picture(first.page, '1-article');
  await first.openCard('1.25 billion a month');
  await first.press('Save claim');
  await until('saved', async () => (await first.card())?.includes('Saved'));
  const second = await openArticle(driver, site, SECOND);
  await until('a badge', async () => (await second.badges()).length > 0);
  await picture(second.page, '2-article-light');
  await second.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await second.page.reload();
  await until('a badge in the dark', async () => (await second.badges()).some(({ kind }) => kind.includes('dark')));
  await picture(second.page, '3-article-dark');
  await second.page.emulateMediaFeatures([]);
  await second.page.reload();
  await until('a badge', async () => (await second.badges()).length > 0);
  await second.openCard('$15 billion');
  await picture(second.page, '4-card');
  await second.press('Save claim');
  await until('saved', async () => (await second.card())?.includes('Saved'));
  const popup = await openPopup(driver, second.page);
  await popup.says('on this page');
  await picture(popup.page, '5-popup-this-page');
  await popup.press('Facts');
  await popup.says('Starter pack');
  await until('rows', async () => (await popup.rows()).length > 0);
  await picture(popup.page, '6-popup-facts');
}
