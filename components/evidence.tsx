import type { EvidenceView } from '../lib/compare/view.ts';
import type { Text } from '../lib/i18n.ts';
import { Cite } from './cite.tsx';

const SIDES = [
  ['differ', 'popup_differ'],
  ['agree', 'popup_agree'],
  ['other', 'popup_other'],
] as const;

function Source({ t, source, known }: { t: Text; source: EvidenceView; known: string }) {
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
    </li>
  );
}

interface EvidenceProps {
  readonly t: Text;
  readonly evidence: readonly EvidenceView[];
  /** The reason that stands with the claim already and is not told twice. */
  readonly known: string;
}

/** All that other sources say to one claim: those that differ first, then those that agree, then the rest. */
export function Evidence({ t, evidence, known }: EvidenceProps) {
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
                <Source key={at} t={t} source={source} known={known} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
