/** Reads what can still be read of a fact base that does not open, for the reader to keep in a file. Writes nothing. */
import { NAME } from './open.ts';

/** What was saved of one table, and why the rest was not. */
interface Rescued {
  readonly rows: readonly unknown[];
  readonly error: string | null;
}

/** The tables that are kept: the others are made from them. */
const TABLES: readonly string[] = ['claims', 'sources', 'decisions', 'packs'];

/** How long opening may take before it counts as failed. */
const PATIENCE = 5_000;

/**
 * A JSON text of all rows that can be read, table by table, with the error of each table that breaks off. It goes past
 * Dexie, which would refuse the whole base or try to upgrade it. Throws where not even the database can be opened.
 */
export async function exportReadable(name: string = NAME): Promise<string> {
  const base = await openAsItIs(name);
  try {
    const tables: Record<string, Rescued> = {};
    for (const table of TABLES) {
      if (base.objectStoreNames.contains(table)) tables[table] = await readTable(base, table);
    }
    return JSON.stringify({ format: 'second-source-rescue', version: base.version, tables }, null, 1);
  } finally {
    base.close();
  }
}

async function openAsItIs(name: string): Promise<IDBDatabase> {
  return await new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    const late = setTimeout(() => reject(new Error('The database does not answer')), PATIENCE);
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onerror = () => (clearTimeout(late), reject(request.error ?? new Error('The database does not open')));
    request.onsuccess = () => {
      clearTimeout(late);
      const base = request.result;
      // Without this an upgrade in another tab would wait for as long as this connection is open.
      base.onversionchange = () => base.close();
      resolve(base);
    };
  });
}

/** Walks a table row by row, so that a damaged row costs what lies behind it and not what came before. */
async function readTable(base: IDBDatabase, table: string): Promise<Rescued> {
  const rows: unknown[] = [];
  return await new Promise((resolve) => {
    const end = (error: DOMException | null) =>
      resolve({ rows, error: error ? `${error.name}: ${error.message}` : null });
    const transaction = base.transaction(table, 'readonly');
    transaction.onabort = () => end(transaction.error);
    const request = transaction.objectStore(table).openCursor();
    request.onerror = () => end(request.error);
    request.onsuccess = () => {
      const cursor = request.result;
      if (!cursor) return end(null);
      rows.push(cursor.value);
      cursor.continue();
    };
  });
}
