import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

import { NEWS_DOMAINS } from './lib/vocabulary/news-domains.ts';
import { SHIPPED } from './lib/vocabulary/shipped.ts';

/** Gives the extension one id in Chromium, whatever folder it is loaded from. */
const CHROMIUM_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAxUkDfIQ5BVD15zG+UXwQW0+esd+3Xr7y8vaiV6TdoaGoU28M5F9fjyN2Rk3aeCmuB4nype/QgQo6LFfnRLGwUszCBNytMmzBA1Kz7HdmKWbq7FPxNpdvCP0Ovy1WmWunlyqc8pABTcLg3xa54q9Ym98/P9u3r6w5oX4gXtHc1KfJX+vBzsOp0yFpquvDPMzEaIZ0PyIonhDxvfMmmJF+2948faHXBlMW8uBtgxWv0/E+8EtSmnlVnh5eA/KS29DAFrTjCjdU92NvmFKuu4nDt/0NJzGsNcmj2Puuh7vi+JBlkSnaaxKrZpGBTgLYcyWR8GZODfvVAzv0RDABT/xw7wIDAQAB';
const GECKO_ID = 'second-source@second-source.invalid';

/** No network: the extension may load its own files and nothing else. */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const NEWS_SITES = NEWS_DOMAINS.map((domain) => `*://*.${domain}/*`);

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  hooks: {
    // Words, what is learnt, and rates are data: the background reads them when it first needs them, and its script stays small.
    'build:publicAssets'(_wxt, files) {
      const { rates, wordWeights, assetWeights, antecedentWeights, nameWeights, stateWeights, ...words } = SHIPPED;
      files.push({ contents: JSON.stringify(words), relativeDest: 'vocabulary.json' });
      files.push({
        contents: JSON.stringify({ wordWeights, assetWeights, antecedentWeights, nameWeights, stateWeights }),
        relativeDest: 'learnt.json',
      });
      files.push({ contents: JSON.stringify(rates), relativeDest: 'rates.json' });
    },
  },
  // Dexie's build for browsers of today: the same code without what older ones need.
  vite: () => ({
    plugins: [preact()],
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    short_name: 'Second Source',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { key: CHROMIUM_KEY, minimum_chrome_version: '128' }),
    incognito: 'not_allowed',
    permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting'],
    host_permissions: NEWS_SITES,
    optional_host_permissions: ['*://*/*'],
    content_security_policy: { extension_pages: CSP },
    commands: {
      'open-card': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_command_open_card__' },
    },
  }),
});
