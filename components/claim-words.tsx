import { Fragment } from 'preact';

import type { ClaimView } from '../lib/compare/view.ts';
import type { Text } from '../lib/i18n.ts';

interface ClaimWordsProps {
  readonly t: Text;
  readonly claim: Pick<ClaimView, 'words' | 'quote'>;
}

/** The figure with its hedge, where the words have it ("more than $40 billion"), else as quoted. */
export function figureOf({ words, quote }: ClaimWordsProps['claim']): string {
  return words.find(({ text }) => text.includes(quote))?.text ?? quote;
}

/** A claim in words, without the figure itself, which stands above; what a rule filled in is grey and says so. */
export function ClaimWords({ t, claim }: ClaimWordsProps) {
  const figure = figureOf(claim);
  return (
    <p class="words">
      {claim.words
        .filter(({ text }) => text !== figure)
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
