import { Dexie } from 'dexie';
import { expect, it } from 'vitest';

import { readCounts } from '../../../lib/store/change.ts';
import { openFactBase } from '../../../lib/store/open.ts';

/** What a series of stopped workers left behind. */
interface Remains {
  readonly acknowledged: number;
  /** Batches that were acknowledged and are not there. */
  readonly lost: number;
  /** Batches that are there in part. */
  readonly partial: number;
  /** Whether counts and summaries agree with the claims. */
  readonly sound: boolean;
}

/** Starts a worker that saves, and stops it in the middle, again and again. */
async function killWorkers(times: number, early: boolean): Promise<Remains> {
  const name = `kill-${String(early)}-${String(Date.now())}`;
  const acknowledged = new Set<number>();
  for (let round = 0; round < times; round += 1) {
    const worker = new Worker(new URL('./saver.worker.ts', import.meta.url), { type: 'module' });
    await new Promise<void>((resolve) => {
      let seen = 0;
      worker.onmessage = ({ data }: MessageEvent<number>) => {
        acknowledged.add(data);
        if ((seen += 1) === 2) setTimeout(resolve, Math.random() * 20);
      };
      worker.postMessage({ name, from: round * 1_000, early });
    });
    worker.terminate();
  }
  const base = await openFactBase(name);
  const ids = await base.claims.toCollection().primaryKeys();
  const sizes = new Map<number, number>();
  for (const id of ids) sizes.set(parseInt(id), (sizes.get(parseInt(id)) ?? 0) + 1);
  const { pending } = await readCounts(base);
  const summary = await base.summaries.get('deal:anthropic');
  const remains = {
    acknowledged: acknowledged.size,
    lost: [...acknowledged].filter((batch) => !sizes.has(batch)).length,
    partial: [...sizes.values()].filter((size) => size !== 20).length,
    sound: pending === ids.length && summary?.total === ids.length,
  };
  base.close();
  await Dexie.delete(name);
  return remains;
}

it(
  'loses no acknowledged claim, and keeps none in part, when its worker is stopped',
  { timeout: 240_000 },
  async () => {
    const { acknowledged, ...remains } = await killWorkers(40, false);
    expect(acknowledged).toBeGreaterThanOrEqual(80);
    expect(remains).toEqual({ lost: 0, partial: 0, sound: true });
  },
);

it('would be caught if it acknowledged before the commit', { timeout: 240_000 }, async () => {
  expect((await killWorkers(40, true)).lost).toBeGreaterThan(0);
});
