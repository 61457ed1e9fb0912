import type { Article } from '../../../lib/claim/article.ts';

/** An article of nothing but a text, for tests. */
export function articleOf(text: string, lang = 'en'): Article {
  return { id: 'test', url: null, publisher: null, title: null, published: null, lang, text };
}
