import { SHORT_SCALES, SHORT_UNITS } from '../../vocabulary/figure-words/universal.ts';
import { unitOf, type Words } from '../../vocabulary/figure-words/words.ts';
import { currencyBefore } from '../currency.ts';
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

/** Numbers in the cells of a table whose header, or the label of the row, tells the unit. Cells are parted by tabs or bars. */
export function parseTable({ text, options, numerals, lexicon }: Reading): Found[] {
  if (!/[\t|]/.test(text)) return [];
  const found: Found[] = [];
  // Headers are told in English on most pages, whatever their language.
  const english = lexicon.words[0] as Words;
  let columns: (Column | null)[] = [];
  let next = 0;
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const cells = end - start > LONGEST_ROW ? [] : text.slice(start, end).replaceAll('|', '\t').split('\t');
    if (cells.length < 2) columns = [];
    else {
      const bare = cells.map((cell) => isBare(cell) && !isYear(cell));
      const told = cells.map((cell, index) =>
        bare[index] ? null : columnOf(cell, options.currency ?? 'USD', english),
      );
      const isHeader =
        told.some((column) => column) && !told.some((column, index) => index > 0 && !column && bare[index]);
      if (isHeader) columns = told;
      const label = isHeader ? null : (told[0] ?? null);
      const only = columns.filter((column) => column).length === 1 ? columns[0] : null;
      let at = start;
      cells.forEach((cell, index) => {
        while ((numerals[next]?.start ?? Infinity) < at) next++;
        const column = label ?? columns[index] ?? only;
        const numeral = numerals[next];
        if (bare[index] && column && numeral && numeral.start < at + cell.length) {
          const figure = figureOf(text, numeral, { start: numeral.start, end: numeral.end, ...column });
          if (figure) found.push(figure);
        }
        at += cell.length + 1;
      });
    }
    start = end + 1;
  }
  return found;
}

function isBare(cell: string): boolean {
  return /^\s*[~<>≈+-]?\s?\d[\d.,\s]{0,20}\+?\s*$/.test(cell);
}

function isYear(cell: string): boolean {
  return /^\s*(?:19|20)\d\d\s*$/.test(cell);
}

function columnOf(cell: string, dollar: string, english: Words): Column | null {
  const match = UNIT.exec(cell);
  if (!match) return null;
  const [, currency, scale, measure] = match;
  if (measure) {
    const { kind, unit, power } = unitOf(SHORT_UNITS[measure] ?? '');
    return { kind, unit, power };
  }
  const power = scale
    ? (english.scales.get(scale) ?? (Object.hasOwn(SHORT_SCALES, scale) ? SHORT_SCALES[scale] : undefined))
    : 0;
  if (power === undefined || !currency) return null;
  const code = currencyBefore(currency, currency.length)?.code ?? currency;
  return { kind: 'money', unit: code === '$' ? dollar : code, power };
}
