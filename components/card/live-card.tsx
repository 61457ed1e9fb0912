import { useEffect, useRef, useState } from 'preact/hooks';

import type { Text } from '../../lib/i18n.ts';
import type { ClaimView, Reply } from '../../lib/messages.ts';
import type { Saving } from './card-foot.tsx';
import { Card, type CardState } from './card.tsx';

/** Tells whether a click on the save button was a reader's own, on a button that the reader could see. */
export interface Guard {
  /** Starts to watch the button; null when it has gone. */
  watch(button: HTMLButtonElement | null): void;
  allows(event: MouseEvent): boolean;
}

export interface LiveCardProps {
  readonly t: Text;
  readonly quote: string;
  readonly position: number;
  readonly total: number;
  readonly guard: Guard;
  readonly ask: () => Promise<Reply<ClaimView>>;
  readonly save: () => Promise<Reply<{ readonly ids: readonly string[] }>>;
  readonly undo: (ids: readonly string[]) => Promise<Reply<unknown>>;
  readonly openPanel: () => void;
  readonly step: (by: 1 | -1) => void;
  readonly close: () => void;
}

/** A card that asks for its claim, keeps it and takes it back. It takes the focus, and any way out gives it back. */
export function LiveCard(props: LiveCardProps) {
  const { t, quote, position, total, guard, ask, save, undo, openPanel, step, close } = props;
  const [state, setState] = useState<CardState>({ name: 'loading' });
  const [saving, setSaving] = useState<Saving>({ name: 'open' });
  const [ids, setIds] = useState<readonly string[]>([]);
  const dialog = useRef<HTMLElement>(null);

  const load = async (): Promise<void> => {
    setState({ name: 'loading' });
    const reply = await ask();
    if (!reply.ok) return setState({ name: 'failed', error: reply.error });
    setState({ name: 'ready', view: withSafeLinks(reply.value) });
    if (reply.value.savedId !== null) setSaving({ name: 'stored' });
  };
  const keep = async (event: MouseEvent): Promise<void> => {
    if (!guard.allows(event)) return openPanel();
    setSaving({ name: 'saving' });
    const reply = await save();
    if (reply.ok) setIds(reply.value.ids);
    setSaving(reply.ok ? { name: 'saved' } : { name: 'failed', error: reply.error });
  };
  const takeBack = async (): Promise<void> => {
    const reply = await undo(ids);
    setSaving(reply.ok ? { name: 'undone' } : { name: 'failed', error: reply.error });
  };

  useEffect(() => {
    dialog.current?.focus({ preventScroll: true });
    void load();
  }, []);
  return (
    <section
      class="card"
      role="dialog"
      tabIndex={-1}
      ref={dialog}
      aria-label={t('card_label', [quote])}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <Card
        {...{ t, quote, position, total, state, saving }}
        saveButton={guard.watch}
        onRetry={() => void load()}
        onSave={(event) => void keep(event)}
        onUndo={() => void takeBack()}
        onPanel={openPanel}
        onStep={step}
        onClose={close}
      />
    </section>
  );
}

/** Links lead to the web only, whatever was stored. */
function withSafeLinks(view: ClaimView): ClaimView {
  const isWeb = (url: string | null): boolean => url !== null && /^https?:\/\//i.test(url);
  return { ...view, evidence: view.evidence.map((each) => ({ ...each, url: isWeb(each.url) ? each.url : null })) };
}
