import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { answer } from '../../../lib/answer/router.ts';
import { articleOf, contents, hostOf, page } from './host.ts';

const TYPES = [
  'lookup',
  'card',
  'propose',
  'withdraw',
  'openPanel',
  'review',
  'save',
  'judge',
  'loadPack',
  'getAll',
  'export',
];

/** `npm run test:long` sets LONG. */
const RUNS = process.env.LONG ? 100_000 : 10_000;

/** Requests that are nearly right: the true shape with one part replaced by anything, or a part too many. */
const nearly = fc
  .record({
    type: fc.constantFrom(...TYPES),
    article: fc.oneof(fc.constant(articleOf('Worth $15.')), fc.anything()),
    index: fc.anything(),
    indexes: fc.oneof(fc.array(fc.integer()), fc.anything()),
    ids: fc.oneof(fc.array(fc.string()), fc.anything()),
    extra: fc.anything(),
  })
  .map(({ extra, ...message }) => ({ ...message, [String(typeof extra)]: extra }));

describe('messages that nobody of ours sends', () => {
  it('write nothing, reach nothing, and are refused in words', { timeout: 180_000 }, async () => {
    const host = hostOf();
    const before = await contents(host);
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.anything(), nearly), async (message) => {
        host.clock += 1_000;
        const { reply } = await answer(message, page(), host);
        expect(reply).toMatchObject({ ok: false, error: expect.stringMatching(/\w/) as string });
      }),
      { numRuns: RUNS },
    );
    expect(await contents(host)).toBe(before);
    expect(host.did).toEqual([]);
  });

  it('may be nested as deep as they like', async () => {
    let deep: unknown = 1;
    for (let n = 0; n < 100_000; n += 1) deep = { article: deep };
    const { reply } = await answer({ type: 'lookup', article: deep }, page(), hostOf());
    expect(reply.ok).toBe(false);
  });
});
