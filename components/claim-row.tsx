import type { ClaimView } from '../lib/compare/view.ts';
import type { Text } from '../lib/i18n.ts';
import { Apart } from './apart.tsx';
import { ClaimWords, figureOf } from './claim-words.tsx';
import { DecideOnPair, Prefer } from './decide.tsx';
import type { Deciding } from './deciding.ts';
import { Evidence } from './evidence.tsx';
import { Verdict } from './glyph.tsx';
import { Icon } from './icon.tsx';
import { Trail } from './trail.tsx';

interface ClaimRowProps {
  readonly t: Text;
  readonly claim: ClaimView;
  readonly onJump: (claim: ClaimView) => void;
  readonly onSave: (claims: readonly ClaimView[]) => void;
  readonly deciding: Deciding;
}

/** "2 sources differ · 1 agrees": an outlet counts once. What the evidence comes to, before it is opened. */
function summaryOf(t: Text, claim: ClaimView): string {
  const count = (side: 'agree' | 'differ') =>
    new Set(claim.evidence.filter((one) => one.side === side).map(({ publisher }) => publisher)).size;
  const differ = count('differ');
  const agree = count('agree');
  const parts = [
    differ > 0 ? t('popup_count_differ', [String(differ)]) : '',
    agree > 0 ? t('popup_count_agree', [String(agree)]) : '',
  ].filter((part) => part !== '');
  if (parts.length > 0) return parts.join(' · ');
  const others = new Set(claim.evidence.flatMap(({ side, publisher }) => (side === 'here' ? [] : [publisher]))).size;
  return others > 0 ? t('popup_count_sources', [String(others)]) : t('popup_here');
}

/** One claim of the page: the figure, the verdict, the claim in words, the evidence, and what can be done with it. */
export function ClaimRow({ t, claim, onJump, onSave, deciding }: ClaimRowProps) {
  const id = `claim-${claim.index}`;
  const about = claim.savedId === null ? null : { t, id: claim.savedId, deciding, describedBy: id };
  return (
    <li class="row">
      <div class="row-head">
        <h3 id={id} tabIndex={-1}>
          {figureOf(claim)}
        </h3>
        {claim.glyph !== null && <Verdict glyph={claim.glyph} verdict={claim.verdict} />}
      </div>
      <ClaimWords t={t} claim={claim} />
      <Trail t={t} trail={claim.trail} />
      {claim.glyph !== null && claim.reason !== '' && <p class="reason">{claim.reason}</p>}
      {claim.evidence.length > 0 && (
        <details>
          <summary aria-describedby={id}>{summaryOf(t, claim)}</summary>
          <Evidence
            t={t}
            evidence={claim.evidence}
            known={claim.glyph === null ? '' : claim.reason}
            footOf={about === null ? undefined : (source) => <DecideOnPair {...about} source={source} />}
          />
        </details>
      )}
      <Apart t={t} apart={claim.apart} describedBy={id} />
      <p class="actions">
        <button type="button" class="small" aria-describedby={id} onClick={() => onJump(claim)}>
          <Icon name="aim" />
          {t('popup_jump')}
        </button>
        {about === null ? (
          <button type="button" class="small" aria-describedby={id} onClick={() => onSave([claim])}>
            <Icon name="save" />
            {t('popup_save')}
          </button>
        ) : (
          <>
            {claim.evidence.length > 0 && <Prefer {...about} />}
            <span class="saved">
              <Icon name="check" />
              {t('popup_saved')}
            </span>
          </>
        )}
      </p>
    </li>
  );
}
