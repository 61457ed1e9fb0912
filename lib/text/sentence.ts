import { classOf, isBlank, isDigit, isLetter, isSpace, LINE, wordStart } from './chars.ts';
import type { Span } from './span.ts';

/** Abbreviations of the seven languages that a full stop follows in the middle of a sentence. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof sr jr st vs etc inc corp ltd co cos llc plc bros dept est fig gen gov hon lt no nos op p pp rep rev sen sgt ' +
    'approx appt ave blvd ca cf cit al eg ie resp jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun ' +
    'mio mrd md mds bio tsd bzw ca evtl ggf inkl nr usw vgl zb zzt abs art str sog hrsg mind max min ' +
    'env av bd mme mlle mgr ets cie janv févr juil déc ' +
    'pág núm ud uds ej sra srta dra aprox av ee uu art dott sig ecc avv ing nn dhr mevr mln bijv enz blz jl ' +
    'rs dh fr sfr u.s u.k e.g i.e'
  ).split(' '),
);

/** Closing signs that still belong to the sentence that they follow. */
const CLOSERS = new Set('"\'”’»)]}*_'.split(''));

/**
 * No sentence is so long: behind the first number of letters a comma ends it, behind the second a space between words. What
 * is read of a figure depends on all of its sentence, and a listing would take time by the square of its length.
 */
const LONG = 2_000;
const LONGEST = 4_000;

/**
 * Parts a text into sentences. A line break always parts; a full stop does not inside a number, after an abbreviation or
 * an initial, or before a word in lower case. Spans are trimmed, in order, and empty ones are left out.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && isBlank(text, from)) from++;
    while (to > from && isBlank(text, to - 1)) to--;
    if (from < to) spans.push({ start: from, end: to });
    start = end;
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (classOf(code) === LINE) close(at);
    else if (code === 0x3002 || code === 0xff01 || code === 0xff1f) close(at + 1);
    else if (code === 0x21 || code === 0x3f || code === 0x2026 || (code === 0x2e && endsSentence(text, at))) {
      let end = at + 1;
      while (end < text.length && (CLOSERS.has(text.charAt(end)) || text.charAt(end) === '.')) end++;
      if (end === text.length || isBlank(text, end)) {
        if (opensSentence(text, end)) close(end);
        at = end - 1;
      }
    } else if (at - start > LONG && endsListing(text, at, at - start > LONGEST)) close(at + 1);
  }
  close(text.length);
  return spans;
}

/** Whether a part of what has no end may end here: behind a comma or the like, in need between two words. */
function endsListing(text: string, at: number, need: boolean): boolean {
  if (/[,;:|•)]/.test(text.charAt(at))) return isBlank(text, at + 1);
  return need && isSpace(text, at) && isLetter(text, at - 1) && isLetter(text, at + 1);
}

/** Whether a full stop may end a sentence: neither a point of a number nor part of an abbreviation. */
function endsSentence(text: string, at: number): boolean {
  if (isDigit(text, at + 1) || isLetter(text, at + 1)) return false;
  let start = wordStart(text, at);
  while (start > 1 && text.charAt(start - 1) === '.' && isLetter(text, start - 2)) start = wordStart(text, start - 1);
  const word = text.slice(start, at).toLowerCase();
  if (word.length === 0) return true;
  // "Worth $5B. It was"
  if (word.length === 1 && start > 0 && isDigit(text, start - 1)) return true;
  // An initial ("J. Smith") or the half of an abbreviation ("z. B.", "p. a.").
  if (word.length === 1) return text.charAt(start) === word && !/^\.\s\p{L}\./u.test(text.slice(at, at + 4));
  if (!ABBREVIATIONS.has(word)) return true;
  // "… of Meta Platforms Inc. The deal": a capital and a common opener end the sentence after all.
  return /^\.["”’)]?\s+(?:The|A|An|It|In|On|But|And|This|That|He|She|They|We|Its|For|As|At|If|Le|La|Les|Il|Der|Die|Das|El|O|De|Het)\s/.test(
    text.slice(at, at + 12),
  );
}

/** Whether what follows the blanks at an offset can begin a sentence: anything but a word in lower case. */
function opensSentence(text: string, at: number): boolean {
  let next = at;
  while (next < at + 8 && isSpace(text, next)) next++;
  const char = text.charAt(next);
  return char === '' || char !== char.toLowerCase() || !isLetter(text, next);
}
