import { describe, expect, it } from 'vitest';
import { keysOf } from '../../../lib/compare/key.ts';
import { matchAssets, matchNames, namesOf, NO_NAMES, type NameMatch } from '../../../lib/compare/names.ts';
import { claim } from './make.ts';

describe('names of firms', () => {
  it.each<[string, NameMatch, string]>([
    ['Helix Technologies, Inc.', 'same', 'Helix'],
    ['Helix Data Centers', 'same', 'HELIX'],
    ['Iberdrola S.A.', 'same', 'Iberdrola'],
    ['Eni S.p.A.', 'same', 'ENI'],
    ['Samsung Electronics Co., Ltd.', 'same', 'Samsung Electronics'],
    ['Henkel AG & Co. KGaA', 'same', 'Henkel'],
    ['Helix Company', 'same', 'Helix'],
    ['U.S. Steel', 'same', 'US Steel'],
    // A form alone is a name.
    ['SAS', 'differs', 'Inc.'],
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

  it.each<[string, NameMatch, string]>([
    ['Orwen 2', 'same', 'Orwen2'],
    ['Orwen2', 'differs', 'Vantor4'],
    ['Old Mill', 'same', 'Mill Campus'],
  ])('of things are known by their maker only where they are sites: %s and %s', (one, match, other) => {
    const maker: Record<string, string> = { Orwen2: 'Helix', Vantor4: 'Helix', 'Old Mill': 'Mill Campus' };
    const isSite = (name: string) => name.includes('Mill');
    const index = {
      ...NO_NAMES,
      canonical: (name: string) => maker[name] ?? name,
      partiesOf: (name: string) => (isSite(name) ? ['Helix'] : []),
    };
    expect(matchAssets(one, other, index)).toBe(match);
  });

  it('meet on a key by what is left of them', () => {
    const [long, short] = ['Helix Mining', 'Helix'].map((subject) => keysOf(claim({ subject }), NO_NAMES));
    expect(long).toEqual(short);
  });
});
