import type { DateMention } from './relative-date.ts';

/** What stands before the month that ends a quarter or a year: "the quarter that ended in September", "the fiscal year to June". */
const ENDS =
  '(?:that )?(?:ended|ending|ends|closed|to|through|clos|achevé|bis|tot|finalizado|terminado|cerrado|chiuso|terminato|encerrado|findo)';
const ENDED = new RegExp(
  `(?:(?<quarter>quarter|three months|trimestre|Quartal|kwartaal)|(?:(?<own>fiscal|financial)|the) year|(?:twelve|12) months)\\s${ENDS}(?:\\s(?:in|on|en|em|a|al|fin|Ende|the end of))?\\s$`,
  'iu',
);
const LONGEST = 60;
/** What tells nearby that quarters are those of a firm's own year: the month alone is sure then. */
const OF_A_FIRM = /\b(?:fiscal|FY)/i;
const AROUND = 200;
const CALLED = /^[\s-]quarter\b/i;

/** Whether a quarter is called by the month that ends before an offset: "the June quarter". */
export const callsQuarter = (text: string, end: number): boolean => CALLED.test(text.slice(end, end + 9));

/** The quarter or the year that a month ends, where the words around it make it that; else the month as it was told. */
export function inPeriod(text: string, month: number, told: DateMention | null): DateMention | null {
  if (told === null || !/^\d{4}-\d\d/.test(told.iso)) return told;
  const { start, end, iso } = told;
  const called = callsQuarter(text, end);
  const ended = called ? null : ENDED.exec(text.slice(Math.max(0, start - LONGEST), start));
  if (!called && ended === null) return told;
  const year = iso.slice(0, 4);
  if (ended !== null && ended.groups?.['quarter'] === undefined) {
    // A year that ends in spring is no calendar year, unless words call it the firm's own; at the end of one is its last month.
    const isYear = month === 12 || ended.groups?.['own'] !== undefined;
    return isYear && !ended[0].endsWith('of ') ? { ...told, iso: year } : told;
  }
  const around = text.slice(Math.max(0, start - AROUND), end + AROUND);
  return month % 3 === 0 && !OF_A_FIRM.test(around) ? { ...told, iso: `${year}-Q${String(month / 3)}` } : told;
}
