import { useState } from 'preact/hooks';

import { Popup, type View } from '../../components/popup.tsx';
import { SiteBar } from '../../components/site-bar.tsx';
import { Toast } from '../../components/toast.tsx';
import type { Translate } from '../../lib/compare/view.ts';
import { changeSettings, siteOf, switchSite } from '../../lib/settings.ts';
import { FactsTab } from './facts-tab.tsx';
import { PageTab } from './page-tab.tsx';
import { siteState, turnOn } from './site.ts';
import type { ReviewedTab } from './tab.ts';
import { useBase } from './use-base.ts';
import { useDecisions } from './use-decisions.ts';
import { useDone } from './use-done.ts';
import { useFacts } from './use-facts.ts';
import { usePage } from './use-page.ts';
import { useSettings } from './use-settings.ts';

interface AppProps {
  readonly t: Translate;
  readonly lang: string;
  /** Null where the browser shows no tab that could be reviewed. */
  readonly tab: ReviewedTab | null;
  /** Whether this is a page of its own and not the toolbar's popup. */
  readonly asPage: boolean;
}

/** The popup on its tab, the settings and the fact base. */
export function App({ t, lang, tab, asPage }: AppProps) {
  const [view, setView] = useState<View>('page');
  const settings = useSettings();
  const { opening, retry } = useBase();
  const { done, clear, run } = useDone(t);
  const page = usePage(tab, settings);
  const facts = useFacts(opening, { t, lang });
  const { deciding, ...decided } = useDecisions(opening, t, run, async () => await page.read());

  /** What was done to the facts meanwhile may have changed what they say to the page. */
  const show = (next: View) => {
    setView(next);
    if (next === 'page') void page.read();
  };
  const site = siteOf(tab?.url);
  const onSite = (on: boolean) => site !== null && void switchSite(site, on);
  const onPause = (paused: boolean) => void changeSettings(() => ({ paused }));
  const onTurnOn = () =>
    void run(async () => {
      if (tab !== null && (await turnOn(tab))) await page.read();
      else page.deny();
      return null;
    });
  const bar = { t, site: siteState(site, page.state), paused: settings?.paused ?? false, onSite, onPause, onTurnOn };
  return (
    <Popup
      t={t}
      view={view}
      onView={show}
      counts={{
        page: page.state.kind === 'read' ? page.state.claims.length : null,
        facts: facts.state.kind === 'open' ? facts.state.stored : null,
      }}
      site={<SiteBar {...bar} />}
      toast={<Toast t={t} done={done} onGone={clear} />}
    >
      {view === 'page' ? (
        <PageTab
          {...{ t, tab, asPage, opening, page, run, deciding, onTurnOn }}
          onSiteOn={() => onSite(true)}
          onFacts={() => show('facts')}
        />
      ) : (
        <FactsTab {...{ t, opening, facts, run, deciding }} {...decided} onRetry={retry} />
      )}
    </Popup>
  );
}
