import type { Text } from '../../lib/i18n.ts';
import type { ClaimView } from '../../lib/messages.ts';
import { Apart } from '../apart.tsx';
import { ClaimWords, figureOf } from '../claim-words.tsx';
import { Evidence } from '../evidence.tsx';
import { Verdict } from '../glyph.tsx';
import { Trail } from '../trail.tsx';
import { CardFoot, type CardFootProps } from './card-foot.tsx';
import { CardHead, type CardHeadProps } from './card-head.tsx';

/** What a card knows of its claim. */
export type CardState =
  | { readonly name: 'loading' }
  | { readonly name: 'failed'; readonly error: string }
  | { readonly name: 'ready'; readonly view: ClaimView };

export interface CardProps extends CardHeadProps, Omit<CardFootProps, 'canSave'> {
  readonly quote: string;
  readonly state: CardState;
  readonly onRetry: () => void;
}

/** One figure of the page: what is claimed, what other sources say to it, and the way to keep it. */
export function Card(props: CardProps) {
  const { t, quote, state, onRetry } = props;
  return (
    <>
      <CardHead {...props} />
      <div class="body" aria-live="polite" aria-busy={state.name === 'loading'}>
        <p class="figure">{state.name === 'ready' ? figureOf(state.view) : quote}</p>
        {state.name === 'loading' && <p class="quiet">{t('card_loading', [quote])}</p>}
        {state.name === 'failed' && <Failure t={t} error={state.error} onRetry={onRetry} />}
        {state.name === 'ready' && <Judged t={t} view={state.view} />}
      </div>
      <CardFoot {...props} canSave={state.name === 'ready'} />
    </>
  );
}

function Failure({ t, error, onRetry }: { t: Text; error: string; onRetry: () => void }) {
  return (
    <div class="failure">
      <p>
        <strong>{t('card_failed')}</strong>
      </p>
      <p>{error}</p>
      <button type="button" onClick={onRetry}>
        {t('card_retry')}
      </button>
    </div>
  );
}

function Judged({ t, view }: { t: Text; view: ClaimView }) {
  const implied = view.words.some((word) => word.implied);
  const found = view.evidence.find((each) => each.reason === view.reason)?.sum ?? null;
  const sum = found !== null && !view.reason.includes(found) ? found : null;
  return (
    <>
      <ClaimWords t={t} claim={view} />
      <Trail t={t} trail={view.trail} />
      <div class={`finding finding-${view.glyph ?? 'none'}`}>
        {view.glyph ? <Verdict glyph={view.glyph} verdict={view.verdict} /> : <strong>{view.verdict}</strong>}
        <p>{view.reason}</p>
        {sum !== null && <p class="sum">{sum}</p>}
      </div>
      <Evidence
        t={t}
        evidence={view.evidence.map((each) => (each.sum === sum ? { ...each, sum: null } : each))}
        known={view.reason}
      />
      <Apart t={t} apart={view.apart} />
      {implied && <p class="quiet note">{t('card_implied')}</p>}
    </>
  );
}
