import type { Text } from '../lib/i18n.ts';
import { Cite } from './cite.tsx';
import { ClaimWords, figureOf } from './claim-words.tsx';
import { Evidence } from './evidence.tsx';
import { FactActions, type FactChanges } from './fact-actions.tsx';
import type { FactView } from './fact-view.ts';
import { Verdict } from './glyph.tsx';

interface FactRowProps extends FactChanges {
  readonly t: Text;
  readonly fact: FactView;
}

/** One stored claim with its source, its state, and the ways to change it. */
export function FactRow({ t, fact, ...changes }: FactRowProps) {
  const id = `fact-${fact.id}`;
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
      <FactActions t={t} fact={fact} describedBy={id} {...changes} />
    </li>
  );
}
