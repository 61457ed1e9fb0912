import { describe, expect, it } from 'vitest';

import { neverRuns } from '../../../lib/answer/never.ts';
import { trustedUrl } from '../../../lib/answer/reading.ts';
import { isOn, DEFAULTS, parseSettings, patternsOf, siteOf } from '../../../lib/settings.ts';

describe('where the extension never runs', () => {
  it.each([
    'https://mail.google.com/mail/u/0/',
    'https://docs.google.com/document/d/1',
    'https://acme.sharepoint.com/',
    'https://www.paypal.com/',
    'https://www.usbank.com/login',
    'https://online.deutsche-bank.de/',
    'https://ebanking.example.ch/',
    'http://192.168.1.1/',
    'http://[::1]/',
    'http://localhost:8080/',
    'http://intranet/news',
    'http://wiki.corp/',
    'http://printer.local/',
    'file:///home/me/a.html',
    'chrome://settings',
    'about:blank',
    '',
  ])('%s', (url) => {
    expect(neverRuns(url)).toBe(true);
  });

  it.each([
    'https://www.ft.com/content/1',
    'https://americanbanker.com/news',
    'https://news.google.com/',
    'https://bbc.co.uk/',
  ])('but on %s it may', (url) => {
    expect(neverRuns(url)).toBe(false);
  });
});

describe('the address of an article', () => {
  it.each([
    ['https://example.com/a?utm_source=x', 'https://www.example.com/a', 'https://example.com/a'],
    ['https://www.example.com/a', 'https://amp.example.com/a', 'https://example.com/a'],
    ['https://example.com/a', 'https://news.example.com/b', 'https://example.com/a'],
    ['https://ft.com/a', 'https://evil.test/b', 'https://evil.test/b'],
    ['https://notexample.com/a', 'https://example.com/b', 'https://example.com/b'],
    ['https://com/a', 'https://example.com/b', 'https://example.com/b'],
    ['javascript:alert(1)', 'https://example.com/b', 'https://example.com/b'],
    ['data:text/html,x', null, null],
    [null, 'https://example.com/b#c', 'https://example.com/b'],
  ])('named %s on %s is %s', (named, there, url) => {
    expect(trustedUrl(named, there)).toBe(url);
  });
});

describe('settings', () => {
  it.each([undefined, null, 3, 'x', [], { paused: 'yes', sitesOff: 7 }])(
    'fall back where they are damaged: %j',
    (stored) => {
      expect(parseSettings(stored)).toEqual(DEFAULTS);
    },
  );

  it('keep what is whole beside what is damaged', () => {
    expect(parseSettings({ paused: true, sitesOff: null })).toEqual({ ...DEFAULTS, paused: true });
  });

  it('know a site by its host without www', () => {
    expect(siteOf('https://www.example.com/a')).toBe('example.com');
    expect(patternsOf('https://www.example.com:8080/a')).toEqual(['*://*.example.com/*']);
    expect(siteOf('chrome://extensions')).toBeNull();
  });

  it('switch off one site, or all', () => {
    const off = { ...DEFAULTS, sitesOff: ['example.com'] };
    expect(isOn(off, 'https://www.example.com/')).toBe(false);
    expect(isOn(off, 'https://other.com/')).toBe(true);
    expect(isOn({ ...DEFAULTS, paused: true }, 'https://other.com/')).toBe(false);
  });
});
