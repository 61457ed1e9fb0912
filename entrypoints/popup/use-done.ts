import { useCallback, useState } from 'preact/hooks';

import type { Done } from '../../components/toast.tsx';
import type { Text } from '../../lib/i18n.ts';

/** What an action did: the words for it, and how to take it back. */
export interface Deed {
  readonly text: string;
  readonly undo: (() => Promise<unknown>) | null;
}

/** Runs an action; null is one that needs no words. */
export type Run = (act: () => Promise<Deed | null>) => Promise<void>;

/** Runs what the reader asked for, says what was done, and says so where it failed. */
export function useDone(t: Text) {
  const [done, setDone] = useState<Done | null>(null);
  const clear = useCallback(() => setDone(null), []);

  const run = useCallback(
    async (act: () => Promise<Deed | null>): Promise<void> => {
      const tell = (text: string, undo: Done['undo']) => setDone((last) => ({ id: (last?.id ?? 0) + 1, text, undo }));
      try {
        const deed = await act();
        if (deed === null) return;
        const { text, undo } = deed;
        const back = undo && (() => run(async () => (await undo(), { text: t('popup_undone'), undo: null })));
        tell(text, back && (() => void back()));
      } catch (error) {
        tell(t('popup_not_done', [error instanceof Error ? error.message : String(error)]), null);
      }
    },
    [t],
  );
  return { done, clear, run };
}
