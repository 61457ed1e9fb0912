import { browser } from 'wxt/browser';

import type { Deciding } from '../../components/deciding.ts';
import { PagePanel } from '../../components/page-panel.tsx';
import type { ClaimView } from '../../lib/compare/view.ts';
import type { Text } from '../../lib/i18n.ts';
import { changeSettings } from '../../lib/settings.ts';
import { trashClaims } from '../../lib/store/review.ts';
import { askBackground, askTab, type ReviewedTab } from './tab.ts';
import type { Opening } from './use-base.ts';
import type { Deed, Run } from './use-done.ts';
import type { usePage } from './use-page.ts';

interface PageTabProps {
  readonly t: Text;
  readonly tab: ReviewedTab | null;
  readonly asPage: boolean;
  readonly opening: Opening;
  readonly page: ReturnType<typeof usePage>;
  readonly run: Run;
  readonly deciding: Deciding;
  readonly onTurnOn: () => void;
  readonly onSiteOn: () => void;
  readonly onFacts: () => void;
}

/** The page tab on the reviewed tab's page. */
export function PageTab({ t, tab, asPage, opening, page, run, deciding, onTurnOn, onSiteOn, onFacts }: PageTabProps) {
  const jump = async ({ span }: ClaimView): Promise<Deed | null> => {
    const found = tab !== null && (await askTab(tab, { type: 'jump', span }));
    if (!found) return { text: t('popup_jump_lost'), undo: null };
    if (asPage) await browser.tabs.update(tab.id, { active: true });
    else window.close();
    return null;
  };
  const save = async (claims: readonly ClaimView[]): Promise<Deed | null> => {
    if (page.article === null) return null;
    const indexes = claims.map(({ index }) => index);
    const { ids } = await askBackground({ type: 'save', article: page.article, pageUrl: tab?.url ?? null, indexes });
    await page.read();
    const undo = async () => {
      if (opening.kind === 'open') await trashClaims(opening.base, ids, Date.now());
      await askBackground({ type: 'judge' });
      await page.read();
    };
    return { text: t('popup_toast_saved', [String(claims.length)]), undo };
  };
  return (
    <PagePanel
      t={t}
      state={page.state}
      deciding={deciding}
      onJump={(claim) => void run(async () => await jump(claim))}
      onSave={(claims) => void run(async () => await save(claims))}
      onTurnOn={onTurnOn}
      onOnce={() => void page.read(true)}
      onSiteOn={onSiteOn}
      onResume={() => void changeSettings(() => ({ paused: false }))}
      onReload={() => tab && void browser.tabs.reload(tab.id)}
      onRetry={() => void page.read()}
      onFacts={onFacts}
    />
  );
}
