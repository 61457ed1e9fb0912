/** Opens the fact base. Only the background and the extension's own pages do; a page never sees it. */
import { Dexie, type EntityTable } from 'dexie';

import { FactBaseError, openingError } from './error.ts';
import { LADDER, MIN_READER_VERSION, SCHEMA_VERSION } from './ladder.ts';
import type { ClaimRow, DecisionRow, MetaRow, PackRow, SourceRow, StaleRow, SummaryRow } from './rows.ts';

export const NAME = 'second-source';

/** How long another tab that runs older code may block an upgrade before the reader is asked to close it. */
const BLOCKED_AFTER = 2_000;

export interface FactBase extends Dexie {
  readonly claims: EntityTable<ClaimRow, 'id'>;
  readonly sources: EntityTable<SourceRow, 'id'>;
  readonly decisions: EntityTable<DecisionRow, 'id'>;
  readonly packs: EntityTable<PackRow, 'id'>;
  readonly summaries: EntityTable<SummaryRow, 'key'>;
  readonly stale: EntityTable<StaleRow, 'key'>;
  readonly meta: EntityTable<MetaRow, 'key'>;
}

/** Opens the fact base, climbing the ladder where it is older. Throws a FactBaseError that says what to do. */
export async function openFactBase(name: string = NAME): Promise<FactBase> {
  const base = new Dexie(name) as FactBase;
  for (const { version, stores, upgrade } of LADDER) {
    const rung = base.version(version).stores(stores);
    if (upgrade) rung.upgrade(upgrade);
  }
  try {
    await Promise.race([base.open(), refuseWhenBlocked(base)]);
    await checkSchema(base);
  } catch (error) {
    base.close();
    throw openingError(error);
  }
  return base;
}

async function refuseWhenBlocked(base: Dexie): Promise<never> {
  return await new Promise((_, reject) => {
    base.on('blocked', () => setTimeout(() => reject(new FactBaseError('blocked')), BLOCKED_AFTER));
  });
}

/** Dexie opens a base of a later version without a word; writing to it could lose what only later code knows. */
async function checkSchema(base: FactBase): Promise<void> {
  const row = await base.meta.get('schema');
  if (row?.key === 'schema' && row.value.minReaderVersion > SCHEMA_VERSION) throw new FactBaseError('newer');
  if (row?.key !== 'schema' || row.value.version < SCHEMA_VERSION) {
    const value = { version: SCHEMA_VERSION, minReaderVersion: MIN_READER_VERSION };
    await base.meta.put({ key: 'schema', value });
  }
}
