/** What `sizes` bundles to weigh extraction: the reading of claims with what makes a lexicon of the shipped vocabulary. */
export { readClaims } from '../../lib/claim/read.ts';
export { compileLexicon } from '../../lib/vocabulary/lexicon.ts';
export { unpackVocabulary } from '../../lib/vocabulary/vocabulary.ts';
