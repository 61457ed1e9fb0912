import type { Found, Reading } from '../reading.ts';

/** Above this an amount is no price of an advertisement on a news page. */
const DEAREST = 1000;

/** How an offer begins, and what stands anywhere in one. */
const CALL = /^\s*(?:subscribe|get|save|sign up|start|try|join|buy|shop|order)\b(?!-)/i;
const OFFER =
  /cancel any\s?time|add to (?:cart|basket)|free trial|\b\d+\s?% off\b|limited[- ]time|regular price|for readers of (?:this|our)|buy now|shop now|unlimited access|per issue|jetzt abonnieren|abonnez-vous|suscríbete|abbonati|offerta per i lettori|assine (?:já|agora|a edição)|word abonnee|probeer onze/i;

/** What a call within longer text offers. */
const BARGAIN = /\b(?:a|per) (?:week|month|year)\b|\/mo\b|\b(?:now|today|free)\b/i;

/** A line no longer than this is one offer; of a longer one each sentence is asked. */
const SHORT = 200;
const REACH = 200;

/** Leaves out prices of subscriptions and shops that stand among the lines of a page. */
export function dropAdvertised(figures: readonly Found[], { text }: Reading): Found[] {
  return figures.filter((figure) => {
    if (figure.kind !== 'money' || (figure.high ?? 0) >= DEAREST) return true;
    const { start, end } = figure.numeral.line;
    const sentence = sentenceAround(text, figure, start, end);
    const isShort = end - start <= SHORT;
    const calls = CALL.test(sentence) && (isShort || BARGAIN.test(sentence));
    return !calls && !OFFER.test(isShort ? text.slice(start, end) : sentence);
  });
}

/** The sentence of a long line that a figure stands in, as far as it reaches. */
function sentenceAround(text: string, figure: Found, start: number, end: number): string {
  const from = Math.max(start, figure.start - REACH);
  const before = text.slice(from, figure.start);
  const opened = /[.!?]\s(?!.*[.!?]\s)/.exec(before);
  // A cut sentence has no beginning: a word may stand in for what is before.
  const head = opened ? before.slice(opened.index + 2) : from === start ? before : `… ${before}`;
  const after = text.slice(figure.start, Math.min(end, figure.end + REACH));
  return head + (after.split(/[.!?]\s/, 1)[0] ?? after);
}
