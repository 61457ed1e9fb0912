import type { Decision } from '../lib/compare/evidence.ts';

/** The reader's decisions, and how a view changes them. */
export interface Deciding {
  readonly made: readonly Decision[];
  /** Makes the decision, or takes it back where it is made already. */
  readonly onDecide: (decision: Decision) => void;
}

/** A decision in words, for the list of them. */
export interface DecisionView {
  readonly id: string;
  readonly text: string;
}

/** Whether two decisions say the same, whichever claim of a pair is named first. */
export function saysTheSame(one: Decision, other: Decision): boolean {
  const alike = one.a === other.a && one.b === other.b;
  return one.kind === other.kind && (alike || (one.a === other.b && one.b === other.a));
}

/** Whether the decision is among those made. */
export function isMade(decision: Decision, { made }: Deciding): boolean {
  return made.some((one) => saysTheSame(one, decision));
}
