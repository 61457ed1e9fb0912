import type { DateMention } from './relative-date.ts';

/** What stands before the month that ends a quarter or a year: "the quarter that ended in September", "the year to March". */
const ENDS =
  '(?:that )?(?:ended|ending|ends|closed|to|through|clos|achevé|bis|tot|finalizado|terminado|cerrado|chiuso|terminato|encerrado|findo)';
const ENDED = new RegExp(
  `(?:(?<quarter>quarter|three months|trimestre|Quartal|kwartaal)|(?:the|fiscal|financial) year|(?:twelve|12) months)\\s${ENDS}(?:\\s(?:in|on|en|em|a|al|fin|Ende|(?<end>the end of)))?\\s$`,
  'iu',
);
const LONGEST = 60;
/** A firm counts the quarters of its own year: the month alone is sure. */
const OF_A_FIRM = /\bfiscal\b/i;
const CALLED = /^[\s-]quarter\b/i;

/** Whether a quarter is called by the month that ends before an offset: "the June quarter". */
export const callsQuarter = (text: string, end: number): boolean => CALLED.test(text.slice(end, end + 9));

/** The quarter or the year that a month ends, where the words around it make it that; else the month as it was told. */
export function inPeriod(text: string, month: number, told: DateMention | null): DateMention | null {
  if (told === null || !/^\d{4}-\d\d/.test(told.iso)) return told;
  const before = text.slice(Math.max(0, told.start - LONGEST), told.start);
  const called = callsQuarter(text, told.end);
  const ended = called ? null : ENDED.exec(before);
  if (!called && ended === null) return told;
  const year = told.iso.slice(0, 4);
  if (ended !== null && ended.groups?.['quarter'] === undefined)
    // A year at whose end words point is its last month.
    return ended.groups?.['end'] === undefined ? { ...told, iso: year } : told;
  return month % 3 === 0 && !OF_A_FIRM.test(before) ? { ...told, iso: `${year}-Q${String(month / 3)}` } : told;
}
