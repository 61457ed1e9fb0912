import type { Figure } from '../figure/figure.ts';
import { classesOf } from '../vocabulary/cues/cue.ts';
import { says } from './cues.ts';
import { cuesBetween, REACH } from './features.ts';
import type { PlacedCue, Sentence } from './told-sentence.ts';

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

/** Whose worth the amount is, where the words before it say that it is one. */
export function worthyOf(figure: Figure, { start, cues, figures }: Sentence, text: string): Worthy | null {
  if (figure.kind !== 'money') return null;
  const around = cuesBetween(cues, figure.start - REACH, figure.end + REACH);
  const told = around.filter(({ end }) => end <= figure.start);
  const lead = text.slice(Math.max(start, figure.start - PRICE_REACH), figure.start);
  const isAt = AT.test(lead);
  const last = told.findLastIndex((cue) => says(cue, WORTH));
  const worth = told[last];
  if (worth && figure.start - worth.end <= (isAt ? 1 : WORTH_REACH)) {
    const before = told[last - 1];
    if (before && worth.start - before.end <= 1 && says(before, MONEY)) return 'money';
    if (saysNear(told, worth.start, HOLDING_REACH, HOLDING)) return 'holding';
    if (!saysNear(told, worth.start, REACH, DEAL)) return null;
    return around.some((cue) => says(cue, TAKEOVER)) ? 'takeover' : 'deal';
  }
  if (FOR.test(lead)) return soldFor(figure, told, lead);
  const sum = figures.findLast(({ end }) => end <= figure.start);
  return isAt ? standingAt(figure, told, lead, worth, sum) : null;
}

/** Whose price an amount after "for" is. */
function soldFor({ start }: Figure, told: readonly PlacedCue[], lead: string): Worthy | null {
  const near = told.filter(({ end }) => start - end <= PRICE_REACH);
  if (SOLD.test(lead) && near.some((cue) => says(cue, HOLDING))) return 'holding';
  const bought = near.findLast((cue) => says(cue, TAKEOVER));
  const isOfGoods = near.some((cue) => cue.start > (bought?.start ?? 0) && says(cue, GOODS));
  return bought && !isOfGoods ? 'takeover' : null;
}

/** Whose worth an amount after "at" is, behind a word of worth and a sum, where there are such. */
function standingAt(
  figure: Figure,
  told: readonly PlacedCue[],
  lead: string,
  worth: PlacedCue | undefined,
  sum: Figure | undefined,
): Worthy | null {
  const { start } = figure;
  const put = PUT_AT.exec(lead);
  if (put && !saysNear(told, start, put[0].length, AMOUNTS)) return 'firm';
  const isAtSum =
    sum?.kind === 'money' && start - sum.end <= SUM_REACH && valueOf(figure) > WORTH_OF_SUM * valueOf(sum);
  if (isAtSum) return 'firm';
  const isWorth = worth !== undefined && start - worth.end <= FIRM_REACH;
  if (isWorth && saysNear(told, worth.start, REACH, OFFER) && !COMBINED.test(lead)) return 'takeover';
  if (isWorth && (sum?.end ?? 0) <= worth.start) return 'firm';
  const isRaised = RAISED_AT.test(lead) && saysNear(told, start, FIRM_REACH, RAISED);
  return isRaised && valueOf(figure) >= LEAST_WORTH ? 'firm' : null;
}

/** Whether a cue of some classes ends before an offset, within so many letters. */
function saysNear(told: readonly PlacedCue[], offset: number, reach: number, names: readonly number[]): boolean {
  return told.some((cue) => cue.end <= offset && offset - cue.end <= reach && says(cue, names));
}

const valueOf = ({ low, high }: Figure): number => low ?? high ?? 0;
