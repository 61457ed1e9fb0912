/** Brings the verdicts of stored claims up to date after something on their keys changed. */
import type { Decision, Testimony, Verdict } from '../compare/evidence.ts';
import { decisionsOn, lookUp } from './lookup.ts';
import type { FactBase } from './open.ts';
import type { ClaimRow } from './rows.ts';

/** Judges one claim against others; injected, because the popup does without the judge. */
export type Judge = (claim: Testimony, others: readonly Testimony[], decisions: readonly Decision[]) => Verdict;

/** Keys judged in one transaction: some hundred claims, a fraction of a second. */
const KEYS_AT_ONCE = 16;

/** Judges anew all claims whose keys were touched, a few keys a transaction. Gives how many claims were judged. */
export async function judgeStale(base: FactBase, judge: Judge): Promise<number> {
  let judged = 0;
  for (;;) {
    const done = await base.transaction('rw', [base.claims, base.summaries, base.decisions, base.stale], async () => {
      const keys = await base.stale.limit(KEYS_AT_ONCE).primaryKeys();
      if (keys.length === 0) return null;
      const count = await judgeOn(base, keys, judge);
      await base.stale.bulkDelete(keys);
      return count;
    });
    if (done === null) return judged;
    judged += done;
  }
}

async function judgeOn(base: FactBase, keys: readonly string[], judge: Judge): Promise<number> {
  const testimonies = new Map((await lookUp(base, keys)).map((testimony) => [testimony.id, testimony]));
  const ids = [...testimonies.keys()];
  const rows = (await base.claims.bulkGet(ids)).filter((row) => row !== undefined);
  const summaries = await base.summaries.bulkGet([...new Set(rows.flatMap((row) => row.keys))]);
  const onKey = new Map(summaries.flatMap((row) => (row ? [[row.key, row.entries] as const] : [])));
  const decisions = await decisionsOn(base, ids);
  const changed = rows.flatMap((row): ClaimRow[] => {
    const claim = testimonies.get(row.id);
    if (!claim) return [];
    const others = new Map(
      row.keys.flatMap((key) => onKey.get(key) ?? []).map((entry) => [entry.testimony.id, entry.testimony]),
    );
    others.delete(row.id);
    const { name, origins, reason } = judge(claim, [...others.values()], decisions);
    const same =
      row.standing === name && row.origins === origins && JSON.stringify(row.reason) === JSON.stringify(reason);
    return same ? [] : [{ ...row, standing: name, origins, reason }];
  });
  await base.claims.bulkPut(changed);
  return rows.length;
}
