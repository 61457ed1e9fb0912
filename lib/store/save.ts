/** Saves claims with their source. */
import type { Claim } from '../claim/claim.ts';
import type { Source } from '../compare/evidence.ts';
import { changeClaims, tablesOf } from './change.ts';
import type { FactBase } from './open.ts';
import type { ClaimRow, Review, SourceRow } from './rows.ts';
import type { Change } from './summaries.ts';
import { claimTokens } from './tokens.ts';

/** A claim to be saved, with its id (`claimId`) and index keys (`keysOf`) already made. */
export interface NewClaim {
  readonly id: string;
  readonly claim: Claim;
  readonly sentence: string;
  readonly keys: readonly string[];
}

export interface Saving {
  readonly sourceId: string;
  readonly source: Source;
  readonly claims: readonly NewClaim[];
  /** `accepted` where the reader saves in the extension's own pages, `pending` where a page proposes. */
  readonly review: Exclude<Review, 'rejected'>;
  /** Mark of the proposing page, null where the reader saves in the extension's own pages. */
  readonly proposedBy: string | null;
  readonly now: number;
  /** Version of the extraction. */
  readonly extractor: number;
}

/**
 * Saves claims of one article in one transaction and resolves after its commit. Saving again changes nothing: a proposal
 * never touches what lies there already (except to take it out of the trash as it was), and saving in the extension's own
 * pages accepts it. Gives the ids of all claims, stored before or now.
 */
export async function saveClaims(base: FactBase, saving: Saving): Promise<readonly string[]> {
  const claims = [...new Map(saving.claims.map((claim) => [claim.id, claim])).values()];
  await base.transaction('rw', tablesOf(base), async () => {
    const { source, changed } = await saveSource(base, saving);
    const stored = await base.claims.bulkGet(claims.map(({ id }) => id));
    const changes = claims.flatMap((claim, index): Change[] => {
      const before = stored[index] ?? null;
      const after = before ? again(before, saving) : fresh(claim, saving);
      return after === before ? [] : [{ before, after, source, sourceChanged: changed }];
    });
    await changeClaims(base, changed ? [...(await toldAnew(base, source, changes)), ...changes] : changes);
  });
  return claims.map(({ id }) => id);
}

/**
 * The first reading of a page stands; a later one fills its gaps. Against a pack's word the page's own wins. Tells whether
 * what stored claims go by has changed.
 */
async function saveSource(
  base: FactBase,
  { sourceId, source, now }: Saving,
): Promise<{ readonly source: SourceRow; readonly changed: boolean }> {
  const read: SourceRow = { ...source, id: sourceId, retrievedAt: now, toldBy: 'page' };
  const stored = await base.sources.get(sourceId);
  const row = !stored ? read : stored.toldBy === 'pack' ? over(read, stored) : over(stored, read);
  await base.sources.put(row);
  return { source: row, changed: stored !== undefined && TOLD.some((part) => stored[part] !== row[part]) };
}

/** What a source tells of itself, as it is kept with its claims in the summaries. */
const TOLD = ['url', 'title', 'publisher', 'publishedAt', 'lang', 'fingerprint'] as const;

/** The other claims of a changed source, which are found by its words and compared by its date. */
async function toldAnew(base: FactBase, source: SourceRow, changes: readonly Change[]): Promise<readonly Change[]> {
  const changed = new Set(changes.flatMap(({ before }) => before?.id ?? []));
  const rows = await base.claims.where('sourceId').equals(source.id).toArray();
  return rows
    .filter(({ id }) => !changed.has(id))
    .map((row) => {
      const tokens = claimTokens(row.claim, source, row.sentence);
      return { before: row, after: { ...row, tokens }, source, sourceChanged: true };
    });
}

function over(first: SourceRow, second: SourceRow): SourceRow {
  return {
    ...first,
    title: first.title ?? second.title,
    publisher: first.publisher ?? second.publisher,
    publishedAt: first.publishedAt ?? second.publishedAt,
    lang: first.lang ?? second.lang,
    fingerprint: first.fingerprint ?? second.fingerprint,
  };
}

function fresh({ id, claim, sentence, keys }: NewClaim, saving: Saving): ClaimRow {
  return {
    id,
    sourceId: saving.sourceId,
    claim: { ...claim, repeatOf: null },
    sentence,
    origin: 'user',
    packId: null,
    review: saving.review,
    note: '',
    trashedAt: null,
    savedAt: saving.now,
    keys,
    tokens: claimTokens(claim, saving.source, sentence),
    standing: 'none',
    origins: 1,
    reason: null,
    handled: saving.review === 'accepted',
    proposedBy: saving.proposedBy,
    extractor: saving.extractor,
  };
}

/** A page must not undo what the reader did: what it proposes leaves the trash as it went there, and is not its own. */
function again(before: ClaimRow, { review }: Saving): ClaimRow {
  if (review === 'accepted') return { ...before, review, trashedAt: null, handled: true, proposedBy: null };
  return before.trashedAt === null ? before : { ...before, trashedAt: null, proposedBy: null };
}
