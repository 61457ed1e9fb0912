import { isBlank, isHyphen, skipSpaces, skipSpacesBack, standing, wordEnd, wordStart } from '../../text/chars.ts';
import type { Numeral } from '../numeral.ts';
import { unitAt } from './measure.ts';
import { wordSet } from '../../text/word-map.ts';
import { phraseAt, phraseBefore } from '../../vocabulary/figure-words/phrases.ts';
import { figureOf, type Found, type Reading } from '../reading.ts';

/** How far around a length of time a word of contracts makes it a term. */
const REACH = 90;

/** Contract terms: a length of time in the company of a contract ("a seven-year lease", "over 10 years"). */
export function termOf(numeral: Numeral, { text, numerals }: Reading, index: number): Found | null {
  const { words } = numeral.line;
  if (numeral.signed || numeral.scaled) return null;
  let start = skipSpaces(text, numeral.tail, 1);
  if (text.charAt(start) === '-') start++;
  const end = wordEnd(text, start);
  const months = words.periods.at(text, start, end);
  if (months === undefined) return null;
  // "seven years ago", "the 30-year-old"
  const next = isHyphen(text, end) ? end + 1 : skipSpaces(text, end, 1);
  if (phraseAt(words.notRates, text, next)) return null;
  if (!isTerm(text, numeral, end) && !isSpread(text, numeral, numerals[index - 1])) return null;
  const told = { start: numeral.start, end, kind: 'duration', unit: 'month', power: 0, unitImplied: false } as const;
  return figureOf(text, numeral, told, months);
}

const OVER =
  /(?:^|[\s(,])(?:over|across|for|within|during|spanning|lasts?|lasting|runs?|running|through|sur|pendant|dure|über|während|für|auf|läuft|binnen|durante|dura|por|en|in|nell'arco di|per|ao longo de|gedurende|loopt|duurt)\s+(?:(?:a|an|the|its|les?|la|die|den|der|los|las|i|gli|os|as|de)\s+)?(?:(?:next|coming|following|first|initial|prochaine?s|nächsten|kommenden|próximos|próximas|prossimi|komende)\s+)?(?:(?:about|around|roughly|nearly|approximately|some|environ|rund|etwa|unos|circa|cerca de|ongeveer)\s+)?$/iu;
const AFTER =
  /^[-\s,]{1,3}(?:long\s+|extended\s+)?(?:[\p{L}\d$€£.,-]{1,18}\s+){0,4}(?:contract|deal|agreement|ppa\b|lease|commitment|partnership|term\b|pact|arrangement|licen|accord|subscription|extension)/iu;
/** Money spent on or with a named supplier over a time makes a contract of it: "to spend $100 billion on AWS". */
const SPENT = /\b(?:spend|pay|leave|buy|order|purchas)\w{0,4}\s[^.;]{0,50}\b(?:on|with|from)\s[A-Z]/;
/** An amount and the time that it is spread over: "$38 billion of capacity over seven years". */
const SPREAD = spreadBy("over|across|spanning|sur|über|durante|gedurende|nell'arco di|ao longo de|a lo largo de", 60);
/** Words that may also mean what an amount is for, or how fast it came: they stand right behind it, or behind its rate. */
const CLOSE = spreadBy('for|für|pour|por|per|voor', 16);
const WITHIN = spreadBy('en|em|in', 40);
/** Power that is taken for a time is let: "will take 75 MW at Redwater for 15 years". */
const TAKEN = spreadBy('for|für|pendant|pour|por|per|voor', 60);

function spreadBy(words: string, reach: number): RegExp {
  return new RegExp(
    `^[^.;]{0,${String(reach)}}(?<![^\\s])(?:${words})\\s(?:(?:the|les|die|den|los|i|os)\\s)?` +
      '(?:(?:next|coming|prochaines|nächsten|kommenden|próximos|prossimi|komende)\\s)?' +
      '(?:(?:about|around|roughly|some|rund|etwa|environ|unos|circa|ongeveer)\\s)?$',
    'iu',
  );
}

/** What somebody plans to put in over a time is no contract. */
const INTO = /\sinto\s/i;
const INVESTED = /(?:invest|inver|inyect|pledg|steck|gast|outlay|budget)[^.;]*$/i;

function isSpread(text: string, { start, line, vague }: Numeral, before: Numeral | undefined): boolean {
  if (vague || !before || before.line !== line || start - before.end > REACH) return false;
  const gap = text.slice(before.end, start);
  if (unitAt(text, before.tail, line.words)?.kind === 'power') return SPREAD.test(gap) || TAKEN.test(gap);
  if (!before.before && !before.after) return false;
  const isSpreadOver = SPREAD.test(gap) || CLOSE.test(gap) || (line.words.lang !== 'en' && WITHIN.test(gap));
  return isSpreadOver && !INTO.test(gap) && !INVESTED.test(text.slice(Math.max(0, before.start - REACH), before.start));
}

const isStop = standing('.!?');

/** Whether a sentence ends right before an offset. */
function isParted(text: string, at: number): boolean {
  return text.charAt(at - 1) === '\n' || (isBlank(text, at - 1) && isStop(text, at - 2));
}

/** The start of the sentence before an offset, and the end of the one behind it, as far as a word may make a term. */
function sentenceStart(text: string, before: number): number {
  const least = Math.max(0, before - REACH);
  let at = before;
  while (at > least && !isParted(text, at)) at--;
  return at;
}

function sentenceEnd(text: string, behind: number): number {
  const most = Math.min(text.length, behind + REACH);
  let at = behind;
  while (at < most && text.charAt(at) !== '\n' && !(isStop(text, at) && isBlank(text, at + 1))) at++;
  return at;
}

/** Links between a contract and its time: "contrat de sept ans", "a lease of 15 years". */
const LINKS = wordSet(['de', 'di', 'of', 'von', 'van', 'per', 'por', 'para', 'à', 'da']);

/** Other words than contracts that a time belongs to: "an initial term of 10 years", "two options of five years". */
const LASTING =
  /^(?:terms?|maturit(?:y|é)|tenors?|laufzeit|looptijd|plazo|prazo|scadenza|options?|optionen|extensions?|renewals?|opci\p{L}+|opzion[ei]|opç\p{L}+|prórroga|durée|duración|duração|durata|duur)$/u;

function isContract(word: string, contract: readonly string[]): boolean {
  // "Liefervertrag", but no "current" for "rent"
  return contract.some((stem) => stem !== '' && (word.startsWith(stem) || (stem.length > 5 && word.endsWith(stem))));
}

function isTerm(text: string, { start, vague, line }: Numeral, end: number): boolean {
  const { contract, lang } = line.words;
  const behind = text.slice(end, end + 60);
  if (AFTER.test(behind) || isContract(/^\s(\p{L}+)/u.exec(behind)?.[1]?.toLowerCase() ?? '', contract)) return true;
  if (vague) return false;
  const own = skipSpacesBack(text, start, 1);
  // "an initial term of at least 15 years"
  const hedge = phraseBefore(line.words.before, text, own);
  const previous = hedge ? skipSpacesBack(text, hedge.start, 1) : own;
  const isLinked = LINKS.at(text, wordStart(text, previous), previous) === true;
  if (isLinked || lang !== 'en') {
    const lead = text
      .slice(Math.max(0, previous - 48), previous)
      .toLowerCase()
      .split(' ');
    // "accord décennal" needs no link; before one stand up to three words.
    if (lead.slice(isLinked ? -4 : -1).some((word) => LASTING.test(word) || isContract(word, contract))) return true;
  }
  // a cell of a table
  if (/[|\t] ?$/.test(text.slice(start - 2, start)) && /^ ?[|\t]/.test(behind)) return true;
  if (
    !OVER.test(text.slice(Math.max(0, start - 40), start)) &&
    !OVER.test(`${text.slice(Math.max(0, previous - 40), previous)} `)
  )
    return false;
  const around = text.slice(sentenceStart(text, start), start) + text.slice(end, sentenceEnd(text, end));
  const lower = around.toLowerCase();
  return contract.some((word) => word !== '' && lower.includes(word)) || SPENT.test(around);
}
