import type { Article } from '../claim/article.ts';
import type { Saving } from '../store/save.ts';
import type { Host } from './host.ts';
import { readArticle } from './reading.ts';
import { Refused } from './refused.ts';

/**
 * Reads an article again and picks the claims to save by index; a repeat stands for the mention that tells most. What is stored is
 * what the background read, never a claim that a message brings.
 */
export async function savingOf(
  article: Article,
  indexes: readonly number[],
  pageUrl: string | null,
  host: Host,
): Promise<Omit<Saving, 'review' | 'proposedBy'>> {
  const core = await host.core();
  const { source, sourceId, claims } = await readArticle(article, pageUrl, core);
  const picked = indexes.map((index) => {
    const read = claims[index];
    if (!read) throw new Refused('error_no_claim', [String(index)]);
    const { id, claim, sentence } = read.testimony;
    return { id, claim, sentence, keys: read.keys };
  });
  return { source, sourceId, claims: picked, now: host.now(), extractor: core.extractor };
}
