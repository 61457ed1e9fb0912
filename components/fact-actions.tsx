import type { Text } from '../lib/i18n.ts';
import type { FactView, Review } from './fact-view.ts';
import { Icon } from './icon.tsx';

export interface FactChanges {
  readonly onReview: (fact: FactView, review: Review) => void;
  readonly onDelete: (fact: FactView) => void;
  readonly onRestore: (fact: FactView) => void;
}

interface FactActionsProps extends FactChanges {
  readonly t: Text;
  readonly fact: FactView;
  /** Id of the element that says which claim it is. */
  readonly describedBy: string;
}

const STATES = { pending: null, accepted: 'check', rejected: 'cross', trashed: 'bin' } as const;

/** What can be done with a stored claim, and how it stands. */
export function FactActions({ t, fact, describedBy, onReview, onDelete, onRestore }: FactActionsProps) {
  const state = fact.trashed ? 'trashed' : fact.review;
  const icon = STATES[state];
  const choice = (review: 'accepted' | 'rejected', label: 'popup_accept' | 'popup_reject') => (
    <button
      type="button"
      class="small"
      aria-pressed={fact.review === review}
      aria-describedby={describedBy}
      onClick={() => onReview(fact, fact.review === review ? 'pending' : review)}
    >
      <Icon name={review === 'accepted' ? 'check' : 'cross'} />
      {t(label)}
    </button>
  );
  return (
    <p class="actions">
      {!fact.trashed && choice('accepted', 'popup_accept')}
      {!fact.trashed && choice('rejected', 'popup_reject')}
      <button
        type="button"
        class="small"
        aria-describedby={describedBy}
        onClick={() => (fact.trashed ? onRestore(fact) : onDelete(fact))}
      >
        <Icon name={fact.trashed ? 'back' : 'bin'} />
        {t(fact.trashed ? 'popup_restore' : 'popup_delete')}
      </button>
      <span class={`state state-${state}`}>
        {icon !== null && <Icon name={icon} />}
        {t(`popup_review_${state}`)}
      </span>
    </p>
  );
}
