import type { Article } from '../claim/article.ts';
import type { Silence } from '../messages.ts';
import { MAX_BLOCK } from './block-writer.ts';
import { mayHoldFigures } from './figure-signs.ts';
import { findArticle } from './gate.ts';
import { readMetadata } from './metadata.ts';
import { readBlocks } from './read-blocks.ts';
import { inSlices } from './slices.ts';
import type { TextMap } from './text-map.ts';

/** A page as read: the article with the way back to the document, or why it is passed over. */
export type PageReading =
  | { readonly article: Article; readonly map: TextMap; readonly silence: null }
  | { readonly article: null; readonly silence: Silence };

/** Longest text that is sent, in UTF-16 units: what the messages allow. */
const MAX_TEXT = 2_000_000;

/** Reads the article block by block. Null where the signal ended the reading. */
export async function readPage(page: Document, signal: AbortSignal): Promise<PageReading | null> {
  const found = findArticle(page);
  if (!found) return { article: null, silence: 'notAnArticle' };
  const map = await inSlices(readBlocks(found.root, found.headline, MAX_TEXT), signal);
  if (map === null) return null;
  const { text } = map;
  // A block that was dropped last may have made the text shorter than where reading it stopped.
  if (text.length >= MAX_TEXT - MAX_BLOCK) return { article: null, silence: 'tooLong' };
  if (!mayHoldFigures(text)) return { article: null, silence: 'noFigures' };
  const about = readMetadata(page);
  return { article: { id: about.url ?? page.baseURI, ...about, text }, map, silence: null };
}
