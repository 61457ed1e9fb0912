import type { Found, Reading } from '../reading.ts';

/** Above this an amount is no price of an advertisement on a news page. */
const DEAREST = 1000;

/** How a line of an offer begins, and what stands anywhere in one. */
const CALL = /^\s*(?:subscribe|get|save|sign up|start|try|join|buy|shop|order)\b/i;
const OFFER =
  /cancel any\s?time|add to (?:cart|basket)|free trial|\b\d+\s?% off\b|limited[- ]time|regular price|for readers of (?:this|our)|buy now|shop now|unlimited access|per issue|jetzt abonnieren|abonnez-vous|suscríbete|abbonati|assine (?:já|agora)|word abonnee/i;

/** Letters to either side within which words of an offer make a price one. */
const REACH = 200;

/** Leaves out prices of subscriptions and shops that stand among the lines of a page. */
export function dropAdvertised(figures: readonly Found[], { text }: Reading): Found[] {
  return figures.filter((figure) => {
    if (figure.kind !== 'money' || (figure.high ?? 0) >= DEAREST) return true;
    const { start, end } = figure.numeral.line;
    const from = Math.max(start, figure.start - REACH);
    const around = text.slice(from, Math.min(end, figure.end + REACH));
    return !OFFER.test(around) && !(from === start && CALL.test(around));
  });
}
