import type { ComponentChildren, VNode } from 'preact';

import type { Deciding, DecisionView } from '../../../components/deciding.ts';
import { ALL, FactsPanel, type FactsActions, type FactsState } from '../../../components/facts-panel.tsx';
import { PagePanel, type PageActions, type PageState } from '../../../components/page-panel.tsx';
import { Popup, type View } from '../../../components/popup.tsx';
import { SiteBar, type SiteState } from '../../../components/site-bar.tsx';
import { Toast } from '../../../components/toast.tsx';
import { type Messages, translator } from '../../../lib/translate.ts';
import { CLAIMS, FACTS } from './claims.ts';

const messages = (await (await fetch('/_locales/en/messages.json')).json()) as Messages;

export const t = translator(messages);

const nothing = () => {};

export const pageActions: PageActions = {
  onJump: nothing,
  onSave: nothing,
  onTurnOn: nothing,
  onOnce: nothing,
  onSiteOn: nothing,
  onResume: nothing,
  onReload: nothing,
  onRetry: nothing,
  onFacts: nothing,
};

export const factsActions: FactsActions = {
  onQuery: nothing,
  onMore: nothing,
  onReview: nothing,
  onDelete: nothing,
  onRestore: nothing,
  onUndecide: nothing,
  onRemovePack: nothing,
  onLoadPack: nothing,
  onRetry: nothing,
  onRescue: nothing,
};

export const DECIDING: Deciding = { made: [{ kind: 'same', a: 'c1', b: 'c7' }], onDecide: nothing };
export const DECISIONS: readonly DecisionView[] = [
  { id: 'd2', text: 'Preferred: $965bn (The Ledger Room)' },
  { id: 'd1', text: 'Same thing: $15 billion (Northgate Dispatch) and $1.25 billion per month (Harbour Wire)' },
];

const HOST = 'harbour-wire.example';
const ON: SiteState = { kind: 'listed', host: HOST, on: true };
const OFF: SiteState = { kind: 'listed', host: HOST, on: false };
const NEW: SiteState = { kind: 'new', host: 'a-very-long-name-of-a-regional-newspaper.example' };
const PACK = { id: 'starter', credit: 'Epoch AI, CC BY 4.0', url: 'https://epoch.ai/', claims: 214 };

function frame(
  view: View,
  site: ComponentChildren,
  content: ComponentChildren,
  toast: ComponentChildren = null,
): VNode {
  return (
    <Popup t={t} view={view} onView={nothing} counts={{ page: null, facts: 217 }} site={site} toast={toast}>
      {content}
    </Popup>
  );
}

function bar(site: SiteState, paused = false): VNode {
  return <SiteBar t={t} site={site} paused={paused} onSite={nothing} onPause={nothing} onTurnOn={nothing} />;
}

function page(state: PageState, site: SiteState = ON): VNode {
  return frame(
    'page',
    bar(site, state.kind === 'paused'),
    <PagePanel t={t} deciding={DECIDING} state={state} {...pageActions} />,
  );
}

function facts(state: FactsState, query = ALL): VNode {
  return frame(
    'facts',
    bar(ON),
    <FactsPanel t={t} state={state} query={query} deciding={DECIDING} decisions={DECISIONS} {...factsActions} />,
  );
}

const OPEN = {
  kind: 'open',
  facts: FACTS,
  more: true,
  stored: 217,
  trashed: 0,
  packs: [PACK],
} as const satisfies FactsState;
const SAVED = { id: 1, text: t('popup_toast_saved', ['2']), undo: nothing };

/** Every state that the popup can be in, by name. */
export const FIXTURES: Readonly<Record<string, VNode>> = {
  'page loading': page({ kind: 'loading' }),
  'page with claims': page({ kind: 'read', claims: CLAIMS }),
  'page with all saved': page({ kind: 'read', claims: CLAIMS.map((claim) => ({ ...claim, savedId: 'c1' })) }),
  'page without claims': page({ kind: 'read', claims: [] }),
  'not an article': page({ kind: 'silent', silence: 'notAnArticle' }),
  'no figures': page({ kind: 'silent', silence: 'noFigures' }),
  'too long': page({ kind: 'silent', silence: 'tooLong' }),
  'switched off': page({ kind: 'silent', silence: 'off' }, OFF),
  paused: page({ kind: 'paused' }),
  'no access': page({ kind: 'noAccess', host: HOST, denied: false }, NEW),
  'access denied': page({ kind: 'noAccess', host: HOST, denied: true }, NEW),
  'closed page': page({ kind: 'closed' }, { kind: 'closed' }),
  'no reader': page({ kind: 'noReader' }),
  'page failed': page({ kind: 'failed', error: t('error_base_full') }),
  'just saved': frame(
    'page',
    bar(ON),
    <PagePanel t={t} deciding={DECIDING} state={{ kind: 'read', claims: CLAIMS.slice(0, 2) }} {...pageActions} />,
    <Toast t={t} done={SAVED} onGone={nothing} />,
  ),
  'facts loading': facts({ kind: 'loading' }),
  'facts with claims': facts(OPEN),
  'facts deleted': facts(
    { ...OPEN, facts: FACTS.map((fact) => ({ ...fact, trashed: true, glyph: null })) },
    { ...ALL, shelf: 'trashed' },
  ),
  'facts empty': facts({ ...OPEN, facts: [], more: false, stored: 0, packs: [] }),
  'nothing found': facts({ ...OPEN, facts: [], more: false }, { search: 'zzz', shelf: 'rejected', differing: true }),
  'base broken': facts({ kind: 'broken', error: t('error_base_damaged') }),
};
