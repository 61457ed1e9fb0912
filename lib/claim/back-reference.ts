import type { DateMention } from '../text/relative-date.ts';
import { LATIN } from '../text/chars.ts';
import type { Span } from '../text/span.ts';

/** What points back at a time told before, by how exact that time is: a year, a month, a quarter or half, or any. */
const REFERENCE = new RegExp(
  `(?<![${LATIN}])(?:${[
    "((?:that|the same) year|cette année-là|jenem jahr|(?:ese|aquel) año|quell['’]anno|(?:naquele|nesse) ano|dat jaar)",
    '((?:that|the same) month|ce mois-là|jenem monat|(?:ese|aquel) mes|quel mese|(?:naquele|nesse) mês|die maand)',
    '(th(?:at|e) (?:quarter|half)|(?:im|le|du|el|del|nel|no|do|het) (?:quartal|trimestre|kwartaal))',
    "back then|by then|at th(?:e|at) time(?! of)|damals|à l['’]époque|por entonces|all['’]epoca|na época|destijds",
  ].join('|')})(?!\\p{L})`,
  'giu',
);

/** What a date has to be for each to point back at it, and how much of its writing it takes; the last is for any. */
const KINDS = [
  { fits: /^\d{4}/, letters: 4 },
  { fits: /^\d{4}-\d{2}/, letters: 7 },
  { fits: /^\d{4}-[QH]/, letters: 7 },
  { fits: /^\d{4}/, letters: 10 },
] as const;

/** Letters within which a text points back. */
const REACH = 700;

/**
 * The times that a sentence tells by pointing back: "that year", "back then", "for the quarter". Each is the last date
 * before it that fits; `datesIn` finds those of a span. One that points at nothing is left out.
 */
export function findBackReferences(
  text: string,
  { start, end }: Span,
  datesIn: (span: Span) => readonly DateMention[],
): DateMention[] {
  const sentence = text.slice(start, end);
  // Most sentences hold none, and going through all matches makes a new expression first.
  if (sentence.search(REFERENCE) < 0) return [];
  return [...sentence.matchAll(REFERENCE)].flatMap(({ 0: words, 1: year, 2: month, 3: part, index }): DateMention[] => {
    const at = start + index;
    const { fits, letters } = KINDS[year ? 0 : month ? 1 : part ? 2 : 3];
    const told = datesIn({ start: Math.max(0, at - REACH), end: at }).findLast(({ iso }) => fits.test(iso));
    if (!told) return [];
    return [{ ...told, start: at, end: at + words.length, iso: told.iso.slice(0, letters), relative: true }];
  });
}

/** Years counted back from a time told before, if one is, rather than from the day of the page. */
const YEAR_BEFORE = /earlier$|^(?:the )?(?:previous|prior)|vorjahr$/i;

/** The dates of a sentence in which "a year earlier" counts from the date before it: "$3bn in Q4, $2bn a year earlier". */
export function countBack(text: string, dates: readonly DateMention[]): DateMention[] {
  return dates.map((date, index) => {
    const before = dates[index - 1];
    if (!before || !YEAR_BEFORE.test(text.slice(date.start, date.end)) || !/^\d{4}$/.test(date.iso)) return date;
    return { ...date, iso: String(Number(before.iso.slice(0, 4)) - 1) + before.iso.slice(4, 7) };
  });
}
