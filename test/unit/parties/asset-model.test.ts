import { expect, it } from 'vitest';
import { FEATURE_COUNT } from '../../../lib/claim/role-features.ts';
import { packAssets, ROWS, unpackAssets } from '../../../lib/claim/asset-model.ts';

/** Weights of all sizes at gaps of all lengths, in the row of a family. */
const AT = FEATURE_COUNT + 3;
const GIVEN: readonly (readonly [place: number, weight: number])[] = [
  [AT, 0.1],
  [AT + 1, -0.7],
  [AT + 2, 0.7],
  [AT + 8, -0.1],
  [AT + 15, 0.3],
  [AT + 16, 0.8],
  [AT + 17, -4.4],
  [AT + 150, 4.4],
  [AT + 151, 0.2],
];

it('gives packed weights back, whatever their size and the gaps between them', () => {
  const weights = new Float32Array(ROWS * FEATURE_COUNT);
  for (const [place, weight] of GIVEN) weights[place] = weight;
  const [row] = unpackAssets(packAssets(weights)).rows;
  expect(row).toEqual(weights.slice(FEATURE_COUNT, 2 * FEATURE_COUNT));
});

it('adds what all families share, and reaches the last weight of the last', () => {
  const weights = new Float32Array(ROWS * FEATURE_COUNT);
  weights[0] = 0.5;
  weights[weights.length - 1] = -1.2;
  const { rows } = unpackAssets(packAssets(weights));
  expect(rows.map((row) => row[0])).toEqual(rows.map(() => 0.5));
  expect(rows.at(-1)?.at(-1)).toBeCloseTo(-1.2);
});

it('tells a small weight close by in one sign', () => {
  expect(packAssets([0.1, 0, -0.3])).toHaveLength(2);
});
