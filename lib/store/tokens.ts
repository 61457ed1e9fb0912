/** The words that a stored claim is found by. */
import type { Claim } from '../claim/claim.ts';
import type { Source } from '../compare/evidence.ts';

/** Every token is a row of an index: more words than this find little more and cost each save. */
const MOST = 32;
/** Two letters find too much; two digits ("15") are what readers look for. */
const WORD = /\p{N}[\p{N}.,]*\p{N}|\p{N}|[\p{L}][\p{L}\p{N}]{2,30}/gu;

/** The words of a text as they are indexed and searched: without case and accents, in order, each once. */
export function tokensOf(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return [...new Set(plain.slice(0, 4_000).match(WORD))];
}

/** The tokens of a claim, names before the sentence, because only the first ones are kept. */
export function claimTokens(claim: Claim, source: Source, sentence: string): string[] {
  const named = [claim.subject, claim.counterparty, claim.asset, claim.quote, claim.metric, source.publisher];
  const words = [...named, source.title, sentence].filter((text) => text !== null).join(' \n');
  return tokensOf(words).slice(0, MOST);
}
