import { describe, expect, it } from 'vitest';

import { canonicalUrl, hostOf } from '../../../lib/compare/url.ts';

const ONE_ARTICLE = [
  'https://www.outlet.test/2026/05/a-deal',
  'http://outlet.test/2026/05/a-deal/',
  'https://m.outlet.test/2026/05/a-deal?utm_source=x&utm_medium=y',
  'https://amp.outlet.test/2026/05/a-deal#comments',
  'https://outlet.test/2026/05/a-deal/amp/',
  'https://OUTLET.test/2026/05/a-deal?fbclid=abc&gclid=d',
  'https://outlet.test:443/2026/05/a-deal?unlocked_article_code=1.a.b&smid=url-share',
];

describe('one address for one article', () => {
  it.each(ONE_ARTICLE)('%s', (url) => {
    expect(canonicalUrl(url)).toBe('https://outlet.test/2026/05/a-deal');
  });

  it('keeps what tells articles apart, in one order', () => {
    expect(canonicalUrl('https://outlet.test/read?page=2&id=7')).toBe('https://outlet.test/read?id=7&page=2');
    expect(canonicalUrl('https://outlet.test/read?id=8')).not.toBe(canonicalUrl('https://outlet.test/read?id=7'));
  });

  it.each(['', 'a-deal', 'javascript:alert(1)', 'file:///etc/passwd', 'mailto:a@b.test'])('is none for %j', (url) => {
    expect(canonicalUrl(url)).toBeNull();
  });

  it('has a host without www', () => {
    expect(hostOf('https://user:secret@www.outlet.test:8080/x')).toBe('outlet.test');
    expect(hostOf(null)).toBeNull();
  });
});
