import type { Decision } from '../lib/compare/evidence.ts';
import type { EvidenceView } from '../lib/compare/view.ts';
import type { MessageKey, Text } from '../lib/i18n.ts';
import { isMade, type Deciding } from './deciding.ts';

interface DecideProps {
  readonly t: Text;
  readonly label: MessageKey;
  readonly decision: Decision;
  readonly deciding: Deciding;
  /** Id of the element that says what it is about. */
  readonly describedBy: string;
}

/** A quiet button for one decision, pressed where the reader has made it; pressing again takes it back. */
function Decide({ t, label, decision, deciding, describedBy }: DecideProps) {
  return (
    <button
      type="button"
      class="small quiet"
      aria-pressed={isMade(decision, deciding)}
      aria-describedby={describedBy}
      onClick={() => deciding.onDecide(decision)}
    >
      {t(label)}
    </button>
  );
}

type AboutProps = Pick<DecideProps, 't' | 'deciding' | 'describedBy'> & {
  /** Id of the stored claim. */
  readonly id: string;
};

/** What the reader can say of a claim and one piece of its evidence; nothing where that is not stored. */
export function DecideOnPair({ id, source, ...rest }: AboutProps & { readonly source: EvidenceView }) {
  if (source.storedId === null) return null;
  const pair = { a: id, b: source.storedId };
  return (
    <p class="actions">
      <Decide {...rest} label="popup_same" decision={{ kind: 'same', ...pair }} />
      <Decide {...rest} label="popup_different" decision={{ kind: 'different', ...pair }} />
    </p>
  );
}

/** What the reader can say of one claim: that it is the one to go by. */
export function Prefer({ id, ...rest }: AboutProps) {
  return <Decide {...rest} label="popup_prefer" decision={{ kind: 'prefer', a: id, b: null }} />;
}
