import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

import { mayHoldFigures, scanForFigures } from '../../../lib/page/figure-signs.ts';
import { findArticle } from '../../../lib/page/gate.ts';
import { finish, setBody, setHead, setPath } from './setting.ts';

const home = location.href;
beforeAll(() => setPath('/2026/05/a-story.html'));
afterAll(() => setPath(home));

afterEach(() => {
  setHead('');
  setBody('');
});

const PROSE =
  'The company said on Thursday that it had signed the contract, which lasts for several years and more. '.repeat(2);
const paragraphs = (count: number): string => `<p>${PROSE}</p>`.repeat(count);

test('a page that calls itself an article is one', () => {
  setHead('<meta property="og:type" content="article">');
  setBody('<p>Short.</p>');
  expect(findArticle(document)).not.toBeNull();
});

test('prose in one place reads as an article, in many places as a list of teasers', () => {
  setBody(`<h1>Title</h1>${paragraphs(4)}`);
  expect(findArticle(document)).not.toBeNull();
  setBody(`<div><p>${PROSE}</p></div>`.repeat(8));
  expect(findArticle(document)).toBeNull();
});

test('a page of another type needs more prose', () => {
  setHead('<meta property="og:type" content="website">');
  setBody(paragraphs(3));
  expect(findArticle(document)).toBeNull();
  setBody(paragraphs(8));
  expect(findArticle(document)).not.toBeNull();
});

test('text without paragraphs passes, an empty page does not', () => {
  setBody(`<div>${PROSE}<br><br>${PROSE}</div><div>${PROSE}</div>`);
  expect(findArticle(document)).not.toBeNull();
  setBody('<div></div>');
  expect(findArticle(document)).toBeNull();
});

test('the innermost element with most of the prose is read, and the headline where it stands outside', () => {
  setHead('<meta property="og:type" content="article">');
  setBody(`<h1>Title</h1><main><article id="a">${paragraphs(5)}</article><article>${paragraphs(1)}</article></main>`);
  const found = findArticle(document);
  expect(found?.root.id).toBe('a');
  expect(found?.headline?.localName).toBe('h1');
});

test.each([
  ...[
    '$5bn',
    '€ 5',
    '1,25 milliard',
    '2.2GW',
    '300 megawatts',
    '14 %',
    '14%',
    '5 percent',
    'tens of billions',
    '40 Mrd. €',
  ],
  ...[
    '1 million chips',
    '10,000 GPUs',
    'half a billion',
    '3 lakh crore',
    '3亿',
    'US$4',
    '£1m',
    '5bn',
    '100k',
    '1.5-billion',
  ],
])('%s may be a figure', (text) => {
  expect(mayHoldFigures(`It said ${text} yesterday.`)).toBe(true);
});

test.each(['in 2026', 'at 10:30', 'Claude 4', 'page 12 of 30', 'call 555-0199'])('%s is none', (text) => {
  expect(mayHoldFigures(`It said ${text} yesterday.`)).toBe(false);
});

test('a figure split over mark-up and far into the page is found', () => {
  setBody(`${paragraphs(60)}<p>It cost 1.2 <b>bil</b><i>lion</i></p>`);
  expect(finish(scanForFigures(document.body))).toBe(true);
  setBody(paragraphs(60));
  expect(finish(scanForFigures(document.body))).toBe(false);
});

test('a figure is found over the edge of the window that is looked through', () => {
  setBody(`<p>${'a '.repeat(1_999)}a$<b>5</b> in all</p>`);
  expect(finish(scanForFigures(document.body))).toBe(true);
});
