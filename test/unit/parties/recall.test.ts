import { expect, it } from 'vitest';
import type { Metric } from '../../../lib/claim/claim.ts';
import type { PartyAsk } from '../../../lib/claim/parties.ts';
import { newMemory } from '../../../lib/claim/recall.ts';
import { nameOfFeature } from '../../../lib/claim/role-features.ts';

const ask = (start: number, metric: Metric): PartyAsk => ({ figure: { start }, metric, sentence: {} }) as never;
const RENT = { subject: 'Cohere', counterparty: 'Oracle' };
const OTHER = { subject: 'Cohere', counterparty: null };

/** The signs of an asset by their places in the block. */
const signs = (numbers: readonly number[]): number[] => numbers.map((one) => Number(nameOfFeature(one).split(':')[1]));

it('has one sign for all where no figure came before', () => {
  const recalled = newMemory().recall(ask(0, 'contract'), RENT);
  expect(signs(recalled('Abilene'))).toEqual([10]);
  expect(signs(recalled(null))).toEqual([10]);
});

it('tells what the figure before was about, and whether it is of the same deal and close', () => {
  const memory = newMemory();
  memory.keep(ask(0, 'contract'), RENT, 'Abilene');
  // The same kind of deal, both sides, close by, the same deal, told of before and mostly.
  expect(signs(memory.recall(ask(100, 'contract'), RENT)('Abilene'))).toEqual([0, 4, 5, 6, 8, 9]);
  // Another deal of one of the sides, far away.
  expect(signs(memory.recall(ask(900, 'revenue'), OTHER)('Abilene'))).toEqual([1, 3, 8, 9]);
  expect(signs(memory.recall(ask(100, 'contract'), RENT)(null))).toEqual([7]);
});

it('remembers a deal over others, and what is no longer told of mostly', () => {
  const memory = newMemory();
  memory.keep(ask(0, 'contract'), RENT, 'Abilene');
  memory.keep(ask(50, 'revenue'), OTHER, null);
  const recalled = memory.recall(ask(400, 'contract'), RENT);
  expect(signs(recalled('Abilene'))).toEqual([6, 8]);
  expect(signs(recalled(null))).toEqual([1, 3, 7, 8]);
});
