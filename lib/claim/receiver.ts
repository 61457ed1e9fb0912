import type { Mention } from './mention.ts';
import type { Setting } from './settings.ts';

/** The small words, in the languages read, that lead from an amount to whom it goes, and at most two that say what that is. */
const INTO =
  /^\s+(?:in|into|dans|en|na|no|nella|to|à|aan|an|bei|chez)(?:\s+(?!with|of|for|by|from|mit|von|met|con|com|avec|de|at)\p{Ll}[\p{L}-]*){0,2}\s+$/u;
/** Letters that such words may take. */
const MOST = 40;

/**
 * Marks each figure that leads to an organisation ("$2bn in Cohere", "$2bn to Cohere"): money goes into a firm by investment,
 * and into anything else by spending. Both lists are in text order.
 */
export function markReceivers(text: string, settings: readonly Setting[], mentions: readonly Mention[]): void {
  let at = 0;
  for (const { figure, features } of settings) {
    while (at < mentions.length && (mentions[at]?.start ?? 0) < figure.end) at++;
    const next = mentions[at];
    if (!next || next.name === null || next.asset !== null || next.start - figure.end > MOST) continue;
    const words = text.slice(figure.end, next.start);
    if (INTO.test(words)) features.signs.set(/^\s+(?:to|à|aan|an)\b/i.test(words) ? 'to:firm' : 'in:firm', 1);
  }
}
