import { describe, expect, it } from 'vitest';

import { keepGranted } from '../../../lib/answer/granted.ts';
import { patternsOf } from '../../../lib/settings.ts';
import { NEWS_DOMAINS } from '../../../lib/vocabulary/news-domains.ts';
import { hostOf } from './host.ts';

describe('an origin just granted', () => {
  it('is read from now on, and in the tabs that show it, though no popup says so', async () => {
    const host = hostOf();
    await keepGranted(patternsOf('https://www.outlet.test/story'), host);
    expect(host.did).toEqual(['keep outlet.test', 'open *://*.outlet.test/*']);
  });

  it.each([
    ['all sites', '*://*/*'],
    ['all addresses', '<all_urls>'],
    ['another scheme', 'file:///*'],
    ['a site that comes with the extension', `*://*.${NEWS_DOMAINS[0]!}/*`],
    ['mail', '*://*.mail.google.com/*'],
    ['an inner network', '*://*.wiki.intranet/*'],
  ])('adds no site where it is %s', async (_what, pattern) => {
    const host = hostOf();
    await keepGranted([pattern], host);
    expect(host.did).toEqual([]);
  });
});
