import type { ClaimView } from '../lib/compare/view.ts';
import type { Text } from '../lib/i18n.ts';
import type { Silence } from '../lib/messages.ts';
import type { Deciding } from './deciding.ts';
import { Loading, Notice } from './notice.tsx';
import { PageList } from './page-list.tsx';

/** What the popup knows of the tab's page. */
export type PageState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'read'; readonly claims: readonly ClaimView[] }
  | { readonly kind: 'silent'; readonly silence: Silence }
  /** Paused on all sites. */
  | { readonly kind: 'paused' }
  /** No permission for the site; `denied` after the reader or the browser said no. */
  | { readonly kind: 'noAccess'; readonly host: string; readonly denied: boolean }
  /** A page that no extension may read, or that this one never reads. */
  | { readonly kind: 'closed' }
  /** The page was opened before the extension could run on it. */
  | { readonly kind: 'noReader' }
  | { readonly kind: 'failed'; readonly error: string };

export interface PageActions {
  readonly onJump: (claim: ClaimView) => void;
  readonly onSave: (claims: readonly ClaimView[]) => void;
  /** Asks for the site's permission; must run within a click. */
  readonly onTurnOn: () => void;
  /** Reads the page this once, by the permission that the click on the toolbar gave. */
  readonly onOnce: () => void;
  /** Switches the site back on. */
  readonly onSiteOn: () => void;
  readonly onResume: () => void;
  readonly onReload: () => void;
  readonly onRetry: () => void;
  readonly onFacts: () => void;
}

interface PagePanelProps extends PageActions {
  readonly t: Text;
  readonly state: PageState;
  readonly deciding: Deciding;
}

/** The first tab: the claims of the page, or why there are none and what to do next. */
export function PagePanel(props: PagePanelProps) {
  const { t, state } = props;
  const facts = { label: t('popup_see_facts'), onClick: props.onFacts };
  const turnOn = { label: t('popup_site_turn_on'), onClick: props.onTurnOn };
  switch (state.kind) {
    case 'loading':
      return <Loading text={t('popup_loading_page')} />;
    case 'read':
      if (state.claims.length > 0)
        return (
          <PageList t={t} claims={state.claims} onJump={props.onJump} onSave={props.onSave} deciding={props.deciding} />
        );
      return <Notice title={t('popup_noFigures')} text={t('popup_noFigures_text')} action={facts} />;
    case 'silent': {
      const action = state.silence === 'off' ? { label: t('popup_turn_back_on'), onClick: props.onSiteOn } : facts;
      return <Notice title={t(`popup_${state.silence}`)} text={t(`popup_${state.silence}_text`)} action={action} />;
    }
    case 'paused': {
      const resume = { label: t('popup_resume'), onClick: props.onResume };
      return <Notice title={t('popup_paused')} text={t('popup_paused_text')} action={resume} />;
    }
    case 'noAccess': {
      const once = { label: t('popup_once'), onClick: props.onOnce };
      const text = state.denied ? t('popup_denied_text') : t('popup_noAccess_text', [state.host]);
      const title = state.denied ? t('popup_denied') : t('popup_noAccess');
      return <Notice title={title} text={text} action={turnOn} other={once} />;
    }
    case 'closed':
      return <Notice title={t('popup_closed')} text={t('popup_closed_text')} action={facts} />;
    case 'noReader': {
      const reload = { label: t('popup_reload'), onClick: props.onReload };
      return <Notice title={t('popup_noReader')} text={t('popup_noReader_text')} action={reload} />;
    }
    case 'failed': {
      const retry = { label: t('popup_retry'), onClick: props.onRetry };
      return <Notice title={t('popup_failed')} text={state.error} action={retry} failed />;
    }
  }
}
