import { localNameOf, parentOf, textOf } from './dom.ts';

/** What a header cell tells of the numbers under it: words before and after each. */
export interface ColumnUnit {
  readonly before: string;
  readonly after: string;
}

/** A cell that is a number and nothing else, a sign or a hedge allowed. */
const BARE = /^[~<>≈+-]?\s{0,3}\d[\d.,\s]{0,20}\+?$/;
const CURRENCY = /(?:US|A|C|HK|NT|S)?\$|[€£¥₹]|\b(?:USD|EUR|GBP|CHF)\b/;
const SCALE = /\b(?:trillions?|billions?|millions?|milliards?|trn|tn|bn|mn|[kKMG]W|TWh|GWh|MWh)\b|%/;

/** Longest row that is read as a line of a table; a longer one lays out a page. UTF-16 units. */
const MAX_ROW = 800;

/** Whether a row is a line of a table of facts rather than a piece of a page's layout. */
export function isLine(row: Element): boolean {
  if (Element.prototype.querySelector.call(row, 'table, h1, h2') !== null) return false;
  return (textOf(row) ?? '').length <= MAX_ROW;
}

/** The unit that a header gives to a cell, null where the cell has words of its own or no header names a unit. */
export function unitOf(cell: Element): ColumnUnit | null {
  if (localNameOf(cell) !== 'td' || !BARE.test((textOf(cell) ?? '').trim())) return null;
  const row = parentOf(cell) as HTMLTableRowElement | null;
  const header = headerAbove(cell as HTMLTableCellElement);
  const label = row?.cells[0];
  return readUnit(header) ?? (label && label !== cell ? readUnit(label) : null);
}

function headerAbove(cell: HTMLTableCellElement): Element | null {
  const table = Element.prototype.closest.call(cell, 'table') as HTMLTableElement | null;
  const first = table?.rows[0];
  if (!first || first === parentOf(cell)) return null;
  const cells = [...first.cells];
  if (cells.some((each) => each.colSpan > 1)) return null;
  return cells[cell.cellIndex] ?? null;
}

function readUnit(header: Element | null): ColumnUnit | null {
  const words = header ? (textOf(header) ?? '') : '';
  if (words === '' || words.length > 80) return null;
  const currency = CURRENCY.exec(words)?.[0] ?? '';
  const scale = SCALE.exec(words)?.[0] ?? '';
  if (currency === '' && scale === '') return null;
  return {
    before: currency.length === 3 ? `${currency} ` : currency,
    after: scale === '' || scale === '%' ? scale : ` ${scale}`,
  };
}
