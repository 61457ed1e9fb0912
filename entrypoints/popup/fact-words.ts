import type { FactView } from '../../components/fact-view.ts';
import type { ClaimView, Translate } from '../../lib/compare/view.ts';
import { FactBaseError } from '../../lib/store/error.ts';
import type { ListedClaim } from '../../lib/store/list.ts';
import { formatDate } from '../../lib/translate.ts';

/** The words of the reader's language. */
export interface Words {
  readonly t: Translate;
  /** BCP 47. */
  readonly lang: string;
}

/** Why the fact base does not open, and what to do, in a sentence. */
export function failureWords(error: unknown, { t }: Words): string {
  if (error instanceof FactBaseError) return t(`error_base_${error.fault}`);
  return error instanceof Error ? error.message : String(error);
}

/** A stored claim in words. `told` is the background's view of it, undefined while that is on its way: then as printed. */
export function viewFact({ row, source }: ListedClaim, told: ClaimView | undefined, { t, lang }: Words): FactView {
  return {
    id: row.id,
    quote: row.claim.quote,
    sentence: row.sentence,
    words: told?.words ?? [{ text: row.sentence, implied: false }],
    glyph: told?.glyph ?? null,
    count: told?.count ?? row.origins,
    verdict: told?.verdict ?? '',
    reason: told?.glyph ? told.reason : '',
    evidence: told?.evidence ?? [],
    trail: told?.trail ?? [],
    apart: told?.apart ?? [],
    publisher: source.publisher ?? source.title ?? t('claim_unknownPublisher'),
    date: source.publishedAt === null ? t('claim_undated') : formatDate(source.publishedAt, lang),
    url: source.url !== null && /^https?:/.test(source.url) ? source.url : null,
    review: row.review,
    trashed: row.trashedAt !== null,
    fromPack: row.origin === 'pack',
  };
}
