import { classOf, codeAt, DIGIT, isDigit } from './chars.ts';
import type { Span } from './span.ts';

/** A number written in digits: `digits` is its normal form ("1250.5"), groups dropped, the point a full stop. */
export interface Digits extends Span {
  readonly digits: string;
}

/** More digits than any quantity in the news: what is longer is an identifier. */
const MOST_DIGITS = 24;

const POINT = 0x2e;
const COMMA = 0x2c;
const SPACES = new Set([0xa0, 0x2009, 0x202f, 0x2007, 0x2008]);
const APOSTROPHES = new Set([0x2019, 0x02bc, 0xff07]);

/** What a code unit between digits may separate. */
function separatorOf(code: number): '.' | ',' | ' ' | '~' | "'" | null {
  if (code === POINT || code === 0xff0e || code === 0xb7) return '.';
  if (code === COMMA || code === 0xff0c) return ',';
  if (code === 0x20) return ' ';
  // No other letter or sign of ASCII.
  if (code === 0x27) return "'";
  if (code < 0x80) return null;
  if (SPACES.has(code)) return '~';
  return APOSTROPHES.has(code) ? "'" : null;
}

/** A sign that begins the fraction of a number. */
export type DecimalSign = '.' | ',';

interface Run {
  readonly separator: string;
  readonly start: number;
  readonly end: number;
}

function runEnd(text: string, at: number): number {
  let end = at;
  while (classOf(codeAt(text, end)) === DIGIT && end < at + 400) end++;
  return end;
}

function plain(text: string): string {
  // Full-width digits come in runs of their own.
  if (codeAt(text, 0) < 0xff10 && codeAt(text, text.length - 1) < 0xff10) return text;
  return text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

/**
 * Reads the number in digits that begins at an offset, or null where the digits are no number (too many of them).
 * `decimal` is the sign that begins the fraction in the language of the text, null where both are in use; it decides only where the writing does not:
 * "1.250" is 1250 where it is a comma or null, and "1,25" is one and a quarter everywhere.
 */
export function readDigits(text: string, at: number, decimal: DecimalSign | null): Digits | null {
  const end = runEnd(text, at);
  // Most numbers are one run of digits.
  if (!separatorOf(codeAt(text, end)) || !isDigit(text, end + 1))
    return end - at > MOST_DIGITS ? null : { start: at, end, digits: plain(text.slice(at, end)) };
  const runs: Run[] = [{ separator: '', start: at, end }];
  for (let last = end; runs.length < 9;) {
    const separator = separatorOf(codeAt(text, last));
    if (!separator || !isDigit(text, last + 1)) break;
    const next = runEnd(text, last + 1);
    runs.push({ separator, start: last + 1, end: next });
    last = next;
  }
  const kept = keepRuns(text, runs, decimal);
  const groups = kept < 0 ? runs.slice(0, -kept) : runs.slice(0, kept);
  const fraction = kept < 0 ? groups.pop() : undefined;
  const whole = groups.map((run) => text.slice(run.start, run.end)).join('');
  const part = fraction ? text.slice(fraction.start, fraction.end) : '';
  if (whole.length + part.length > MOST_DIGITS) return null;
  const stop = (fraction ?? groups[groups.length - 1])?.end ?? end;
  return { start: at, end: stop, digits: plain(part ? `${whole}.${part}` : whole) };
}

/** How many runs belong to the number; negative where the last of them is the fraction. */
function keepRuns(text: string, runs: readonly Run[], decimal: DecimalSign | null): number {
  const [first, second] = runs;
  if (!first || !second) return 1;
  const length = first.end - first.start;
  const size = (run: Run | undefined): number => (run ? run.end - run.start : 0);
  const separator = second.separator;
  let groups = 1;
  // Groups of three after a first group of one to three, or Indian groups of two with three at the end.
  if (length <= 3 && text.charCodeAt(first.start) !== 0x30) {
    while (runs[groups]?.separator === separator && size(runs[groups]) === 3) groups++;
    if (groups === 1 && separator === ',' && length <= 2 && size(second) === 2) {
      let pairs = 1;
      while (runs[pairs]?.separator === ',' && size(runs[pairs]) === 2) pairs++;
      if (runs[pairs]?.separator === ',' && size(runs[pairs]) === 3) groups = pairs + 1;
    }
  }
  const after = runs[groups];
  const isPoint = (run: Run | undefined): boolean => run?.separator === '.' || run?.separator === ',';
  if (groups === 1) return isPoint(second) && runs[2]?.separator !== separator ? -2 : 1;
  if (groups === 2 && isPoint(second)) {
    // One separator with three digits behind it: the language decides, unless another one follows.
    if (isPoint(after) && after?.separator !== separator) return -3;
    if (separator === decimal) return after?.separator === separator ? 1 : -2;
    return 2;
  }
  // English parts by a comma: two numbers beside each other, unless the second could not stand alone ("2 048").
  if (separator === ' ' && groups === 2 && decimal === '.') return text.charAt(second.start) === '0' ? 2 : 1;
  return isPoint(after) && after?.separator !== separator ? -(groups + 1) : groups;
}
