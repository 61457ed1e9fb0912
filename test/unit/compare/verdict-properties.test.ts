/** What must hold of any verdict, in whatever order and however often pages were saved. */
import { describe, expect, it, vi } from 'vitest';

import type { Testimony } from '../../../lib/compare/evidence.ts';
import { judge } from '../../../lib/compare/judge.ts';
import { CONTEXT, holds } from './drawn.ts';

vi.setConfig({ testTimeout: 120_000 });

describe('a verdict', () => {
  it('is the same in whatever order the others were saved', () => {
    holds(([own, ...others]) => {
      const verdict = judge(own!, others, CONTEXT);
      expect(judge(own!, [...others].reverse(), CONTEXT)).toEqual(verdict);
    });
  });

  it('is the same when everything is there twice', () => {
    holds(([own, ...others]) => {
      const verdict = judge(own!, others, CONTEXT);
      expect(judge(own!, [...others, ...others], CONTEXT)).toEqual(verdict);
    });
  });

  it('counts no more origins for a copy', () => {
    holds(([own, ...others]) => {
      const before = judge(own!, others, CONTEXT).origins;
      const copies = others.map((other) => ({ ...other, id: `${other.id}-copy` }));
      expect(judge(own!, [...others, ...copies], CONTEXT).origins).toBe(before);
    });
  });

  it('does not hang on how the unit is written', () => {
    holds(([own, ...others]) => {
      const written = others.map((other) => ({ ...other, claim: { ...other.claim, quote: 'told in other words' } }));
      const names = (all: readonly Testimony[]) =>
        judge(own!, all, CONTEXT).evidence.map(({ relation }) => relation.name);
      expect(names(written)).toEqual(names(others));
    });
  });

  it('names no agreeing reports where one denies', () => {
    holds(([own, ...others]) => {
      const verdict = judge(own!, others, CONTEXT);
      if (verdict.evidence.some(({ relation }) => relation.name === 'disputed')) expect(verdict.origins).toBe(1);
    });
  });
});
