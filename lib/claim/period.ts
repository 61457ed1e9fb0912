import { isBase } from './base.ts';
import type { Claim, Metric } from './claim.ts';

/** Letters within which results go on with the period that they began with. */
const REACH = 300;
const RESULTS: ReadonlySet<Metric> = new Set(['revenue', 'profit']);

/**
 * Dates results that name no period by those before them: "Revenue in the third quarter came to $2bn. Net profit was $300m."
 * They are for that period, not for the day of the page; what they are compared with is not.
 */
export function carryPeriods(claims: readonly Claim[], text: string): Claim[] {
  let before: Claim | null = null;
  return claims.map((claim) => {
    if (!RESULTS.has(claim.metric) || claim.basis !== 'actual') return claim;
    const carried =
      before !== null && isOpen(claim) && goesOn(before, claim) && !isBase(text, claim)
        ? withPeriod(claim, before)
        : claim;
    if (!isOpen(carried)) before = carried;
    return carried;
  });
}

/** Whether no date of the text is its own: none at all, or the page's. */
function isOpen({ asOf, implied }: Claim): boolean {
  return asOf === null || implied.some(({ rule }) => rule === 'publication');
}

function goesOn(before: Claim, { start, subject }: Claim): boolean {
  return start - before.end < REACH && (subject === null || before.subject === null || subject === before.subject);
}

function withPeriod(claim: Claim, { asOf }: Claim): Claim {
  const implied = claim.implied.filter(({ part }) => part !== 'asOf');
  return { ...claim, asOf, implied: [...implied, { part: 'asOf', rule: 'samePeriod' }] };
}
