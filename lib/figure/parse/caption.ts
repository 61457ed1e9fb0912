import { phraseAt } from '../../vocabulary/figure-words/phrases.ts';
import { CODES, DOLLARS, SHORT_SCALES, SIGNS } from '../../vocabulary/figure-words/universal.ts';
import type { Words } from '../../vocabulary/figure-words/words.ts';
import type { Numeral } from '../numeral.ts';
import { figureOf, type Found, type Reading } from '../reading.ts';

/** A table under a caption: the scale of its sums, their currency, and that of each column in which a sum had one. */
export interface Scaled {
  readonly power: number;
  readonly unit: string | null;
  readonly columns: Map<number, string>;
}

/** What tells a scale: in brackets; behind "in", as the whole line or with a currency. */
const TOLD =
  /(\(\s?(?:(?:in|en|em|amounts in|figures in)\s)?|^(?:in|en|em)\s|[\s,](?:in|en|em)\s)([^(),;:|\t]{1,32})/giu;
/** Parts of it: words, signs, and what links them. */
const PARTS = /\s+|(?<=[$€£¥₹])(?=\p{L})|(?<=\bd['’])/u;
const LINK = /^(?:of|de|di|d['’]|von|van|us|u\.s\.)$/i;
/** A line longer than this is prose, and so is one that ends like a sentence. */
const LONGEST = 140;

/** Thousands as captions tell them, beside the word for one. */
const THOUSANDS = /^(?:thousands?|milliers?|miles|migliaia|milhares|tausend|tsd\.?|duizend(?:en)?)$/i;
const THOUSAND = 3;

/** The scale that a line above a table, or its header, tells ("(in millions)", "€ m", "en miles de euros"); null where it tells none. */
export function scaleIn(line: string, words: readonly Words[], dollar: string): Scaled | null {
  if (line.length > LONGEST || line.endsWith('.')) return null;
  for (const [all, opened = '', told = ''] of line.matchAll(TOLD)) {
    const scaled = partsOf(told.trim(), words, dollar);
    if (scaled && (opened.startsWith('(') || all.length === line.length || scaled.unit !== null)) return scaled;
  }
  return null;
}

function partsOf(told: string, words: readonly Words[], dollar: string): Scaled | null {
  let [power, unit]: [number | undefined, string | null] = [undefined, null];
  for (const part of told.split(PARTS)) {
    const word = part.replace(/['’]s$/, '');
    const scale = scaleOf(word, words);
    const currency = scale === undefined ? currencyOf(word, words) : undefined;
    if (scale !== undefined) power = scale;
    else if (currency !== undefined) unit = currency === '$' ? dollar : currency;
    else if (!LINK.test(word)) return null;
  }
  return power === undefined ? null : { power, unit, columns: new Map() };
}

function scaleOf(word: string, words: readonly Words[]): number | undefined {
  if (THOUSANDS.test(word)) return THOUSAND;
  const lower = word.toLowerCase();
  for (const { scales } of words) {
    const power = word.length > 3 ? scales.get(lower) : undefined;
    if (power !== undefined) return power;
  }
  return SHORT_SCALES.get(word);
}

function currencyOf(word: string, words: readonly Words[]): string | undefined {
  const sign = word === '$' ? '$' : (SIGNS.get(word) ?? CODES.get(word));
  if (sign !== undefined) return sign;
  if (word.endsWith('$')) return DOLLARS[word.slice(0, -1)];
  for (const { currencies } of words) {
    const named = phraseAt(currencies, word, 0);
    if (named?.end === word.length) return named.value.slice(0, 3);
  }
  return undefined;
}

/** Rows that tell no sums of that scale: what is told for one share, shares of a whole, and counts. */
const OTHERWISE =
  /(?:per|par|por|je|pro)\s(?:\p{L}+\s)?(?:share|action|acción|azione|ação|aktie|aandeel)|\bEPS\b|%|^\W*(?:number|headcount|staff|anzahl|nombre|número|numero|aantal|effectif|plantilla)(?!\p{L})/iu;

/** Whether a row is headed by what is counted, and no more: "Customers", "Data centers". */
function isCount(row: string, words: readonly Words[]): boolean {
  const head =
    row
      .replace(/^\P{L}+/u, '')
      .split(/[|\t(]/, 1)[0]
      ?.trim() ?? '';
  return head !== '' && words.some(({ nouns }) => phraseAt(nouns, head, 0)?.end === head.length);
}

/** The sums of a row under a caption: where that tells no currency, those of columns in which one has a sign. */
export function sumsOf(
  cells: readonly { readonly numeral: Numeral | null }[],
  row: string,
  table: Scaled,
  dollar: string,
  { text, lexicon }: Reading,
): Found[] {
  if (OTHERWISE.test(row) || isCount(row, lexicon.words)) return [];
  return cells.flatMap(({ numeral }, index) => {
    if (!numeral || numeral.scaled || index === 0) return [];
    const { before } = numeral;
    if (before) table.columns.set(index, before.code === '$' ? dollar : before.code);
    const unit = table.columns.get(index) ?? table.unit;
    if (unit === null) return [];
    const span = { start: before?.start ?? numeral.start, end: numeral.end };
    return figureOf(text, numeral, { ...span, kind: 'money', unit, power: table.power, unitImplied: false }) ?? [];
  });
}
