import {
  isDigit,
  isLetter,
  isYear,
  skipSpaces,
  skipSpacesBack,
  standing,
  wordEnd,
  wordStart,
} from '../../text/chars.ts';
import { valueOf } from '../../text/decimal.ts';
import { wordSet } from '../../text/word-map.ts';
import { hasStem, phraseAt, phraseBefore } from '../../vocabulary/figure-words/phrases.ts';
import { type Unit, unitOf, type Words } from '../../vocabulary/figure-words/words.ts';
import type { Numeral } from '../numeral.ts';
import { figureOf, type Found, type Reading } from '../reading.ts';

/** How far before a number a word for all who work somewhere may stand. */
const REACH = 64;

const STAFF = unitOf('people employee');

/** Counts that a word in front tells: "Employees: ~250", "Monthly Users: 45 million", "its headcount grew to 4,500". */
export function labelledOf(numeral: Numeral, { text }: Reading): Found | null {
  if (numeral.signed || valueOf(numeral.high) < 10) return null;
  const noun = labelOf(text, numeral) ?? staffOf(text, numeral) ?? audienceOf(text, numeral);
  if (!noun || !isBare(text, numeral)) return null;
  const { kind, unit } = noun;
  return figureOf(text, numeral, { start: numeral.start, end: numeral.end, kind, unit, power: 0, unitImplied: false });
}

/** Whether a number counts nothing that stands behind it. */
function isBare(text: string, { end, line }: Numeral): boolean {
  const after = skipSpaces(text, end, 2);
  if (/^[ap]\.?m\b/.test(text.slice(after, after + 4))) return false;
  if (isLetter(text, after)) return after > end && line.words.stops.at(text, after, wordEnd(text, after)) === true;
  return !isDigit(text, after) && !/[%$€£/-]/.test(text.charAt(after));
}

const isBound = standing('~≈>');

/** The counted noun before a colon, of at most three words. */
function labelOf(text: string, { start: number, line }: Numeral): Unit | null {
  const end = skipSpacesBack(text, isBound(text, number - 1) ? number - 1 : number) - 1;
  if (text.charAt(end) !== ':') return null;
  let start = end;
  for (let count = 0; count < 3 && start > 0; count++) {
    start = wordStart(text, count === 0 ? end : skipSpacesBack(text, start, 1));
    const match = phraseAt(line.words.nouns, text, start);
    if (match && match.end === end) return match.value;
  }
  return null;
}

/** Where what leads to a number ends, with its hedge and without it. */
function leadOf(start: number, words: Words, text: string): { readonly close: number; readonly at: number } {
  const close = skipSpacesBack(text, start, 1);
  const hedge = phraseBefore(words.before, text, close);
  return { close, at: hedge ? skipSpacesBack(text, hedge.start, 1) : close };
}

/** All who work somewhere, told by one word that a verb and "to" or "at" part from the number, or by "employs". */
function staffOf(text: string, { start, end, line, scaled }: Numeral): Unit | null {
  const { words } = line;
  if (!scaled && isYear(text, start, end)) return null;
  const { close, at } = leadOf(start, words, text);
  if (hasStem(words.employs, text, wordStart(text, at))) return STAFF;
  if (!endsInLink(text, at, words) && (at === close || !endsInLink(text, close, words))) return null;
  // The comma of "5,527" ends no clause.
  const clause = text
    .slice(Math.max(line.start, at - REACH), at)
    .toLowerCase()
    .replace(/(\d)[.,](?=\d)/g, '$1 ');
  return words.staff.some((word) => clause.lastIndexOf(word) > clause.search(/[.;:!?,(]\s?[^.;:!?,(]*$/))
    ? STAFF
    : null;
}

/** What parts a word for all who work somewhere from their number, besides "to". */
const LINKS = wordSet(['of', 'at', 'from', 'is', 'was', 'de', 'di', 'auf', 'bei', 'op', 'van'], true);

/** Those who use or buy, and what parts them from their number: nothing that counts, measures or begins a clause. */
const AUDIENCES = (
  [
    ['users user', 'users|audience|subscribers|utilisateurs|nutzer|nutzern|usuarios|usuários|utenti|gebruikers'],
    ['users customer', 'customers|clients|kunden|clientes|clienti|klanten'],
  ] as const
).map(
  ([unit, words]) => [unitOf(unit), new RegExp(`(?<!\\p{L})(?:${words})\\s[^.;:!?,(\\d$€£%]{0,32}$`, 'iu')] as const,
);
const VERBS = wordSet(
  ['reached', 'hit', 'topped', 'passed', 'exceeded', 'number', 'numbered', 'totaled', 'totalled', 'were'],
  true,
);
const FEWEST = 1000;

/** "Its monthly active users stood at 10.3 million", "Weekly users number 800m". */
function audienceOf(text: string, { start, end, line, scaled, high }: Numeral): Unit | null {
  if (!scaled && (isYear(text, start, end) || valueOf(high) < FEWEST)) return null;
  const { at } = leadOf(start, line.words, text);
  const isVerb = VERBS.at(text, wordStart(text, at), at) === true;
  if (!isVerb && !endsInLink(text, at, line.words)) return null;
  const lead = text.slice(Math.max(line.start, at - REACH), at);
  return AUDIENCES.find(([, told]) => told.test(lead))?.[0] ?? null;
}

function endsInLink(text: string, at: number, words: Words): boolean {
  return LINKS.at(text, wordStart(text, at), at) === true || phraseBefore(words.toBefore, text, at) !== null;
}
