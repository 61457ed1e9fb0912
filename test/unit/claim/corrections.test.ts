import { expect, it } from 'vitest';
import { packCorrections, packWeights, unpackCorrections, unpackWeights } from '../../../lib/claim/corrections.ts';

const CORRECTIONS = [
  { feature: 'money:large', label: 21, weight: -0.21 },
  { feature: 'deal', label: 3, weight: 0.07 },
  { feature: 'deal@l0', label: 0, weight: -0.05 },
  { feature: 'deal@l0', label: 2, weight: 0.41 },
  { feature: 'deal@topic', label: 1, weight: 0.12 },
  { feature: 'order@before', label: 4, weight: -0.09 },
];

it('gives packed corrections back, in places and out of them', () => {
  expect(unpackCorrections(packCorrections(CORRECTIONS))).toEqual(CORRECTIONS);
});

it('spells a class once, and cuts what is beyond all bounds', () => {
  expect(packCorrections(CORRECTIONS)).toMatchObject({ order: 'IeG' });
  expect(unpackCorrections(packCorrections([{ feature: 'deal', label: 0, weight: -7 }]))[0]?.weight).toBe(-0.45);
});

it('gives whole weights back, those of cues and those of signs', () => {
  const packed = packWeights(
    new Map([
      ['deal', [1.5, 0, -0.5]],
      ['', [0, 0.25, 0]],
      ['order', [0, 0, 0]],
      ['when:past', [0, 9, 0]],
    ]),
  );
  expect(Object.keys(packed)).toEqual(['deal', '', 'when:past']);
  expect(unpackWeights(['a', 'b', 'c'], packed)).toEqual({
    cues: { deal: { a: 1.5, c: -0.5 } },
    signs: { '': { b: 0.25 }, 'when:past': { b: 3.75 } },
  });
});
