import { SHORT_SCALES, SHORT_UNITS } from '../../vocabulary/figure-words/universal.ts';
import type { Words } from '../../vocabulary/figure-words/words.ts';
import { currencyBefore } from '../currency.ts';
import type { Numeral } from '../numeral.ts';
import { figureOf, type Found, type Reading, type Told } from '../reading.ts';

/** A row longer than this is prose. */
const LONGEST_ROW = 300;

/** A unit told in a header or a label: "($ bn)", "in € million", "(MW)". */
const UNIT = /(?:\(|\bin\s)\s?(?:([A-Z]{0,2}\$|[€£¥₹]|USD|EUR|GBP)\s?([a-z]{1,9}|[BMKT])?|(%|[kMGT]Wh?))\s?\)?/;

interface Column {
  readonly kind: Told['kind'];
  readonly unit: string;
  readonly power: number;
}

/** A cell of a row, with the number that it holds and nothing else, or the unit that it tells. */
interface Cell {
  readonly numeral: Numeral | null;
  readonly column: Column | null;
}

/** The scale of all sums of a table, told above it or in its header: "(in millions)", "in € million, but per share". */
const CAPTION =
  /(?:^|[\s(,])(?:in|en|em)\s(?:[A-Z]{0,2}[$€£¥₹]|USD|EUR|GBP)?\s?(\p{L}{5,10})(?=\s*(?:[),;:\]|\t]|$|(?:of |de |di |d['’])?(?:US )?(?:doll?ar|dólar|euro)))/iu;
/** A line longer than this is prose. */
const LONGEST_CAPTION = 120;
/** Rows that tell no sums of that scale. */
const UNSCALED = /per\s(?:\p{L}+\s)?share|\bEPS\b|shares|%|headcount|employees|customers|users/iu;

/** A table under a caption: the scale of its sums, and the currency of each column in which a sum had one. */
interface Scaled {
  readonly power: number;
  readonly currencies: Map<number, string>;
}

/** The scale that a line above a table, or its header, tells; null where it tells none. */
function scaleIn(line: string, own: Words, english: Words): Scaled | null {
  const word = line.length > LONGEST_CAPTION ? undefined : CAPTION.exec(line)?.[1]?.toLowerCase();
  const power = word === undefined ? undefined : (own.scales.get(word) ?? english.scales.get(word));
  return power === undefined ? null : { power, currencies: new Map() };
}

/** The sums of a row under a caption: a column in which one has a sign of a currency holds sums further down too. */
function sumsOf(cells: readonly Cell[], row: string, table: Scaled, dollar: string, text: string): Found[] {
  if (UNSCALED.test(row)) return [];
  return cells.flatMap(({ numeral }, index) => {
    if (!numeral || numeral.scaled || index === 0) return [];
    const { before } = numeral;
    if (before) table.currencies.set(index, before.code === '$' ? dollar : before.code);
    const unit = table.currencies.get(index);
    if (unit === undefined) return [];
    const span = { start: before?.start ?? numeral.start, end: numeral.end };
    return figureOf(text, numeral, { ...span, kind: 'money', unit, power: table.power, unitImplied: false }) ?? [];
  });
}

/** What the cells of a header tell; where one cell alone tells a unit and it is the first, it is that of all. */
interface Header {
  readonly columns: readonly (Column | null)[];
  readonly only: Column | null;
}

const NO_HEADER: Header = { columns: [], only: null };

function headerOf(cells: readonly Cell[]): Header {
  const columns = cells.map(({ column }) => column);
  return { columns, only: columns.filter((column) => column).length === 1 ? (columns[0] ?? null) : null };
}

/** Numbers in the cells of a table whose header, or the label of the row, tells the unit. Cells are parted by tabs or bars. */
export function parseTable({ text, options, numerals, lexicon }: Reading): Found[] {
  if (!/[\t|]/.test(text)) return [];
  const found: Found[] = [];
  // Headers are told in English on most pages, whatever their language.
  const english = lexicon.words[0] as Words;
  // The same label stands in many rows.
  const known = new Map<string, Column | null>();
  let header = NO_HEADER;
  let next = 0;
  const cellOf = (start: number, end: number): Cell => {
    while ((numerals[next]?.start ?? Infinity) < start) next++;
    const numeral = numerals[next];
    const cell = text.slice(start, end);
    if (numeral && numeral.start < end && (BARE.test(cell) || SIGNED.test(cell)))
      return { numeral: isYear(cell) ? null : numeral, column: null };
    let column = known.get(cell);
    if (column === undefined) known.set(cell, (column = columnOf(cell, options.currency ?? 'USD', english)));
    return { numeral: null, column };
  };
  const own = lexicon.words.find(({ lang }) => options.lang?.startsWith(lang)) ?? english;
  let table: Scaled | null = null;
  let isRow = false;
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    const newline = text.indexOf('\n', start);
    end = newline < 0 ? text.length : newline;
    const cells = end - start > LONGEST_ROW ? [] : cellsOf(text, start, end, cellOf);
    const line = end - start > LONGEST_ROW ? '' : text.slice(start, end).trim();
    // A line within a table is a heading of some rows, another one begins something else.
    if (line !== '' && !cells.some(({ numeral }) => numeral))
      table = scaleIn(line, own, english) ?? (isRow || cells.length > 1 ? table : null);
    isRow = cells.length > 1;
    if (cells.length < 2) header = NO_HEADER;
    else {
      if (table) found.push(...sumsOf(cells, line, table, options.currency ?? 'USD', text));
      const told = cells.some(({ column }) => column) && !cells.some(({ numeral }, index) => index > 0 && numeral);
      if (told) header = headerOf(cells);
      const label = told ? null : (cells[0]?.column ?? null);
      for (let index = 0; index < cells.length; index++) {
        const { numeral } = cells[index] as Cell;
        const column = label ?? header.columns[index] ?? header.only;
        if (!numeral || !column) continue;
        const { kind, unit, power } = column;
        const { before, end } = numeral;
        const span = { start: before?.start ?? numeral.start, end };
        const figure = figureOf(text, numeral, { ...span, kind, unit, power, unitImplied: false });
        if (figure) found.push(figure);
      }
    }
  }
  return found;
}

const TAB = 9;
const BAR = 124;

function cellsOf(text: string, start: number, end: number, cellOf: (start: number, end: number) => Cell): Cell[] {
  const cells: Cell[] = [];
  let from = start;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== TAB && code !== BAR) continue;
    cells.push(cellOf(from, at));
    from = at + 1;
  }
  // A line without them is no row, and nothing of it is read.
  if (from > start) cells.push(cellOf(from, end));
  return cells;
}

/** A number and nothing else. */
const BARE = /^\s*[~<>≈+(-]?\s?\d[\d.,\s]{0,20}[+)]?\s*$/;

/** An amount with its sign and nothing else, in brackets where it is negative. */
const SIGNED = /^\s*\(?[A-Z]{0,3}[$€£¥₹]\s?\d[\d.,]{0,20}\)?\s*$/;

function isYear(cell: string): boolean {
  return /^\s*(?:19|20)\d\d\s*$/.test(cell);
}

function columnOf(cell: string, dollar: string, english: Words): Column | null {
  const match = UNIT.exec(cell);
  if (!match) return null;
  const [, currency, scale, measure] = match;
  if (measure) {
    return SHORT_UNITS.get(measure) ?? null;
  }
  const power = scale ? (english.scales.get(scale) ?? SHORT_SCALES.get(scale)) : 0;
  if (power === undefined || !currency) return null;
  const code = currencyBefore(currency, currency.length)?.code ?? currency;
  return { kind: 'money', unit: code === '$' ? dollar : code, power };
}
