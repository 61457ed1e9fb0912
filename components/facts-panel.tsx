import type { Text } from '../lib/i18n.ts';
import type { Deciding, DecisionView } from './deciding.ts';
import { DecisionList } from './decision-list.tsx';
import { FactFilter } from './fact-filter.tsx';
import { FactList } from './fact-list.tsx';
import type { FactQuery, FactView, Review } from './fact-view.ts';
import { Loading, Notice } from './notice.tsx';
import { PackCredit, type PackView } from './pack-credit.tsx';

/** What the popup knows of the fact base. */
export type FactsState =
  | { readonly kind: 'loading' }
  /** The database does not open. */
  | { readonly kind: 'broken'; readonly error: string }
  | {
      readonly kind: 'open';
      readonly facts: readonly FactView[];
      /** Whether more claims than these fit the query. */
      readonly more: boolean;
      /** How many claims are stored, whether they fit or not, and how many more are deleted but still kept. */
      readonly stored: number;
      readonly trashed: number;
      readonly packs: readonly PackView[];
    };

export interface FactsActions {
  readonly onQuery: (query: FactQuery) => void;
  readonly onMore: () => void;
  readonly onReview: (fact: FactView, review: Review) => void;
  readonly onDelete: (fact: FactView) => void;
  readonly onRestore: (fact: FactView) => void;
  readonly onUndecide: (id: string) => void;
  readonly onRemovePack: (pack: PackView) => void;
  readonly onLoadPack: () => void;
  readonly onRetry: () => void;
  /** Saves what can still be read of a database that does not open. */
  readonly onRescue: () => void;
}

interface FactsPanelProps extends FactsActions {
  readonly t: Text;
  readonly state: FactsState;
  readonly query: FactQuery;
  readonly deciding: Deciding;
  readonly decisions: readonly DecisionView[];
}

/** A query that every claim fits. */
export const ALL: FactQuery = { search: '', shelf: null, differing: false };

/** The second tab: what is stored, to search, review and delete. */
export function FactsPanel(props: FactsPanelProps) {
  const { t, state, query } = props;
  if (state.kind === 'loading') return <Loading text={t('popup_loading_facts')} />;
  if (state.kind === 'broken') {
    const retry = { label: t('popup_retry'), onClick: props.onRetry };
    const rescue = { label: t('popup_rescue'), onClick: props.onRescue };
    const text = t('popup_broken_text', [state.error]);
    return <Notice title={t('popup_broken')} text={text} action={retry} other={rescue} failed />;
  }
  if (state.stored + state.trashed === 0) {
    const load = { label: t('popup_load_pack'), onClick: props.onLoadPack };
    return <Notice title={t('popup_empty')} text={t('popup_empty_text')} action={load} />;
  }
  const title = t(state.more ? 'popup_first' : 'popup_found', [String(state.facts.length)]);
  const clear = { label: t('popup_clear'), onClick: () => props.onQuery(ALL) };
  return (
    <>
      <FactFilter t={t} query={query} onQuery={props.onQuery} />
      {state.packs.map((pack) => (
        <PackCredit key={pack.id} t={t} pack={pack} onRemove={props.onRemovePack} />
      ))}
      <DecisionList t={t} decisions={props.decisions} onUndecide={props.onUndecide} />
      {state.facts.length === 0 ? (
        <Notice title={t('popup_nothing')} text={t('popup_nothing_text')} action={clear} />
      ) : (
        <FactList {...props} {...state} title={title} />
      )}
    </>
  );
}
