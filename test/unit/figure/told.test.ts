import { expect, test } from 'vitest';
import { judgeTold } from '../../scripts/score-told.ts';

/** Fewer were read before what is denied and what is called the most or the least was. */
const LEAST = 2840;

test('figures of single sentences are read as they were labelled', () => {
  const told = judgeTold();
  expect(told).toHaveLength(3280);
  const right = told.filter(({ verdict }) => verdict === 'right');
  expect(right.length).toBeGreaterThanOrEqual(LEAST);
});
