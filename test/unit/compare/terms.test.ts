/** The terms of one deal told otherwise, with nothing that would explain it: a note, and no badge. From text to relations. */
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../lib/claim/claim.ts';
import { judge } from '../../../lib/compare/judge.ts';
import { NAMES, testimony } from './make.ts';
import { between, compareAll } from './told.ts';

const LEASE = 'Oracle has signed a 12-year lease with Cohere for a data center in Ohio. ';

const said = (first: string, last: string, a: string, b: string) => {
  const on = (text: string, published: string) => ({ text, published });
  return between(compareAll([on(first, '2026-03-02'), on(last, '2026-03-04')]), a, b).map(
    ({ relation, strength, shown }) => [relation, strength, shown],
  );
};

describe('the term of a deal that two pages tell otherwise', () => {
  it('is a note where the page tells by its topic whose deal it is', () => {
    const bare = 'Oracle has signed a lease with Cohere for a data center in Ohio. The lease runs for eight years.';
    expect(said(LEASE, bare, '12-year', 'eight years')).toEqual([['conflicts', 'possible', false]]);
  });

  it('is no note of the same length', () => {
    const same = 'Oracle has signed a lease with Cohere for a data center in Ohio. The lease runs for twelve years.';
    expect(said(LEASE, same, '12-year', 'twelve years').map(([name]) => name)).not.toContain('conflicts');
  });
});

describe('the price of a deal whose buyer the page tells by its topic', () => {
  const price = (id: string, value: number, parts: Partial<Claim>) =>
    testimony(
      id,
      { metric: 'acquisition', subject: 'Oracle', counterparty: 'Cohere', low: value, high: value, ...parts },
      { publishedAt: '2026-03-02' },
    );
  const names = (parts: Partial<Claim>) => {
    const other = price('b', 8e9, { implied: [{ part: 'subject', rule: 'topic' }], ...parts });
    const { evidence } = judge(price('a', 13e9, parts), [other], { names: NAMES, decisions: [] });
    return evidence.map(({ relation: { name, strength, explained } }) => [name, strength, explained]);
  };

  it('is a note where the deal is made and words say what the price is of', () => {
    expect(names({ status: 'agreed' })).toEqual([['conflicts', 'possible', false]]);
    expect(names({ status: 'talks' })).toEqual([]);
    expect(names({ status: 'agreed', implied: [{ part: 'metric', rule: 'surroundings' }] })).toEqual([]);
  });
});
