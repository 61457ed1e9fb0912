import { describe, expect, it } from 'vitest';
import { keysOf } from '../../../lib/compare/key.ts';
import { matchNames, namesOf, NO_NAMES, type NameMatch } from '../../../lib/compare/names.ts';
import { claim } from './make.ts';

describe('names of firms', () => {
  it.each<[string, NameMatch, string]>([
    ['Helix Technologies, Inc.', 'same', 'Helix'],
    ['Helix Data Centers', 'same', 'HELIX'],
    ['Hélix Compute', 'same', 'Helix'],
    ['Helix Mining + Orwen', 'same', 'Orwen + Helix'],
    ['Helix Mining', 'part', 'Orwen + Helix'],
    // Two firms that share their first word.
    ['Alpine Mining', 'differs', 'Alpine Compute'],
    ['Scale AI', 'differs', 'Scale'],
    ['General Motors', 'differs', 'General Electric'],
    ['Alpine', 'part', 'Alpine Mining + Alpine Compute'],
  ])('%s and %s', (one, match, other) => {
    const [a = [], b = []] = [one, other].map((part) => namesOf(part, NO_NAMES));
    expect(matchNames(a, b, NO_NAMES)).toBe(match);
    expect(matchNames(b, a, NO_NAMES)).toBe(match);
  });

  it('meet on a key by what is left of them', () => {
    const [long, short] = ['Helix Mining', 'Helix'].map((subject) => keysOf(claim({ subject }), NO_NAMES));
    expect(long).toEqual(short);
  });
});
