import { SHORT_SCALES, SHORT_UNITS } from '../../vocabulary/figure-words/universal.ts';
import type { Words } from '../../vocabulary/figure-words/words.ts';
import { scaleIn, sumsOf, type Scaled } from './caption.ts';
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
export function parseTable(reading: Reading): Found[] {
  const { text, options, numerals, lexicon, meant } = reading;
  if (!/[\t|]/.test(text)) return [];
  const found: Found[] = [];
  const dollar = options.currency ?? meant.dollar;
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
    if (column === undefined) known.set(cell, (column = columnOf(cell, dollar, english)));
    return { numeral: null, column };
  };
  const own = lexicon.words.find(({ lang }) => options.lang?.startsWith(lang)) ?? english;
  const languages = [own, english];
  let table: Scaled | null = null;
  let isRow = false;
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    const newline = text.indexOf('\n', start);
    end = newline < 0 ? text.length : newline;
    const cells = end - start > LONGEST_ROW ? [] : cellsOf(text, start, end, cellOf);
    const line = end - start > LONGEST_ROW ? '' : text.slice(start, end).trim();
    // A line within a table is a heading of some rows, another one begins something else.
    if (line !== '' && !cells.some(({ numeral }) => numeral))
      table = scaleIn(line, languages, dollar) ?? (isRow || cells.length > 1 ? table : null);
    isRow = cells.length > 1;
    if (cells.length < 2) header = NO_HEADER;
    else {
      if (table) found.push(...sumsOf(cells, line, table, dollar, reading));
      const told = cells.some(({ column }) => column) && !cells.some(({ numeral }, index) => index > 0 && numeral);
      if (told) header = headerOf(cells);
      // A bar before the first cell leaves an empty one.
      const label = told ? null : (cells[0]?.column ?? cells[1]?.column ?? null);
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
