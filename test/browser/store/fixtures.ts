import type { Claim } from '../../../lib/claim/claim.ts';
import type { Source } from '../../../lib/compare/evidence.ts';
import type { Pack } from '../../../lib/exchange/pack.ts';
import { openFactBase, type FactBase } from '../../../lib/store/open.ts';
import type { NewClaim, Saving } from '../../../lib/store/save.ts';

export const SOURCE: Source = {
  url: 'https://example.com/story',
  title: 'A story',
  publisher: 'Example Post',
  publishedAt: '2026-05-22',
  lang: 'en',
  fingerprint: null,
};

export function claimOf(part: Partial<Claim> = {}): Claim {
  return {
    ...{ start: 0, end: 11, quote: '$15 billion', kind: 'money', low: 15e9, high: 15e9, decimals: -9, hedge: 'exact' },
    ...{ hedgeWord: null, vague: false, unit: 'USD', per: null, model: null, alsoTold: null, repeatOf: null },
    ...{ metric: 'contract', basis: null, measure: null, stage: null, firmness: null, subject: 'Anthropic' },
    ...{ counterparty: 'xAI', asset: null, asOf: null, term: null, status: 'agreed', partOf: null, attribution: null },
    ...{ implied: [], sentence: { start: 0, end: 40 } },
    ...part,
  };
}

export function newClaim(
  id: string,
  part: Partial<Claim> = {},
  keys: readonly string[] = ['deal:anthropic'],
): NewClaim {
  const claim = claimOf(part);
  return { id, claim, sentence: `The deal is about ${claim.quote}.`, keys };
}

export function savingOf(claims: readonly NewClaim[], part: Partial<Saving> = {}): Saving {
  return {
    ...{ sourceId: 's1', source: SOURCE, claims, review: 'pending', proposedBy: null, now: 1_000, extractor: 1 },
    ...part,
  };
}

export function packOf(version: number, ids: readonly string[], source: Partial<Source> = {}): Pack {
  return {
    ...{ id: 'test', version, title: 'Test', credit: 'Nobody', licence: 'CC0', changes: 'none' },
    licenceUrl: 'https://example.com/licence',
    rows: ids.map((id) => ({ id, claim: claimOf({ asset: id }), sentence: 'Told.', source: { ...SOURCE, ...source } })),
  };
}

let opened: FactBase[] = [];
let last = 0;

/** A fact base of its own for each test, gone after it. */
export async function freshBase(): Promise<FactBase> {
  const base = await openFactBase(`test-${String(Date.now())}-${String((last += 1))}`);
  opened.push(base);
  return base;
}

export async function dropBases(): Promise<void> {
  for (const base of opened) await base.delete();
  opened = [];
}

/** All rows of all tables, to tell whether anything was written. */
export async function contents(base: FactBase): Promise<string> {
  const tables = await Promise.all(base.tables.map(async (table) => [table.name, await table.toArray()] as const));
  return JSON.stringify(tables);
}
