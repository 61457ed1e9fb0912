import { describe, expect, it } from 'vitest';
import { foldName, matchAssets, matchNames, namesOf, NO_NAMES } from '../../../lib/compare/names.ts';

describe('a name', () => {
  it.each([
    ['Helix Technologies, Inc.', 'Helix'],
    ['Helix Data Centers', 'HELIX'],
    ['Hélix Compute', 'Helix'],
  ])('%s is %s', (long, short) => {
    expect(foldName(long)).toBe(foldName(short));
  });

  it.each([
    ['Scale AI', 'Scale'],
    ['General Motors', 'General Electric'],
    ['Systems', ''],
  ])('%s is not %s', (one, other) => {
    expect(foldName(one)).not.toBe(foldName(other));
  });

  it('meets its other forms in a list', () => {
    const [a, b] = ['Helix Mining + Orwen', 'Orwen + Helix'].map((part) => namesOf(part, NO_NAMES));
    expect(matchNames(a ?? [], b ?? [], NO_NAMES)).toBe('same');
  });
});

describe('a named thing', () => {
  it.each([
    ['Trainium2', 'Trainium 2', 'same'],
    ['Campus 1', 'Campus', 'part'],
    ['Campus 1', 'Campus 2', 'differs'],
    ['Campus 1', 'Campus 12', 'differs'],
  ] as const)('%s and %s: %s', (one, other, match) => {
    expect(matchAssets(one, other, NO_NAMES)).toBe(match);
  });
});
