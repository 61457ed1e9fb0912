import type { Figure } from '../figure/figure.ts';
import type { Span } from '../text/span.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import type { Article } from './article.ts';
import type { Implied, Metric } from './claim.ts';
import type { Mention } from './mention.ts';

/** A figure whose metric is known, and the sentence or row that tells it. */
export interface PartyAsk {
  readonly figure: Figure;
  readonly metric: Metric;
  readonly sentence: Span;
}

/** Who stands in the roles of a metric; null where the text names nobody. Several are joined by " + ". */
export interface Parties {
  readonly subject: string | null;
  readonly counterparty: string | null;
  readonly asset: string | null;
  /** The parts that no word of the sentence states, with the rule that filled each in. */
  readonly implied: readonly Implied[];
}

/**
 * Assigns the roles of every figure of an article at once, since figures of one deal tell each other's parties.
 * `mentions` as `findMentions` gives them, `asks` in text order; the answers stand in the same order.
 */
export function assignParties(
  _article: Article,
  mentions: readonly Mention[],
  asks: readonly PartyAsk[],
  _lexicon: Lexicon,
): Parties[] {
  return asks.map(({ sentence }) => {
    const inside = mentions.filter(({ start }) => start >= sentence.start && start < sentence.end);
    const names = [...new Set(inside.flatMap(({ name }) => (name === null ? [] : [name])))];
    return { subject: names[0] ?? null, counterparty: null, asset: null, implied: [] };
  });
}
