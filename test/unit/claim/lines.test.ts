import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

const SCRIPT = new URL('../../scripts/claims.ts', import.meta.url).pathname;

/** Runs the reader of JSON lines on an input. */
function run(lines: readonly string[]): { code: number | null; out: string[]; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT], {
    input: lines.join('\n'),
    encoding: 'utf8',
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
  });
  return { code: status, out: stdout.split('\n').filter(Boolean), err: stderr };
}

const GOOD = JSON.stringify({ id: 'a', text: 'Cohere raised $700 million.' });
const OTHER = JSON.stringify({ id: 'b', published: '2026-03-12', text: 'Nothing was said of money.' });

describe('claims from JSON lines', { timeout: 30_000 }, () => {
  test('come out one line a document, in order', () => {
    const { code, out, err } = run([GOOD, '', OTHER]);
    expect(out.map((line) => JSON.parse(line))).toMatchObject([
      { id: 'a', claims: [{ quote: '$700 million', start: 14, end: 26 }] },
      { id: 'b', claims: [] },
    ]);
    expect([code, err]).toEqual([0, '']);
  });

  test('a bad line is named and fails the run, and the others are answered', () => {
    const { code, out, err } = run([GOOD, '{"id": "c"', '{"id": "d"}', OTHER]);
    expect(out.map((line) => JSON.parse(line).id)).toEqual(['a', 'b']);
    expect(err).toMatch(/^line 2: /m);
    expect(err).toMatch(/^line 3: .*text/m);
    expect(err).not.toMatch(/^line [14]:/m);
    expect(code).toBe(1);
  });
});
