import { because } from '../explain.ts';
import { identityOf, LIKELY } from '../identity.ts';
import { isIncome, matchMeasures } from '../measure.ts';
import type { MeasureMatch } from '../measure.ts';
import { agreesIn } from '../pair.ts';
import { relation } from './rule.ts';
import type { Rule } from './rule.ts';

/** What was measured, where two figures may both be right: never a conflict. */
const APART: Partial<Record<MeasureMatch, { readonly name: 'otherMeasure' | 'otherStage'; readonly key: string }>> = {
  measure: { name: 'otherMeasure', key: 'otherMeasure' },
  half: { name: 'otherMeasure', key: 'halfMeasure' },
  stage: { name: 'otherStage', key: 'otherStage' },
  firmness: { name: 'otherMeasure', key: 'otherFirmness' },
  forecast: { name: 'otherMeasure', key: 'forecasts' },
};

/** Income at a pace, over a period and as foreseen are three things. */
const INCOME = { name: 'otherMeasure', key: 'otherPeriod' } as const;

/** Keeps apart what was measured differently; figures that agree all the same are left to the rule of agreement. */
export const otherMeasure: Rule = (pair) => {
  const match = matchMeasures(pair);
  const income = [pair.a, pair.b].some(({ testimony }) => isIncome(testimony.claim));
  const found = match === 'basis' && income ? INCOME : APART[match];
  if (found === undefined || agreesIn(pair)) return null;
  if (identityOf(pair, false) < LIKELY) return 'silence';
  return relation(found.name, because(found.key, pair.a, pair.b));
};
