/** Stored claims for the popup, a page at a time. */
import type { VerdictName } from '../compare/evidence.ts';
import type { FactBase } from './open.ts';
import type { ClaimRow, Review, SourceRow } from './rows.ts';
import { tokensOf } from './tokens.ts';

export interface Filter {
  /** Words that must all occur (as beginnings of words), "" for any. */
  readonly search?: string;
  readonly review?: Review;
  /** Only claims that other sources contradict, perhaps or surely. */
  readonly differs?: boolean;
  /** The trash instead of what lies outside it. */
  readonly trashed?: boolean;
}

/** Where a page of the list ends and the next begins. */
export type Cursor = readonly [savedAt: number, id: string];

export interface ListedClaim {
  readonly row: ClaimRow;
  readonly source: SourceRow;
}

export interface Listing {
  readonly claims: readonly ListedClaim[];
  /** Give it for the next page; null at the end. */
  readonly next: Cursor | null;
}

const DIFFERS: readonly VerdictName[] = ['disputed', 'differs', 'mayDiffer'];
const ANY: Cursor = [Number.MAX_SAFE_INTEGER, '\uffff'];

/** A word in more claims than this is so common that walking from the latest claim on finds a page of them sooner. */
const COMMON = 1_000;

/** Claims that match, the last saved first. What is rare is looked up and sorted, the rest found by walking backwards. */
export async function listClaims(base: FactBase, filter: Filter = {}, size = 50, from: Cursor = ANY): Promise<Listing> {
  const words = tokensOf(filter.search ?? '');
  const fits = (row: ClaimRow) => matches(row, filter, words);
  const before = (row: ClaimRow) => row.savedAt < from[0] || (row.savedAt === from[0] && row.id < from[1]);
  const rare = await rareOnes(base, filter, words);
  let rows: ClaimRow[];
  if (rare) {
    const found = await base.claims.bulkGet([...rare]);
    const fitting = found.flatMap((row) => (row && fits(row) && before(row) ? row : []));
    rows = latestFirst(fitting).slice(0, size + 1);
  } else {
    const walk = base.claims
      .where('[savedAt+id]')
      .below([...from])
      .reverse();
    rows = await walk
      .filter(fits)
      .limit(size + 1)
      .toArray();
  }
  const page = rows.slice(0, size);
  const last = page.at(-1);
  return { claims: await withSources(base, page), next: rows.length > size && last ? [last.savedAt, last.id] : null };
}

/** Ids of the few claims that can match, by the rarest word or by verdict; null where they are not few. */
async function rareOnes(
  base: FactBase,
  { differs }: Filter,
  words: readonly string[],
): Promise<readonly string[] | null> {
  let rarest: readonly string[] | null = null;
  for (const word of words) {
    const ids = await base.claims
      .where('tokens')
      .startsWith(word)
      .limit(COMMON + 1)
      .primaryKeys();
    if (ids.length < (rarest?.length ?? COMMON + 1)) rarest = ids;
  }
  if (!differs || rarest) return rarest && [...new Set(rarest)];
  return await base.claims
    .where('standing')
    .anyOf([...DIFFERS])
    .primaryKeys();
}

function latestFirst(rows: ClaimRow[]): ClaimRow[] {
  return rows.sort((a, b) => b.savedAt - a.savedAt || (a.id < b.id ? 1 : -1));
}

function matches(row: ClaimRow, { review, differs, trashed = false }: Filter, words: readonly string[]): boolean {
  if ((row.trashedAt !== null) !== trashed) return false;
  if (review && row.review !== review) return false;
  if (differs && (row.review === 'rejected' || !DIFFERS.includes(row.standing))) return false;
  return words.every((word) => row.tokens.some((token) => token.startsWith(word)));
}

async function withSources(base: FactBase, rows: readonly ClaimRow[]): Promise<ListedClaim[]> {
  const sources = await base.sources.bulkGet(rows.map(({ sourceId }) => sourceId));
  return rows.flatMap((row, index) => {
    const source = sources[index];
    return source ? [{ row, source }] : [];
  });
}
