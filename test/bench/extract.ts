/**
 * Measures reading in ratios of one run: the whole pipeline and figure detection alone against text suites, against a
 * stand-in for the detectors of currency extensions, and against one pass of a single regular expression; then growth
 * with the length of 30 attacks. The peers live in a workspace of their own, installed when this runs first.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ATTACKS, LISTINGS } from './attacks.ts';
import { cost, printAttacks, type Reader } from './growth.ts';
import { newsOf } from './news.ts';
import { extractFigures } from '../../lib/figure/extract.ts';
import { readClaims } from '../../lib/claim/read.ts';
import { defaultLexicon } from '../../lib/vocabulary/shipped.ts';

const here = new URL('.', import.meta.url).pathname;
const require = createRequire(import.meta.url);
const FIGURES = defaultLexicon().figures;

/** One pass of what a page script would try first. */
const SINGLE = /[$€£¥]\s?\d[\d.,]*\s?(?:trillion|billion|million|bn|tn|[MBTK])?\b/g;

/** Signs, codes and names of currencies, as the lists of currency extensions have them. */
const NAMES =
  'us\\$|c\\$|a\\$|hk\\$|nz\\$|r\\$|s\\$|nt\\$|[$€£¥₹₩₽₺₪฿₫₱]|us dollars?|dollars?|euros?|pounds?|sterling|yen|yuan|renminbi|rupees?|rubles?|won|francs?|kron[ao]r?|kroner|zloty|forint|koruna|lira|pesos?|reais|rand|baht|ringgit|rupiah|dong|dirhams?|riyals?|dinars?|shekels?|usd|eur|gbp|jpy|cny|inr|chf|cad|aud|nzd|hkd|sgd|twd|krw|brl|mxn|sek|nok|dkk|pln|czk|huf|try|rub|zar|thb|myr|idr|php|vnd|aed|sar|ils|qar|kwd|egp|ngn|pkr|bdt|lkr|clp|cop|ars|pen|uah|ron|bgn|isk';

/** A stand-in for what extensions that convert currencies do: any number, with a sign, code or name on either side. */
const SIMPLE = new RegExp(
  `(${NAMES})?\\s?(\\d{1,3}(?:[ ,.]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d+)?)\\s?(thousand|million|billion|trillion|bn|mn|k|m|b)?\\s?(${NAMES})?`,
  'giu',
);

function simple(text: string): number {
  let found = 0;
  for (const match of text.matchAll(SIMPLE))
    if (match[1] || match[4]) found += Number((match[2] ?? '').replace(/[ ,]/g, ''));
  return found;
}

function single(text: string): number {
  SINGLE.lastIndex = 0;
  let found = 0;
  while (SINGLE.exec(text)) found++;
  return found;
}

/** Megabytes a second over all articles, the best of `turns`. */
function speed(read: Reader, articles: readonly string[], turns: number): number {
  const length = articles.reduce((sum, text) => sum + text.length, 0);
  let best = Infinity;
  for (let turn = 0; turn < turns; turn++)
    best = Math.min(
      best,
      cost(() => articles.forEach((text) => read(text))),
    );
  return length / best / 1000;
}

interface Wink {
  its: Record<string, unknown>;
  readDoc(text: string): { entities(): { out(as: unknown): unknown } };
}

function winkReader(nlp: Wink): Reader {
  return (text) => nlp.readDoc(text).entities().out(nlp.its['detail']);
}

function peers(): Record<string, Reader> {
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

const articles = newsOf(1_000_000);
const lexicon = defaultLexicon();
const claims: Reader = (text) =>
  readClaims(
    { id: 'bench', url: null, publisher: null, title: null, published: '2026-05-22', lang: 'en', text },
    lexicon,
  );

const ours = {
  pipeline: speed(claims, articles, 5),
  figures: speed((text) => extractFigures(text, FIGURES, { lang: 'en' }), articles, 9),
};
const regex = speed(single, articles, 9);
const extension = speed(simple, articles, 9);
console.log(`text to claims          ${ours.pipeline.toFixed(2)} MB/s`);
console.log(`text to figures         ${ours.figures.toFixed(2)} MB/s`);
console.log(
  `one regular expression  ${regex.toFixed(0)} MB/s: figures take ${(regex / ours.figures).toFixed(0)} times as long`,
);
console.log(
  `currency extensions     ${extension.toFixed(2)} MB/s: figures ${(ours.figures / extension).toFixed(2)} times as fast`,
);
let fastest = 0;
for (const [name, read] of Object.entries(process.argv.includes('--no-peers') ? {} : peers())) {
  const some = name.startsWith('Recognizers')
    ? articles.slice(0, 4)
    : name.startsWith('compromise')
      ? articles.slice(0, 40)
      : articles;
  const rate = speed(read, some, 2);
  fastest = Math.max(fastest, rate);
  console.log(
    `${name.padEnd(40)} ${rate.toFixed(3)} MB/s: claims ${(ours.pipeline / rate).toFixed(1)}, figures ${(ours.figures / rate).toFixed(1)} times as fast`,
  );
}
if (fastest > 0)
  console.log(
    `the whole pipeline is ${(ours.pipeline / fastest).toFixed(1)} times as fast as the fastest suite (goal 5)`,
  );

/** Length of an attack, in letters, for each way of reading: a listing of figures has many claims. */
const LENGTHS = { figures: 128_000, claims: 32_000 };
/** Of a listing each line is a claim, with all that is read of one; its time has no goal but that it grows with the length. */
const GOALS = { figures: { growth: 2.5, time: 0.2 }, claims: { growth: 2.5, time: Infinity } };

const figures: Reader = (text) => extractFigures(text, FIGURES);
printAttacks('text to figures', figures, ATTACKS, LENGTHS.figures, GOALS.figures);
printAttacks('text to claims', claims, { ...ATTACKS, ...LISTINGS }, LENGTHS.claims, GOALS.claims);
