import { codeAt, isDigit, isHyphen, isLetter, skipSpaces, standing, wordEnd } from '../text/chars.ts';
import { EAST_SCALES, SHORT_SCALES } from '../vocabulary/figure-words/universal.ts';
import type { Words } from '../vocabulary/figure-words/words.ts';

/** A scale behind a number: its power of ten and where it ends. */
export interface Scale {
  readonly power: number;
  readonly end: number;
}

const POINT = 0x2e;
const isSpaced = standing('BMTK');
const isSign = standing('€$£');

/** Powers beyond these are no quantity of the news. */
const MOST_POWER = 18;

/** Reads the scales behind a number ("hundred million", "bn", "lakh crore", "亿"), or null where there is none. */
export function scaleAt(text: string, at: number, words: Words): Scale | null {
  let power = 0;
  let end = at;
  for (let turn = 0; turn < 3; turn++) {
    const one = oneScale(text, end, words, turn === 0);
    if (!one) break;
    power += one.power;
    end = one.end;
  }
  return end > at && power <= MOST_POWER ? { power, end } : null;
}

function oneScale(text: string, at: number, words: Words, first: boolean): Scale | null {
  const code = codeAt(text, at);
  if (code >= 0x3000) {
    for (const size of [2, 1]) {
      const power = EAST_SCALES[text.slice(at, at + size)];
      if (power !== undefined && at + size <= text.length) return { power, end: at + size };
    }
  }
  let start = skipSpaces(text, at, 2);
  if (start === at && isHyphen(text, at)) start++;
  if (!isLetter(text, start)) return null;
  const end = wordEnd(text, start);
  const power = words.scales.at(text, start, end);
  if (power !== undefined && !isDigit(text, end)) return { power, end };
  // "14,6 mil M€": a second scale is spelled out, or stands right before a sign.
  if (!first) return text.charAt(start) === 'M' && end === start + 1 && isSign(text, end) ? { power: 6, end } : null;
  // "$5m." ends a sentence more often than it abbreviates: the full stop belongs only where a word goes on in lower case.
  const pointed = end - start > 1 && codeAt(text, end) === POINT ? SHORT_SCALES.at(text, start, end + 1) : undefined;
  if (pointed !== undefined && /^\.\s?[a-z$€£¥₹₩A-Z]/.test(text.slice(end, end + 3)))
    return { power: pointed, end: end + 1 };
  const short = SHORT_SCALES.at(text, start, end);
  if (short === undefined || isDigit(text, end)) return null;
  // A spaced single letter is a scale only in upper case: "$2 B", never "5 m" of cable; or before a sign: "250 k€".
  if (start > at && end - start === 1 && !isSpaced(text, start) && !isSign(text, end)) return null;
  return { power: short, end };
}
