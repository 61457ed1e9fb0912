import { isDigit, isLetter, wordEnd } from './chars.ts';
import { AGO_BEFORE, MONTHS, NUMBERS, ORDINALS, RELATIVES, SEASONS, UNSURE_MONTHS, WEEKDAYS } from './date-words.ts';
import {
  agoAt,
  type DateMention,
  type Day,
  fromToday,
  fromWeekday,
  mentionOf,
  relativeAt,
  two,
} from './relative-date.ts';
import { callsQuarter, inPeriod } from './ended-period.ts';
import { fromSeason } from './season.ts';
import { isYear, nearYear } from './year.ts';

/**
 * Every date and calendar period of a text, in order and without overlaps. `published` (ISO day, or null) resolves what
 * is told from the day of publication; without it such words are left out, and a month without a year too.
 */
export function findDates(text: string, published: string | null = null): DateMention[] {
  const starts: number[] = [];
  for (let at = 0; at < text.length; at = pastToken(text, at)) starts.push(at);
  return findDatesAt(text, published, starts);
}

/** The same where only some words matter: those that begin at ascending offsets. */
export function findDatesAt(text: string, published: string | null, starts: readonly number[]): DateMention[] {
  const today = dayOf(published);
  const found: DateMention[] = [];
  let end = 0;
  for (const at of starts) {
    if (at < end) continue;
    const mention = isDigit(text, at)
      ? fromDigits(text, at, today)
      : isLetter(text, at)
        ? fromWord(text, at, today)
        : null;
    if (mention) found.push(mention);
    end = mention?.end ?? at;
  }
  return found;
}

/** Whether a date may begin with a word, told by its letters in lower case. */
export function mayOpenDate(lower: string): boolean {
  if (isDigit(lower, 0)) return true;
  const word = lower.slice(0, wordEnd(lower, 0));
  if (OPENERS.some((words) => words.has(word))) return true;
  return /^(?:[qh]\d|fy|fiscal$|exercice$|geschäftsjahr$|boekjaar$|ejercicio$|esercizio$)/.test(lower);
}

function pastToken(text: string, at: number): number {
  let end = at;
  while (isLetter(text, end) || isDigit(text, end)) end++;
  return Math.max(end, at + 1);
}

function dayOf(iso: string | null): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '');
  return parts ? { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) } : null;
}

const ISO_DAY = /(\d{4})-(\d{2})(?:-(\d{2}))?(?![\d-])/y;
const SLASHED = /(\d{1,2})[./](\d{1,2})[./](\d{4})(?!\d)/y;
const DAY_MONTH =
  /(\d{1,2})(?:st|nd|rd|th|er|º|°|\.)?[\s\u00a0](?:de |di |d'|of )?(\p{L}{3,10})\.?(?:,?[\s\u00a0](?:de |del |dello )?(\d{4})(?!\d))?/uy;
const YEAR = /(\d{4})(?![\d%.,]\d|\d)/y;
const QUARTER_OF = /([1-4])Q[\s']?(\d{4}|\d{2})(?!\d)/y;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function fromDigits(text: string, at: number, today: Day | null): DateMention | null {
  const iso = match(ISO_DAY, text, at);
  if (iso && isYear(Number(iso[1])) && Number(iso[2]) >= 1 && Number(iso[2]) <= 12)
    return mentionOf(at, at + iso[0].length, iso[0]);
  const slashed = match(SLASHED, text, at);
  if (slashed) {
    const [first, second, year] = [Number(slashed[1]), Number(slashed[2]), Number(slashed[3])];
    // Day or month first is not told by the writing: a day is sure only where one of the two cannot be a month.
    const dotted = slashed[0].includes('.');
    const [day, month] = dotted || first > 12 ? [first, second] : [second, first];
    if (isYear(year) && month >= 1 && month <= 12 && day <= 31 && (dotted || first > 12 || second > 12)) {
      return mentionOf(at, at + slashed[0].length, `${year}-${two(month)}-${two(day)}`);
    }
    return isYear(year) ? mentionOf(at, at + slashed[0].length, String(year)) : null;
  }
  const quarter = match(QUARTER_OF, text, at);
  if (quarter) return mentionOf(at, at + quarter[0].length, `${fullYear(quarter[2])}-Q${quarter[1]}`);
  const named = match(DAY_MONTH, text, at);
  const month = named ? MONTHS.get((named[2] ?? '').toLowerCase()) : undefined;
  if (named && month && Number(named[1]) >= 1 && Number(named[1]) <= 31) {
    const year = named[3] ? Number(named[3]) : nearYear(month, today);
    if (year) {
      const day = mentionOf(at, at + named[0].length, `${year}-${two(month)}-${two(Number(named[1]))}`, !named[3]);
      return inPeriod(text, month, day);
    }
  }
  const ago = today ? agoAt(text, at, today) : null;
  if (ago) return ago;
  const year = match(YEAR, text, at);
  if (!year || !isYear(Number(year[1])) || /[$€£¥₹]\s?$|[\d.,]$/.test(text.slice(Math.max(0, at - 2), at))) return null;
  const end = at + 4;
  if (
    /^\s?(?:[GMKkT]?Wh?\b|%|million|billion|milli|Mrd|GPU|people|users|employees|jobs)/.test(text.slice(end, end + 12))
  )
    return null;
  return mentionOf(at, end, year[1] as string);
}

function fullYear(digits: string | undefined): number {
  const year = Number(digits);
  return digits?.length === 2 ? 2000 + year : year;
}

const AFTER_MONTH =
  /\.?(?:[\s\u00a0]+(?:de |del |di |d'|of )?(\d{4})(?!\d)|[\s\u00a0]+(\d{1,2})(?:st|nd|rd|th)?(?!\d|[.,]\d|[\s\u00a0-]?(?:%|[kMGT]Wh?(?!\p{L})|(?:mill(?:ion|iard)|mil(?:ion|h|jo)|m[rl]d|mio|mln|bn|billi|trilli|bilh)\p{L}*(?!\p{L})|(?:pro[cz]en|per ?cent|pour cent|por ciento)))(?:,?[\s\u00a0]+(\d{4})(?!\d))?|,\s(\d{4})(?!\d))?/iuy;
/** Months that a day may follow: English ones, which others are written like in part. */
const DAY_BEHIND =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i;
const QUARTER = /Q([1-4])(?:\s?(?:FY|of\s|'|’)?\s?(\d{4}|\d{2})(?!\d))?/y;
const HALF = /H([12])\s?(?:of\s)?'?(\d{4})/y;
const FISCAL =
  /(?:FY|fiscal(?: year)?|exercice(?: fiscal)?|Geschäftsjahr|boekjaar|ejercicio|esercizio)\s?(?:20)?'?(\d{2})(?!\d)/y;
const ORDINAL_PERIOD =
  /\p{L}+[\s-]+(quarter|half|trimestre|semestre|Quartals?|Halbjahres?|Halbjahr|kwartaal|helft|semester)(?:[\s\u00a0]+(?:of |de |del |di |do |van |des )?(?:fiscal )?(?:the year )?(\d{4})(?!\d))?/uy;

function fromWord(text: string, at: number, today: Day | null): DateMention | null {
  const end = wordEnd(text, at);
  const word = text.slice(at, end).toLowerCase();
  const initial = text.charAt(at);
  const quarter = initial === 'Q' ? match(QUARTER, text, at) : null;
  if (quarter) {
    const year = quarter[2] ? fullYear(quarter[2]) : today ? nearYear(Number(quarter[1]) * 3 - 2, today) : null;
    return year
      ? mentionOf(at, at + quarter[0].length, `${year}-Q${quarter[1]}`, !quarter[2], quarter[0].includes('FY'))
      : null;
  }
  const half = initial === 'H' ? match(HALF, text, at) : null;
  if (half) return mentionOf(at, at + half[0].length, `${half[2]}-H${half[1]}`);
  const fiscal = 'FfeGb'.includes(initial) ? match(FISCAL, text, at) : null;
  if (fiscal) return mentionOf(at, at + fiscal[0].length, String(fullYear(fiscal[1])), false, true);
  const month = MONTHS.get(word);
  if (month) return inPeriod(text, month, fromMonth(text, at, end, word, month, today));
  const season = SEASONS.get(word);
  if (season) return fromSeason(text, at, end, season, today);
  const ordinal = ORDINALS.get(word);
  const period = ordinal ? match(ORDINAL_PERIOD, text, at) : null;
  if (period && ordinal) {
    const isHalf = /half|semest|halb|helft/i.test(period[1] ?? '');
    const year = period[2] ? Number(period[2]) : today ? today.year : null;
    if (year && (!isHalf || ordinal <= 2)) {
      return mentionOf(
        at,
        at + period[0].length,
        `${year}-${isHalf ? 'H' : 'Q'}${ordinal}`,
        !period[2],
        period[0].includes('fiscal'),
      );
    }
  }
  return today ? fromRelative(text, at, word, today) : null;
}

/** The other end of a range of months: "July to September". */
const TO_MONTH =
  /[\s\u00a0]?(?:to|through|till|bis|à|a|al|e|tot|[-–—])[\s\u00a0]?(\p{L}{3,10})\b(?:[\s\u00a0](?:de |del |di )?(\d{4})(?!\d))?/uy;

/** The quarter or half that some months make up; null where they make none. */
function periodOf(first: number, last: number): string | null {
  const count = last - first + 1;
  return (count === 3 || count === 6) && last % count === 0 ? `${count === 3 ? 'Q' : 'H'}${last / count}` : null;
}

function fromMonth(
  text: string,
  at: number,
  end: number,
  word: string,
  month: number,
  today: Day | null,
): DateMention | null {
  const capital = text.charAt(at) !== text.charAt(at).toLowerCase();
  const after = match(AFTER_MONTH, text, end);
  const year = after?.[1] ?? after?.[4] ?? after?.[3];
  const day = Number(after?.[2]);
  const stop = end + (after?.[0].length ?? 0);
  if (after?.[2] && day >= 1 && day <= 31 && DAY_BEHIND.test(word) && (capital || !UNSURE_MONTHS.has(word))) {
    const full = year ? Number(year) : nearYear(month, today);
    if (full) return mentionOf(at, stop, `${full}-${two(month)}-${two(day)}`, !year);
  }
  const range = after?.[2] ? null : match(TO_MONTH, text, end);
  const last = MONTHS.get((range?.[1] ?? '').toLowerCase()) ?? 0;
  if (range && last) {
    const full = range[2] ? Number(range[2]) : nearYear(last, today);
    const period = periodOf(month, last);
    if (full && period) return mentionOf(at, end + range[0].length, `${full}-${period}`, !range[2]);
  }
  if (year && !after?.[2] && isYear(Number(year))) return mentionOf(at, stop, `${year}-${two(month)}`);
  if (!capital && UNSURE_MONTHS.has(word)) return null;
  // "May" at the head of a sentence is a verb; behind a preposition it is the month.
  if (
    UNSURE_MONTHS.has(word) &&
    !callsQuarter(text, end) &&
    !/\b(?:in|by|of|since|until|through|last|this|next|late|early|mid|from|to|en|im|seit|bis|a|em|dal|till|during|before|after|and)[\s-]$/i.test(
      text.slice(Math.max(0, at - 8), at),
    )
  ) {
    return null;
  }
  const near = nearYear(month, today);
  if (!near) return null;
  const past = /\b(?:last|l'an dernier|letzten|pasado|scorso|passado)\s$/i.test(text.slice(Math.max(0, at - 10), at));
  if (!past || !today) return mentionOf(at, end, `${near}-${two(month)}`, true);
  return fromToday(at, end, `${month >= today.month ? today.year - 1 : near}-${two(month)}`);
}

const RELATIVE_STARTS = new Set([...RELATIVES.keys()].map((words) => words.split(/[\s'-]/)[0]));

const AGO_STARTS = new Set([...NUMBERS.keys(), ...AGO_BEFORE.split('|').map((words) => words.split(' ')[0])]);
const OPENERS = [MONTHS, ORDINALS, WEEKDAYS, SEASONS, RELATIVE_STARTS, AGO_STARTS] as readonly ReadonlySet<string>[];

function fromRelative(text: string, at: number, word: string, today: Day): DateMention | null {
  return (
    (RELATIVE_STARTS.has(word) ? relativeAt(text, at, today) : null) ??
    (AGO_STARTS.has(word) ? agoAt(text, at, today) : null) ??
    fromWeekday(text, at, WEEKDAYS.get(word), today)
  );
}
