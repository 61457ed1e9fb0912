/** What would make two figures fit: one transform that is exact, or none. */
import { describe, expect, it } from 'vitest';

import type { Claim } from '../../../lib/claim/claim.ts';
import { explain } from '../../../lib/compare/cause.ts';
import { pairOf, sideOf } from '../../../lib/compare/pair.ts';
import { raiseBetween } from '../../../lib/compare/raise.ts';
import { NAMES, testimony } from './make.ts';

const bn = 1e9;
const MAY = { publishedAt: '2026-05-22' };
const CONTEXT = { names: NAMES, decisions: [] };

const sidesOf = (claims: readonly Partial<Claim>[]) =>
  claims.map((parts, i) => sideOf(testimony(String(i), parts, MAY), new Map(), NAMES));

/** The cause that explains the first two, the rest as witnesses, and its sum. */
function causeOf(...claims: readonly Partial<Claim>[]): readonly [cause: string, sum: string | null] {
  const sides = sidesOf(claims);
  const { cause, sum } = explain(pairOf(sides[0]!, sides[1]!, CONTEXT)!, sides, CONTEXT);
  return [cause, sum];
}

describe('a round between two valuations', () => {
  const told = (value: number, parts: Partial<Claim>): Partial<Claim> => ({
    low: value * bn,
    high: value * bn,
    ...parts,
  });
  const worth = (value: number, basis: Claim['basis']) => told(value, { metric: 'valuation', asOf: '2026-05', basis });
  const round = (parts: Partial<Claim>) => told(165, { metric: 'funding', ...parts });

  it.each<[larger: Claim['basis'], smaller: Claim['basis']]>([
    [null, null],
    ['post', null],
    [null, 'pre'],
  ])('explains them where the pages leave open which is which: %s and %s', (larger, smaller) => {
    const said = ['basis', '$800bn + $165bn = $965bn'];
    expect(causeOf(worth(965, larger), worth(800, smaller), round({}))).toEqual(said);
    expect(causeOf(worth(800, smaller), worth(965, larger), round({}))).toEqual(said);
  });

  it.each<[larger: Claim['basis'], smaller: Claim['basis'], round: Partial<Claim>]>([
    ['post', 'post', {}],
    ['pre', 'pre', {}],
    ['post', 'pre', {}],
    [null, 'post', {}],
    ['pre', null, {}],
    ['secondary', 'secondary', {}],
    ['secondary', null, {}],
    ['post', null, { basis: 'cumulative' }],
    ['post', null, { subject: 'OpenAI' }],
  ])('does not where they state it, or tell no such round: %s and %s, %j', (larger, smaller, parts) => {
    expect(causeOf(worth(965, larger), worth(800, smaller), round(parts))).toEqual(['unknown', null]);
  });

  it('is never told of a market value, whichever stands first', () => {
    const sides = sidesOf([worth(800, 'pre'), { ...worth(965, null), metric: 'marketcap' }]);
    const raises = [sides, sides.toReversed()].map(([a, b]) => raiseBetween(pairOf(a!, b!, CONTEXT)!));
    expect(raises).toEqual([null, null]);
  });
});

describe('a year’s price', () => {
  const whole: Partial<Claim> = { counterparty: 'xAI', low: 12 * bn, high: 12 * bn };
  const monthly = (low: number | null, high: number | null, hedge: Claim['hedge']): Partial<Claim> => ({
    counterparty: 'xAI',
    per: 'month',
    hedge,
    low,
    high,
  });

  it('is twelve times what is told for a month', () => {
    expect(causeOf(whole, monthly(bn, bn, 'exact'))).toEqual(['period', '$1bn × 12 = $12bn']);
  });

  it.each<[string, Partial<Claim>]>([
    ['up to $1bn', monthly(null, bn, 'atmost')],
    ['more than $1bn', monthly(bn, null, 'atleast')],
    ['$1bn to $3bn', monthly(bn, 3 * bn, 'range')],
  ])('is not made of %s a month', (_, rate) => {
    expect(causeOf(whole, rate)).toEqual(['unknown', null]);
  });
});
