import type { Text } from '../lib/i18n.ts';
import type { FactQuery, Shelf } from './fact-view.ts';
import { Icon } from './icon.tsx';

interface FactFilterProps {
  readonly t: Text;
  readonly query: FactQuery;
  readonly onQuery: (query: FactQuery) => void;
}

const SHELVES = ['pending', 'accepted', 'rejected', 'trashed'] as const satisfies readonly Shelf[];

/** Search and filters of the stored claims. */
export function FactFilter({ t, query, onQuery }: FactFilterProps) {
  const shelf = (value: string) => SHELVES.find((one) => one === value) ?? null;
  return (
    <form class="filter" role="search" onSubmit={(event) => event.preventDefault()}>
      <label class="search">
        <Icon name="find" />
        <input
          type="search"
          aria-label={t('popup_search')}
          placeholder={t('popup_search')}
          value={query.search}
          maxLength={200}
          onInput={(event) => onQuery({ ...query, search: event.currentTarget.value })}
        />
      </label>
      <select
        aria-label={t('popup_review_label')}
        value={query.shelf ?? ''}
        onChange={(event) => onQuery({ ...query, shelf: shelf(event.currentTarget.value) })}
      >
        <option value="">{t('popup_review_all')}</option>
        {SHELVES.map((one) => (
          <option key={one} value={one}>
            {t(`popup_review_${one}`)}
          </option>
        ))}
      </select>
      <label class="check">
        <input
          type="checkbox"
          checked={query.differing}
          onChange={(event) => onQuery({ ...query, differing: event.currentTarget.checked })}
        />
        {t('popup_differing')}
      </label>
    </form>
  );
}
