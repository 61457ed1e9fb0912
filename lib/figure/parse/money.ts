import {
  isDigit,
  isHyphen,
  isLetter,
  isSpace,
  skipSpaces,
  skipSpacesBack,
  wordEnd,
  wordStart,
} from '../../text/chars.ts';
import { phraseAt } from '../../vocabulary/figure-words/phrases.ts';
import { CODES, EAST_UNITS, SIGNS } from '../../vocabulary/figure-words/universal.ts';
import type { Words } from '../../vocabulary/figure-words/words.ts';
import type { Numeral } from '../numeral.ts';
import { figureOf, type Found, type Reading } from '../reading.ts';

/** A currency where it stands. */
export interface Currency {
  readonly start: number;
  readonly end: number;
  /** ISO 4217 code, `$` for a dollar of which the country is not told. */
  readonly code: string;
  /** The power of ten to the unit of the currency: -2 for cents and pence. */
  readonly power: number;
}

/** The longest of the codes and abbreviations of currencies. */
const LONGEST_CODE = 4;

const COUNTRIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    us: 'USD',
    hk: 'HKD',
    c: 'CAD',
    nz: 'NZD',
    nt: 'TWD',
    au: 'AUD',
    sg: 'SGD',
  }),
);

/** The currency sign or code that ends at an offset, with the letters that belong to it ("US$", "HK$", "Rs."), or null. */
export function currencyBefore(text: string, at: number): Currency | null {
  const end = skipSpacesBack(text, at, 2);
  const last = text.charAt(end - 1);
  if (Object.hasOwn(SIGNS, last)) {
    let start = end - 1;
    while (start > 0 && end - start < 6 && (isLetter(text, start - 1) || text.charAt(start - 1) === '.')) start--;
    for (; start < end - 1; start++) {
      const sign = text.slice(start, end);
      if (Object.hasOwn(SIGNS, sign)) return { start, end, code: SIGNS[sign] ?? '', power: 0 };
    }
    if (end < at && isDigit(text, end - 2)) return null;
    // "HK $ 10", in texts that part every sign.
    const apart = last === '$' && isSpace(text, end - 2) ? wordStart(text, end - 2) : end;
    const country =
      apart < end - 2 && (end < at || text.slice(apart, end - 2) === 'US')
        ? COUNTRIES.get(text.slice(apart, end - 2).toLowerCase())
        : undefined;
    if (country) return { start: apart, end, code: country, power: 0 };
    return { start: end - 1, end, code: last === '$' ? '$' : (SIGNS[last] ?? ''), power: 0 };
  }
  const stop = last === '.' ? end - 1 : end;
  if (!isLetter(text, stop - 1)) return null;
  const start = wordStart(text, stop);
  if (stop - start > LONGEST_CODE || isDigit(text, start - 1)) return null;
  const word = text.slice(start, end);
  return Object.hasOwn(CODES, word) ? { start, end, code: CODES[word] ?? '', power: 0 } : null;
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
  const first = text.charCodeAt(at);
  if (first >= 0x3000) return eastAt(text, at);
  const letters = isLetter(text, at) ? wordEnd(text, at) : at;
  if (letters > at) {
    const named = phraseAt(words.currencies, text, at);
    if (named) return { start: at, end: named.end, code: named.value.slice(0, 3), power: Number(named.value.slice(4)) };
    if (letters - at > LONGEST_CODE) return null;
  }
  const sign = text.charAt(letters);
  if (Object.hasOwn(SIGNS, sign)) return signAt(text, at, letters + 1);
  if (letters - at < 3 || isDigit(text, letters)) return null;
  const code = text.slice(at, letters);
  return Object.hasOwn(CODES, code) ? { start: at, end: letters, code: CODES[code] ?? '', power: 0 } : null;
}

/** A sign behind a number, unless it belongs to the amount that follows it. */
function signAt(text: string, at: number, end: number): Currency | null {
  const sign = text.slice(at, end);
  if (!Object.hasOwn(SIGNS, sign) || isDigit(text, end)) return null;
  if (isSpace(text, at - 1) && isSpace(text, end) && isDigit(text, end + 1)) return null;
  return { start: at, end, code: sign === '$' ? '$' : (SIGNS[sign] ?? ''), power: 0 };
}

function eastAt(text: string, at: number): Currency | null {
  for (const size of [3, 2, 1]) {
    const code = EAST_UNITS[text.slice(at, at + size)];
    if (code && at + size <= text.length) return { start: at, end: at + size, code, power: 0 };
  }
  const sign = SIGNS[text.charAt(at)];
  return sign ? { start: at, end: at + 1, code: sign, power: 0 } : null;
}

/** Money: a currency before or after a number. */
export function parseMoney({ text, options, numerals }: Reading): Found[] {
  return numerals.flatMap((numeral) => moneyOf(text, options.currency ?? 'USD', numeral) ?? []);
}

function moneyOf(text: string, dollar: string, numeral: Numeral): Found | null {
  const before = currencyBefore(text, numeral.start);
  const after = currencyAfter(text, numeral.tail, numeral.line.words);
  const currency = before && (before.code !== '$' || !after) ? before : after;
  if (!currency) return null;
  const implied = currency.code === '$';
  const shared = numeral.tail !== numeral.end;
  // In "$5 € 6" the second sign belongs to the next amount.
  const end =
    after && !shared && (!before || after.code === before.code || before.code === '$') ? after.end : numeral.end;
  return figureOf(text, numeral, {
    start: before?.start ?? numeral.start,
    end,
    kind: 'money',
    power: currency.power,
    unit: implied ? dollar : currency.code,
    unitImplied: implied,
  });
}
