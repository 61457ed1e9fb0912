import type { Deciding, DecisionView } from '../../components/deciding.ts';
import { FactsPanel } from '../../components/facts-panel.tsx';
import type { Text } from '../../lib/i18n.ts';
import { exportReadable } from '../../lib/store/rescue.ts';
import { factChanges } from './change-facts.ts';
import { saveFile } from './save-file.ts';
import { askBackground } from './tab.ts';
import type { Opening } from './use-base.ts';
import type { Deed, Run } from './use-done.ts';
import type { useFacts } from './use-facts.ts';

const RESCUE_FILE = 'second-source-rescue.json';

interface FactsTabProps {
  readonly t: Text;
  readonly opening: Opening;
  readonly facts: ReturnType<typeof useFacts>;
  readonly run: Run;
  readonly deciding: Deciding;
  readonly decisions: readonly DecisionView[];
  readonly onUndecide: (id: string) => void;
  readonly onRetry: () => void;
}

/** The facts tab on the fact base. */
export function FactsTab({ t, opening, facts, run, onRetry, ...decided }: FactsTabProps) {
  const changes = opening.kind === 'open' ? factChanges(opening.base, t) : null;
  const change = (act: (the: NonNullable<typeof changes>) => Promise<Deed>) => {
    if (changes !== null) void run(async () => await act(changes));
  };
  const rescue = async (): Promise<Deed> => {
    saveFile(RESCUE_FILE, await exportReadable());
    return { text: t('popup_rescued', [RESCUE_FILE]), undo: null };
  };
  return (
    <FactsPanel
      t={t}
      state={facts.state}
      query={facts.query}
      {...decided}
      onQuery={facts.ask}
      onMore={facts.more}
      onReview={(fact, review) => change(async (the) => await the.review(fact, review))}
      onDelete={(fact) => change(async (the) => await the.remove(fact))}
      onRestore={(fact) => change(async (the) => await the.restore(fact))}
      onRemovePack={(pack) => change(async (the) => await the.removePack(pack))}
      onLoadPack={() => void run(async () => (await askBackground({ type: 'loadPack' }), null))}
      onRetry={onRetry}
      onRescue={() => void run(rescue)}
    />
  );
}
