/** Reads documents as JSON lines on stdin and prints the claims of each, one JSON line a document. */
import { readClaims } from '../../lib/claim/read.ts';
import { defaultLexicon } from '../../lib/vocabulary/shipped.ts';
import { documentsFrom } from './documents.ts';

const lexicon = defaultLexicon();
for await (const article of documentsFrom(process.stdin)) {
  console.log(JSON.stringify({ id: article.id, claims: readClaims(article, lexicon) }));
}
