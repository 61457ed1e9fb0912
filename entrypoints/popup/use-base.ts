import { useCallback, useEffect, useState } from 'preact/hooks';

import { openFactBase, type FactBase } from '../../lib/store/open.ts';

export type Opening =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly base: FactBase }
  | { readonly kind: 'broken'; readonly error: unknown };

/** Opens the fact base with the popup; `retry` tries again after a failure. */
export function useBase(): { readonly opening: Opening; readonly retry: () => void } {
  const [opening, setOpening] = useState<Opening>({ kind: 'opening' });
  const open = useCallback(() => {
    setOpening({ kind: 'opening' });
    void openFactBase().then(
      (base) => setOpening({ kind: 'open', base }),
      (error: unknown) => setOpening({ kind: 'broken', error }),
    );
  }, []);
  useEffect(open, [open]);
  return { opening, retry: open };
}
