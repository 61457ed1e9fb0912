import { expect, it, vi } from 'vitest';

import { isWrong, judgePairs } from '../../scripts/score-pairs.ts';

// All pairs are read and compared: on a busy machine that takes a while.
vi.setConfig({ testTimeout: 120_000 });

it('says of pairs of figures nothing that their authors would not', () => {
  const judged = judgePairs();
  expect(judged.length).toBeGreaterThan(200);
  expect(judged.filter(({ pair, said }) => isWrong(pair.want, said)).map(({ pair }) => pair.id)).toEqual([]);
  expect(judged.filter(({ pair, said }) => said === pair.want).length).toBeGreaterThan(25);
});
