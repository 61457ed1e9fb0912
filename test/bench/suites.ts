/** What reading is measured against: detectors by one expression, and text suites in a workspace of their own. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Reader } from './growth.ts';

const here = new URL('.', import.meta.url).pathname;
const require = createRequire(import.meta.url);

/** One pass of what a page script would try first. */
const SINGLE = /[$€£¥]\s?\d[\d.,]*\s?(?:trillion|billion|million|bn|tn|[MBTK])?\b/g;

/** Signs, codes and names of currencies, as the lists of currency extensions have them. */
const NAMES =
  'us\\$|c\\$|a\\$|hk\\$|nz\\$|r\\$|s\\$|nt\\$|[$€£¥₹₩₽₺₪฿₫₱]|us dollars?|dollars?|euros?|pounds?|sterling|yen|yuan|renminbi|rupees?|rubles?|won|francs?|kron[ao]r?|kroner|zloty|forint|koruna|lira|pesos?|reais|rand|baht|ringgit|rupiah|dong|dirhams?|riyals?|dinars?|shekels?|usd|eur|gbp|jpy|cny|inr|chf|cad|aud|nzd|hkd|sgd|twd|krw|brl|mxn|sek|nok|dkk|pln|czk|huf|try|rub|zar|thb|myr|idr|php|vnd|aed|sar|ils|qar|kwd|egp|ngn|pkr|bdt|lkr|clp|cop|ars|pen|uah|ron|bgn|isk';

/** A stand-in for the extensions that convert currencies by one expression: any number, with a sign, code or name on either side. */
const SIMPLE = new RegExp(
  `(${NAMES})?\\s?(\\d{1,3}(?:[ ,.]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d+)?)\\s?(thousand|million|billion|trillion|bn|mn|k|m|b)?\\s?(${NAMES})?`,
  'giu',
);

export function simple(text: string): number {
  let found = 0;
  for (const match of text.matchAll(SIMPLE))
    if (match[1] || match[4]) found += Number((match[2] ?? '').replace(/[ ,]/g, ''));
  return found;
}

/** The same signs, codes and names by currency, those that pages tell most often first. */
const CURRENCIES = [
  '[$]|us[$]|us dollars?|dollars?|usd',
  '€|euros?|eur',
  '£|pounds?|sterling|gbp',
  '¥|yen|jpy',
  'yuan|renminbi|cny',
  '₹|rupees?|inr|pkr|lkr',
  'francs?|chf',
  'c[$]|cad',
  'a[$]|aud',
  'nz[$]|nzd',
  'hk[$]|hkd',
  's[$]|sgd',
  'nt[$]|twd',
  '₩|won|krw',
  'r[$]|reais|brl',
  'pesos?|mxn|clp|cop|ars|php|₱',
  'kron[ao]r?|kroner|sek|nok|dkk|isk',
  'zloty|pln',
  'koruna|czk',
  'forint|huf',
  '₺|lira|try',
  '₽|rubles?|rub',
  'rand|zar',
  '฿|baht|thb',
  'ringgit|myr',
  'rupiah|idr',
  '₫|dong|vnd',
  'dirhams?|aed',
  'riyals?|sar|qar',
  '₪|shekels?|ils',
  'dinars?|kwd|egp|ngn|bdt|uah|ron|bgn|pen',
];

const AMOUNT = '(\\d{1,3}(?:[,.\\s]\\d{3})+|\\d+)([.,:]\\d{1,9})?';
const SCALE = '(\\s?(?:thousand|million|billion|trillion|bn|mn|k|m|b))?';

/** For each currency an expression of the amounts behind its name, and one of those before it. */
const PATTERNS = CURRENCIES.flatMap((names) => [
  new RegExp(`(?:${names})\\s?${AMOUNT}${SCALE}`, 'gi'),
  new RegExp(`${AMOUNT}${SCALE}\\s?(?:${names})`, 'gi'),
]);

/**
 * A stand-in for those that know one currency at a time: each text node is tried with the two expressions of each currency,
 * until one has found its amounts.
 */
export function byCurrency(text: string): number {
  let sum = 0;
  for (const node of text.split('\n'))
    PATTERNS.some((pattern) => {
      const told = sumOf(pattern, node);
      sum += told;
      return told > 0;
    });
  return sum;
}

function sumOf(pattern: RegExp, node: string): number {
  let sum = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(node); match; match = pattern.exec(node))
    sum += Number((match[1] ?? '').replace(/[,.\s]/g, ''));
  return sum;
}

export function single(text: string): number {
  SINGLE.lastIndex = 0;
  let found = 0;
  while (SINGLE.exec(text)) found++;
  return found;
}

interface Wink {
  its: Record<string, unknown>;
  readDoc(text: string): { entities(): { out(as: unknown): unknown } };
}

function winkReader(nlp: Wink): Reader {
  return (text) => nlp.readDoc(text).entities().out(nlp.its['detail']);
}

/** The suites by name; they are installed when first asked for. */
export function peers(): Record<string, Reader> {
  if (!existsSync(`${here}node_modules`)) {
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: here, stdio: 'inherit' });
  }
  const recognizers = require('@microsoft/recognizers-text-suite');
  const compromise = require('compromise');
  const wink = require('wink-nlp');
  return {
    'Recognizers-Text (currency and numbers)': (text) => [
      recognizers.recognizeCurrency(text, 'en-us'),
      recognizers.recognizeNumber(text, 'en-us'),
    ],
    'compromise (money and numbers)': (text) => [compromise(text).money().json(), compromise(text).numbers().json()],
    'wink-nlp (entities, default pipe)': winkReader(wink(require('wink-eng-lite-web-model'))),
    'wink-nlp (entities, named entities only)': winkReader(wink(require('wink-eng-lite-web-model'), ['ner'])),
  };
}
