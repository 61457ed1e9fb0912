import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

import { mayHoldFigures } from '../../../lib/page/figure-signs.ts';
import { findArticle } from '../../../lib/page/gate.ts';
import { readMetadata } from '../../../lib/page/metadata.ts';
import { readBlocks } from '../../../lib/page/read-blocks.ts';
import style from '../../pages/site.css?raw';
import { finish, setBody, setHead, setPath } from './setting.ts';

/** The example articles as files; styles matter, because what is hidden is not read. */
const FILES = import.meta.glob<string>('../../pages/**/*.html', { query: '?raw', import: 'default', eager: true });

const home = location.href;
beforeAll(() => setPath('/2026/05/story.html'));
afterAll(() => setPath(home));
afterEach(() => {
  setHead('');
  setBody('');
  document.documentElement.removeAttribute('lang');
});

/** Puts an example into the page of the test and reads it; null where the gate lets it pass. */
function open(file: string): { text: string; about: ReturnType<typeof readMetadata> } | null {
  const html = FILES[`../../pages/${file}`];
  if (html === undefined) throw new Error(`no example ${file}`);
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const script of page.body.querySelectorAll('script')) script.remove();
  setHead(`<style>${style}</style>${page.head.innerHTML}`);
  setBody(page.body.innerHTML);
  document.documentElement.lang = page.documentElement.lang;
  const found = findArticle(document);
  if (!found) return null;
  return { text: finish(readBlocks(found.root, found.headline, 100_000)).text, about: readMetadata(document) };
}

/** File, publisher, date, language, and figures that its text must hold as a reader sees them. */
const ARTICLES: readonly (readonly [file: string, publisher: string, date: string, figures: readonly string[]])[] = [
  [
    'anthropic-xai-colossus.html',
    'The Harbour Ledger',
    '2026-05-22',
    [
      '$1.25 billion a month',
      'more than $40 billion',
      'May 2029',
      '300 megawatts',
      'xAI | $1.25 billion',
      'about 300\u00a0MW',
    ],
  ],
  ['anthropic-musk-data-centers.html', 'Northgate Dispatch', '2026-05-28', ['$15 billion over several years', '$15bn']],
  [
    'anthropic-leases-gigawatt.html',
    'The Meridian Review',
    '2026-06-11',
    ['$965 billion', 'up to $40 billion', 'more than 1\u00a0GW'],
  ],
  [
    'anthropic-round-talks.html',
    'Quill & Capital',
    '2026-05-05',
    ['$900 billion', '$852\u00a0billion', '$30 billion', '| $852 bn |'],
  ],
  [
    'anthropic-fluidstack-build.html',
    'The Lantern Post',
    '2025-11-13',
    [
      '$50 billion',
      '$183\u00a0billion',
      '$1 billion',
      '$5\u00a0billion',
      '2.2\u00a0GW',
      '$8\u00a0billion',
      '1\u00a0million of its own chips',
    ],
  ],
  ['anthropic-colossus-wire.html', 'Tidewater Wire', '2026-05-23', ['$1.25bn a month', 'about $45\u00a0billion']],
  [
    'anthropic-xai-memphis.html',
    'Le Courrier du Quai',
    '2026-05-22',
    ['1,25\u00a0milliard de dollars par mois', '40\u00a0milliards', '300\u00a0mégawatts'],
  ],
];

test.each(ARTICLES)('%s reads as its reader would', (file, publisher, published, figures) => {
  const { text, about } = open(file)!;
  for (const figure of figures) expect(text).toContain(figure);
  expect(about).toMatchObject({ publisher, published, lang: file.includes('memphis') ? 'fr' : 'en' });
  expect(about.url).toMatch(/^https:\/\/www\.[a-z-]+\.example\/20/);
  expect(
    text.startsWith(about.title!) ||
      text.includes(`\n${about.title!}`) ||
      text.replaceAll('\u00a0', ' ').includes(about.title!),
  ).toBe(true);
});

test.each(ARTICLES)('%s: menus, advertisements and other stories are left out', (file) => {
  const { text } = open(file)!;
  const rail = document.querySelector('.rail')!.textContent.trim().split(/\n\s*/);
  expect(rail.length).toBeGreaterThan(3);
  for (const line of rail) expect(text).not.toContain(line);
  expect(text).not.toMatch(/Opinion|Débats|invented|inventé/);
});

test('a front page and a page without figures are passed over', () => {
  expect(open('hard/front-page.html')).toBeNull();
  expect(mayHoldFigures(open('hard/no-figures.html')!.text)).toBe(false);
});

test('figures split in every way are whole', () => {
  const { text } = open('hard/split-markup.html')!;
  const whole = [
    'a figure: $1 billion',
    '$1.25 billion a month',
    '$2.5bn',
    '3,75\u00a0milliards\u00a0de\u00a0dollars',
    '4 gigawatts',
  ];
  for (const figure of [
    ...whole,
    'words: $5bn.',
    'lines: $6 billion.',
    'link: $7 billion of',
    '$8 billion\n',
    '| $10 bn | 110 MW',
  ]) {
    expect(`${text}\n`).toContain(figure);
  }
  expect(text).not.toContain('five billion');
});

test('broken linked data is read as far as it goes', () => {
  expect(open('hard/broken-json-ld.html')!.about).toMatchObject({
    title: 'Linked data with a raw line break',
    publisher: 'The Ledger & Sons',
    published: '2026-05-22',
  });
});

test('a page in a form with misleading names is read', () => {
  expect(open('hard/clobbered-form.html')!.text).toContain('$4 billion');
});
