/** Ids made from what a row says, so that saving again is the same row and a retry is harmless. */
import type { Claim } from '../claim/claim.ts';
import type { Source } from '../compare/evidence.ts';

/** Length of an id in hex digits: 128 bits of SHA-256, so that no page can forge the id of another page's claim. */
const DIGITS = 32;

/** The first 128 bits of the SHA-256 of a text, as hex digits. */
export async function digest(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, DIGITS);
}

/** Id of a source: by its URL, else by the fingerprint of its text, else by the text itself. */
export async function sourceId(source: Source, text = ''): Promise<string> {
  const identity = source.url ?? source.fingerprint ?? `${source.title ?? ''}\n${text}`;
  return `s${await digest(identity)}`;
}

/**
 * Id of a claim in its source: one per article and value. Where it stands is left out, so that a page that was edited
 * above it still gives the same claim.
 */
export async function claimId(source: string, claim: Claim): Promise<string> {
  const { kind, metric, basis, subject, counterparty, asset, low, high, hedge, unit, per, asOf } = claim;
  const identity = [source, kind, metric, basis, subject, counterparty, asset, low, high, hedge, unit, per, asOf];
  return `c${await digest(JSON.stringify(identity))}`;
}
