import { Fragment } from 'preact';

import type { ClaimView } from '../lib/compare/view.ts';
import type { Text } from '../lib/i18n.ts';

interface ClaimWordsProps {
  readonly t: Text;
  readonly claim: Pick<ClaimView, 'words' | 'quote'>;
}

/** A claim in words, without the figure itself, which stands above; what a rule filled in is grey and says so. */
export function ClaimWords({ t, claim }: ClaimWordsProps) {
  return (
    <p class="words">
      {claim.words
        .filter(({ text }) => text !== claim.quote)
        .map(({ text, implied }, at) => (
          <Fragment key={at}>
            {at > 0 && ' · '}
            {implied ? (
              <span class="implied" title={t('popup_implied')}>
                {text}
              </span>
            ) : (
              text
            )}
          </Fragment>
        ))}
    </p>
  );
}
