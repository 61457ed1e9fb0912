/** Figures that no date of their own orders: one page tells both numbers, each with its time. From text to relations. */
import { describe, expect, it } from 'vitest';
import { between, compareAll, type Told } from './told.ts';

const DATED = {
  published: '2025-10-20',
  text: 'Today 300,000 H100 chips from Nvidia are running for CoreWeave, and by the end of the year CoreWeave will have over 800,000 H100 chips from Nvidia.',
};
const UNDATED = {
  text: 'CoreWeave has nearly 300,000 H100 chips from Nvidia. In time it is to have more than 800,000 H100 chips from Nvidia.',
};

const said = (first: Told, last: Told, a: string, b: string) =>
  between(compareAll([first, last]), a, b).map(({ relation, shown }) => [relation, shown]);

describe('the chips of two firms, told with no date', () => {
  it('are more or less than those that a dated page tells of beside them', () => {
    expect(said(DATED, UNDATED, '300,000', '800,000')).toEqual([['updates', false]]);
    expect(said(DATED, UNDATED, '800,000', '300,000')).toEqual([['outdated', false]]);
  });

  it('are left alone where they are other chips, or the dated page tells one number only', () => {
    const blackwell = { text: UNDATED.text.replaceAll(/H100/g, 'GB200') };
    const one = { ...DATED, text: DATED.text.replace(/, and by.*/, '.') };
    for (const [first, last] of [
      [DATED, blackwell],
      [one, UNDATED],
    ] as const)
      expect(said(first, last, '300,000', '800,000').map(([name]) => name)).not.toContain('updates');
  });
});
