/** The pure layers, joined for the background. */
import { readClaims } from '../claim/read.ts';
import { judge } from '../compare/judge.ts';
import { keysOf } from '../compare/key.ts';
import { badgeOf, verdictWords, viewClaim, type Wording } from '../compare/view.ts';
import { compileLexicon } from '../vocabulary/lexicon.ts';
import { unpackVocabulary, type PackedVocabulary } from '../vocabulary/vocabulary.ts';
import type { Core } from './core.ts';

/** To be raised when the extraction reads better, so that stored claims can be offered to be read again. */
const EXTRACTOR = 1;

/** The extraction, the comparison and their words, with the vocabulary given. */
export function wire(vocabulary: PackedVocabulary, wording: Wording): Core {
  const lexicon = compileLexicon(unpackVocabulary(vocabulary));
  return {
    extractor: EXTRACTOR,
    readClaims: (article) => readClaims(article, lexicon),
    keysOf: (claim) => keysOf(claim, lexicon),
    judge: (claim, others, decisions) => judge(claim, others, { names: lexicon, decisions }),
    view: (claim, verdict, place) => viewClaim(claim, verdict, place, wording),
    badge(verdict) {
      const glyph = badgeOf(verdict);
      return { glyph, count: verdict.origins, label: glyph === null ? '' : verdictWords(verdict, wording.translate) };
    },
  };
}
