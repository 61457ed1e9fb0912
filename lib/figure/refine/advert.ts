import type { Found, Reading } from '../reading.ts';

/** Above this an amount is no price of an advertisement on a news page. */
const DEAREST = 1000;

const OFFER =
  /^\s*(?:subscribe|get|save|sign up|start|try|join|buy|shop|order)\b|cancel any\s?time|add to (?:cart|basket)|free trial|\b\d+\s?% off\b|limited[- ]time|buy now|shop now|unlimited access|per issue|jetzt abonnieren|abonnez-vous|suscríbete|abbonati|assine (?:já|agora)|word abonnee/i;

/** Leaves out prices of subscriptions and shops that stand among the lines of a page. */
export function dropAdvertised(figures: readonly Found[], { text }: Reading): Found[] {
  return figures.filter((figure) => {
    if (figure.kind !== 'money' || (figure.high ?? 0) >= DEAREST) return true;
    const { start, end } = figure.numeral.line;
    return !OFFER.test(text.slice(Math.max(start, figure.start - 200), Math.min(end, figure.end + 200)));
  });
}
