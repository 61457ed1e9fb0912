import { useRef } from 'preact/hooks';

import type { Text } from '../lib/i18n.ts';
import type { Deciding } from './deciding.ts';
import { FactRow } from './fact-row.tsx';
import type { FactView, Review } from './fact-view.ts';
import { useKeptFocus } from './keep-focus.ts';

interface FactListProps {
  readonly t: Text;
  readonly facts: readonly FactView[];
  /** How many there are, in words. */
  readonly title: string;
  /** Whether more claims fit than are shown. */
  readonly more: boolean;
  readonly deciding: Deciding;
  readonly onReview: (fact: FactView, review: Review) => void;
  readonly onDelete: (fact: FactView) => void;
  readonly onRestore: (fact: FactView) => void;
  readonly onMore: () => void;
}

/** How many claims one step of the list adds. */
export const PAGE = 50;

/** The stored claims that fit, a page at a time. */
export function FactList({ t, facts, title, more, deciding, onReview, onDelete, onRestore, onMore }: FactListProps) {
  const head = useRef<HTMLHeadingElement>(null);
  // A row that goes takes the focus with it: from the list's head the next Tab leads into the list.
  const onFocusIn = useKeptFocus(head);
  return (
    <>
      <h2 class="list-head" tabIndex={-1} ref={head}>
        {title}
      </h2>
      <ul class="rows" onFocusIn={onFocusIn}>
        {facts.map((fact) => (
          <FactRow
            key={fact.id}
            t={t}
            fact={fact}
            deciding={deciding}
            onReview={onReview}
            onDelete={onDelete}
            onRestore={onRestore}
          />
        ))}
      </ul>
      {more && (
        <p class="actions more">
          <button type="button" onClick={onMore}>
            {t('popup_more', [String(PAGE)])}
          </button>
        </p>
      )}
    </>
  );
}
