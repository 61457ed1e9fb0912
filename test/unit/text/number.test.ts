import { describe, expect, test } from 'vitest';
import { decimalsOf, valueOf } from '../../../lib/text/decimal.ts';
import { readDigits } from '../../../lib/text/number.ts';

/** What is written, the sign of fractions, and the digits read (null: up to where the number reaches is not all). */
const READ: readonly (readonly [string, '.' | ',', string])[] = [
  ['1250', '.', '1250'],
  ['1,250', '.', '1250'],
  ['1,250.5', '.', '1250.5'],
  ['1.250,5', ',', '1250.5'],
  ['1.250,5', '.', '1250.5'],
  ['1.250', ',', '1250'],
  ['1.250', '.', '1.250'],
  ['1,250', ',', '1.250'],
  ['1,25', '.', '1.25'],
  ['1,25', ',', '1.25'],
  ['1.25', ',', '1.25'],
  ['0,125', ',', '0.125'],
  ['1 250,5', ',', '1250.5'],
  ['1\u202f250', ',', '1250'],
  ['1\u00a0250\u00a0000', '.', '1250000'],
  ['1 250 000', '.', '1250000'],
  ["1'250'000", '.', '1250000'],
  ['1’250.75', '.', '1250.75'],
  ['10,00,000', '.', '1000000'],
  ['1,00,000.5', '.', '100000.5'],
  ['１２３．５', '.', '123.5'],
  ['40.000', ',', '40000'],
  ['1,234,567', ',', '1234567'],
  ['007', '.', '007'],
];

describe('numbers in digits', () => {
  test.each(READ)('%s with %s is %s', (text, decimal, digits) => {
    expect(readDigits(text, 0, decimal)).toEqual({ start: 0, end: text.length, digits });
  });
  test('a year does not open a group', () => {
    expect(readDigits('2025 300 MW', 0, '.')).toMatchObject({ end: 4, digits: '2025' });
  });
  test('a space opens a single group only where commas are points', () => {
    expect(readDigits('5 300', 0, '.')).toMatchObject({ end: 1 });
    expect(readDigits('5 300', 0, ',')).toMatchObject({ end: 5, digits: '5300' });
  });
  test('a full stop after a number ends it', () => {
    expect(readDigits('1,250. Then', 0, '.')).toMatchObject({ end: 5 });
  });
  test('too many digits are no number', () => {
    expect(readDigits('1'.repeat(60), 0, '.')).toBeNull();
  });
});

describe('decimals', () => {
  test.each([
    ['4.1', 9, 4.1e9, -8],
    ['1.25', 9, 1.25e9, -7],
    ['2.2', 9, 2_200_000_000, -8],
    ['38.48', 0, 38.48, 2],
    ['1.005', 9, 1_005_000_000, -6],
  ])('%s at ten to %s', (digits, exponent, value, decimals) => {
    expect(valueOf({ digits, exponent })).toBe(value);
    expect(decimalsOf({ digits, exponent })).toBe(decimals);
  });
});
