/** Classes of UTF-16 code units, as far as reading figures needs them. */
export const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
export const LINE = 4;

/** The class of each UTF-16 code unit. */
export const CLASSES = new Uint8Array(0x10000);
for (let code = 0; code < 0x10000; code++) {
  const char = String.fromCharCode(code);
  if (code < 0x80) CLASSES[code] = /[a-z]/i.test(char) ? LETTER : /\d/.test(char) ? DIGIT : OTHER;
  else if (code >= 0xff10 && code <= 0xff19) CLASSES[code] = DIGIT;
  else if (code < 0x3000 || (code >= 0xac00 && code <= 0xd7a3))
    CLASSES[code] = /\p{L}|\p{M}/u.test(char) ? LETTER : OTHER;
}
for (const space of ' \t\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000') {
  CLASSES[space.charCodeAt(0)] = SPACE;
}
for (const line of '\n\r\u2028\u2029\v\f') CLASSES[line.charCodeAt(0)] = LINE;

/**
 * The letters that the languages read are written in, as the inside of a class that passes over case. For `\p{L}` the
 * engine calls out at every letter: an expression that passes over words takes nearly twice as long.
 */
export const LATIN = 'a-zÀ-ɏ';

/**
 * The code unit at an offset, 0 outside of a text. `charCodeAt` is several times as slow from the first time on that it is
 * asked for what lies outside.
 */
export function codeAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
}

/** The class of a code unit. Ideographs are `OTHER`: their words have no spaces to go by. */
export function classOf(code: number): number {
  return CLASSES[code] ?? OTHER;
}

/** Tells whether one of some signs stands at an offset of a text. */
export function standing(signs: string): (text: string, at: number) => boolean {
  const members = new Uint8Array(0x10000);
  for (let at = 0; at < signs.length; at++) members[signs.charCodeAt(at)] = 1;
  return (text, at) => members[codeAt(text, at)] === 1;
}

/** Whether the code unit at an offset is a letter. */
export function isLetter(text: string, at: number): boolean {
  return CLASSES[codeAt(text, at)] === LETTER;
}

/** Whether the code unit at an offset is a digit, ASCII or full-width. */
export function isDigit(text: string, at: number): boolean {
  return CLASSES[codeAt(text, at)] === DIGIT;
}

/** Whether the code unit at an offset is a space within a line. */
export function isSpace(text: string, at: number): boolean {
  return CLASSES[codeAt(text, at)] === SPACE;
}

/** Whether a space or a line break stands at an offset. */
export function isBlank(text: string, at: number): boolean {
  const kind = CLASSES[codeAt(text, at)];
  return kind === SPACE || kind === LINE;
}

/** Whether a capital letter of ASCII stands at an offset. */
export function isCapital(text: string, at: number): boolean {
  const code = codeAt(text, at);
  return code >= 0x41 && code <= 0x5a;
}

/** Whether a year of these times is written between two offsets. */
export function isYear(text: string, start: number, end: number): boolean {
  return end - start === 4 && /^(?:19|20)\d\d$/.test(text.slice(start, end));
}

/** Whether a hyphen, breaking or not, stands at an offset. */
export function isHyphen(text: string, at: number): boolean {
  const code = codeAt(text, at);
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

/** The first offset from `at` on that is no space, looking at most `most` units far. */
export function skipSpaces(text: string, at: number, most = 4): number {
  let end = at;
  while (end < at + most && CLASSES[codeAt(text, end)] === SPACE) end++;
  return end;
}

/** The end of the spaces before an offset, looking at most `most` units back. */
export function skipSpacesBack(text: string, at: number, most = 4): number {
  let start = at;
  while (start > 0 && start > at - most && CLASSES[codeAt(text, start - 1)] === SPACE) start--;
  return start;
}

/** The longest stretch read as one word: what is longer is no word of any vocabulary. */
const LONGEST_WORD = 40;

/** The end of the letters that begin at an offset. */
export function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < at + LONGEST_WORD && CLASSES[codeAt(text, end)] === LETTER) end++;
  return end;
}

/** The word before the blanks that end at an offset, in lower case; empty where something else stands there. */
export function wordBefore(text: string, at: number): string {
  let end = at;
  while (end > 0 && isBlank(text, end - 1)) end--;
  return text.slice(wordStart(text, end), end).toLowerCase();
}

/** The start of the letters that end at an offset. */
export function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && start > at - LONGEST_WORD && CLASSES[codeAt(text, start - 1)] === LETTER) start--;
  return start;
}
