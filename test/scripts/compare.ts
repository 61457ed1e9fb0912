/**
 * Reads documents as JSON lines on stdin, compares each with all before it (in the order of their dates, undated ones last)
 * and with itself, and prints its claims with their verdicts and relations, one JSON line a document.
 */
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Article } from '../../lib/claim/article.ts';
import { readClaims } from '../../lib/claim/read.ts';
import { translator } from '../../lib/translate.ts';
import { defaultLexicon } from '../../lib/vocabulary/shipped.ts';
import { documentsFrom } from './documents.ts';
import { Comparison } from './comparing.ts';

const UNDATED = '9999';

const byDate = (a: Article, b: Article) => {
  const [x, y] = [a.published ?? UNDATED, b.published ?? UNDATED];
  return x === y ? (a.id < b.id ? -1 : 1) : x < y ? -1 : 1;
};

const lexicon = defaultLexicon();
const translate = translator(messages);
const comparison = new Comparison(lexicon);
const articles: Article[] = [];
for await (const article of documentsFrom(process.stdin)) articles.push(article);
for (const article of articles.sort(byDate)) {
  const claims = readClaims(article, lexicon);
  const compared = comparison.add({ article, claims }, translate);
  const told = claims.map((claim, index) => {
    const { verdict, relations } = compared[index]!;
    return { ...claim, verdict: verdict.name, origins: verdict.origins, relations };
  });
  console.log(JSON.stringify({ id: article.id, claims: told }));
}
