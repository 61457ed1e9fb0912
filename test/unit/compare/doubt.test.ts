/** Figures that their pages may well mean otherwise than they were read. */
import { describe, expect, it } from 'vitest';

import { UNSURE, type Claim } from '../../../lib/claim/claim.ts';
import type { Decision, Testimony } from '../../../lib/compare/evidence.ts';
import { judge } from '../../../lib/compare/judge.ts';
import { NAMES, testimony } from './make.ts';

const worth = (value: number): Partial<Claim> => ({ metric: 'valuation', low: value, high: value });
const doubt = (parts: Partial<Claim>): Partial<Claim> => ({ ...parts, implied: [{ part: 'subject', rule: UNSURE }] });
const winter = (parts: Partial<Claim>) => testimony('winter', parts, { publishedAt: '2025-12-01' });
const spring = (parts: Partial<Claim>) => testimony('spring', parts, { publishedAt: '2026-03-01' });

const relations = (a: Testimony, b: Testimony, decisions: readonly Decision[] = []): readonly string[] =>
  judge(a, [b], { names: NAMES, decisions }).evidence.map(({ relation: { name } }) => name);

describe('a figure that its page may well mean otherwise', () => {
  const [less, more] = [worth(350e9), worth(380e9)];

  it('is no later one, and no earlier one', () => {
    expect(relations(spring(more), winter(less))).toEqual(['updates']);
    expect(relations(spring(doubt(more)), winter(less))).toEqual([]);
    expect(relations(spring(more), winter(doubt(less)))).toEqual([]);
  });

  it('is of the thing that the reader says', () => {
    const same: Decision = { kind: 'same', a: 'spring', b: 'winter' };
    expect(relations(spring(doubt(more)), winter(less), [same])).toEqual(['updates']);
  });

  it('agrees as others do', () => {
    const sure = relations(spring(less), winter(less));
    expect(sure).not.toEqual([]);
    expect(relations(spring(doubt(less)), winter(less))).toEqual(sure);
  });
});
