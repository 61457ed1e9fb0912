import { env } from 'node:process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { launch, type Page } from 'puppeteer-core';

import { buildOf, type Driver, type LaunchOptions } from './browser.ts';

/** The extension's address, fixed by a preference, since Firefox else makes up another for each profile. */
const UUID = '5ec0d50c-0000-4000-8000-000000000001';

interface RemoteValue {
  readonly type: string;
  readonly sharedId?: string;
  readonly value?: { readonly children?: readonly RemoteValue[]; readonly shadowRoot?: RemoteValue | null } | string;
}

/** The part of Puppeteer's BiDi realm that its public pages do not offer: how a value is written out, shadow roots too. */
interface Realm {
  callFunction(
    code: string,
    awaitPromise: boolean,
    options: { arguments?: unknown[]; serializationOptions?: object },
  ): Promise<{ type: 'success'; result: RemoteValue } | { type: 'exception'; exceptionDetails: { text: string } }>;
}

/** Firefox with the shipping build; every host name leads to loopback, so that nothing can leave the machine. */
export async function launchFirefox({ profile, headless = true, dark = false }: LaunchOptions): Promise<Driver> {
  const build = buildOf('firefox');
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  const { id } = manifest.browser_specific_settings.gecko;
  const browser = await launch({
    browser: 'firefox',
    executablePath: env.FIREFOX ?? '/usr/bin/firefox-esr',
    headless,
    userDataDir: profile,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      // The build is installed for one session at a time; what it stores has to outlive the session all the same.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'network.dns.forceResolve': '127.0.0.1',
      'network.stricttransportsecurity.preloadlist': false,
      'dom.security.https_first': false,
      'dom.security.https_first_schemeless': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'ui.systemUsesDarkTheme': dark ? 1 : 0,
    },
  });
  await browser.installExtension(build);
  return {
    name: 'firefox',
    browser,
    extensionPage: (path) => `moz-extension://${UUID}/${path}`,
    inOverlay: callInOverlay,
    stopWorker: () => Promise.resolve(),
    close: () => browser.close(),
  };
}

async function callInOverlay<T>(page: Page, body: string, ...words: string[]): Promise<T | null> {
  const frame = page.mainFrame() as unknown as { browsingContext: { defaultRealm: Realm } };
  const realm = frame.browsingContext.defaultRealm;
  const children = await call(realm, '() => document.documentElement', [], {
    maxDomDepth: 1,
    includeShadowTree: 'all',
  });
  const elements = typeof children.value === 'object' ? (children.value.children ?? []) : [];
  const root = elements.flatMap(({ value }) =>
    typeof value === 'object' && value.shadowRoot ? [value.shadowRoot] : [],
  )[0];
  if (!root?.sharedId) return null;
  const code = `async (root, ...words) => JSON.stringify((await (() => { ${body} })()) ?? null)`;
  const answer = await call(
    realm,
    code,
    [{ sharedId: root.sharedId }, ...words.map((value) => ({ type: 'string', value }))],
    {},
  );
  return typeof answer.value === 'string' ? (JSON.parse(answer.value) as T) : null;
}

async function call(realm: Realm, code: string, words: unknown[], serializationOptions: object): Promise<RemoteValue> {
  const reply = await realm.callFunction(code, true, { arguments: words, serializationOptions });
  if (reply.type === 'exception') throw new Error(reply.exceptionDetails.text);
  return reply.result;
}
