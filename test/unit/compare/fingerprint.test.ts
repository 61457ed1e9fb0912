import { describe, expect, it } from 'vitest';

import { bitsApart, COPY_BITS, fingerprint, isCopy } from '../../../lib/compare/fingerprint.ts';

const STORY =
  'The start-up has signed a contract for computing power that runs until the spring of 2029. It will rent every machine ' +
  'in a hall near the river and pay a fixed sum a month, with a lower price in the first two months. Engineers had asked ' +
  'for more room since the autumn, when the number of customers doubled and the queues became long. The owner of the hall ' +
  'built it for models of its own and now lets what it does not need. Neither side would say what happens if the power ' +
  'supply fails, nor who pays for repairs. People who know the site say that a second hall is planned next to it.';

const OTHER_TELLING =
  'A hall full of machines by the river has a new tenant. Until May 2029 the young firm pays for all of its capacity, each ' +
  'month the same amount, apart from a discount at the start. The landlord once meant to train models there. Now it earns ' +
  'rent instead. Customers of the tenant had complained of long waits since last autumn. What an outage would cost, and whom, ' +
  'is not known. Plans for another building on the same ground are said to exist, though nobody has filed for a permit.';

describe('a fingerprint', () => {
  it('is sixteen digits, or nothing for a text that is too short', () => {
    expect(fingerprint(STORY)).toMatch(/^[0-9a-f]{16}$/);
    expect(fingerprint('Too short to tell.')).toBe('');
  });

  it('stays close where a copy has another title and lost its end', () => {
    const copy = `Start-up rents a whole hall. ${STORY.slice(0, STORY.lastIndexOf('People who know'))}`;
    expect(bitsApart(fingerprint(STORY), fingerprint(copy))).toBeLessThanOrEqual(COPY_BITS);
    expect(isCopy(fingerprint(STORY), fingerprint(copy))).toBe(true);
  });

  it('does not see case, spacing or punctuation', () => {
    expect(fingerprint(STORY.toUpperCase().replace(/[.,]/g, ' '))).toBe(fingerprint(STORY));
  });

  it('is far off for another telling of the same deal', () => {
    expect(bitsApart(fingerprint(STORY), fingerprint(OTHER_TELLING))).toBeGreaterThan(COPY_BITS + 4);
  });

  it('is no copy of anything where it is unknown', () => {
    expect(isCopy(null, null)).toBe(false);
    expect(isCopy('', '')).toBe(false);
  });
});
