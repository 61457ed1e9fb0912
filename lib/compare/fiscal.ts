/**
 * Fiscal calendars: the month in which an organisation's fiscal year starts, and whether the year is named after the
 * calendar year in which it ends. From the companies' annual reports; a row holds from the fiscal year given on, so that a
 * change of calendar is a new row above the old one. Organisations without a row use the calendar year.
 */
const FISCAL_CALENDARS: readonly {
  readonly organisation: string;
  readonly firstMonth: number;
  readonly since: number;
}[] = [
  { organisation: 'Nvidia', firstMonth: 2, since: 2000 },
  { organisation: 'Microsoft', firstMonth: 7, since: 2000 },
  { organisation: 'Oracle', firstMonth: 6, since: 2000 },
  { organisation: 'Broadcom', firstMonth: 11, since: 2010 },
  { organisation: 'Apple', firstMonth: 10, since: 2000 },
  { organisation: 'Cisco', firstMonth: 8, since: 2000 },
  { organisation: 'Salesforce', firstMonth: 2, since: 2000 },
  { organisation: 'Snowflake', firstMonth: 2, since: 2019 },
  { organisation: 'Dell', firstMonth: 2, since: 2000 },
  { organisation: 'HPE', firstMonth: 11, since: 2015 },
  { organisation: 'Micron', firstMonth: 9, since: 2000 },
  { organisation: 'Adobe', firstMonth: 12, since: 2000 },
  { organisation: 'Marvell', firstMonth: 2, since: 2000 },
  { organisation: 'Supermicro', firstMonth: 7, since: 2000 },
  { organisation: 'Qualcomm', firstMonth: 10, since: 2000 },
  { organisation: 'Workday', firstMonth: 2, since: 2012 },
  { organisation: 'MongoDB', firstMonth: 2, since: 2014 },
  { organisation: 'Accenture', firstMonth: 9, since: 2000 },
  { organisation: 'C3 AI', firstMonth: 5, since: 2018 },
  { organisation: 'SoftBank', firstMonth: 4, since: 2000 },
  { organisation: 'Alibaba', firstMonth: 4, since: 2010 },
  { organisation: 'Lenovo', firstMonth: 4, since: 2000 },
  { organisation: 'Arm', firstMonth: 4, since: 2015 },
  { organisation: 'Infosys', firstMonth: 4, since: 2000 },
  { organisation: 'Reliance', firstMonth: 4, since: 2000 },
];

/** SoftBank and other Japanese firms name a fiscal year after the calendar year in which it starts. */
const NAMED_BY_START: ReadonlySet<string> = new Set(['SoftBank']);

/** Words that say that a period is fiscal, in the languages that are read. */
export const FISCAL_WORDS =
  /\bfiscal\b|\bFY\s?'?\d{2}|\bexercice\b|\bGeschäfts(?:jahr|quartal)|\bejercicio\b|\besercizio\b|\bexercício\b|\bboekjaar\b/i;

/** The calendar month (counted from year 0) in which a fiscal year starts; a calendar year's January where none is known. */
export function fiscalStart(organisation: string, year: number): number {
  const row = FISCAL_CALENDARS.find((known) => known.organisation === organisation && year >= known.since);
  if (row === undefined || row.firstMonth === 1) return year * 12;
  const startsIn = NAMED_BY_START.has(organisation) ? year : year - 1;
  return startsIn * 12 + row.firstMonth - 1;
}
