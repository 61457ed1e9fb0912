import { skipSpaces, wordEnd } from '../../text/chars.ts';
import { figureOf, type Found, type Reading } from '../reading.ts';

/** How far around a length of time a word of contracts makes it a term. */
const REACH = 90;

/** Contract terms: a length of time in the company of a contract ("a seven-year lease", "over 10 years"). */
export function parseTerms({ text, numerals }: Reading): Found[] {
  return numerals.flatMap((numeral) => {
    const { words } = numeral.line;
    if (numeral.signed || numeral.scaled || numeral.vague) return [];
    let start = skipSpaces(text, numeral.tail, 1);
    if (text.charAt(start) === '-') start++;
    const end = wordEnd(text, start);
    if (end === start) return [];
    const months = words.periods.get(text.slice(start, end).toLowerCase());
    if (months === undefined || !isTerm(text, numeral.start, end, words.contract)) return [];
    return (
      figureOf(text, numeral, { start: numeral.start, end, kind: 'duration', unit: 'month', factor: months }) ?? []
    );
  });
}

const OVER =
  /(?:^|[\s(,])(?:over|across|for|within|during|spanning|lasting|runs?|running|through|sur|pendant|über|während|für|binnen|durante|por|en|in|nell'arco di|per|ao longo de|gedurende)\s+(?:(?:a|an|the|its|les?|la|die|den|der|los|las|i|gli|os|as|de)\s+)?(?:(?:next|coming|following|first|initial|prochaine?s|nächsten|kommenden|próximos|próximas|prossimi|komende)\s+)?(?:(?:about|around|roughly|nearly|approximately|some|environ|rund|etwa|unos|circa|cerca de|ongeveer)\s+)?$/iu;
const AFTER =
  /^[-\s,]{1,3}(?:long\s+|extended\s+)?(?:[\p{L}\d$€£.,-]{1,14}\s+){0,4}(?:contract|deal|agreement|lease|commitment|partnership|term\b|pact|arrangement|licen|accord|subscription|extension)/iu;
/** Money spent on or with a named supplier over a time makes a contract of it: "to spend $100 billion on AWS". */
const SPENT = /\b(?:spend|pay|leave|buy|order|purchas)\w{0,4}\s[^.;]{0,50}\b(?:on|with|from)\s[A-Z]/;
const SENTENCE_END = /[.!?]\s|\n/;

function isTerm(text: string, start: number, end: number, contract: readonly string[]): boolean {
  if (AFTER.test(text.slice(end, end + 60))) return true;
  if (!OVER.test(text.slice(Math.max(0, start - 40), start))) return false;
  const before =
    text
      .slice(Math.max(0, start - REACH), start)
      .split(SENTENCE_END)
      .pop() ?? '';
  const after = text.slice(end, end + REACH).split(SENTENCE_END)[0] ?? '';
  const around = before + after;
  return SPENT.test(around) || contract.some((word) => word !== '' && around.toLowerCase().includes(word));
}
