import { useEffect, useState } from 'preact/hooks';

import type { Text } from '../lib/i18n.ts';
import { Icon } from './icon.tsx';

/** How long an undo is offered, in milliseconds. */
export const UNDO_TIME = 10_000;

/** What was just done, and the way back where there is one. */
export interface Done {
  /** Tells one message from the next, so that the time starts anew. */
  readonly id: number;
  readonly text: string;
  readonly undo: (() => void) | null;
}

interface ToastProps {
  readonly t: Text;
  readonly done: Done | null;
  readonly onGone: () => void;
}

/** Says what was done and offers to undo it; stays while the pointer or the focus is on it. */
export function Toast({ t, done, onGone }: ToastProps) {
  const [held, setHeld] = useState(false);
  const id = done?.id;

  useEffect(() => {
    if (id === undefined || held) return undefined;
    const timer = setTimeout(onGone, UNDO_TIME);
    return () => clearTimeout(timer);
  }, [id, held, onGone]);

  const hold = { onMouseEnter: () => setHeld(true), onFocusIn: () => setHeld(true) };
  const release = { onMouseLeave: () => setHeld(false), onFocusOut: () => setHeld(false) };
  return (
    <div class="toast-place" role="status">
      {done && (
        <div class="toast" key={done.id} {...hold} {...release}>
          <span>{done.text}</span>
          {done.undo && (
            <button type="button" onClick={done.undo}>
              {t('popup_undo')}
            </button>
          )}
          <button type="button" class="bare" aria-label={t('popup_dismiss')} onClick={onGone}>
            <Icon name="cross" />
          </button>
        </div>
      )}
    </div>
  );
}
