import type { Text } from '../../lib/i18n.ts';

export interface CardHeadProps {
  readonly t: Text;
  /** Number of the figure among those of the page, from 1, and how many there are. */
  readonly position: number;
  readonly total: number;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
}

const PATHS = {
  previous: 'M10 3 5 8l5 5',
  next: 'm6 3 5 5-5 5',
  close: 'm4 4 8 8M12 4l-8 8',
} as const;

/** Where the card stands among the figures of the page, and the ways on and out. */
export function CardHead({ t, position, total, onStep, onClose }: CardHeadProps) {
  return (
    <header>
      <span class="brand">{t('extension_name')}</span>
      <span class="quiet">{t('card_position', [String(position), String(total)])}</span>
      <Sign name="previous" label={t('card_previous')} onClick={() => onStep(-1)} />
      <Sign name="next" label={t('card_next')} onClick={() => onStep(1)} />
      <Sign name="close" label={t('card_close')} onClick={onClose} />
    </header>
  );
}

function Sign({ name, label, onClick }: { name: keyof typeof PATHS; label: string; onClick: () => void }) {
  return (
    <button type="button" class="bare" aria-label={label} title={label} onClick={onClick}>
      <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d={PATHS[name]} />
      </svg>
    </button>
  );
}
