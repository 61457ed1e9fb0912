/** The reader's word on a pair of claims, or on one: "same", "a different thing", "prefer this". */
import type { Decision } from '../compare/evidence.ts';
import type { FactBase } from './open.ts';
import type { DecisionRow } from './rows.ts';

/** The id under which a decision is remembered; two on one pair share it. */
function decisionId({ kind, a, b }: Decision): string {
  return `${kind === 'prefer' ? 'prefer' : 'pair'}:${[a, b ?? ''].sort().join(':')}`;
}

async function markStale(base: FactBase, { a, b }: Decision): Promise<void> {
  const rows = await base.claims.bulkGet(b === null ? [a] : [a, b]);
  await base.stale.bulkPut(rows.flatMap((row) => row?.keys ?? []).map((key) => ({ key })));
}

/** Remembers a decision. On one pair the later word replaces the earlier. Gives its id, for `undoDecision`. */
export async function decide(base: FactBase, decision: Decision, now: number): Promise<string> {
  const id = decisionId(decision);
  await base.transaction('rw', [base.decisions, base.claims, base.stale], async () => {
    await base.decisions.put({ ...decision, id, madeAt: now });
    await markStale(base, decision);
  });
  return id;
}

/** Forgets a decision. */
export async function undoDecision(base: FactBase, id: string): Promise<void> {
  await base.transaction('rw', [base.decisions, base.claims, base.stale], async () => {
    const row = await base.decisions.get(id);
    if (!row) return;
    await base.decisions.delete(id);
    await markStale(base, row);
  });
}

/** The decision that one would replace, or that it is already; null where there is none. */
export async function standingDecision(base: FactBase, decision: Decision): Promise<DecisionRow | null> {
  return (await base.decisions.get(decisionId(decision))) ?? null;
}

/** All decisions, the latest first. */
export async function listDecisions(base: FactBase): Promise<readonly DecisionRow[]> {
  return await base.decisions.orderBy('madeAt').reverse().toArray();
}
