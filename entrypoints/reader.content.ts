import { defineContentScript } from 'wxt/utils/define-content-script';

import { NEWS_DOMAINS } from '../lib/vocabulary/news-domains.ts';

export default defineContentScript({
  matches: NEWS_DOMAINS.map((domain) => `*://*.${domain}/*`),
  noScriptStartedPostMessage: true,
  main() {},
});
