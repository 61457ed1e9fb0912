import { isArticleNode, readJsonLd, textOfValue } from './json-ld.ts';
import { readMeta } from './meta.ts';

/** What a page says about itself. */
export interface Metadata {
  /** http(s) without fragment. */
  readonly url: string | null;
  readonly publisher: string | null;
  readonly title: string | null;
  /** `YYYY-MM-DD`. */
  readonly published: string | null;
  /** Primary language, lower case. */
  readonly lang: string | null;
}

/** Longest title or name that is kept, in UTF-16 units. */
const MAX_LINE = 500;

const DATES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publish-date',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dc.date',
];

/** Reads publisher, title, date, address and language from JSON-LD, Open Graph, meta tags and the elements of a page. */
export function readMetadata(page: Document): Metadata {
  const nodes = readJsonLd(page);
  const meta = readMeta(page);
  const article = nodes.find(isArticleNode);
  const told = (key: string): string => textOfValue(article?.[key], nodes);
  const html = page.documentElement;
  return {
    url: address(page, [meta('og:url'), told('url')]),
    publisher: line(told('publisher'), meta('og:site_name', 'application-name', 'dc.publisher'), host(page)),
    title: line(told('headline'), meta('og:title'), page.querySelector('h1')?.textContent ?? '', page.title),
    published: firstDate([told('datePublished'), ...DATES.map((name) => meta(name)), ...times(page)]),
    lang: language(html.getAttribute('lang') ?? '', told('inLanguage'), meta('og:locale', 'content-language')),
  };
}

function line(...candidates: string[]): string | null {
  for (const candidate of candidates) {
    const plain = candidate.replace(/\s+/g, ' ').trim();
    if (plain !== '') return plain.slice(0, MAX_LINE);
  }
  return null;
}

function host(page: Document): string {
  return page.location?.hostname.replace(/^www\./, '') ?? '';
}

/** The canonical address; one that points at a front page from inside the site is a mistake of the template. */
function address(page: Document, told: readonly string[]): string | null {
  const here = page.location?.href ?? page.baseURI;
  const canonical = page.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? '';
  for (const candidate of [canonical, ...told, here]) {
    const url = candidate === '' ? null : URL.parse(candidate, here);
    if (!url || !/^https?:$/.test(url.protocol)) continue;
    if (candidate !== here && url.pathname === '/' && new URL(here).pathname !== '/') continue;
    url.hash = url.username = url.password = '';
    return url.href;
  }
  return null;
}

function times(page: Document): string[] {
  const found = page.querySelectorAll('[itemprop="datePublished"], time[pubdate], article time, main time, time');
  return [...found].slice(0, 20).map((time) => time.getAttribute('datetime') ?? time.getAttribute('content') ?? '');
}

function firstDate(candidates: readonly string[]): string | null {
  for (const candidate of candidates) {
    const date = readDate(candidate);
    if (date !== null) return date;
  }
  return null;
}

/** A date as the publisher's own calendar has it, whatever the time zone of the reader. Null where it is none. */
export function readDate(text: string): string | null {
  const iso = /^\s*(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text) ?? /^\s*((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/.exec(text);
  if (iso) return valid(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (!/(?:19|20)\d{2}/.test(text) || !/[a-z]{3}/i.test(text)) return null;
  const date = new Date(text.replace(/(?:[+-]\d{4}|GMT|UTC|Z)\s*$/, '')); // the clock time is the publisher's own
  return Number.isNaN(date.valueOf()) ? null : valid(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

function valid(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1990 || year > 2100 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

function language(...candidates: string[]): string | null {
  for (const candidate of candidates) {
    const primary = /^[a-z]{2,3}(?=$|[-_])/i.exec(candidate.trim())?.[0];
    if (primary) return primary.toLowerCase();
  }
  return null;
}
