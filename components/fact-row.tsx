import type { Text } from '../lib/i18n.ts';
import { Cite } from './cite.tsx';
import { ClaimWords, figureOf } from './claim-words.tsx';
import { Evidence } from './evidence.tsx';
import type { FactView, Review } from './fact-view.ts';
import { Verdict } from './glyph.tsx';
import { Icon } from './icon.tsx';

interface FactRowProps {
  readonly t: Text;
  readonly fact: FactView;
  readonly onReview: (fact: FactView, review: Review) => void;
  readonly onDelete: (fact: FactView) => void;
}

const STATES = {
  pending: { label: 'popup_review_pending', icon: null },
  accepted: { label: 'popup_review_accepted', icon: 'check' },
  rejected: { label: 'popup_review_rejected', icon: 'cross' },
} as const;

/** One stored claim with its source, its state, and the ways to change it. */
export function FactRow({ t, fact, onReview, onDelete }: FactRowProps) {
  const id = `fact-${fact.id}`;
  const state = STATES[fact.review];
  const choose = (review: Review) => onReview(fact, fact.review === review ? 'pending' : review);
  const choice = (review: 'accepted' | 'rejected', label: 'popup_accept' | 'popup_reject') => (
    <button
      type="button"
      class="small"
      aria-pressed={fact.review === review}
      aria-describedby={id}
      onClick={() => choose(review)}
    >
      <Icon name={review === 'accepted' ? 'check' : 'cross'} />
      {t(label)}
    </button>
  );
  return (
    <li class={`row row-${fact.review}`}>
      <div class="row-head">
        <h3 id={id}>{figureOf(fact)}</h3>
        {fact.glyph !== null && <Verdict glyph={fact.glyph} verdict={fact.verdict} />}
      </div>
      <ClaimWords t={t} claim={fact} />
      {fact.reason !== '' && <p class="reason">{fact.reason}</p>}
      <details>
        <summary aria-describedby={id}>
          <Cite t={t} {...fact} url={null} />
        </summary>
        <blockquote>{fact.sentence}</blockquote>
        {fact.url !== null && (
          <a href={fact.url} target="_blank" rel="noreferrer">
            {t('popup_open_source', [fact.publisher])}
          </a>
        )}
        <Evidence t={t} evidence={fact.evidence} known={fact.reason} />
      </details>
      <p class="actions">
        {choice('accepted', 'popup_accept')}
        {choice('rejected', 'popup_reject')}
        <button type="button" class="small" aria-describedby={id} onClick={() => onDelete(fact)}>
          <Icon name="bin" />
          {t('popup_delete')}
        </button>
        <span class={`state state-${fact.review}`}>
          {state.icon !== null && <Icon name={state.icon} />}
          {t(state.label)}
        </span>
      </p>
    </li>
  );
}
