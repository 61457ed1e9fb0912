import { describe, expect, it } from 'vitest';

import { valueOf } from '../../../lib/text/decimal.ts';

describe('valueOf', () => {
  it.each([
    ['4.1', 9],
    ['1.15', 2],
    ['1.005', 3],
    ['0.3', -1],
    ['123456789012345', 3],
    // One digit more, and a power beyond those that are exact: rounding twice would show.
    ['9269096426970569', 19],
    ['9597960228158172', 12],
    ['9054.5', -25],
    ['7', 23],
    ['12', 400],
  ])('is what the digits %s and the power %i are read as', (digits, exponent) => {
    expect(valueOf({ digits, exponent })).toBe(Number(`${digits}e${String(exponent)}`));
    expect(valueOf({ digits, exponent: exponent - 3 }, 3)).toBe(Number(`${digits}e${String(exponent)}`));
  });
});
