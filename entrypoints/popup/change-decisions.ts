import { saysTheSame } from '../../components/deciding.ts';
import type { Decision } from '../../lib/compare/evidence.ts';
import type { Text } from '../../lib/i18n.ts';
import { decide, standingDecision, undoDecision } from '../../lib/store/decide.ts';
import type { FactBase } from '../../lib/store/open.ts';
import { askBackground } from './tab.ts';
import type { Deed } from './use-done.ts';

/** Makes and takes back decisions; each says what it did and takes itself back. `then` runs when the verdicts are new. */
export function decisionChanges(base: FactBase, t: Text, then: () => Promise<unknown>) {
  const settled = async () => {
    await askBackground({ type: 'judge' });
    await then();
  };
  const make = async (decision: Decision) => await decide(base, decision, Date.now());
  const back = async (decision: Decision): Promise<Deed> => {
    const standing = await standingDecision(base, decision);
    if (standing !== null) await undoDecision(base, standing.id);
    await settled();
    const undo = async () => (await make(decision), await settled());
    return { text: t('popup_toast_undecided'), undo };
  };
  return {
    /** Makes a decision, in place of another on the same pair, or takes it back where it stands already. */
    decide: async (decision: Decision): Promise<Deed> => {
      const before = await standingDecision(base, decision);
      if (before !== null && saysTheSame(before, decision)) return await back(decision);
      const id = await make(decision);
      await settled();
      const undo = async () => {
        if (before === null) await undoDecision(base, id);
        else await make(before);
        await settled();
      };
      return { text: t(`popup_toast_${decision.kind}`), undo };
    },
    back,
  };
}
