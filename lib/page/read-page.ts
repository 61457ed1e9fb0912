import type { Article } from '../claim/article.ts';
import type { Silence } from '../messages.ts';
import { findArticle, mayHoldFigures, scanForFigures } from './gate.ts';
import { readMetadata } from './metadata.ts';
import { readBlocks } from './read-blocks.ts';
import { inSlices } from './slices.ts';
import type { TextMap } from './text-map.ts';

/** A page as read: the article with the way back to the document, or why it is passed over. */
export type PageReading =
  | { readonly article: Article; readonly map: TextMap; readonly root: Element; readonly silence: null }
  | { readonly article: null; readonly silence: Silence };

/** Longest text that is sent, in UTF-16 units: what the messages allow. */
const MAX_TEXT = 2_000_000;

/**
 * Reads the page: first what it says of itself, then whether it holds figures, and only then its blocks. Null where the
 * signal ended the reading.
 */
export async function readPage(page: Document, signal: AbortSignal): Promise<PageReading | null> {
  const about = readMetadata(page);
  const found = findArticle(page, about);
  if (!found) return { article: null, silence: 'notAnArticle' };
  const promising = await inSlices(scanForFigures(found.root), signal);
  if (promising === null) return null;
  if (!promising) return { article: null, silence: 'noFigures' };
  const map = await inSlices(readBlocks(found.root, found.headline, MAX_TEXT), signal);
  if (map === null) return null;
  if (!mayHoldFigures(map.text))
    return { article: null, silence: map.text.length >= MAX_TEXT ? 'tooLong' : 'noFigures' };
  const { isArticle: _, ...rest } = about;
  return { article: { id: about.url ?? page.baseURI, ...rest, text: map.text }, map, root: found.root, silence: null };
}
