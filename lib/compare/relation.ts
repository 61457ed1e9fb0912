import type { Relation } from './evidence.ts';
import { decisionOn, pairOf } from './pair.ts';
import type { Context, Side } from './pair.ts';
import { agree } from './rules/agree.ts';
import { beside } from './rules/beside.ts';
import { conflict } from './rules/conflict.ts';
import { denial } from './rules/denial.ts';
import { otherMeasure } from './rules/measures.ts';
import { partAndWhole } from './rules/parts.ts';
import { repeat, sameOrigin } from './rules/same.ts';
import type { Rule, Witnesses } from './rules/rule.ts';
import { impliedRound, preAndPost, rateAndTotal } from './rules/sums.ts';
import { capacity, overTime } from './rules/time.ts';

/** The decision on two comparable claims, first match wins. A conflict is looked for at last. */
const RULES: readonly Rule[] = [
  repeat,
  denial,
  sameOrigin,
  capacity,
  otherMeasure,
  rateAndTotal,
  preAndPost,
  partAndWhole,
  impliedRound,
  overTime,
  agree,
];

/** How claim a stands to claim b; null where nothing is to be said. */
export function relate(a: Side, b: Side, witnesses: Witnesses, context: Context): Relation | null {
  const pair = pairOf(a, b, context);
  if (pair === null)
    return decisionOn(a, b, context.decisions) === 'different' ? null : beside(a, b, witnesses, context);
  for (const rule of RULES) {
    const found = rule(pair, witnesses);
    if (found === 'silence') return null;
    if (found !== null) return found;
  }
  return conflict(pair, witnesses, context);
}
