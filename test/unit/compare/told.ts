/** Compares short articles by the code that the extension runs: from text to relations. */
import type { Article } from '../../../lib/claim/article.ts';
import { readClaims } from '../../../lib/claim/read.ts';
import type { Claim } from '../../../lib/claim/claim.ts';
import { translator } from '../../../lib/translate.ts';
import { defaultLexicon } from '../../../lib/vocabulary/shipped.ts';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { Comparison } from '../../scripts/comparing.ts';
import type { ComparedClaim, Related } from '../../scripts/comparing.ts';

export interface Told {
  readonly publisher?: string | null;
  readonly published?: string | null;
  readonly lang?: string;
  readonly text: string;
}

export interface Compared {
  readonly claims: readonly Claim[];
  readonly compared: readonly ComparedClaim[];
}

/** Reads and compares articles one after the other; the nth is called `d` and its number, from 1. */
export function compareAll(articles: readonly Told[]): readonly Compared[] {
  const lexicon = defaultLexicon();
  const comparison = new Comparison(lexicon);
  return articles.map(({ publisher = null, published = null, lang = 'en', text }, i) => {
    const article: Article = { id: `d${String(i + 1)}`, url: null, publisher, title: null, published, lang, text };
    const claims = readClaims(article, lexicon);
    return { claims, compared: comparison.add({ article, claims }, translator(messages)) };
  });
}

/** What the claims that quote `b` (in the last article) say of those that quote `a` in an earlier one, or on their page. */
export function between(all: readonly Compared[], a: string, b: string, doc = 'd1'): readonly Related[] {
  const last = all.at(-1)!;
  const first = all[Number(doc.slice(1)) - 1]!;
  return last.claims.flatMap(({ quote }, index) =>
    quote.includes(b)
      ? last.compared[index]!.relations.filter((one) => one.doc === doc && first.claims[one.index]!.quote.includes(a))
      : [],
  );
}
