import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

import type { Settings } from '../../lib/settings.ts';
import { only, readPage } from './read-page.ts';
import type { ReviewedTab } from './tab.ts';

const LOADING = only({ kind: 'loading' });

/** Reads the tab's page when the popup opens and whenever the settings change. */
export function usePage(tab: ReviewedTab | null, settings: Settings | null) {
  const [reading, setReading] = useState(LOADING);
  const latest = useRef(0);
  const read = useCallback(
    async (once = false) => {
      if (settings === null) return;
      // A reading that was asked for under other settings may be answered last, by a background that had to wake first.
      const turn = ++latest.current;
      const show = (next: typeof LOADING) => turn === latest.current && setReading(next);
      setReading((now) => (now.state.kind === 'read' ? now : LOADING));
      try {
        show(await readPage(tab, settings, once));
      } catch (error) {
        show(only({ kind: 'failed', error: error instanceof Error ? error.message : String(error) }));
      }
    },
    [tab, settings],
  );
  useEffect(() => void read(), [read]);
  /** The reader or the browser refused the permission. */
  const deny = () => setReading((now) => (now.state.kind === 'noAccess' ? only({ ...now.state, denied: true }) : now));
  return { ...reading, read, deny };
}
