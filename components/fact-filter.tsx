import type { Text } from '../lib/i18n.ts';
import type { FactQuery, Review } from './fact-view.ts';
import { Icon } from './icon.tsx';

interface FactFilterProps {
  readonly t: Text;
  readonly query: FactQuery;
  readonly onQuery: (query: FactQuery) => void;
}

const REVIEWS = ['pending', 'accepted', 'rejected'] as const satisfies readonly Review[];

/** Search and filters of the stored claims. */
export function FactFilter({ t, query, onQuery }: FactFilterProps) {
  const review = (value: string) => REVIEWS.find((one) => one === value) ?? null;
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
        value={query.review ?? ''}
        onChange={(event) => onQuery({ ...query, review: review(event.currentTarget.value) })}
      >
        <option value="">{t('popup_review_all')}</option>
        {REVIEWS.map((one) => (
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
