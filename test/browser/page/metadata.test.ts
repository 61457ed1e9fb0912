import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

import { readDate, readMetadata, type Metadata } from '../../../lib/page/metadata.ts';
import { setBody, setHead, setPath } from './setting.ts';

const home = location.href;
beforeAll(() => setPath('/2026/05/a-story.html'));
afterAll(() => setPath(home));

afterEach(() => {
  setHead('');
  setBody('');
  document.documentElement.removeAttribute('lang');
});

const ld = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const article = { '@type': 'NewsArticle', headline: 'A headline', datePublished: '2026-05-22T23:30:00-04:00' };

/** What stands in the head, and what is read from it. */
const HEADS: readonly (readonly [name: string, head: string, expected: Partial<Metadata>])[] = [
  [
    'one node',
    ld({ ...article, publisher: { name: 'The Ledger' } }),
    { title: 'A headline', published: '2026-05-22', publisher: 'The Ledger' },
  ],
  [
    'a graph with references',
    ld({
      '@graph': [
        { '@id': '#org', '@type': 'Organization', name: 'The Ledger' },
        { ...article, publisher: { '@id': '#org' } },
      ],
    }),
    { publisher: 'The Ledger', title: 'A headline' },
  ],
  [
    'a list of nodes and types',
    ld([{ '@type': 'BreadcrumbList' }, { ...article, '@type': ['Thing', 'ReportageNewsArticle'] }]),
    { title: 'A headline' },
  ],
  [
    'a publisher that is a text, in a list',
    ld({ ...article, publisher: ['The Ledger', 'Other'] }),
    { publisher: 'The Ledger' },
  ],
  ['an article inside a page', ld({ '@type': 'WebPage', mainEntity: article }), { title: 'A headline' }],
  [
    'markup escaped inside JSON',
    ld({ ...article, headline: 'Quill &amp; Capital&#8217;s&nbsp;view' }),
    { title: 'Quill & Capital’s view' },
  ],
  ['raw line breaks in a string', ld('{"@type":"NewsArticle","headline":"Two\nlines"}'), { title: 'Two lines' }],
  ['a comma too many, in a comment', ld('<!-- {"@type":"NewsArticle","headline":"Loose",} -->'), { title: 'Loose' }],
  [
    'broken beyond repair, then meta',
    ld('{"@type": "NewsArticle", headline') + '<meta property="og:title" content="From meta">',
    { title: 'From meta' },
  ],
  [
    'Open Graph',
    '<meta property="og:site_name" content="The Wire"><meta property="og:title" content=" Spaced \n title "><meta property="og:locale" content="fr_FR"><meta property="article:published_time" content="2026-03-01T00:00Z">',
    { publisher: 'The Wire', title: 'Spaced title', lang: 'fr', published: '2026-03-01' },
  ],
  ['other names of a date', '<meta name="DC.date.issued" content="2025-11-13">', { published: '2025-11-13' }],
  [
    'a canonical address',
    '<link rel="canonical" href="https://www.ledger.example/a?id=1#top">',
    { url: 'https://www.ledger.example/a?id=1' },
  ],
  [
    'a canonical address that points home',
    '<link rel="canonical" href="https://www.ledger.example/"><meta property="og:url" content="https://www.ledger.example/b">',
    { url: 'https://www.ledger.example/b' },
  ],
  [
    'a canonical address that is no address of the web',
    '<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="https://www.ledger.example/b">',
    { url: 'https://www.ledger.example/b' },
  ],
  [
    'a password in the address',
    '<link rel="canonical" href="https://me:secret@www.ledger.example/a">',
    { url: 'https://www.ledger.example/a' },
  ],
  [
    'names of prototypes',
    ld('{"@type":"NewsArticle","headline":"Safe","__proto__":{"publisher":"Evil"}}'),
    { title: 'Safe', publisher: location.hostname },
  ],
];

test.each(HEADS)('%s', (_, head, expected) => {
  setHead(head);
  expect(readMetadata(document)).toMatchObject(expected);
});

test('without any tags the elements of the page tell', () => {
  document.documentElement.lang = 'de-AT';
  setBody('<h1>The <i>headline</i></h1><article><time datetime="2026-01-31T10:00">31. Januar</time></article>');
  expect(readMetadata(document)).toMatchObject({ title: 'The headline', published: '2026-01-31', lang: 'de' });
});

test('linked data comes before Open Graph, Open Graph before the elements', () => {
  setHead(ld(article) + '<meta property="og:title" content="Other">');
  setBody('<h1>Third</h1><time datetime="1999-01-01"></time>');
  expect(readMetadata(document)).toMatchObject({ title: 'A headline', published: '2026-05-22' });
});

test.each([
  ['2026-05-22', '2026-05-22'],
  ['20260522', '2026-05-22'],
  ['2026-05-22T23:59:59+14:00', '2026-05-22'],
  ['Fri, 22 May 2026 23:30:00 GMT', '2026-05-22'],
  ['May 22, 2026', '2026-05-22'],
  ['2026-02-30', null],
  ['2026-13-05', null],
  ['0001-01-01', null],
  ['yesterday', null],
  ['5 minutes ago', null],
  ['', null],
])('the date %s', (text, date) => {
  expect(readDate(text)).toBe(date);
});
