import type { Text } from '../lib/i18n.ts';
import { Apart } from './apart.tsx';
import { Cite } from './cite.tsx';
import { ClaimWords, figureOf } from './claim-words.tsx';
import { DecideOnPair, Prefer } from './decide.tsx';
import type { Deciding } from './deciding.ts';
import { Evidence } from './evidence.tsx';
import { FactActions, type FactChanges } from './fact-actions.tsx';
import type { FactView } from './fact-view.ts';
import { Verdict } from './glyph.tsx';
import { Trail } from './trail.tsx';

interface FactRowProps extends FactChanges {
  readonly t: Text;
  readonly fact: FactView;
  readonly deciding: Deciding;
}

/** One stored claim with its source, its state, and the ways to change it. */
export function FactRow({ t, fact, deciding, ...changes }: FactRowProps) {
  const id = `fact-${fact.id}`;
  const about = { t, id: fact.id, deciding, describedBy: id };
  return (
    <li class={`row row-${fact.review}`}>
      <div class="row-head">
        <h3 id={id} tabIndex={-1}>
          {figureOf(fact)}
        </h3>
        {fact.glyph !== null && <Verdict glyph={fact.glyph} verdict={fact.verdict} />}
      </div>
      <ClaimWords t={t} claim={fact} />
      {fact.reason !== '' && <p class="reason">{fact.reason}</p>}
      <details>
        <summary aria-describedby={id}>
          <Cite t={t} {...fact} url={null} />
        </summary>
        <Trail t={t} trail={fact.trail} />
        <blockquote>{fact.sentence}</blockquote>
        <p class="actions">
          {fact.url !== null && (
            <a href={fact.url} target="_blank" rel="noreferrer">
              {t('popup_open_source', [fact.publisher])}
            </a>
          )}
          {!fact.trashed && fact.evidence.length > 0 && <Prefer {...about} />}
        </p>
        <Evidence
          t={t}
          evidence={fact.evidence}
          known={fact.reason}
          footOf={fact.trashed ? undefined : (source) => <DecideOnPair {...about} source={source} />}
        />
        <Apart t={t} apart={fact.apart} describedBy={id} />
      </details>
      <FactActions t={t} fact={fact} describedBy={id} {...changes} />
    </li>
  );
}
