import { describe, expect, it } from 'vitest';

import { amountOf, likeness } from '../../../lib/compare/amount.ts';
import type { Likeness } from '../../../lib/compare/amount.ts';
import { looseReading, strictReading } from '../../../lib/compare/interval.ts';
import type { Quantity } from '../../../lib/compare/interval.ts';
import { claim } from './make.ts';

const bn = 1e9;

function quantity(low: number | null, high: number | null, parts: Partial<Quantity> = {}): Quantity {
  return { low, high, decimals: -9, hedge: 'exact', hedgeWord: null, vague: false, ...parts };
}

const exactly = (value: number, decimals = -9) => quantity(value, value, { decimals });

const READINGS: readonly (readonly [words: string, told: Quantity, low: number, high: number])[] = [
  ['1.25 billion', exactly(1.25 * bn, -7), 1.245 * bn, 1.255 * bn],
  ['$15 billion', exactly(15 * bn), 14.5 * bn, 15.5 * bn],
  ['$1 trillion', exactly(1e12, -12), 0.95e12, 1.05e12],
  ['about 50bn', quantity(50 * bn, 50 * bn, { hedge: 'approx', hedgeWord: 'about' }), 45 * bn, 55 * bn],
  ['nearly 50bn', quantity(50 * bn, 50 * bn, { hedge: 'approx', hedgeWord: 'nearly' }), 45 * bn, 50 * bn],
  ['more than 40bn', quantity(40 * bn, null, { hedge: 'atleast' }), 40 * bn, Infinity],
  ['up to 40bn', quantity(null, 40 * bn, { hedge: 'atmost' }), 0, 40 * bn],
  ['10 to 15bn', quantity(10 * bn, 15 * bn, { hedge: 'range' }), 10 * bn, 15 * bn],
];

describe('what words allow', () => {
  it.each(READINGS)('%s', (_words, told, low, high) => {
    const reading = strictReading(told);
    expect(reading.low).toBeCloseTo(low, -3);
    if (high === Infinity) expect(reading.high).toBe(Infinity);
    else expect(reading.high).toBeCloseTo(high, -3);
  });

  it('allows half a unit of the last digit that is not nought when read loosely', () => {
    expect(looseReading(exactly(40 * bn))).toEqual({ low: 35 * bn, high: 45 * bn });
    expect(looseReading(exactly(852 * bn))).toEqual({ low: 851.5 * bn, high: 852.5 * bn });
  });
});

const LIKENESSES: readonly (readonly [a: string, b: string, Likeness])[] = [
  ['1.2 -8', '1.25 -7', 'rounding'],
  ['6.9 -8', '7 -9', 'rounding'],
  ['40 -9', '40 -9', 'equal'],
  ['965 -9', '1000 -12', 'inside'],
  ['350 -9', '380 -9', 'apart'],
  ['40 -9', '42 -9', 'near'],
  ['1400 -11', '1500 -11', 'apart'],
  ['852 -9', '825 -9', 'apart'],
];

describe('how two amounts stand', () => {
  it.each(LIKENESSES)('%s and %s: %s', (a, b, expected) => {
    const amount = (text: string) => {
      const [value = 0, decimals = 0] = text.split(' ').map(Number);
      return amountOf(claim({ low: value * bn, high: value * bn, decimals }));
    };
    expect(likeness(amount(a), amount(b))).toBe(expected);
  });

  it('takes a rate by the year', () => {
    const rate = amountOf(claim({ low: 1.25 * bn, high: 1.25 * bn, decimals: -7, per: 'month' }));
    const year = amountOf(claim({ low: 15 * bn, high: 15 * bn, per: 'year' }));
    expect(likeness(rate, year)).toBe('equal');
  });

  it('lets an open end prove nothing', () => {
    const over = amountOf(claim({ low: 5 * bn, high: null, hedge: 'atleast' }));
    expect(likeness(over, amountOf(claim({ low: 50 * bn, high: 50 * bn })))).toBe('open');
  });
});
