/** From an article to its claims as testimonies, ready to be judged or saved. */
import type { Article } from '../claim/article.ts';
import type { Claim } from '../claim/claim.ts';
import type { Source, Testimony } from '../compare/evidence.ts';
import { fingerprint } from '../compare/fingerprint.ts';
import { canonicalUrl, hostOf } from '../compare/url.ts';
import { claimId, sourceId } from '../store/ids.ts';
import type { Core } from './core.ts';

/** Shorter texts share too many words by chance to tell a copy. */
const TELLING = 400;

/**
 * How much of a text is read, in UTF-16 units: some 25,000 words, more than any article has. Reading takes longer than its
 * share where thousands of figures stand side by side, and a listing of them must not hold up every other page.
 */
const READ_AT_MOST = 150_000;

/** One claim of an article. A repeat shares testimony and keys with the mention that tells most. */
export interface Read {
  readonly claim: Claim;
  readonly testimony: Testimony;
  readonly keys: readonly string[];
}

export interface Reading {
  readonly source: Source;
  readonly sourceId: string;
  /** All claims in text order, repeats included. */
  readonly claims: readonly Read[];
}

/** Reads an article. `pageUrl` is where the browser says that it stands, null where an extension page asks. */
export async function readArticle(article: Article, pageUrl: string | null, core: Core): Promise<Reading> {
  const source: Source = {
    url: trustedUrl(article.url, pageUrl),
    title: article.title,
    publisher: article.publisher,
    publishedAt: article.published,
    lang: article.lang,
    fingerprint: article.text.length >= TELLING ? fingerprint(article.text) : null,
  };
  const id = await sourceId(source, article.text);
  const claims = core.readClaims({ ...article, text: beginningOf(article.text) });
  const told = new Map<number, Read>();
  const used = new Set<string>();
  for (const [index, claim] of claims.entries()) {
    if (claim.repeatOf === null) told.set(index, await readOne(claim, article, source, id, used, core));
  }
  const reads = claims.flatMap((claim, index): Read[] => {
    const read = told.get(claim.repeatOf ?? index);
    return read ? [{ ...read, claim }] : [];
  });
  return { source, sourceId: id, claims: reads };
}

/** The text up to its last whole block within the limit; offsets stay what they are. */
function beginningOf(text: string): string {
  if (text.length <= READ_AT_MOST) return text;
  const end = text.lastIndexOf('\n\n', READ_AT_MOST);
  return text.slice(0, end > 0 ? end : READ_AT_MOST);
}

/** The sentence that tells a claim, on one line. */
export function sentenceOf({ sentence }: Claim, text: string): string {
  return text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ').trim();
}

async function readOne(
  claim: Claim,
  { text }: Article,
  source: Source,
  from: string,
  used: Set<string>,
  core: Core,
): Promise<Read> {
  const made = await claimId(from, claim);
  const id = used.has(made) ? `${made}-${String(claim.start)}` : made;
  used.add(id);
  return {
    claim,
    testimony: { id, claim, source, origin: 'page', sentence: sentenceOf(claim, text) },
    keys: core.keysOf(claim),
  };
}

/**
 * The address by which an article is known. A page may name its own canonical address only on its own site: else any page
 * could have claims stored as another outlet's.
 */
export function trustedUrl(named: string | null, pageUrl: string | null): string | null {
  const canonical = named === null ? null : canonicalUrl(named);
  if (pageUrl === null) return canonical;
  const [there, here] = [hostOf(canonical), hostOf(pageUrl)];
  const own = there !== null && here !== null && (there === here || within(there, here) || within(here, there));
  return own ? canonical : canonicalUrl(pageUrl);
}

function within(host: string, domain: string): boolean {
  return domain.includes('.') && host.endsWith(`.${domain}`);
}
