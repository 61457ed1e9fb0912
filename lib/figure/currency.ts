import {
  codeAt,
  isDigit,
  isHyphen,
  isLetter,
  isSpace,
  skipSpaces,
  skipSpacesBack,
  standing,
  wordEnd,
  wordStart,
} from '../text/chars.ts';
import { nationAt, ofNation } from '../vocabulary/figure-words/nations.ts';
import { phraseAt } from '../vocabulary/figure-words/phrases.ts';
import { CODES, DOLLARS, EAST_UNITS, SHORT_SCALES, SIGNS } from '../vocabulary/figure-words/universal.ts';
import type { Words } from '../vocabulary/figure-words/words.ts';

/** A currency where it stands. */
export interface Currency {
  readonly start: number;
  readonly end: number;
  /** ISO 4217 code, `$` for a dollar of which the country is not told. */
  readonly code: string;
  /** The power of ten to the unit of the currency: -2 for cents and pence, 6 for "MEUR". */
  readonly power: number;
}

/** The longest of the codes and abbreviations of currencies. */
const LONGEST_CODE = 4;

/** The letters that tell the dollar of a country where a space parts them from its sign: "HK $10". */
const APART = /^(?:US|HK|NZ|AU|NT|SG)$/;
const LONGEST_APART = 2;

const DOLLAR = 0x24;
const POINT = 0x2e;

/** Powers of ten that letters before a code tell. */
const PREFIXES: Readonly<Record<string, number>> = { T: 3, k: 3, K: 3, M: 6 };

const PREFIXED: ReadonlySet<string> = new Set(['EUR', 'USD', 'CHF', 'GBP']);

/** The currency of a code as written between two offsets, with the power of ten in front of it: "USD", "MUSD", "TEUR". */
function codedAt(text: string, start: number, end: number): Currency | null {
  const code = CODES.at(text, start, end);
  if (code !== undefined) return { start, end, code, power: 0 };
  const power = end - start === 4 ? PREFIXES[text.charAt(start)] : undefined;
  const scaled =
    power === undefined || !PREFIXED.has(text.slice(start + 1, end)) ? undefined : CODES.at(text, start + 1, end);
  return power === undefined || scaled === undefined ? null : { start, end, code: scaled, power };
}

/** The dollar that letters beside its sign tell: "US", "A", "mxn". */
function dollarOf(letters: string): string | undefined {
  if (Object.hasOwn(DOLLARS, letters)) return DOLLARS[letters];
  const code = letters.toUpperCase();
  return code.length === 3 ? CODES.get(code) : undefined;
}

/** The currency sign or code that ends at an offset, with the letters that belong to it ("US$", "HK$", "Rs."), or null. */
export function currencyBefore(text: string, at: number): Currency | null {
  const end = skipSpacesBack(text, at, 2);
  if (SIGNS.at(text, end - 1, end) !== undefined) return signBefore(text, end, at);
  const stop = codeAt(text, end - 1) === POINT ? end - 1 : end;
  if (text.charAt(stop - 1) === '/' && SOL.test(text.slice(Math.max(0, stop - 3), stop)))
    return { start: stop - 2, end, code: 'PEN', power: 0 };
  if (!isLetter(text, stop - 1)) return null;
  const start = wordStart(text, stop);
  if (stop - start > LONGEST_CODE || isDigit(text, start - 1)) return null;
  if (codeAt(text, start - 1) !== DOLLAR) return codedAt(text, start, end);
  // "$US113", "$A 25", and "U$S" in the south of America
  const letters = text.slice(start, end);
  const south = /^[SD]$/i.test(letters) && /[Uu]/.test(text.charAt(start - 2));
  const code = south ? 'USD' : dollarOf(letters);
  return code ? { start: south ? start - 2 : start - 1, end, code, power: 0 } : null;
}

/** "S/ 45 millones", "S/. 45": Peru's soles. */
const SOL = /(?:^|[^\p{L}])S\/$/u;

function signBefore(text: string, end: number, at: number): Currency | null {
  const isDollar = codeAt(text, end - 1) === DOLLAR;
  let start = end - 1;
  while (start > 0 && end - start < 6 && (isLetter(text, start - 1) || codeAt(text, start - 1) === POINT)) start--;
  for (; start < end - 1; start++) {
    const code = SIGNS.at(text, start, end) ?? (isDollar ? dollarOf(text.slice(start, end - 1)) : undefined);
    if (code === undefined) continue;
    // "MMUS$ 320": millions, in Chile
    const isMillions = text.startsWith('MM', start - 2) && !isLetter(text, start - 3);
    return isMillions ? { start: start - 2, end, code, power: 6 } : { start, end, code, power: 0 };
  }
  if (end < at && isDigit(text, end - 2)) return null;
  const ahead = scaleAhead(text, end - 1);
  if (ahead) return { ...ahead, end, code: isDollar ? '$' : (SIGNS.at(text, end - 1, end) ?? '') };
  // "1 Md$ quatorze mois plus tôt": the sign belongs to what it is written onto.
  const scale = wordStart(text, end - 1);
  if (
    end < at &&
    isDigit(text, skipSpacesBack(text, scale, 1) - 1) &&
    SHORT_SCALES.at(text, scale, end - 1) !== undefined
  )
    return null;
  if (isDollar && isSpace(text, end - 2)) {
    const apart = wordStart(text, end - 2);
    const code = end - 2 - apart > LONGEST_APART ? null : dollarApart(text.slice(apart, end - 2), end < at);
    if (code) return { start: apart, end, code, power: 0 };
  }
  return { start: end - 1, end, code: isDollar ? '$' : (SIGNS.at(text, end - 1, end) ?? ''), power: 0 };
}

/** A scale before a sign: "mln € 212,4". */
function scaleAhead(text: string, sign: number): { start: number; power: number } | null {
  if (!isSpace(text, sign - 1)) return null;
  const end = codeAt(text, sign - 2) === POINT ? sign - 2 : sign - 1;
  const start = wordStart(text, end);
  const power =
    end - start < 3 || isDigit(text, skipSpacesBack(text, start, 1) - 1)
      ? undefined
      : SHORT_SCALES.at(text, start, end);
  return power === undefined ? null : { start, power };
}

/** The dollar of letters that a space parts from its sign; in texts that part every sign, "c $ 10" too. */
function dollarApart(letters: string, isParted: boolean): string | null {
  const country = isParted ? letters.toUpperCase() : letters;
  return APART.test(country) || (country === 'C' && isParted) ? (DOLLARS[country] ?? '') : null;
}

/** The currency that follows at an offset ("dollars", "-dollar", "de dólares", "USD", "€"), or null. */
export function currencyAfter(text: string, at: number, words: Words): Currency | null {
  let start = skipSpaces(text, at, 2);
  if (isHyphen(text, start)) start++;
  const own = currencyRightAt(text, start, words);
  if (own || !isLetter(text, start)) return own;
  const link = phraseAt(words.links, text, start);
  return link ? currencyRightAt(text, skipSpaces(text, link.end, 1), words) : null;
}

function currencyRightAt(text: string, at: number, words: Words): Currency | null {
  const first = codeAt(text, at);
  if (first >= 0x3000) return eastAt(text, at);
  const letters = isLetter(text, at) ? wordEnd(text, at) : at;
  if (isPence(text, at, letters, words)) return { start: at, end: letters, code: 'GBP', power: -2 };
  if (letters > at) {
    const named = namedAt(text, at, letters, words);
    if (named) return named;
    if (letters - at > LONGEST_CODE) return null;
  }
  if (SIGNS.at(text, letters, letters + 1) !== undefined) return signAt(text, at, letters + 1);
  return letters - at < 3 || isDigit(text, letters) ? null : codedAt(text, at, letters);
}

/** The lines of a screen, which "1080p" tells. */
const SCREEN = /(?:480|576|720|1080|1440|2160|4320)$/;

/** "rose to 164p": pence, where no screen is meant. */
function isPence(text: string, at: number, end: number, { lang }: Words): boolean {
  if (end !== at + 1 || text.charAt(at) !== 'p' || lang !== 'en') return false;
  return isDigit(text, at - 1) && !isDigit(text, end) && !SCREEN.test(text.slice(Math.max(0, at - 4), at));
}

/** A country is told by so many letters, or by the two of its code; most words behind a number are shorter. */
const LEAST = 4;

const isShortNation = standing('HNUhnu');

/** Whether a country may be told before a currency: by one or two words, or by letters with points. */
function mayBeNation(text: string, at: number, end: number, words: Words): boolean {
  const isShort = isShortNation(text, at);
  if (end - at < LEAST && !isShort) return false;
  if (isShort && codeAt(text, end) === POINT) return true;
  if (phraseAt(words.currencies, text, end + 1)) return true;
  return phraseAt(words.currencies, text, wordEnd(text, end + 1) + 1) !== null;
}

/** A currency by its name, with the country before or behind it: "Canadian dollars", "dollars canadiens". */
function namedAt(text: string, at: number, end: number, words: Words): Currency | null {
  const plain = phraseAt(words.currencies, text, at);
  const adjective = plain || !mayBeNation(text, at, end, words) ? null : nationAt(text, at);
  const named = plain ?? (adjective && phraseAt(words.currencies, text, adjective.end));
  if (!named) return null;
  const code = named.value.slice(0, 3);
  const power = Number(named.value.slice(4));
  const told = adjective && ofNation(code, adjective.country);
  if (told) return { start: at, end: named.end, code: told, power };
  const link = phraseAt(words.links, text, skipSpaces(text, named.end, 1));
  const behind = adjective ? null : nationAt(text, skipSpaces(text, link?.end ?? named.end, 1));
  const own = behind && ofNation(code, behind.country);
  if (behind && own) return { start: at, end: behind.word, code: own, power };
  return adjective ? null : { start: at, end: named.end, code, power };
}

/** A sign behind a number, unless it belongs to the amount that follows it. */
function signAt(text: string, at: number, end: number): Currency | null {
  const sign = text.slice(at, end);
  const code = SIGNS.get(sign) ?? dollarOf(sign.slice(0, -1));
  if (!code || isDigit(text, end)) return null;
  if (isSpace(text, at - 1) && isSpace(text, end) && isDigit(text, end + 1)) return null;
  if (sign !== '$') return { start: at, end, code, power: 0 };
  // "10 millions $ CA"
  const letters = skipSpaces(text, end, 1);
  const stop = wordEnd(text, letters);
  const country = /^[A-Z]{2,3}$/.test(text.slice(letters, stop)) ? dollarOf(text.slice(letters, stop)) : undefined;
  return country ? { start: at, end: stop, code: country, power: 0 } : { start: at, end, code: '$', power: 0 };
}

function eastAt(text: string, at: number): Currency | null {
  for (const size of [3, 2, 1]) {
    const code = EAST_UNITS[text.slice(at, at + size)];
    if (code && at + size <= text.length) return { start: at, end: at + size, code, power: 0 };
  }
  const sign = SIGNS.at(text, at, at + 1);
  return sign ? { start: at, end: at + 1, code: sign, power: 0 } : null;
}
