import type { Claim } from './claim.ts';

type Told = Pick<Claim, 'kind' | 'unit' | 'low' | 'high' | 'per' | 'metric' | 'subject' | 'vague'>;

/** For each claim in text order the index of the first that tells the same figure, null where it is the first itself. */
export function findRepeats(claims: readonly Told[]): (number | null)[] {
  const firsts = new Map<string, number>();
  return claims.map((claim, index) => {
    const key = [claim.kind, claim.unit, claim.low, claim.high, claim.per, claim.metric, claim.subject].join('|');
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, index);
    return first ?? null;
  });
}
