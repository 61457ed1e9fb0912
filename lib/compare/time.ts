import type { Claim, Metric } from '../claim/claim.ts';
import type { Testimony } from './evidence.ts';
import { FISCAL_WORDS, fiscalStart } from './fiscal.ts';

/** A period in days since 1970, both ends within it. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;

const dayOf = (year: number, month: number, day: number) => Date.UTC(year, month, day) / DAY;

const months = (first: number, count: number): Period => ({
  from: dayOf(Math.floor(first / 12), first % 12, 1),
  to: dayOf(Math.floor((first + count) / 12), (first + count) % 12, 0),
});

/** Reads `2028`, `2025-H1`, `2025-Q3`, `2025-09` or `2025-09-30`; null for anything else. */
export function readPeriod(text: string | null, fiscalOf: string | null = null): Period | null {
  const found = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(\d{2})(?:-(\d{2}))?))?$/.exec(text ?? '');
  if (found === null) return null;
  const [, yearText, quarter, half, month, day] = found;
  const year = Number(yearText);
  if (month !== undefined) {
    if (Number(month) < 1 || Number(month) > 12) return null;
    const whole = months(year * 12 + Number(month) - 1, 1);
    if (day === undefined) return whole;
    const at = whole.from + Number(day) - 1;
    return at < whole.from || at > whole.to ? null : { from: at, to: at };
  }
  const start = fiscalOf === null ? year * 12 : fiscalStart(fiscalOf, year);
  if (quarter !== undefined) return months(start + (Number(quarter) - 1) * 3, 3);
  if (half !== undefined) return months(start + (Number(half) - 1) * 6, 6);
  return months(start, 12);
}

/** A day before all that are told. */
const NEVER = -1e6;

/** The last day of the time that a figure is for, else of its page, by which the newest comes first; undated ones are oldest. */
export function lastDayOf({ claim, source }: Testimony): number {
  return readPeriod(claim.asOf ?? source.publishedAt)?.to ?? NEVER;
}

/** When a claim holds, and how that is known. */
export interface When {
  /** The time that the figure is for, where the text says it. */
  readonly asOf: Period | null;
  /** Whether words say it all: only then are two figures surely for one time. */
  readonly stated: boolean;
  /** Whether words say it, if only a month or a day of which the page's date gives the year: not merely the page's own. */
  readonly worded: boolean;
  /** Whether it is known for sure: stated, or filled in from the date of the page. */
  readonly known: boolean;
  readonly published: Period | null;
  /** Of a period's income, told with no other time than the page's own: it is for some period before. */
  readonly ofResults: boolean;
  /** An older fact recalled: all that is known is that it came before its page. */
  readonly recalled: boolean;
  /** The letter of the round that the figure is told with ("Series F"): letters follow one another as rounds do. */
  readonly round: string | null;
}

const ROUND = /\b[Ss][eé]ries?[\s-]([A-K])\b/gu;

/** What is told of a round: what it brings in, and what it values the company at. */
const OF_ROUND: ReadonlySet<Metric> = new Set(['funding', 'valuation', 'investment']);

/** The one round that a sentence names; one that names two leaves open which of them a figure is of. */
function roundOf({ claim, sentence }: Testimony): string | null {
  if (!OF_ROUND.has(claim.metric)) return null;
  const named = new Set([...`${claim.asset ?? ''} ${sentence}`.matchAll(ROUND)].map(([, letter]) => letter!));
  return named.size === 1 ? [...named][0]! : null;
}

/** What is agreed for a term: "by 2029" ends it. */
const FOR_A_TERM: ReadonlySet<Metric> = new Set(['contract', 'term', 'debt']);

/** "Through 2042" ends the term of a deal, of watts too: it is no time that the figure is for. */
function isEndOfTerm({ metric, asOf, term }: Claim, publishedAt: string | null): boolean {
  if (asOf === null) return false;
  if (term?.until === asOf) return true;
  return FOR_A_TERM.has(metric) && publishedAt !== null && asOf.slice(0, 7) > publishedAt.slice(0, 7);
}

/** What a firm tells of a quarter or a year some weeks after it. */
const INCOME: ReadonlySet<Metric> = new Set(['revenue', 'profit', 'growth']);

/** Reads the time of a testimony; `organisation` is its subject's canonical name, for fiscal periods. */
export function whenOf(testimony: Testimony, organisation: string | null): When {
  const { claim, source, sentence } = testimony;
  const fiscal = FISCAL_WORDS.test(sentence) ? organisation : null;
  const stated = claim.asOf !== null && !claim.implied.some(({ part }) => part === 'asOf');
  const asOf = isEndOfTerm(claim, source.publishedAt) ? null : readPeriod(claim.asOf, fiscal);
  const isPagesOwn = source.publishedAt?.startsWith(claim.asOf ?? '') === true;
  const worded = asOf !== null && (stated || !isPagesOwn);
  return {
    asOf,
    stated,
    worded,
    known: stated || (claim.asOf !== null && source.publishedAt !== null),
    published: readPeriod(source.publishedAt),
    ofResults: !worded && INCOME.has(claim.metric) && claim.basis !== 'runrate',
    recalled: claim.status === 'background',
    round: roundOf(testimony),
  };
}

/** Which of two claims is for the earlier time. `sure` only by stated times, or a stated time before a dated page. */
export interface Order {
  readonly way: 'before' | 'after' | 'same' | 'unknown';
  readonly sure: boolean;
}

const UNKNOWN: Order = { way: 'unknown', sure: false };

/** Days in a quarter: times that overlap and are no longer are taken as one time. */
const QUARTER = 92;

/** Two pages on one thing within so many days tell it as of the same time. */
export const SAME_TIME = 31;

/** Days from the end of a period within which its results are told. */
const RESULTS = 120;

/** Whether a page, of whose figure no more is known than the day, may tell the results of a period that another tells. */
function mayBeResultsOf(page: When, { asOf: told, worded }: When): boolean {
  if (!page.ofResults || !worded || page.asOf === null || told === null) return false;
  return page.asOf.from > told.to && page.asOf.from - told.to <= RESULTS;
}

function compareAsOf(a: When, b: When): Order {
  if (a.asOf === null || b.asOf === null || mayBeResultsOf(a, b) || mayBeResultsOf(b, a)) return UNKNOWN;
  const sure = a.known && b.known;
  if (a.asOf.to < b.asOf.from) return { way: 'before', sure };
  if (b.asOf.to < a.asOf.from) return { way: 'after', sure };
  const stated = a.stated && b.stated;
  if (a.asOf.from === b.asOf.from && a.asOf.to === b.asOf.to) return { way: 'same', sure: stated };
  // A month lies in its year, but what held in the year need not have held in the month.
  const longest = Math.max(a.asOf.to - a.asOf.from, b.asOf.to - b.asOf.from);
  return longest > QUARTER ? UNKNOWN : { way: 'same', sure: false };
}

/** Of two rounds the one of the later letter; that both are of one round says nothing of when each figure held. */
function compareRounds(a: When, b: When): Order {
  if (a.round === null || b.round === null || a.round === b.round) return UNKNOWN;
  return { way: a.round < b.round ? 'before' : 'after', sure: true };
}

/** A dated figure against what a page tells without a date: as of its publication, unless it recalls something older. */
function compareWithPage(a: When, b: When): Order {
  if (a.asOf === null || b.asOf !== null || b.published === null) return UNKNOWN;
  if (a.asOf.from > b.published.to) return { way: 'after', sure: a.known && (a.published?.from ?? 0) > b.published.to };
  if (b.recalled) {
    const told = a.worded ? a.asOf : a.published;
    return told !== null && told.to > b.published.to ? { way: 'after', sure: a.known } : UNKNOWN;
  }
  if (a.asOf.to >= b.published.from - SAME_TIME) {
    return a.asOf.to - a.asOf.from > QUARTER ? UNKNOWN : { way: 'same', sure: false };
  }
  return { way: 'before', sure: a.known };
}

function comparePages(a: When, b: When): Order {
  if (a.published === null || b.published === null || a.asOf !== null || b.asOf !== null) return UNKNOWN;
  const apart = b.published.from - a.published.from;
  if (a.recalled && b.recalled) return UNKNOWN;
  if (a.recalled) return apart > 0 ? { way: 'before', sure: true } : UNKNOWN;
  if (b.recalled) return apart < 0 ? { way: 'after', sure: true } : UNKNOWN;
  if (Math.abs(apart) <= SAME_TIME) return { way: 'same', sure: false };
  return { way: apart > 0 ? 'before' : 'after', sure: true };
}

/** On one page, what is recalled came before what is told as new. */
function compareOnOnePage(a: When, b: When): Order {
  if (a.recalled === b.recalled) return UNKNOWN;
  return { way: a.recalled ? 'before' : 'after', sure: true };
}

function flipOrder({ way, sure }: Order): Order {
  return { way: way === 'before' ? 'after' : way === 'after' ? 'before' : way, sure };
}

/** Orders two claims in time: `before` where a is for the earlier time. */
export function orderOf(a: When, b: When, sameArticle: boolean): Order {
  const ways = [
    () => (a.stated && b.stated ? compareAsOf(a, b) : UNKNOWN),
    () => compareRounds(a, b),
    () => compareAsOf(a, b),
    () => (sameArticle ? compareOnOnePage(a, b) : UNKNOWN),
    () => compareWithPage(a, b),
    () => flipOrder(compareWithPage(b, a)),
    () => (sameArticle ? UNKNOWN : comparePages(a, b)),
  ];
  for (const way of ways) {
    const order = way();
    if (order.way !== 'unknown') return order;
  }
  return UNKNOWN;
}

/** How many months lie between two days, rounded to whole ones. */
function monthsBetween(from: number, to: number): number {
  return Math.round((to - from) / (365.25 / 12));
}

/** The months of a term, given when the deal was told; an end alone leaves a month or two of play at the start. */
export function termMonths(term: NonNullable<Claim['term']>, told: Period | null): readonly [number, number] | null {
  if (term.months !== null) return term.months;
  const end = readPeriod(term.until);
  if (end === null || told === null || end.to <= told.from) return null;
  const high = monthsBetween(told.from, end.to);
  const low = end.to - end.from > SAME_TIME ? monthsBetween(told.from, end.from) : high;
  return [Math.max(1, low - START_PLAY), high + 1];
}

/** A deal may have begun to be paid for up to two months after it was told. */
const START_PLAY = 2;
