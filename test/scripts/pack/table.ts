import { readFileSync } from 'node:fs';

import papaparse from 'papaparse';

import { canonicalUrl } from '../../../lib/compare/url.ts';

/** A row of a table: its cells, trimmed; an empty cell is null, and so is a column that is not there. */
export type Row = (column: string) => string | null;

/** Reads a CSV file with a header. Throws an error that names the file and the row where it is malformed. */
export function readTable(path: string): readonly Row[] {
  const { data, errors } = papaparse.parse(readFileSync(path, 'utf8'), {
    header: true,
    skipEmptyLines: true,
    delimiter: ',',
  });
  const [error] = errors;
  if (error) throw new Error(`${path}, row ${String(error.row)}: ${error.message}`);
  return data.map((cells) => (column) => cells[column]?.trim() || null);
}

/** A number of a cell, null where there is none above zero. */
export function positive(cell: string | null): number | null {
  const value = Number(cell ?? '');
  return Number.isFinite(value) && value > 0 ? value : null;
}

/** The first link in any of the cells, without tracking; several may stand in one cell. */
export function linkIn(...cells: readonly (string | null)[]): string | null {
  const words = cells.flatMap((cell) => cell?.split(/[\s,]+/) ?? []);
  for (const word of words) {
    const url = /^https?:\/\//.test(word) ? canonicalUrl(word) : null;
    if (url !== null) return url;
  }
  return null;
}

/** A day that can be one, else null. */
export function dayIn(cell: string | null): string | null {
  return cell !== null && /^20\d\d-\d\d-\d\d$/.test(cell) ? cell : null;
}

/** When a page was published: the day in its address before the day in the table, which has slips of the pen. */
export function publishedOn(url: string, reported: string | null): string | null {
  const found = /\/(20\d\d)[/-](\d\d)[/-](\d\d)\b/.exec(url);
  return found ? `${found[1] ?? ''}-${found[2] ?? ''}-${found[3] ?? ''}` : dayIn(reported);
}
