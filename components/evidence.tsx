import type { ComponentChildren } from 'preact';

import type { EvidenceView } from '../lib/compare/view.ts';
import type { Text } from '../lib/i18n.ts';
import { Cite } from './cite.tsx';

const SIDES = [
  ['differ', 'popup_differ'],
  ['agree', 'popup_agree'],
  ['other', 'popup_other'],
] as const;

interface SourceProps extends Pick<EvidenceProps, 't' | 'known' | 'footOf'> {
  readonly source: EvidenceView;
}

function Source({ t, source, known, footOf }: SourceProps) {
  const reason = source.reason === known ? '' : source.reason;
  const sum = source.sum !== null && !reason.includes(source.sum) ? source.sum : null;
  return (
    <li class="source">
      <p class="source-head">
        <Cite t={t} {...source} />
        <span class="word">{source.word}</span>
      </p>
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

/** All that other sources say to one claim: those that differ first, then those that agree, then the rest. */
export function Evidence({ t, evidence, known, footOf }: EvidenceProps) {
  return (
    <>
      {SIDES.map(([side, title]) => {
        const sources = evidence.filter((source) => source.side === side);
        if (sources.length === 0) return null;
        return (
          <section key={side} class={`side side-${side}`}>
            <h4>{t(title)}</h4>
            <ul>
              {sources.map((source, at) => (
                <Source key={source.storedId ?? at} {...{ t, source, known, footOf }} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
