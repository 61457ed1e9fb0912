/**
 * Measures reading in ratios of one run: the whole pipeline and figure detection alone against text suites, against
 * stand-ins for the two kinds of detectors in currency extensions, and against one pass of a single regular expression,
 * each on the same text: made news, and real articles on deals where they are at hand, in which nearly every sentence tells
 * a figure. Then growth with the length of news and of attacks.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { ATTACKS, LISTINGS } from './attacks.ts';
import { cost, growthOf, printAttacks, type Reader } from './growth.ts';
import { newsOf } from './news.ts';
import { byCurrency, peers, simple, single } from './suites.ts';
import { readDocument } from '../scripts/documents.ts';
import { extractFigures } from '../../lib/figure/extract.ts';
import { readClaims } from '../../lib/claim/read.ts';
import { defaultLexicon } from '../../lib/vocabulary/shipped.ts';

const DEV = new URL('../../../shared/corpus/dev/', import.meta.url).pathname;
const lexicon = defaultLexicon();

const claims = (text: string) =>
  readClaims(
    { id: 'bench', url: null, publisher: null, title: null, published: '2026-05-22', lang: 'en', text },
    lexicon,
  );
const figures = (text: string) => extractFigures(text, lexicon.figures, { lang: 'en' });

/** The English articles of the development corpus; none where it is not at hand. */
function devArticles(): string[] {
  if (!existsSync(DEV)) return [];
  return readdirSync(DEV).flatMap((file) => {
    const document = file.endsWith('.json') ? readDocument(readFileSync(DEV + file, 'utf8')) : '';
    return typeof document !== 'string' && document.lang === 'en' ? [document.text] : [];
  });
}

/** Letters that a fast reader is given at a time, and a slow one. */
const LETTERS = 300_000;
const SLOW: Readonly<Record<string, number>> = { Recognizers: 15_000, compromise: 100_000 };
/** Milliseconds that a reader is measured for, and the turns that it takes at least: the first ones warm it up. */
const PATIENCE = 4_000;
const TURNS = 2;

const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0);

/** Texts of so many letters in all: some of those given, or those given again and again. */
function portion(texts: readonly string[], letters: number): string[] {
  const taken: string[] = [];
  for (let at = 0, length = 0; length < letters; at++) {
    const text = texts[at % texts.length] ?? '';
    taken.push(text);
    length += text.length;
  }
  return taken;
}

/** Megabytes a second, the best of all turns: what disturbs a measurement only ever makes it slower. */
function speed(name: string, read: Reader, texts: readonly string[]): number {
  const slow = Object.entries(SLOW).find(([suite]) => name.startsWith(suite));
  const some = portion(texts, slow?.[1] ?? LETTERS);
  let best = Infinity;
  for (let turn = 0, spent = 0; turn < TURNS || spent < PATIENCE; turn++) {
    const time = cost(() => some.forEach((text) => read(text)));
    best = Math.min(best, time);
    spent += time;
  }
  return lengthOf(some) / best / 1000;
}

const news = newsOf(1_000_000);
const dev = devArticles();
const TEXTS = { 'made news': news, ...(dev.length > 0 ? { 'articles on deals': dev } : {}) };

// What is ours is measured before the suites fill the memory that all share.
const ours = Object.entries(TEXTS).map(([title, texts]) => ({
  title,
  texts,
  whole: speed('claims', claims, texts),
  found: speed('figures', figures, texts),
  expression: speed('single', single, texts),
  extension: speed('simple', simple, texts),
  thorough: speed('by currency', byCurrency, texts),
}));
/** How the time of the whole pipeline grows with the length of one article of news. */
const { growth } = growthOf(claims, news.join('\n\n'), 128_000);
console.log(`text to claims, one article of news: t(2n)/t(n) ${growth.toFixed(2)} (goal 2.2)`);

const suites = process.argv.includes('--no-peers') ? {} : peers();
for (const { title, texts, whole, found, expression, extension, thorough } of ours) {
  const told = texts.reduce((sum, text) => sum + figures(text).length, 0);
  console.log(`${title}, ${(lengthOf(texts) / told).toFixed(0)} letters a figure`);
  console.log(`  text to claims          ${whole.toFixed(2)} MB/s`);
  console.log(`  text to figures         ${found.toFixed(2)} MB/s`);
  const times = (expression / found).toFixed(0);
  console.log(`  one regular expression  ${expression.toFixed(0)} MB/s: figures take ${times} times as long`);
  for (const [how, rate] of [
    ['all in one', extension],
    ['one by one', thorough],
  ] as const)
    console.log(`  currencies ${how}   ${rate.toFixed(2)} MB/s: figures ${(found / rate).toFixed(2)} times as fast`);
  let fastest = 0;
  for (const [name, read] of Object.entries(suites)) {
    const rate = speed(name, read, texts);
    fastest = Math.max(fastest, rate);
    const ratios = `claims ${(whole / rate).toFixed(2)}, figures ${(found / rate).toFixed(1)} times as fast`;
    console.log(`  ${name.padEnd(40)} ${rate.toFixed(3)} MB/s: ${ratios}`);
  }
  if (fastest > 0)
    console.log(`  the whole pipeline is ${(whole / fastest).toFixed(2)} times as fast as the fastest suite (goal 5)`);
}

/** Length of an attack, in letters, for each way of reading: a listing of figures has many claims. */
const LENGTHS = { figures: 64_000, claims: 32_000 };
/** Of a listing each line is a claim, with all that is read of one; its time has no goal but that it grows with the length. */
const GOALS = { figures: { growth: 2.5, time: 0.2 }, claims: { growth: 2.5, time: Infinity } };

printAttacks(
  'text to figures',
  (text) => extractFigures(text, lexicon.figures),
  ATTACKS,
  LENGTHS.figures,
  GOALS.figures,
);
printAttacks('text to claims', claims, { ...ATTACKS, ...LISTINGS }, LENGTHS.claims, GOALS.claims);
