import { phraseAt } from '../../vocabulary/figure-words/phrases.ts';
import type { Words } from '../../vocabulary/figure-words/words.ts';
import type { Per } from '../figure.ts';
import type { Found } from '../reading.ts';

/** The rate of an amount that its clause, or the begin of its sentence, tells far ahead of it; `limit` is where the figure before ends. */
export function rateAhead(text: string, limit: number, figure: Found, words: Words): Per | null {
  return ofEach(text, limit, figure) ?? fronted(text, limit, figure, words);
}

/** "Each gigawatt costs $50 billion", "jede dieser Fabriken kostet": what one of some things costs, in one clause. */
const COSTS =
  /(?:^|[^\p{L}])(?:each|every|chaque|chacun|chacune|jede|jeder|jedes|cada|ogni|ognuna|ognuno|elke?)\s(?!(?:party|side|day|week|month|year|quarter)\s)[^.;:,\d]{2,40}?\s(?:costs?|fetch(?:es)?|coûte|coûtera|kostet|kosten|cuesta|costará|costa|costerà|custa|custará|kost|arriva a costare)\s[^.;:,\d]{0,24}$/iu;
const COSTS_REACH = 90;
/** What is in all of its verbs, looked for first. */
const COST = /[ck][ou][sû]t|cuest|fetch/i;
const COST_REACH = 36;

/** "Each partner said that it costs …" */
const REPORTED = /\s(?:said|says|that|who|where)\s/i;

function ofEach(text: string, limit: number, { kind, start }: Found): Per | null {
  if (kind !== 'money' || !COST.test(text.slice(Math.max(limit, start - COST_REACH), start))) return null;
  const told = COSTS.exec(text.slice(Math.max(limit, start - COSTS_REACH), start))?.[0];
  return told !== undefined && !REPORTED.test(told) ? 'unit' : null;
}

/** What a sentence begins with: "Each quarter, …", "For each gigawatt …", "Per share, …". */
const FRONT =
  /(?:^|[.!?\n]\s?)((?:for\s)?(?:each|every)|per)\s(?:\p{Lu}[\p{L}\d]*\s(?=share))?(\p{L}+)(?!\p{L})([^.;:\d]{0,90})$/iu;
const FRONT_REACH = 120;
/** What things are priced by; "per Bloomberg" tells who says so. */
const BY =
  /^(?:share|gigawatt|megawatt|kilowatt|gw|mw|rack|chip|gpu|user|seat|head|server|token|unit|dollar|euro|hour|site|title|book|work)$/i;

/** What begins another thing. */
const ELSE = /\s(?:where|which|who|while|but|and|that|said|says)\s/i;
/** What is done with money, right before an amount. */
const PAID =
  /\s(?:pay|collect|earn|spend|cost|owe|receiv|burn|lose|lost|bring|take|get|charg|transfer|make|flow|reckon)\p{L}*(?:\s\p{L}+){0,5}\s$/iu;

function fronted(text: string, limit: number, { kind, start }: Found, words: Words): Per | null {
  if (kind !== 'money' || words.lang !== 'en') return null;
  const front = FRONT.exec(text.slice(Math.max(limit, start - FRONT_REACH), start));
  if (!front) return null;
  const [, how = '', noun = '', rest = ''] = front;
  // "For each gigawatt that gets built, …"
  if (ELSE.test(rest.slice(rest.indexOf(',') + 1))) return null;
  const isPer = /^per$/i.test(how);
  const period = phraseAt(words.rates, `${how.replace(/^for\s/i, '')} ${noun}`, 0);
  if (period && period.value !== 'unit')
    return PAID.test(rest) && (rest.startsWith(',') || isPer) ? period.value : null;
  return (isPer || /^for\s/i.test(how)) && BY.test(noun) ? 'unit' : null;
}
