import {
  isCapital,
  isDigit,
  isLetter,
  isSpace,
  skipSpacesBack,
  standing,
  wordEnd,
  wordStart,
} from '../../text/chars.ts';
import { valueOf } from '../../text/decimal.ts';
import { isMeasured } from '../cardinal.ts';
import { machineEnd, modelEnd, modelIn, modelPluralEnd } from '../../vocabulary/figure-words/chips.ts';
import { phraseAt, phraseBefore } from '../../vocabulary/figure-words/phrases.ts';
import type { Unit } from '../../vocabulary/figure-words/words.ts';
import type { Numeral } from '../numeral.ts';
import { figureOf, type Found, type Reading } from '../reading.ts';

/** How many words may stand between a number and the noun it counts ("60,000 Grace Blackwell Ultra chips"). */
const MOST_WORDS = 5;

/** Chips, people, users, sites and other counted things: a noun of the vocabulary behind a number. */
export function countedOf(numeral: Numeral, { text }: Reading): Found | null {
  // "50-50 partners" are not fifty.
  const isPart = text.charAt(numeral.start - 1) === '-' && isDigit(text, numeral.start - 2);
  const noun = numeral.signed || isPart ? null : nounAfter(text, numeral);
  if (!noun || isIdle(whole(numeral), noun, text) || isYear(text, numeral) || isIndex(text, numeral)) return null;
  const end = numeral.tail === numeral.end && noun.direct ? noun.end : numeral.end;
  const { kind, unit } = noun;
  const told = { start: numeral.start, end, kind, unit, power: 0, unitImplied: false };
  const figure = figureOf(text, whole(numeral), told);
  return figure && kind === 'chips' ? { ...figure, model: modelIn(text.slice(numeral.tail, noun.end)) } : figure;
}

/** What is counted comes whole: three digits behind either sign are thousands, "7,200 empleos" as well as "7.200". */
function whole(numeral: Numeral): Numeral {
  const { low, high, scaled } = numeral;
  if (scaled || low !== high || !/^[1-9]\d{0,2}\.\d{3}$/.test(low.digits)) return numeral;
  const value = { digits: low.digits.replace('.', ''), exponent: low.exponent };
  return { ...numeral, low: value, high: value };
}

/** Small numbers of people or firms are told in passing ("three people familiar with the matter"). */
function isIdle(numeral: Numeral, noun: Noun, text: string): boolean {
  const value = valueOf(numeral.high);
  // Seats of software are told by the thousand, those of parliaments and boards are not.
  if (noun.kind === 'users' && text.endsWith('seats', noun.end)) return value < 1000;
  if (noun.kind === 'chips') return value < 2 || (value < 10 && isGeneration(numeral, text));
  return value < (noun.kind === 'sites' ? 2 : 10) || (numeral.vague && valueOf(numeral.low) < 12);
}

/** "The Trainium 2 chips": the number belongs to the name of a model. */
function isGeneration({ start, spelled }: Numeral, text: string): boolean {
  return !spelled && modelEnd(text, wordStart(text, start - 1)) !== null;
}

/** "Fortune 500 companies", "Microsoft 365 users": the number belongs to the name of a list or a product. */
function isIndex(text: string, numeral: Numeral): boolean {
  const before = text.slice(Math.max(0, numeral.start - 10), numeral.start);
  const value = valueOf(numeral.high);
  return LISTS.test(before) ? value <= LONGEST_LIST : PRODUCTS.test(before) && PRODUCT_NUMBERS.has(value);
}

const LISTS = /(?:Fortune|Global|Forbes|S&P|Nasdaq|[Tt]op|FTSE|Inc\.)\s$/;
const LONGEST_LIST = 5000;
const PRODUCTS = /(?:Microsoft|Office|Windows|Dynamics)\s$/;
const PRODUCT_NUMBERS: ReadonlySet<number> = new Set([10, 11, 95, 98, 365, 2000]);

/** "Hasta 2000 empleos": no year is told with such a bound any more. */
const ROUND_YEAR = 2000;

/** "By 2030 AI data centers will need …", "on May 9 2018 researchers": a year stands before the noun. */
function isYear(text: string, numeral: Numeral): boolean {
  if (numeral.scaled || numeral.spelled || numeral.end - numeral.start !== 4) return false;
  const value = valueOf(numeral.low);
  // "Rund 2000 Arbeitsplätze"
  const hedge = phraseBefore(numeral.line.words.before, text, skipSpacesBack(text, numeral.start, 1));
  return (
    hedge?.value !== 'approx' &&
    !(hedge?.value === 'atmost' && value === ROUND_YEAR) &&
    value >= 1980 &&
    value <= 2060 &&
    /(?:^|[\s(])(?:in|by|since|until|till|through|hasta|tot|até|from|after|before|during|of|late|early|mid|for|the|en|im|bis|seit|em|nel|dal|fin|end|and|to|[A-Z][a-z]+\.?(?: \d{1,2},?)?)[\s-]$/.test(
      text.slice(Math.max(0, numeral.start - 16), numeral.start),
    )
  );
}

/** Compounds whose last part is a chip: "KI-Spezialchips", "Nvidia-GPUs". */
const isChipWord = (word: string): boolean =>
  /.(?:chips|[GT]PUs?|prozessoren|processors)$/i.test(word) && !/^(?:blue|potato|kartoffel|wood|corn)/i.test(word);

/** What an abbreviation leads in a compound. */
const ABBREVIATED = /^(?:AI|KI|IA|IT)-$/;

const isJoint = standing("-'’+");
const isApostrophe = standing("'’");

interface Noun extends Unit {
  readonly end: number;
  /** Whether it follows without "of the" in between. */
  readonly direct: boolean;
}

function nounAfter(text: string, numeral: Numeral): Noun | null {
  const { words } = numeral.line;
  let at = text.charAt(numeral.tail) === '+' ? numeral.tail + 1 : numeral.tail;
  let direct = true;
  let model = 0;
  for (let count = 0; count <= MOST_WORDS; count++) {
    const hyphened = text.charAt(at) === '-';
    // "un millier d'emplois"
    const isElided = count === 0 && isApostrophe(text, at - 1);
    if (!isSpace(text, at) && !isElided && !(hyphened && count === 0)) break;
    if (!isElided) at++;
    if (count === 0) {
      const link = phraseAt(words.links, text, at);
      if (link && (numeral.scaled || numeral.vague || valueOf(numeral.low) >= 1000)) {
        at = isSpace(text, link.end) ? link.end + 1 : link.end;
        const the = /^(?:the|its|their|[A-Z]\w{1,14}['’]s?)\s/.exec(text.slice(at, at + 20));
        if (the) {
          direct = false;
          at += the[0].length;
        }
      }
    }
    if (hyphened && /^chip\b/.test(text.slice(at, at + 5))) return chips(at + 4, direct);
    // "15-year leases", "15 year-old students": the number tells a time.
    if (count === 0 && words.periods.at(text, at, wordEnd(text, at)) !== undefined) return null;
    const joined = hyphened ? phraseAt(words.nouns, text, at - 1) : null;
    // "500-user firms" counts firms.
    const match = (joined && phraseAt(words.nouns, text, joined.end + 1)) ?? joined ?? phraseAt(words.nouns, text, at);
    if (match) return { ...match.value, end: match.end, direct };
    // "590 MW across 41 data centers": the number has a unit, and the noun one of its own.
    if (isNumber(text, at) || (count === 0 && isMeasured(text, numeral.tail, words))) return null;
    if (isCapital(text, at)) {
      const plural = modelPluralEnd(text, at);
      if (plural) return chips(plural, direct);
      const named = modelEnd(text, at);
      if (named) {
        model = at = named;
        continue;
      }
    }
    const machine = model > 0 ? machineEnd(text, at) : null;
    if (machine) return chips(machine, direct);
    let end = at;
    while (
      end < at + 40 &&
      (isLetter(text, end) || isDigit(text, end) || (isJoint(text, end) && isLetter(text, end + 1)))
    )
      end++;
    if (end === at) break;
    // "AI-datacenters", "KI-Rechenzentren"
    const part = ABBREVIATED.test(text.slice(at, at + 3)) ? phraseAt(words.nouns, text, at + 3) : null;
    if (part && part.end >= end) return { ...part.value, end: part.end, direct };
    if (count < 2 && isChipWord(text.slice(at, end)) && valueOf(numeral.high) >= 10) return chips(end, direct);
    if (words.stops.at(text, at, end) && !(count === 0 && /^more$/i.test(text.slice(at, end)))) break;
    at = end;
  }
  return model > 0 && valueOf(numeral.high) >= 100 ? chips(model, direct) : null;
}

/** Whether a number of its own stands at an offset; "12-inch wafers" is none. */
function isNumber(text: string, at: number): boolean {
  let end = at;
  while (isDigit(text, end)) end++;
  return end > at && !isLetter(text, end) && text.charAt(end) !== '-';
}

function chips(end: number, direct: boolean): Noun {
  return { kind: 'chips', unit: 'chip', power: 0, end, direct };
}
