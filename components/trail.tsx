import type { Text } from '../lib/i18n.ts';

/** Names shown of a trail: of a longer one the middle is left out, never the page or the first report. */
const MOST = 4;

const GAP = '…';

interface TrailProps {
  readonly t: Text;
  /** The page first, the first report last. */
  readonly trail: readonly string[];
}

/** Through whom a report came: "The Harbour Ledger ← Reuters ← The Information". Nothing where nobody is named. */
export function Trail({ t, trail }: TrailProps) {
  if (trail.length < 2) return null;
  const shown = trail.length > MOST ? [trail[0]!, GAP, ...trail.slice(2 - MOST)] : trail;
  return (
    <ol class="trail" aria-label={t('claim_trail')}>
      {shown.map((name, at) => (
        <li key={at}>
          {at > 0 && <span aria-hidden="true">← </span>}
          <span class="name" title={name === GAP ? trail.slice(1, 2 - MOST).join(' ← ') : name}>
            {name}
          </span>
        </li>
      ))}
    </ol>
  );
}
