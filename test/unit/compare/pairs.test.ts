import { expect, it } from 'vitest';

import { isWrong, judgePairs } from '../../scripts/score-pairs.ts';

it('says of pairs of figures nothing that their authors would not', () => {
  const judged = judgePairs();
  expect(judged.length).toBeGreaterThan(200);
  expect(judged.filter(({ pair, said }) => isWrong(pair.want, said)).map(({ pair }) => pair.id)).toEqual([]);
  expect(judged.filter(({ pair, said }) => said === pair.want).length).toBeGreaterThan(25);
});
