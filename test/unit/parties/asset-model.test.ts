import { expect, it } from 'vitest';
import { ASSET_UNITS, assetHeed, assetTables, scoreAssets, unpackAssetModel } from '../../../lib/claim/asset-model.ts';
import type { Candidate } from '../../../lib/claim/candidates.ts';

const NOTHING = { steps: [], weights: '' };

/** A model in which one unit takes in feature 1, and the role what that unit says; all else is 0. */
function model() {
  const all = unpackAssetModel(NOTHING);
  all.features[1 * ASSET_UNITS] = 2;
  all.role[0] = 1;
  return all;
}

const candidate = (name: string | null, features: number[], stances: number[][] = []): Candidate =>
  ({ name, features, topic: [], stances, parties: [], stands: [], kind: null }) as never;
const scores = (of: ReturnType<typeof model>, ...candidates: Candidate[]): number[] =>
  scoreAssets(
    of,
    'contract',
    candidates.map((one) => assetHeed(one, 'contract', [])),
  );

it('has nothing to say where weights were packed for other signs', () => {
  expect(scores(unpackAssetModel({ steps: [1], weights: '00' }), candidate(null, [1]))).toEqual([0]);
});

it('takes in signs by units and by themselves, each candidate at the best of its places', () => {
  const plain = model();
  plain.plain[3] = 0.5;
  expect(scores(plain, candidate(null, []), candidate('Abilene', [1]), candidate('Memphis', [3], [[], [1]]))).toEqual([
    0, 2, 2.5,
  ]);
});

it('weighs a candidate against the most that any has', () => {
  const jealous = model();
  jealous.most[0] = -1;
  jealous.own[0] = 1;
  jealous.features[2 * ASSET_UNITS] = 1;
  // Each loses nothing to itself; further units of the lesser stay at 0, and its own still speak.
  expect(scores(jealous, candidate('Abilene', [1]), candidate('Memphis', [2]))).toEqual([2, 1]);
  jealous.most[0] = 1;
  expect(scores(jealous, candidate('Abilene', [1]), candidate('Memphis', [2]))).toEqual([2 + 4, 1 + 3]);
});

it('weighs what is usual of a metric: nothing, something here, something elsewhere', () => {
  const usual = model();
  usual.usual.set([1, 2, 3], 3 * 3);
  const all = [candidate(null, []), candidate('Abilene', [], [[]]), candidate('Memphis', [])];
  expect(scores(usual, ...all)).toEqual([1, 2, 3]);
  expect(assetTables().usual).toBe(23 * 3);
});
