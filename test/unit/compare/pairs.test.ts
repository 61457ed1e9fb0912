import { expect, it } from 'vitest';

import { isWrong, judgePairs } from '../../scripts/score-pairs.ts';

/** A part of a deal that no word calls one: "Quillmark itself takes in only $200 million". */
const KNOWN = ['A36'];

it('says of pairs of figures nothing that their authors would not', () => {
  const judged = judgePairs();
  expect(judged.length).toBeGreaterThan(200);
  expect(judged.filter(({ pair, said }) => isWrong(pair.want, said)).map(({ pair }) => pair.id)).toEqual(KNOWN);
  expect(judged.filter(({ pair, said }) => said === pair.want).length).toBeGreaterThan(25);
});
