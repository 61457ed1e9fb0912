import type { Text } from '../lib/i18n.ts';
import { Icon } from './icon.tsx';

/** How the extension stands to the site of the tab. */
export type SiteState =
  /** It may read the site; `on` unless the reader switched it off. */
  | { readonly kind: 'listed'; readonly host: string; readonly on: boolean }
  /** It has no permission for the site yet: turning it on asks the browser. */
  | { readonly kind: 'new'; readonly host: string }
  /** No extension may read such a page, or this one never does (browser pages, files, webmail). */
  | { readonly kind: 'closed' };

interface SiteBarProps {
  readonly t: Text;
  readonly site: SiteState;
  /** Whether the extension is paused everywhere. */
  readonly paused: boolean;
  readonly onSite: (on: boolean) => void;
  readonly onPause: (paused: boolean) => void;
  /** Asks the browser for the site; must be called within a click. */
  readonly onTurnOn: () => void;
}

function Switch({ label, on, onChange }: { label: string; on: boolean; onChange: (on: boolean) => void }) {
  return (
    <button type="button" class="switch" role="switch" aria-checked={on} onClick={() => onChange(!on)}>
      <span class="track" aria-hidden="true" />
      <span>{label}</span>
    </button>
  );
}

function Site({ t, site, onSite, onTurnOn }: SiteBarProps) {
  if (site.kind === 'closed') return <span class="quiet">{t('popup_site_closed')}</span>;
  if (site.kind === 'listed') {
    return (
      <Switch label={t(site.on ? 'popup_site_on' : 'popup_site_off', [site.host])} on={site.on} onChange={onSite} />
    );
  }
  return <Switch label={t('popup_site_new', [site.host])} on={false} onChange={onTurnOn} />;
}

/** The switch for the site, first in the popup, and the pause for all sites. */
export function SiteBar(props: SiteBarProps) {
  const { t, paused, onPause } = props;
  return (
    <div class="site-bar">
      {paused ? <span class="host">{t('popup_paused')}</span> : <Site {...props} />}
      <button type="button" class="bare end" onClick={() => onPause(!paused)}>
        <Icon name={paused ? 'play' : 'pause'} />
        {t(paused ? 'popup_resume' : 'popup_pause')}
      </button>
    </div>
  );
}
