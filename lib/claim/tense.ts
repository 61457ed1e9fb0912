import type { DateMention } from '../text/relative-date.ts';
import { firstFrom } from '../text/span.ts';
import { monthsOf } from '../text/year.ts';
import { classesOf } from '../vocabulary/cues/cue.ts';
import { beforeHedge } from './base.ts';
import { says, type Cue } from './cues.ts';
import { countBefore, type Sentence } from './told-sentence.ts';

const AHEAD = classesOf('will', 'plan', 'forecast', 'conditional');
const DONE = classesOf('done');
const PAST = classesOf('past', 'ago', 'perfect');
const BEHIND = [...DONE, ...PAST];
/** What has a day of its own, of whatever time it speaks: "said in January that it will". */
const SAID = classesOf('announce', 'agreed');
const TOLD = [...BEHIND, ...SAID];
/** What tells a tense in any words around it. */
const TENSES = [...AHEAD, ...PAST, ...SAID];
const HEARSAY = classesOf('rumour');

/** What leads to a date of any time, though it mostly lies ahead. */
const BY_THE_END = /^by the end of$/i;

/** Letters from the start of a clause within which a date opens it: "By the end of June it will". */
const OPENING = 15;
/** Articles, behind which a cue names a thing and tells no time: "the project", "il piano". */
const ARTICLE = /(?<!\p{L})(?:the|an?|le|une?|el|il|o|um|der|den|een|de|du|del|do)\s$/iu;
/** Infinitives before what is still to be done, and behind it: "to be completed", "soll abgeschlossen werden". */
const TO_BE = /(?<!\p{L})(?:be|être|ser|essere)\s$/iu;
const BE_AFTER = /^\s(?:werden|worden)(?!\p{L})/iu;

/**
 * A date in the year that its sentence means, where it is told without one. The end of a year is its last month. Where its
 * clause speaks of what is ahead it is the next one to come. In a sentence that speaks of the past alone it is the last one; so
 * is the end of the year where nothing lies ahead.
 */
export function inTense(
  isYearEnd: boolean,
  told: DateMention,
  sentence: Sentence,
  text: string,
  today: string | null,
): DateMention {
  const date = isYearEnd ? { ...told, iso: `${told.iso}-12` } : told;
  if (!(date.yearless || (isYearEnd && date.relative)) || today === null) return date;
  if (isAhead(date, sentence, text)) return nextOf(date, today);
  const next = ofAnother(date, sentence);
  const isSaid = (names: readonly number[]) =>
    sentence.cues.some((cue) => cue.start < next && isBeside(cue, date) && says(cue, names));
  const isPast = !isSaid(AHEAD) && (isYearEnd || isSaid(BEHIND));
  return isPast && date.iso.length === 7 && monthsOf(date.iso).first > today.slice(0, 7) ? inYear(date, -1) : date;
}

/** The date that ends a term: it lies ahead, but where the term is done with. */
export function termEnd(date: DateMention, sentence: Sentence, text: string, today: string | null): DateMention {
  const cue = governorOf(date, sentence, text);
  return today === null || (cue && says(cue, DONE)) ? date : nextOf(date, today);
}

/** The first one to come of a date that is told without its year. */
function nextOf(date: DateMention, today: string): DateMention {
  return date.yearless && monthsOf(date.iso).last < today.slice(0, 7) ? inYear(date, 1) : date;
}

function inYear(date: DateMention, shift: number): DateMention {
  return { ...date, iso: `${String(Number(date.iso.slice(0, 4)) + shift)}${date.iso.slice(4)}` };
}

/** From where on words behind a date are of another figure: "in the third quarter it made $2bn against the $1bn expected". */
function ofAnother({ end }: DateMention, { figures }: Sentence): number {
  return figures[firstFrom(figures, end) + 1]?.start ?? Infinity;
}

/** A date's own words tell no tense: "May". */
function isBeside(cue: Cue, date: DateMention): boolean {
  return cue.end <= date.start || cue.start >= date.end;
}

/** Whether what governs a date speaks of what is ahead. */
function isAhead(date: DateMention, sentence: Sentence, text: string): boolean {
  const cue = governorOf(date, sentence, text);
  if (!cue || !says(cue, AHEAD) || says(cue, TOLD)) return false;
  // German hearsay of what was done puts that last: "soll im Mai 5 Milliarden eingesammelt haben".
  return !says(cue, HEARSAY) || !sentence.cues.some((other) => other.start >= date.end && isDone(other, text));
}

/** Whether something is told as done, and not as still to be done. */
function isDone(cue: Cue, text: string): boolean {
  if (!says(cue, DONE)) return false;
  return !stands(TO_BE, cue, text) && !BE_AFTER.test(text.slice(cue.end, cue.end + 9));
}

/** Whether such a word stands right before a cue. */
function stands(before: RegExp, { start }: Cue, text: string): boolean {
  return before.test(text.slice(Math.max(0, start - 9), start));
}

/**
 * The cue whose tense a date has: the last one before it in its clause; where it opens the clause the first one behind it,
 * though a comma stands between ("By June, it will"). Null where there is none.
 */
function governorOf(date: DateMention, sentence: Sentence, text: string): Cue | null {
  const { marks, figures } = sentence;
  const clause = countBefore(marks, date.start);
  const isHedge = (cue: Cue) => figures.some((one) => cue.end > beforeHedge(text, one) && cue.start < one.start);
  const isTense = (cue: Cue) => (says(cue, TENSES) && !stands(ARTICLE, cue, text)) || isDone(cue, text);
  const cues = sentence.cues.filter((cue) => isTense(cue) && isBeside(cue, date) && !isHedge(cue));
  const before = cues.findLastIndex((cue) => cue.marks === clause && cue.end <= date.start);
  const [cue, other] = [cues[before], cues[before - 1]];
  // "Had swelled to $455bn by the end of August"
  if (cue && BY_THE_END.test(text.slice(cue.start, cue.end)) && other?.marks === clause) return other;
  // "Announced plans in January" tells when they were announced.
  if (cue) return other && text.slice(other.end, cue.start) === ' ' && says(other, TOLD) ? other : cue;
  const opens = date.start - (marks[clause - 1] ?? sentence.start) < OPENING;
  const last = marks[clause] === date.end ? clause + 1 : clause;
  const next = ofAnother(date, sentence);
  const behind = cues.find(({ start, marks: passed }) => start >= date.end && start < next && passed <= last);
  return (opens && behind) || null;
}
