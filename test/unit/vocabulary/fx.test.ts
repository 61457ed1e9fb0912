import { expect, it } from 'vitest';
import rates from '../../../lib/vocabulary/fx.json' with { type: 'json' };
import { exchangeRate, perDollar } from '../../../lib/vocabulary/fx.ts';

it.each([
  ['EUR', '2023-01', 0.9279],
  ['JPY', '2023-02', 133.05],
  ['AED', '2024-07', 3.6725],
  ['USD', '1999-01', 1],
])('knows what a dollar bought in %s in %s', (currency, month, units) => {
  expect(perDollar(rates, currency, month)).toBe(units);
});

it.each([
  ['EUR', '2022-12'],
  ['EUR', '2026-10'],
  ['SAR', '2026-10'],
  ['EUR', '2026'],
  ['XAU', '2026-05'],
  ['constructor', '2026-05'],
])('knows nothing of %s in %s', (currency, month) => {
  expect(perDollar(rates, currency, month)).toBeNull();
});

it('has a rate of each currency for each month, and none that jumps', () => {
  for (const units of Object.values(rates.perDollar)) {
    const all = units.split(' ').map(Number);
    expect([1, rates.months]).toContain(all.length);
    for (const [at, rate] of all.entries()) expect(Math.abs(Math.log(rate / (all[at - 1] ?? rate)))).toBeLessThan(0.1);
  }
});

it('exchanges one currency for another by way of the dollar', () => {
  expect(exchangeRate(rates, 'EUR', 'GBP', '2023-01')).toBeCloseTo(0.8172 / 0.9279, 12);
  expect(exchangeRate(rates, 'EUR', 'GBP', '2022-01')).toBeNull();
});
