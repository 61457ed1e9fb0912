/**
 * Reads documents as JSON lines on stdin, compares each with all before it (in the order of their dates, undated ones last)
 * and with itself, and prints its claims with their verdicts and relations, one JSON line a document.
 */
import { createInterface } from 'node:readline';

import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Article } from '../../lib/claim/article.ts';
import { readClaims } from '../../lib/claim/read.ts';
import { translator } from '../../lib/translate.ts';
import { defaultLexicon } from '../../lib/vocabulary/lexicon.ts';
import { readDocument } from './compare-documents.ts';
import { Comparison } from './comparing.ts';

/** Reads all documents; a bad line is named on stderr and left out. */
async function readDocuments(): Promise<readonly Article[]> {
  const articles: Article[] = [];
  let number = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    number++;
    if (line.trim() === '') continue;
    const article = readDocument(line);
    if (typeof article !== 'string') articles.push(article);
    else {
      console.error(`line ${String(number)}: ${article}`);
      process.exitCode = 1;
    }
  }
  return articles;
}

const UNDATED = '9999';

const byDate = (a: Article, b: Article) => {
  const [x, y] = [a.published ?? UNDATED, b.published ?? UNDATED];
  return x === y ? (a.id < b.id ? -1 : 1) : x < y ? -1 : 1;
};

const lexicon = defaultLexicon();
const translate = translator(messages);
const comparison = new Comparison(lexicon);
for (const article of [...(await readDocuments())].sort(byDate)) {
  const claims = readClaims(article, lexicon);
  const compared = comparison.add({ article, claims }, translate);
  const told = claims.map((claim, index) => {
    const { verdict, relations } = compared[index]!;
    return { ...claim, verdict: verdict.name, origins: verdict.origins, relations };
  });
  console.log(JSON.stringify({ id: article.id, claims: told }));
}
