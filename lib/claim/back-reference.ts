import type { DateMention } from '../text/relative-date.ts';
import type { Span } from '../text/span.ts';

/** What points back at a time told before, by how exact that time is: a year, a month, a quarter or half, or any. */
const REFERENCE = new RegExp(
  `(?<!\\p{L})(?:${[
    "(?<year>that(?: same)? year|the same year|cette année-là|la même année|jenem jahr|(?:ese|aquel|este mismo) año|quell['’]anno|lo stesso anno|(?:naquele|nesse|no mesmo) ano|(?:dat|hetzelfde) jaar)",
    '(?<month>that(?: same)? month|the same month|ce mois-là|jenem monat|(?:ese|aquel) mes|quel mese|(?:naquele|nesse) mês|die maand|dezelfde maand)',
    '(?<part>(?:that|the) (?:quarter|half)|(?:im|le|du|el|del|nel|no|do|het) (?:quartal|trimestre|kwartaal))',
    "(?<any>(?:back|by) then|at th(?:e|at) time(?! of)|damals|seinerzeit|à l['’]époque|por entonces|en aquel momento|all['’]epoca|na época|destijds)",
  ].join('|')})(?!\\p{L})`,
  'giu',
);

/** Which dates each may point back at, and how much of their writing it takes. */
const KINDS: Readonly<Record<string, { readonly fits: RegExp; readonly letters: number }>> = {
  year: { fits: /^\d{4}/, letters: 4 },
  month: { fits: /^\d{4}-\d{2}/, letters: 7 },
  part: { fits: /^\d{4}-[QH]/, letters: 7 },
  any: { fits: /^\d{4}/, letters: 10 },
};

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
  return [...text.slice(start, end).matchAll(REFERENCE)].flatMap(({ 0: words, index, groups = {} }): DateMention[] => {
    const at = start + index;
    const { fits, letters } = KINDS[Object.keys(groups).find((name) => groups[name] !== undefined) ?? 'any']!;
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
    return { ...date, iso: String(Number(before.iso.slice(0, 4)) - 1) + before.iso.slice(4) };
  });
}
