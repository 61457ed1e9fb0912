import { expect, test } from 'vitest';
import { judgePassages } from '../../scripts/score-passages.ts';

test('all figures of passages are found, and hardly any other', () => {
  const { found, missed, none, right } = judgePassages();
  expect(found + missed).toBe(1091);
  expect(found).toBeGreaterThanOrEqual(1000);
  expect(none).toBeLessThanOrEqual(10);
  expect(right / found).toBeGreaterThan(0.94);
});
