import { useEffect } from 'preact/hooks';

import type { Deciding, DecisionView } from '../../components/deciding.ts';
import type { Decision } from '../../lib/compare/evidence.ts';
import type { Text } from '../../lib/i18n.ts';
import { listDecisions } from '../../lib/store/decide.ts';
import type { FactBase } from '../../lib/store/open.ts';
import type { DecisionRow } from '../../lib/store/rows.ts';
import { decisionChanges } from './change-decisions.ts';
import { askBackground } from './tab.ts';
import type { Opening } from './use-base.ts';
import type { Run } from './use-done.ts';
import { useLive } from './use-live.ts';

/** The reader's decisions as stored, and in words for the list. */
interface Decisions {
  readonly made: readonly DecisionRow[];
  readonly views: readonly DecisionView[];
}

const NONE: Decisions = { made: [], views: [] };

async function read(base: FactBase, t: Text): Promise<Decisions> {
  const made = await listDecisions(base);
  const ids = [...new Set(made.flatMap(({ a, b }) => (b === null ? [a] : [a, b])))];
  const rows = (await base.claims.bulkGet(ids)).filter((row) => row !== undefined);
  const sources = await base.sources.bulkGet(rows.map(({ sourceId }) => sourceId));
  const names = new Map(
    rows.map(({ id, claim: { quote } }, at) => {
      const publisher = sources[at]?.publisher ?? sources[at]?.title ?? t('claim_unknownPublisher');
      return [id, t('popup_decided_claim', [quote, publisher])];
    }),
  );
  const nameOf = (id: string | null) => names.get(id ?? '') ?? t('popup_decided_gone');
  const views = made.map(({ id, kind, a, b }) => ({ id, text: t(`popup_decided_${kind}`, [nameOf(a), nameOf(b)]) }));
  return { made, views };
}

/** The reader's decisions as they are now, and the ways to change them; `then` runs when the verdicts are new. */
export function useDecisions(opening: Opening, t: Text, run: Run, then: () => Promise<unknown>) {
  const base = opening.kind === 'open' ? opening.base : null;
  const live = useLive(base && (async () => await read(base, t)), [base]);
  const { made, views } = live.kind === 'here' ? live.value : NONE;
  const changes = base && decisionChanges(base, t, then);

  // A background that the browser stopped right after a save has left the verdicts of other claims to be judged anew.
  useEffect(() => {
    if (base !== null) void run(async () => (await askBackground({ type: 'judge' }), null));
  }, [base]);

  const onDecide = (decision: Decision) => void (changes && run(async () => await changes.decide(decision)));
  const onUndecide = (id: string) => {
    const decision = made.find((one) => one.id === id);
    if (changes !== null && decision !== undefined) void run(async () => await changes.back(decision));
  };
  const deciding: Deciding = { made, onDecide };
  return { deciding, decisions: views, onUndecide };
}
