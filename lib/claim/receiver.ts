import type { Span } from '../text/span.ts';
import type { Mention } from './mention.ts';
import type { Setting } from './settings.ts';

/** The small words, in the languages read, that lead from an amount to whom it goes, and at most two that say what that is. */
const INTO =
  /^\s+(?:in|into|dans|en|na|no|nella|to|à|aan|an|bei|chez)(?:\s+(?!with|of|for|by|from|mit|von|met|con|com|avec|de|at)\p{Ll}[\p{L}-]*){0,2}\s+$/u;
const TO = /^\s+(?:to|à|aan|an)\b/i;
/** Words that lead from a share to whose it is, and what stands after a firm where it is the firm's own shares. */
const OF = /^\s+(?:of|von|de|du|di|da|van|am|an)(?:\s+the)?\s+$/u;
const SHARES = /^(?:['’]s?\s+(?:equity|stock|shares|capital)\b|(?!['’-]))/;
/** The small word between what is bought and its price, a hedge behind it; and the same between a price and what it buys. */
const PRICED = /^(?:['’]s? \p{Ll}+)?,?\s+(?:for|pour|für|por|per|voor)(?:\s+\p{Ll}+){0,3}\s*$/u;
const PAID = /^\s+(?:in\s\p{Ll}+\s+)?(?:(?:deal|bid|offer|price)\s+)?for(?:\s+the)?\s+$/u;
/** Letters that may stand between an amount and the site that it is spent on. */
const SITE_REACH = 80;
/** Letters that such words may take. */
const MOST = 40;

/**
 * Marks each figure that leads to an organisation: money goes into a firm by investment ("$2bn in Cohere", "$2bn to Cohere"),
 * and into anything else by spending; a share of a firm is a stake ("5% of Cohere"), and a firm goes for its price ("Cohere
 * for $2bn", "$2bn for Cohere"). Both lists are in text order.
 */
export function markReceivers(text: string, settings: readonly Setting[], mentions: readonly Mention[]): void {
  let at = 0;
  for (const { figure, features } of settings) {
    while (at < mentions.length && (mentions[at]?.start ?? 0) < figure.end) at++;
    const [before, next] = [mentions[at - 1], mentions[at]];
    if (figure.kind === 'money') {
      const isClose = before && isFirm(before) && figure.start - before.end < MOST;
      if (isClose && PRICED.test(text.slice(before.end, figure.start))) features.signs.set('firm:for', 1);
      if (isSiteNear(before, figure) || isSiteNear(next, figure)) features.signs.set('near:site', 1);
    }
    if (!next || next.name === null || next.asset !== null || next.start - figure.end > MOST) continue;
    const words = text.slice(figure.end, next.start);
    if (figure.kind === 'percent') {
      if (OF.test(words) && SHARES.test(text.slice(next.end, next.end + 12))) features.signs.set('of:firm', 1);
    } else if (PAID.test(words) && isFirm(next)) features.signs.set('for:firm', 1);
    else if (INTO.test(words)) {
      const isTo = TO.test(words);
      if (next.via === 'guess') continue;
      if (next.via !== 'place') features.signs.set(isTo ? 'to:firm' : 'in:firm', 1);
      else if (!isTo) features.signs.set('in:place', 1);
    }
  }
}

function isFirm({ name, asset, via }: Mention): boolean {
  return (
    name !== null &&
    asset === null &&
    via !== 'pronoun' &&
    via !== 'person' &&
    via !== 'surname' &&
    via !== 'place' &&
    via !== 'guess'
  );
}

/** Whether a named site or programme stands close to a figure: "Stargate, a $500bn undertaking". */
function isSiteNear(mention: Mention | undefined, { start, end }: Span): boolean {
  if (!mention || mention.asset === null || mention.name !== null) return false;
  return Math.max(start - mention.end, mention.start - end) < SITE_REACH;
}
