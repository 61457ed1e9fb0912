import type { ComponentChildren } from 'preact';

import type { Text } from '../lib/i18n.ts';
import { PrivacyLine } from './notice.tsx';
import { Tabs } from './tabs.tsx';

export type View = 'page' | 'facts';

interface PopupProps {
  readonly t: Text;
  readonly view: View;
  readonly onView: (view: View) => void;
  /** How many claims the page and the fact base hold, null while unknown. */
  readonly counts: Readonly<Record<View, number | null>>;
  /** The switch for the site. */
  readonly site: ComponentChildren;
  /** What was just done, with its undo. */
  readonly toast: ComponentChildren;
  /** The content of the view. */
  readonly children: ComponentChildren;
}

/** The frame of the popup: the site's switch, two views, the toast and the promise. */
export function Popup({ t, view, onView, counts, site, toast, children }: PopupProps) {
  const label = (name: View) => {
    const count = counts[name];
    const title = t(`popup_tab_${name}`);
    return count === null ? title : t('popup_tab_count', [title, String(count)]);
  };
  return (
    <>
      <header>
        <h1>
          <img src="/icon/mark.svg" alt={t('extension_name')} width="22" height="22" />
        </h1>
        {site}
      </header>
      <Tabs
        label={t('extension_name')}
        tabs={[
          { name: 'page', label: label('page') },
          { name: 'facts', label: label('facts') },
        ]}
        selected={view}
        onSelect={onView}
      >
        {children}
      </Tabs>
      {toast}
      <PrivacyLine text={t('popup_private')} />
    </>
  );
}
