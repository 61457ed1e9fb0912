import type { Text } from '../lib/i18n.ts';

interface ApartProps {
  readonly t: Text;
  /** What was not compared, each line with its reason. */
  readonly apart: readonly string[];
  /** Id of the element that says which figure it is about. */
  readonly describedBy?: string;
}

/** What a reader might have expected to be compared, and why it is not; closed until asked for. */
export function Apart({ t, apart, describedBy }: ApartProps) {
  if (apart.length === 0) return null;
  return (
    <details class="apart">
      <summary aria-describedby={describedBy}>{t('claim_notCompared', [String(apart.length)])}</summary>
      <ul>
        {apart.map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
