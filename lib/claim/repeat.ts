import type { Claim } from './claim.ts';

type Told = Pick<Claim, 'kind' | 'unit' | 'low' | 'high' | 'per' | 'metric' | 'subject' | 'vague'>;

/** Tells, asked for claims in text order, the index of the first that tells the same figure; null for the first itself. */
export function repeatFinder(): (claim: Told, index: number) => number | null {
  const firsts = new Map<string, number>();
  return ({ kind, unit, low, high, per, metric, subject }, index) => {
    const key = `${kind}|${unit}|${String(low)}|${String(high)}|${String(per)}|${metric}|${String(subject)}`;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, index);
    return first ?? null;
  };
}
