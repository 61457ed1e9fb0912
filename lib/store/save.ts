/** Saves claims with their source. */
import type { Claim } from '../claim/claim.ts';
import type { Source } from '../compare/evidence.ts';
import { changeClaims, tablesOf } from './change.ts';
import type { FactBase } from './open.ts';
import type { ClaimRow, Review } from './rows.ts';
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
 * never touches what lies there already (except to take it out of the trash), and saving in the extension's own pages
 * accepts it. Gives the ids of all claims, stored before or now.
 */
export async function saveClaims(base: FactBase, saving: Saving): Promise<readonly string[]> {
  const claims = [...new Map(saving.claims.map((claim) => [claim.id, claim])).values()];
  await base.transaction('rw', tablesOf(base), async () => {
    const source = await saveSource(base, saving);
    const stored = await base.claims.bulkGet(claims.map(({ id }) => id));
    const changes = claims.flatMap((claim, index): Change[] => {
      const before = stored[index] ?? null;
      const after = before ? again(before, saving) : fresh(claim, saving);
      return after === before ? [] : [{ before, after, source }];
    });
    await changeClaims(base, changes);
  });
  return claims.map(({ id }) => id);
}

/** The first saving of a source stands, but a publisher, title or date learned later fills a gap. */
async function saveSource(base: FactBase, { sourceId, source, now }: Saving): Promise<Source> {
  const stored = await base.sources.get(sourceId);
  const row = { ...source, id: sourceId, retrievedAt: now };
  if (!stored) {
    await base.sources.put(row);
    return row;
  }
  const filled = {
    ...stored,
    title: stored.title ?? row.title,
    publisher: stored.publisher ?? row.publisher,
    publishedAt: stored.publishedAt ?? row.publishedAt,
    fingerprint: stored.fingerprint ?? row.fingerprint,
  };
  await base.sources.put(filled);
  return filled;
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

function again(before: ClaimRow, { review, proposedBy }: Saving): ClaimRow {
  if (review === 'accepted') {
    const same = before.review === 'accepted' && before.trashedAt === null;
    return same ? before : { ...before, review, trashedAt: null, handled: true, proposedBy: null };
  }
  return before.trashedAt === null ? before : { ...before, review, trashedAt: null, proposedBy };
}
