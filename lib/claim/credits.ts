import type { Tokens } from '../vocabulary/tokens.ts';
import { readAttribution } from './attribution.ts';
import type { Attribution } from './claim.ts';
import type { Mention } from './mention.ts';
import type { Setting } from './settings.ts';

/** Whom the article credits with each figure, in the order of the settings; each sentence is read once. */
export function readCredits(
  tokens: Tokens,
  settings: readonly Setting[],
  mentions: readonly Mention[],
): (Attribution | null)[] {
  let first = 0;
  let outlet: Attribution | null = null;
  let read: { sentence: Setting['sentence']; credit: Attribution | null } | null = null;
  return settings.map(({ sentence }) => {
    if (read?.sentence === sentence) return read.credit;
    while ((mentions[first]?.start ?? Infinity) < sentence.start) first++;
    let end = first;
    while ((mentions[end]?.start ?? Infinity) < sentence.end) end++;
    const credit = readAttribution(tokens, sentence, mentions.slice(first, end), outlet);
    if (credit?.kind === 'outlet') outlet = credit;
    read = { sentence, credit };
    return credit;
  });
}
