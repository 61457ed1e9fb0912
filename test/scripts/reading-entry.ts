/** What `sizes` bundles to weigh extraction: the reading of claims with the lexicon that ships. */
export { readClaims } from '../../lib/claim/read.ts';
export { defaultLexicon } from '../../lib/vocabulary/shipped.ts';
