import { useRef } from 'preact/hooks';

import type { ClaimView } from '../lib/compare/view.ts';
import type { Text } from '../lib/i18n.ts';
import { ClaimRow } from './claim-row.tsx';
import type { Deciding } from './deciding.ts';
import { Icon } from './icon.tsx';
import { useKeptFocus } from './keep-focus.ts';

interface PageListProps {
  readonly t: Text;
  readonly claims: readonly ClaimView[];
  readonly onJump: (claim: ClaimView) => void;
  readonly onSave: (claims: readonly ClaimView[]) => void;
  readonly deciding: Deciding;
}

/** The claims of the page, those that other sources have something to say to first. */
export function PageList({ t, claims, ...rest }: PageListProps) {
  const head = useRef<HTMLParagraphElement>(null);
  // A decision moves a row from one group to the other.
  const onFocusIn = useKeptFocus(head);
  const unsaved = claims.filter((claim) => claim.savedId === null);
  const judged = claims.filter(({ glyph }) => glyph !== null);
  const quiet = claims.filter(({ glyph }) => glyph === null);
  const isTold = ({ evidence }: ClaimView) => evidence.some(({ side }) => side !== 'here');
  const told = quiet.filter(isTold);
  const alone = quiet.filter((claim) => !isTold(claim));
  const groups = [
    { title: 'popup_group_compared', members: [...judged, ...told] },
    { title: 'popup_group_alone', members: alone },
  ] as const;
  return (
    <div onFocusIn={onFocusIn}>
      <div class="list-head">
        <p tabIndex={-1} ref={head}>
          {t('popup_count', [String(claims.length)])}
        </p>
        {unsaved.length > 0 ? (
          <button type="button" class="small" onClick={() => rest.onSave(unsaved)}>
            <Icon name="save" />
            {t('popup_save_all', [String(unsaved.length)])}
          </button>
        ) : (
          <span class="saved">
            <Icon name="check" />
            {t('popup_all_saved')}
          </span>
        )}
      </div>
      {groups.map(
        ({ title, members }) =>
          members.length > 0 && (
            <section key={title} class="group">
              <h2>{t(title, [String(members.length)])}</h2>
              <ul class="rows">
                {members.map((claim) => (
                  <ClaimRow key={claim.index} t={t} claim={claim} {...rest} />
                ))}
              </ul>
            </section>
          ),
      )}
    </div>
  );
}
