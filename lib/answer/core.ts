/** What the pure layers do, as answers use it. Wired in `wiring.ts`; a test may give its own. */
import type { Article } from '../claim/article.ts';
import type { Claim } from '../claim/claim.ts';
import type { Decision, Testimony, Verdict } from '../compare/evidence.ts';
import type { ClaimView, Place } from '../compare/view.ts';
import type { Mark } from '../messages.ts';

export interface Core {
  /** Version of the extraction, stored with each claim. */
  readonly extractor: number;
  readClaims(article: Article): readonly Claim[];
  keysOf(claim: Claim): readonly string[];
  judge(claim: Testimony, others: readonly Testimony[], decisions: readonly Decision[]): Verdict;
  /** The claim, its verdict and its evidence in words. */
  view(claim: Testimony, verdict: Verdict, place: Place): ClaimView;
  /** What a page learns of a verdict. */
  badge(verdict: Verdict): Pick<Mark, 'glyph' | 'count' | 'label'>;
}
