import { isDigit, isLetter, skipSpaces, skipSpacesBack, standing, wordEnd } from '../text/chars.ts';
import { readDigits } from '../text/number.ts';
import { type Currency, currencyAfter, currencyBefore } from './currency.ts';
import { withParts } from './eastern.ts';
import type { Numeral } from './numeral.ts';
import { scaleAt } from './scale.ts';
import type { Line } from './scan.ts';

/** The signs that stand before most amounts. */
const isSign = standing('$€£¥₹₩');
const isPoint = standing('.,:/');
const isOfAddress = standing('%&?=');

/** "c.3 MW" */
const CIRCA = /(?:^|[^\p{L}\d.])ca?\.$/u;

const HALVES: Readonly<Record<string, string>> = { '½': '.5', '¼': '.25', '¾': '.75' };
const isHalf = standing(Object.keys(HALVES).join(''));

/** Reads the number in digits that begins at an anchor of a line, or null. */
export function digitsAt(text: string, at: number, line: Line): Numeral | null {
  // "H100", "GB200": digits behind letters name something, unless the letters name a currency.
  let before = currencyBefore(text, at);
  const letter = !before && isLetter(text, at - 1) ? letterBefore(text, at) : null;
  if (!before && !letter && isLetter(text, at - 1)) return null;
  const read = readDigits(text, at, line.decimal);
  // "048" is the rest of a number, or an identifier.
  if (!read || /^0\d/.test(read.digits)) return null;
  let { end, digits } = read;
  let start = at;
  // "?q=30%2020" is an address.
  if (isOfAddress(text, at - 1)) return null;
  // "§ 17" is a law.
  if (text.charAt(skipSpacesBack(text, at, 1) - 1) === '§') return null;
  if (isPoint(text, at - 1)) {
    // The rest of "1.2.3" or "24/7"; but ".5" is a half.
    const isCirca = CIRCA.test(text.slice(Math.max(0, at - 4), at));
    if (isDigit(text, at - 2) || (isLetter(text, at - 2) && !isCirca)) return null;
    if (text.charAt(at - 1) === '.' && !isCirca && !digits.includes('.')) {
      digits = `0.${digits}`;
      start = at - 1;
      before = currencyBefore(text, start);
    }
  }
  if (isHalf(text, end) && !digits.includes('.')) {
    digits += HALVES[text.charAt(end)] ?? '';
    end++;
  }
  // "1.2.3", "10:30", "3/4" are no quantities.
  if (isPoint(text, end) && /^\d/.test(text.charAt(end + 1))) return null;
  if (line.words.lang !== 'pt' && isCut(text, end)) return null;
  const scale = scaleAt(text, end, line.words);
  const first = { digits, exponent: scale?.power ?? 0 };
  // "NIS 2", "CFA 3": what is mostly no currency is one of large amounts.
  if (before && !scale && digits.length < 3 && UNSURE_CODES.has(text.slice(before.start, before.end))) {
    if (isLetter(text, at - 1)) return null;
    before = null;
  }
  if (letter) {
    // "P100", "R2B": letters before a number name something, unless the scale is a word: "R5.4 billion".
    if (!scale || scale.end - end < 2 || isNamed(text, scale.end)) return null;
    before = letter;
  }
  end = scale?.end ?? end;
  const parts = scale && withParts(text, end, first, line.words);
  end = parts?.end ?? end;
  const value = parts ?? first;
  return {
    start,
    end,
    tail: end,
    before,
    after: currencyAfter(text, end, line.words),
    low: value,
    high: value,
    vague: false,
    spelled: false,
    signed: isSign(text, start - 1),
    scaled: scale !== null,
    fold: false,
    step: 0,
    line,
  };
}

/** Letters that amounts of South Africa, the Philippines and Nigeria begin with. */
const LETTERS: Readonly<Record<string, string>> = { R: 'ZAR', P: 'PHP', N: 'NGN' };

const UNSURE_CODES: ReadonlySet<string> = new Set(['NIS', 'KD', 'CFA', 'TL', 'MAD', 'Tk']);

/** Whether what a name counts follows: "the P100 million-user app", "R1 billion parameters". */
const isNamed = (text: string, at: number): boolean => /^(?:-|\s?(?:param|token|user))/i.test(text.slice(at, at + 8));

function letterBefore(text: string, at: number): Currency | null {
  const code = LETTERS[text.charAt(at - 1)];
  return code === undefined || isLetter(text, at - 2) || isDigit(text, at - 2)
    ? null
    : { start: at - 1, end: at, code, power: 0 };
}

/** The beginnings of scales that a text may break off in; whole abbreviations among them count as broken only there. */
const CUT = /^\s(?:bi|bil|bill|billi|billio|mi|mil|mill|milli|millio|tr|tri|tril|trill|trilli|trillio)$/i;
const LONGEST_CUT = 8;
const isCutOff = standing('(…');

/** Whether the scale behind a number is broken off, by the end of the text or a bracket: the amount is not known then. */
function isCut(text: string, at: number): boolean {
  const end = wordEnd(text, skipSpaces(text, at, 1));
  if (end - at > LONGEST_CUT || (end < text.length && !isCutOff(text, end))) return false;
  return CUT.test(text.slice(at, end));
}
