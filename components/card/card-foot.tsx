import type { Ref } from 'preact';

import type { Text } from '../../lib/i18n.ts';

/** How far keeping the claim has come. `stored`: it was in the fact base before; `saved`: this card proposed it. */
export type Saving =
  | { readonly name: 'open' | 'saving' | 'stored' | 'saved' | 'undone' }
  | { readonly name: 'failed'; readonly error: string };

export interface CardFootProps {
  readonly t: Text;
  readonly saving: Saving;
  readonly canSave: boolean;
  /** Gives the button to whoever watches that it is really seen. */
  readonly saveButton: Ref<HTMLButtonElement>;
  readonly onSave: (event: MouseEvent) => void;
  readonly onUndo: () => void;
  readonly onPanel: () => void;
}

/** Save, undo and the way to the panel. */
export function CardFoot({ t, saving, canSave, saveButton, onSave, onUndo, onPanel }: CardFootProps) {
  const kept = saving.name === 'saved' || saving.name === 'stored';
  return (
    <footer>
      {!kept && (
        <button
          type="button"
          class="primary"
          ref={saveButton}
          disabled={!canSave || saving.name === 'saving'}
          onClick={onSave}
        >
          {t(saving.name === 'saving' ? 'card_saving' : 'card_save')}
        </button>
      )}
      <span class="word" role="status">
        {saving.name === 'saved' && t('card_saved')}
        {saving.name === 'stored' && t('card_stored')}
        {saving.name === 'undone' && t('card_undone')}
        {saving.name === 'failed' && t('card_not_saved', [saving.error])}
      </span>
      {saving.name === 'saved' && (
        <button type="button" onClick={onUndo}>
          {t('card_undo')}
        </button>
      )}
      <button type="button" class="bare panel" onClick={onPanel}>
        {t('card_panel')}
      </button>
    </footer>
  );
}
