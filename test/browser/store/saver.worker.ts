/** Saves batches until it is stopped, and tells of each as soon as it is acknowledged. */
import { tablesOf } from '../../../lib/store/change.ts';
import { openFactBase } from '../../../lib/store/open.ts';
import { saveClaims } from '../../../lib/store/save.ts';
import { newClaim, savingOf } from './fixtures.ts';

/** Claims of one batch: enough that a stop falls into the middle of one. */
const BATCH = 20;

self.onmessage = async ({ data }: MessageEvent<{ name: string; from: number; early: boolean }>) => {
  const base = await openFactBase(data.name);
  for (let batch = data.from; ; batch += 1) {
    const claims = Array.from({ length: BATCH }, (_, n) => newClaim(`${String(batch)}-${String(n)}`));
    const saving = savingOf(claims, { sourceId: `s${String(batch)}` });
    if (!data.early) {
      await saveClaims(base, saving);
      self.postMessage(batch);
    } else {
      await base.transaction('rw', tablesOf(base), async () => {
        self.postMessage(batch);
        await saveClaims(base, saving);
      });
    }
  }
};
