import type { DateMention } from '../text/relative-date.ts';
import type { Span } from '../text/span.ts';
import { whenOf } from './asof.ts';
import { isBase } from './base.ts';
import type { Claim, Metric } from './claim.ts';

/** Letters within which results go on with the period that they began with. */
const REACH = 300;
const RESULTS: ReadonlySet<Metric> = new Set(['revenue', 'profit']);

/** Of an article, what results are dated by: its text, its day, and the dates of a span. */
interface Dates {
  readonly text: string;
  readonly today: string | null;
  readonly datesIn: (span: Span) => readonly DateMention[];
}

/**
 * Dates results that name no period by what stands before them: "Revenue in the third quarter came to $2bn. Net profit was
 * $300m." They are for that period, not for the day of the page; what they are compared with is not. The period may be
 * that of other results, or a quarter that is over and named without any: "It had a strong third quarter. Revenue: $2bn".
 * A growth is for the period of the results of its sentence.
 */
export function carryPeriods(claims: readonly Claim[], dates: Dates): Claim[] {
  let before: Claim | null = null;
  const carried = claims.map((claim) => {
    if (!isResult(claim)) return claim;
    if (isOpen(claim) && !isBase(dates.text, claim)) {
      const near: Claim | null = before !== null && claim.start - before.end < REACH ? before : null;
      const asOf = near === null ? quarterBefore(claim, dates) : isOfOne(near, claim) ? near.asOf : null;
      if (asOf !== null) claim = withPeriod(claim, asOf);
    }
    if (!isOpen(claim)) before = claim;
    return claim;
  });
  const results = new Map(
    carried.flatMap((claim) =>
      isResult(claim) && !isOpen(claim) ? [[claim.sentence.start, claim.asOf] as const] : [],
    ),
  );
  return carried.map((claim) => {
    const asOf = results.get(claim.sentence.start) ?? null;
    const isTold = claim.metric === 'growth' && isOpen(claim) && !isBase(dates.text, claim);
    return isTold && asOf !== null ? withPeriod(claim, asOf) : claim;
  });
}

const isResult = ({ metric, basis }: Claim): boolean => RESULTS.has(metric) && basis === 'actual';

/** Whether no date of the text is its own: none at all, or the page's. */
function isOpen({ asOf, implied }: Claim): boolean {
  return asOf === null || implied.some(({ rule }) => rule === 'publication');
}

function isOfOne(a: Claim, b: Claim): boolean {
  return a.subject === null || b.subject === null || a.subject === b.subject;
}

/** The last quarter named before a result, if it is over. */
function quarterBefore({ start }: Claim, { datesIn, today }: Dates): string | null {
  const named = datesIn({ start: Math.max(0, start - REACH), end: start }).at(-1)?.iso ?? null;
  const when = named?.includes('Q') ? whenOf(named, today) : null;
  return when === 'past' || when === 'recent' ? named : null;
}

function withPeriod(claim: Claim, asOf: string | null): Claim {
  const implied = claim.implied.filter(({ part }) => part !== 'asOf');
  return { ...claim, asOf, implied: [...implied, { part: 'asOf', rule: 'samePeriod' }] };
}
