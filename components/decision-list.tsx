import { useRef } from 'preact/hooks';

import type { Text } from '../lib/i18n.ts';
import type { DecisionView } from './deciding.ts';
import { Icon } from './icon.tsx';

interface DecisionListProps {
  readonly t: Text;
  readonly decisions: readonly DecisionView[];
  readonly onUndecide: (id: string) => void;
}

/** What the reader decided on claims, the latest first, each to be taken back. */
export function DecisionList({ t, decisions, onUndecide }: DecisionListProps) {
  const summary = useRef<HTMLElement>(null);
  if (decisions.length === 0) return null;
  return (
    <details class="decisions">
      <summary ref={summary}>{t('popup_decisions', [String(decisions.length)])}</summary>
      <ul>
        {decisions.map(({ id, text }, at) => (
          <li key={id}>
            <span id={`decision-${String(at)}`}>{text}</span>
            <button
              type="button"
              class="small"
              aria-describedby={`decision-${String(at)}`}
              onClick={() => {
                summary.current?.focus();
                onUndecide(id);
              }}
            >
              <Icon name="back" />
              {t('popup_undo')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
