import type { ComponentChildren } from 'preact';

import type { EvidenceView } from '../lib/compare/view.ts';
import type { Text } from '../lib/i18n.ts';
import { Cite } from './cite.tsx';
import { Trail } from './trail.tsx';

const SIDES = [
  ['differ', 'popup_differ'],
  ['agree', 'popup_agree'],
  ['other', 'popup_other'],
  ['here', 'popup_here'],
] as const;

interface SourceProps extends Pick<EvidenceProps, 't' | 'known' | 'footOf'> {
  readonly source: EvidenceView;
}

function Source({ t, source, known, footOf }: SourceProps) {
  const reason = source.reason === known ? '' : source.reason;
  const sum = source.sum !== null && !source.reason.includes(source.sum) ? source.sum : null;
  return (
    <li class="source">
      <p class="source-head">
        <Cite t={t} {...source} />
        <span class="word">{source.word}</span>
      </p>
      <Trail t={t} trail={source.trail} />
      <p class="told">{source.told}</p>
      <blockquote>{source.sentence || source.quote}</blockquote>
      {reason !== '' && <p class="reason">{reason}</p>}
      {sum !== null && <p class="sum">{sum}</p>}
      {footOf?.(source)}
    </li>
  );
}

interface EvidenceProps {
  readonly t: Text;
  readonly evidence: readonly EvidenceView[];
  /** The reason that stands with the claim already and is not told twice. */
  readonly known: string;
  /** What can be done with a piece of evidence; left out in the card, where the reader decides nothing. */
  readonly footOf?: ((source: EvidenceView) => ComponentChildren) | undefined;
}

/** Sources that neither agree nor differ are shown up to here; old rounds of a company would else hide what decides. */
const MOST_OTHERS = 3;

/** All that other sources say to one claim: those that differ first, then those that agree, then the rest. */
export function Evidence({ t, evidence, ...rest }: EvidenceProps) {
  const list = (sources: readonly EvidenceView[]) => (
    <ul>
      {sources.map((source, at) => (
        <Source key={source.storedId ?? at} {...{ t, source, ...rest }} />
      ))}
    </ul>
  );
  return (
    <>
      {SIDES.map(([side, title]) => {
        const sources = evidence.filter((source) => source.side === side);
        if (sources.length === 0) return null;
        const more = side === 'other' ? sources.slice(MOST_OTHERS) : [];
        return (
          <section key={side} class={`side side-${side}`}>
            <h4>{t(title)}</h4>
            {list(sources.slice(0, sources.length - more.length))}
            {more.length > 0 && (
              <details>
                <summary>{t('popup_more_sources', [String(more.length)])}</summary>
                {list(more)}
              </details>
            )}
          </section>
        );
      })}
    </>
  );
}
