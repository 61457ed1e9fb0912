import type { Text } from '../lib/i18n.ts';

/** A pack of ready claims that is in the fact base. */
export interface PackView {
  readonly id: string;
  /** Whom the licence wants named, with the licence: "Epoch AI, CC BY 4.0". */
  readonly credit: string;
  /** The licence's or the publisher's page, http(s) only. */
  readonly url: string | null;
  readonly claims: number;
}

interface PackCreditProps {
  readonly t: Text;
  readonly pack: PackView;
  readonly onRemove: (pack: PackView) => void;
}

/** The credit that the pack's licence asks for, and the way to be rid of the pack. */
export function PackCredit({ t, pack, onRemove }: PackCreditProps) {
  return (
    <p class="pack">
      <span>
        {t('popup_pack', [String(pack.claims)])}{' '}
        {pack.url === null ? (
          pack.credit
        ) : (
          <a href={pack.url} target="_blank" rel="noreferrer">
            {pack.credit}
          </a>
        )}
        {t('popup_pack_changed')}
      </span>
      <button type="button" class="small" onClick={() => onRemove(pack)}>
        {t('popup_pack_remove')}
      </button>
    </p>
  );
}
