import { isCapital, isLetter, isYear, skipSpaces, skipSpacesBack, wordEnd } from '../../text/chars.ts';
import { MONTHS, UNSURE_MONTHS } from '../../text/date-words.ts';
import { valueOf } from '../../text/decimal.ts';
import { phraseAt, phraseBefore } from '../../vocabulary/figure-words/phrases.ts';
import type { Words } from '../../vocabulary/figure-words/words.ts';
import type { Kind } from '../figure.ts';
import type { Numeral } from '../numeral.ts';
import { figureOf, type Found, type Reading } from '../reading.ts';
import { byStart } from '../../text/span.ts';

/** How far back the figure may stand that a number without unit follows up. */
const REACH = 500;

/** From here on a number without unit is taken for money where money was spoken of. */
const BILLION = 1e9;

/** How soon the currency of a number must follow; in languages of "1,5 miliardi" headlines mostly leave it to the story. */
const SOON = 60;
const LATER = 400;

const FOLLOWED: ReadonlySet<Kind> = new Set(['money', 'chips', 'users', 'people']);

/**
 * Reads large numbers without a unit ("SoftBank pone 30.000 millones", "more than a million") as what the figure before
 * them counts, and sums of other languages as the money that the text tells with a currency. A number that a noun follows
 * counts that noun and is left alone, but for nouns of money.
 */
export function fillEllipsis(figures: readonly Found[], { text, numerals }: Reading): readonly Found[] {
  if (figures.length === 0) return figures;
  const filled: Found[] = [];
  let next = 0;
  // The money told last, before any that which is told first.
  let money = figures.find(({ kind }) => kind === 'money');
  for (const numeral of numerals) {
    for (; (figures[next]?.start ?? Infinity) < numeral.start; next++)
      if (figures[next]?.kind === 'money') money = toldFirst(figures[next] as Found, figures[next - 1]);
    const last = figures[next - 1];
    // Most numbers are read: what holds one begins with it, or before.
    if (figures[next]?.numeral === numeral || (last && (last.numeral === numeral || last.end > numeral.start)))
      continue;
    const given = isLarge(numeral) ? wholeOf(text, numeral, figures[next]) : comparedTo(text, numeral, last);
    if (!given && (!isLarge(numeral) || !isBare(text, numeral))) continue;
    const model =
      given ?? modelFor(figures, filled, next, numeral) ?? (isUnnamedSum(text, numeral) ? money : undefined);
    if (!model) continue;
    const { kind, unit, unitImplied } = model;
    const figure = figureOf(text, numeral, {
      start: numeral.start,
      end: numeral.end,
      kind,
      unit,
      power: 0,
      unitImplied: unitImplied || kind === 'money',
    });
    // Of chips the model is told once: "half a million Trainium2 chips now, a million by the end of the year".
    if (figure) filled.push({ ...figure, model: model.model });
  }
  return filled.length > 0 ? [...figures, ...filled].sort(byStart) : figures;
}

function isLarge(numeral: Numeral): boolean {
  return numeral.scaled && valueOf(numeral.low) >= 1e6 && (!numeral.vague || valueOf(numeral.low) >= BILLION);
}

/** What a number is a part of: "280 million of the 1.5 billion shekels". */
function wholeOf(text: string, numeral: Numeral, next: Found | undefined): Found | null {
  if (next?.kind !== 'money' || next.start - numeral.end > LONGEST_OF || numeral.tail !== numeral.end) return null;
  const link = phraseAt(numeral.line.words.links, text, skipSpaces(text, numeral.end, 1));
  return link && /^\p{L}*\s(?:\p{L}+\s){0,2}$/u.test(text.slice(link.end, next.start)) ? next : null;
}

const LONGEST_OF = 24;

/** How far a number may stand from the figure that it is compared with. */
const NEAR = 120;

/** What a number is compared with: "15,000 chips, compared with fewer than 4,000 last year". */
function comparedTo(text: string, numeral: Numeral, last: Found | undefined): Found | null {
  if (!last || numeral.signed || numeral.vague || numeral.start - last.end > NEAR || !COMPARED.has(last.kind))
    return null;
  const { words } = numeral.line;
  const hedge = phraseBefore(words.before, text, skipSpacesBack(text, numeral.start, 1));
  const cue = phraseBefore(words.compared, text, skipSpacesBack(text, hedge?.start ?? numeral.start, 1));
  if (!cue || last.numeral.line !== numeral.line || isYear(text, numeral.start, numeral.end)) return null;
  const ratio = valueOf(numeral.low) / (last.low ?? last.high ?? 0);
  const at = skipSpaces(text, numeral.end, 1);
  const stop = wordEnd(text, at);
  // "from 150 five months ago", "than 4,000 last year"
  const isTime = words.numbers.at(text, at, stop) !== undefined || TIME.test(text.slice(at, stop));
  return ratio < MOST_APART && ratio > 1 / MOST_APART && (isTime || isBare(text, numeral)) ? last : null;
}

const COMPARED: ReadonlySet<Kind> = new Set(['money', 'chips', 'users', 'people', 'sites', 'percent']);
const MOST_APART = 100;
const TIME = /^(?:last|this|previously|earlier|vor|zuvor|hace|vorig)/i;

/** The figure near a bare number that it follows up: for billions the last money, else the last large figure of all. */
function modelFor(
  figures: readonly Found[],
  filled: readonly Found[],
  next: number,
  numeral: Numeral,
): Found | undefined {
  const billions = valueOf(numeral.low) >= BILLION;
  for (let at = next - 1; at >= 0; at--) {
    const figure = figures[at] as Found;
    if (numeral.start - figure.end > REACH) break;
    if (billions ? figure.kind === 'money' : FOLLOWED.has(figure.kind) && (figure.high ?? figure.low ?? 0) >= 1e4)
      return toldFirst(figure, figures[at - 1]);
  }
  // A headline may tell the currency later: "Figure vale 39 miliardi: …"
  const coming = figures[next];
  const soon = numeral.line.words.decimal === ',' ? LATER : SOON;
  if (billions && !numeral.vague && coming?.kind === 'money' && coming.start - numeral.end <= soon) return coming;
  const last = filled[filled.length - 1];
  return last && billions && numeral.start - last.end <= REACH ? last : undefined;
}

/** Whether the number is in a language whose news tells sums without their currency, once it was told. */
const hasBareSums = ({ line }: Numeral): boolean => line.words.decimal === ',';

/** Whether a number is a sum in the text's currency, however far from it: it is large, or words of money say so. */
function isUnnamedSum(text: string, numeral: Numeral): boolean {
  if (!hasBareSums(numeral) || numeral.vague) return false;
  return valueOf(numeral.low) >= BILLION || isToldSum(text, numeral);
}

/** Of an amount told twice ("39 miliardi di dollari, circa 33 miliardi di euro") the first. */
function toldFirst(figure: Found, before: Found | undefined): Found {
  const isTwice = before?.kind === 'money' && before.unit !== figure.unit && figure.start - before.end < 20;
  return isTwice ? before : figure;
}

/** Whether no counted noun follows: the end of a clause, or a short word that begins something else. */
function isBare(text: string, numeral: Numeral): boolean {
  const { words } = numeral.line;
  // After a colon stands what the label names, and no parser knew the label.
  const isLabelled = /:\s?[~≈]?$/.test(text.slice(Math.max(0, numeral.start - 3), numeral.start));
  if (isLabelled && !isToldSum(text, numeral)) return false;
  // "405B" names a model more often than it tells an amount.
  if (/\d[A-Za-z]$/.test(text.slice(numeral.end - 2, numeral.end))) return false;
  const at = skipSpaces(text, numeral.tail, 2);
  if (!isLetter(text, at))
    return !/[-%$€£\d°@#/]/.test(text.charAt(at)) && !/^["'”’]\s*(?:of|de|di)\s/.test(text.slice(at, at + 6));
  if (at === numeral.tail) return false;
  const link = phraseAt(words.links, text, at);
  // "En 2017", "en obligations" say when or how.
  if (link)
    return (
      hasBareSums(numeral) && (text.startsWith('en ', at) || isOwnSum(text, skipSpaces(text, link.end, 1), numeral))
    );
  const end = wordEnd(text, at);
  if (words.stops.at(text, at, end) || isSum(text, at, words)) return true;
  const word = text.slice(at, end);
  // Where a noun after a scale needs a link ("millones de dólares"), any other word begins something new.
  return (
    hasBareSums(numeral) &&
    (words.lang === 'de' ? word === word.toLowerCase() : words.lang !== 'nl' || endsClause(text, at, end, words))
  );
}

/** What stands behind a sum in Dutch, where nouns stand without a link: forms of verbs, and what compares. */
const DUTCH =
  /^(?:(?:in|uit|op|aan|af|toe|bij|mee|door|over|terug|om|voor|na)?ge\p{Ll}+[dt]|\p{Ll}{3,}(?:[dt]e|[^s]t)|binnen|waard|hoger|lager|meer|minder|extra|nodig|gaat|gingen|kwam|kwamen|erbij|waren|hadden)$/u;

/** Whether a Dutch word that no noun can be ends its clause, or a small word follows: "zette 7 miljard om", not "verkochte auto's". */
function endsClause(text: string, start: number, end: number, words: Words): boolean {
  if (!DUTCH.test(text.slice(start, end))) return false;
  const next = skipSpaces(text, end, 2);
  return !isLetter(text, next) || words.stops.at(text, next, wordEnd(text, next)) !== undefined;
}

/** Whether what a link leads to is no counted thing: a noun of money, whose sum it is, or when: "de revenus", "van Shell", "en 2017". */
function isOwnSum(text: string, at: number, numeral: Numeral): boolean {
  const { words } = numeral.line;
  if (!isLetter(text, at)) return /\d/.test(text.charAt(at));
  const end = wordEnd(text, at);
  const word = text.slice(at, end).toLowerCase();
  if (WHEN.test(word) || (MONTHS.has(word) && !UNSURE_MONTHS.has(word))) return true;
  if (words.stops.at(text, at, end) || isSum(text, at, words)) return true;
  return (
    words.lang !== 'de' && valueOf(numeral.low) >= BILLION && isCapital(text, at) && !PEOPLES.test(text.slice(at, end))
  );
}

/** Whether a word of money begins at an offset, written with a capital or not. */
function isSum(text: string, at: number, { sums }: Words): boolean {
  return sums.get(text.slice(at, wordEnd(text, at)).toLowerCase()) !== undefined;
}

/** When in a month or year it was: "9.000 millones de finales de 2025". */
const WHEN = /^(?:final(?:es)?|fine?|mediados|metà|principios|inicio|início)$/;

/** Names of peoples, which are counted: "1,4 milliard d'Indiens". */
const PEOPLES = /(?:ains|[éi]ens|[ao]is|ands|[nñ]os|ses|leiros|ani|es(?:ch)?i|anen|ers)$/i;

/** Letters before a number within which a noun of money says what it is: "los ingresos fueron de 40 millones". */
const TOLD_REACH = 60;

/** Whether a noun of money stands shortly before a number, or right behind it, in a language that tells sums without their currency. */
function isToldSum(text: string, numeral: Numeral): boolean {
  if (!hasBareSums(numeral)) return false;
  const { words } = numeral.line;
  const behind = skipSpaces(text, numeral.tail, 2);
  const link = phraseAt(words.links, text, behind);
  const noun = link ? skipSpaces(text, link.end, 1) : behind;
  if (isLetter(text, noun) && isSum(text, noun, words)) return true;
  const from = Math.max(0, numeral.start - TOLD_REACH);
  const before = text.slice(from, numeral.start);
  const clause = from + 1 + Math.max(-1, ...['. ', '; ', '\n'].map((mark) => before.lastIndexOf(mark)));
  for (let at = clause; at < numeral.start; at++) {
    if (!isLetter(text, at) || isLetter(text, at - 1)) continue;
    if (isSum(text, at, words)) return true;
  }
  return false;
}
