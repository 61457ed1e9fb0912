import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';

import { launch, TargetType, type CDPSession, type Page, type Protocol } from 'puppeteer-core';

import { buildOf, until, type Driver, type LaunchOptions } from './browser.ts';

/** Chromium with the shipping build; every host name leads to loopback, so that nothing can leave the machine. */
export async function launchChromium({ profile, headless = true, dark = false }: LaunchOptions): Promise<Driver> {
  const build = buildOf('chrome');
  const id = idOf(build);
  const browser = await launch({
    executablePath: env.CHROMIUM ?? '/usr/bin/chromium',
    headless,
    userDataDir: profile,
    enableExtensions: true,
    pipe: true,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--no-default-browser-check'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync', '--password-store=basic'],
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,Translate,OptimizationHints,MediaRouter',
      '--host-resolver-rules=MAP * 127.0.0.1',
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
      ...(dark ? ['--force-dark-mode'] : []),
    ],
  });
  const worker = () =>
    until('the background worker', () =>
      browser.waitForTarget((target) => target.type() === TargetType.SERVICE_WORKER && target.url().includes(id)),
    );
  await worker();
  return {
    name: 'chromium',
    browser,
    extensionPage: (path) => `chrome-extension://${id}/${path}`,
    inOverlay: async (page, body, ...words) => {
      const session = await page.createCDPSession();
      try {
        return await callInOverlay(session, page, body, words);
      } finally {
        await session.detach();
      }
    },
    async stopWorker() {
      const target = browser
        .targets()
        .find((one) => one.type() === TargetType.SERVICE_WORKER && one.url().includes(id));
      const worker = await target?.worker();
      // It may have stopped by itself in between.
      await worker?.close().catch((error: Error) => {
        if (!/No (?:target|session) with given id/.test(error.message)) throw error;
      });
    },
    close: () => browser.close(),
  };
}

/** The id that Chromium makes of the manifest's key: the first half of its hash, in letters from a to p. */
function idOf(build: string): string {
  const { key } = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as { key: string };
  const hash = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + parseInt(digit, 16))).join('');
}

async function callInOverlay<T>(session: CDPSession, _page: Page, body: string, words: string[]): Promise<T | null> {
  const { root } = await session.send('DOM.getDocument', { depth: 2, pierce: true });
  const html = root.children?.find(({ localName }) => localName === 'html');
  const shadow = html?.children?.flatMap(({ shadowRoots }: Protocol.DOM.Node) => shadowRoots ?? [])[0];
  if (!shadow) return null;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId!,
    functionDeclaration: `function (...words) { const root = this; ${body} }`,
    arguments: words.map((value) => ({ value })),
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return (result.value ?? null) as T | null;
}
