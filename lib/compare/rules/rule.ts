import type { Cause, Reason, Relation, RelationName } from '../evidence.ts';
import type { Pair, Side } from '../pair.ts';

/** All testimonies on the keys of a claim: among them may be the round, the rate or the term that explains two others. */
export type Witnesses = readonly Side[];

/**
 * One step of the decision: a relation, `silence` where the pair is settled and nothing is to be said, or null to leave it
 * to the next rule.
 */
export type Rule = (pair: Pair, witnesses: Witnesses) => Relation | 'silence' | null;

/** What of a relation differs from the plainest one. */
interface Details {
  readonly sure?: boolean;
  readonly cause?: Cause;
  readonly explained?: boolean;
  readonly sum?: string | null;
}

/** Makes a relation; unless told otherwise it is possible, unexplained and without a sum. */
export function relation(name: RelationName, reason: Reason, details: Details = {}): Relation {
  const { sure = false, cause = null, explained = false, sum = null } = details;
  return { name, strength: sure ? 'sure' : 'possible', cause, explained: explained || sure, reason, sum };
}
