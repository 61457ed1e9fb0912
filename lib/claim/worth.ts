import type { Figure } from '../figure/figure.ts';
import { classesOf } from '../vocabulary/cues/cue.ts';
import type { Span } from '../text/span.ts';
import { says, type Cue } from './cues.ts';
import type { Sentence } from './setting.ts';

/**
 * Whose worth an amount is: a deal's, a sum's that is put in or raised, a holding's, a firm's at which money is raised, or a
 * firm's that is taken over.
 */
export type Worthy = 'deal' | 'money' | 'holding' | 'firm' | 'takeover';

const WORTH = classesOf('worth', 'valuation');
const DEAL = classesOf('contract', 'deal', 'order');
const MONEY = classesOf('round', 'investment', 'funding', 'stake', 'debt');
const RAISED = classesOf('round', 'raise', 'secondary');
const TAKEOVER = classesOf('acquire', 'buy');
/** What names a takeover as a deal: what it values a firm at is its price. */
const OFFER = classesOf('acquire', 'bid');
const HOLDING = classesOf('share', 'stake');
/** Letters between shares and their worth: "shares of Intel worth". */
const HOLDING_REACH = 25;
const GOODS = classesOf('compute', 'site', 'share', 'stake');
/** Letters between a word of worth and its amount: a hedge at most ("worth up to $5bn"), no firm. */
const WORTH_REACH = 14;
/** Letters between them with the firm between ("values the startup at"), and between a sum and the worth that it is raised at. */
const FIRM_REACH = 60;
const SUM_REACH = 40;
/** "A round at $10bn", "raises at over $2bn", but not what a round or all rounds came to. */
const RAISED_AT =
  /(?<!\b(?:stands|stood|total|came in|out|put)) at (?!once|least|most|first|present)(?:\p{L}+ ){0,2}$/u;
/** What is worth less is no firm that money is raised for. */
const LEAST_WORTH = 1e7;
/** How many times more than the sum raised a firm is worth at least. */
const WORTH_OF_SUM = 1.5;
/** "At" and at most two words of hedge. */
const AT = /(?:^|\s)(?:at|auf|bei|à|a|en|em|op|tegen)\s(?:\p{L}+\s){0,2}$/u;
/** "For" likewise, and the letters between a purchase and its price. */
const FOR = /\s(?:for|für|pour|por|per|voor)\s(?:\p{L}+\s){0,2}$/u;
const PRICE_REACH = 80;
/** Shares that are sold are no firm that is bought. */
const SOLD = /\b(?:sold|sells?|selling|sale|unload\w*|parted|offload\w*|dispos\w*|dump\w*)\b/;
/** "Puts the startup at", "priced Zeta at over": a firm's worth without a word of worth. */
const PUT_AT = /\b(?:puts?|pric(?:es|ed|ing)|pegs?|pegged)\s(?!it\b)(?:[\p{L}.’'-]+\s){1,4}at\s(?:\p{L}+\s){0,2}$/u;
/** What else amounts to so much: "puts sales at". */
const AMOUNTS = classesOf(
  'revenue',
  'profit',
  'funding',
  'round',
  'capex',
  'spend',
  'debt',
  'share',
  'price',
  'contract',
);
/** What is worth an amount after a merger is no price of it. */
const COMBINED = /\b(?:combined|merged|united)\b/;

/** Whose worth the amount is, where a word right before it says that it is one. */
export function worthyOf(figure: Figure, { start, cues, figures }: Sentence, text: string): Worthy | null {
  if (figure.kind !== 'money') return null;
  const last = cues.findLastIndex((cue) => cue.end <= figure.start && says(cue, WORTH));
  const [worth, before] = [cues[last], cues[last - 1]];
  const gap = worth ? figure.start - worth.end : Infinity;
  const isAt = AT.test(text.slice(Math.max(start, figure.start - FIRM_REACH), figure.start));
  if (worth && gap <= (isAt ? 1 : WORTH_REACH)) {
    if (before && worth.start - before.end <= 1 && says(before, MONEY)) return 'money';
    if (cues.some((cue) => isJustBefore(cue, worth, HOLDING_REACH) && says(cue, HOLDING))) return 'holding';
    const isDeal = cues.some((cue) => cue.start < worth.start && says(cue, DEAL));
    if (!isDeal) return null;
    return cues.some((cue) => says(cue, TAKEOVER)) ? 'takeover' : 'deal';
  }
  if (FOR.test(text.slice(Math.max(start, figure.start - FIRM_REACH), figure.start))) {
    const near = cues.filter((cue) => cue.end <= figure.start && figure.start - cue.end <= PRICE_REACH);
    const bought = near.findLast((cue) => says(cue, TAKEOVER));
    if (SOLD.test(text.slice(Math.max(start, figure.start - PRICE_REACH), figure.start)))
      if (near.some((cue) => says(cue, HOLDING))) return 'holding';
    const goods = near.some((cue) => cue.start > (bought?.start ?? 0) && says(cue, GOODS));
    return bought && !goods ? 'takeover' : null;
  }
  if (!isAt) return null;
  const sum = figures.findLast(({ end }) => end <= figure.start);
  const isAtSum =
    sum?.kind === 'money' && figure.start - sum.end <= SUM_REACH && amountOf(figure) > WORTH_OF_SUM * amountOf(sum);
  const lead = text.slice(Math.max(start, figure.start - FIRM_REACH), figure.start);
  const put = PUT_AT.exec(lead);
  const from = figure.start - lead.length + (put?.index ?? 0);
  if (put && !cues.some((cue) => cue.start > from && cue.end <= figure.start && says(cue, AMOUNTS))) return 'firm';
  const isOffer = worth !== undefined && gap <= FIRM_REACH && cues.slice(0, last).some((cue) => says(cue, OFFER));
  if (isOffer && !isAtSum && !COMBINED.test(lead)) return 'takeover';
  const isRaised =
    RAISED_AT.test(lead) && cues.some((cue) => isJustBefore(cue, figure, FIRM_REACH) && says(cue, RAISED));
  return isAtSum ||
    (isRaised && amountOf(figure) >= LEAST_WORTH) ||
    (gap <= FIRM_REACH && (sum?.end ?? 0) <= (worth?.start ?? 0))
    ? 'firm'
    : null;
}

function isJustBefore(cue: Cue, worth: Span, reach: number): boolean {
  return cue.end <= worth.start && worth.start - cue.end <= reach;
}

const amountOf = ({ low, high }: Figure): number => low ?? high ?? 0;
