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
  // The place is always there: screen readers announce what comes into it.
  return (
    <div class="toast-place" role="status">
      {done && <Message key={done.id} t={t} done={done} onGone={onGone} />}
    </div>
  );
}

function Message({ t, done, onGone }: ToastProps & { readonly done: Done }) {
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  const held = pointed || focused;

  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(onGone, UNDO_TIME);
    return () => clearTimeout(timer);
  }, [held, onGone]);

  const pointer = { onMouseEnter: () => setPointed(true), onMouseLeave: () => setPointed(false) };
  const focus = { onFocusIn: () => setFocused(true), onFocusOut: () => setFocused(false) };
  return (
    <div class="toast" {...pointer} {...focus}>
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
  );
}
