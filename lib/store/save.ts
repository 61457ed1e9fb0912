/** Saves claims with their source. */
import type { Claim } from '../claim/claim.ts';
import type { Source } from '../compare/evidence.ts';
import { changeClaims, tablesOf } from './change.ts';
import type { FactBase } from './open.ts';
import type { ClaimRow, Review } from './rows.ts';
import { settleSources, toldAnew } from './sources.ts';
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
    const { sourceId, now } = saving;
    const settled = await settleSources(base, [{ ...saving.source, id: sourceId }], 'page', now);
    const { source, changed } = settled.get(sourceId)!;
    const stored = await base.claims.bulkGet(claims.map(({ id }) => id));
    const changes = claims.flatMap((claim, index): Change[] => {
      const before = stored[index] ?? null;
      const after = before ? again(before, saving) : fresh(claim, saving);
      return after === before ? [] : [{ before, after, source, sourceChanged: changed }];
    });
    await changeClaims(base, [...(await toldAnew(base, settled, changes)), ...changes]);
  });
  return claims.map(({ id }) => id);
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
