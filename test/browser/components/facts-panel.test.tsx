import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import type { FactQuery } from '../../../components/fact-view.ts';
import { ALL, FactsPanel, type FactsActions, type FactsState } from '../../../components/facts-panel.tsx';
import { FACT, FACTS } from './claims.ts';
import { DECIDING, DECISIONS, factsActions, t } from './fixtures.tsx';

afterEach(cleanup);

const PACK = { id: 'epoch', credit: 'Epoch AI, CC BY 4.0', url: 'https://epoch.ai/', claims: 214 };
const OPEN = {
  kind: 'open',
  facts: FACTS,
  more: true,
  stored: 217,
  trashed: 0,
  packs: [PACK],
} as const satisfies FactsState;

const panel = (state: FactsState, actions: Partial<FactsActions> = {}, query: FactQuery = ALL) => (
  <FactsPanel
    t={t}
    state={state}
    query={query}
    deciding={DECIDING}
    decisions={DECISIONS}
    {...factsActions}
    {...actions}
  />
);

const show = (...given: Parameters<typeof panel>) => render(panel(...given)).container;

const row = (figure: string) => screen.getByRole('heading', { name: figure }).closest('li')!;

test.each<[FactsState, FactQuery, string, keyof FactsActions]>([
  [{ ...OPEN, facts: [], more: false, stored: 0, packs: [] }, ALL, 'Load the starter pack', 'onLoadPack'],
  [{ ...OPEN, facts: [], more: false }, { ...ALL, search: 'x' }, 'Clear search and filters', 'onQuery'],
  [{ kind: 'broken', error: 'No room.' }, ALL, 'Try again', 'onRetry'],
  [{ kind: 'broken', error: 'No room.' }, ALL, 'Save what can be read', 'onRescue'],
])('%o leads on', async (state, query, label, action) => {
  const called = vi.fn();
  const container = show(state, { [action]: called }, query);
  expect(container.querySelectorAll('.primary')).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: label }));
  expect(called).toHaveBeenCalledOnce();
});

test('a fact base that does not open says why, and that nothing was deleted', () => {
  show({ kind: 'broken', error: 'A later version of Second Source wrote it.' });
  const text = screen.getByRole('alert').textContent;
  expect(text).toContain('A later version of Second Source wrote it.');
  expect(text).toContain('Nothing was deleted');
});

test('search and filters ask for what they say', async () => {
  const onQuery = vi.fn();
  show(OPEN, { onQuery });
  await userEvent.fill(screen.getByRole('searchbox', { name: 'Search claims' }), 'colossus');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'State' }), 'rejected');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Only what differs' }));
  expect(onQuery.mock.calls.map(([query]) => query as FactQuery)).toEqual([
    { ...ALL, search: 'colossus' },
    { ...ALL, shelf: 'rejected' },
    { ...ALL, differing: true },
  ]);
});

test('accept and reject are pressed where they hold, and pressing again leads back to review', async () => {
  const onReview = vi.fn();
  show(OPEN, { onReview });
  const accepted = within(row('$965bn')).getByRole('button', { name: 'Accept', pressed: true });
  await userEvent.click(accepted);
  await userEvent.click(within(row('340 MW')).getByRole('button', { name: 'Reject', pressed: false }));
  expect(onReview.mock.calls.map(([, review]) => review as string)).toEqual(['pending', 'rejected']);
});

test('a state is told in words', () => {
  show(OPEN);
  within(row('$15 billion')).getByText('Rejected');
  within(row('$965bn')).getByText('Accepted');
  within(row('340 MW')).getByText('To review');
  within(row('340 MW')).getByText('Starter pack');
});

test('after a deletion by keyboard the focus stays in the list', async () => {
  const onDelete = vi.fn();
  const { rerender } = render(panel(OPEN, { onDelete }));
  within(row('340 MW')).getByRole('button', { name: 'Delete' }).focus();
  await userEvent.keyboard('{Enter}');
  expect(onDelete).toHaveBeenCalledExactlyOnceWith(FACTS[3]);
  rerender(panel({ ...OPEN, facts: FACTS.slice(0, 3) }, { onDelete }));
  expect(document.activeElement?.className).toBe('list-head');
});

test('what was deleted is reached although nothing else is stored, and comes back', async () => {
  const onRestore = vi.fn();
  const deleted = { ...FACT, trashed: true };
  show({ ...OPEN, facts: [deleted], stored: 0, trashed: 1, packs: [] }, { onRestore }, { ...ALL, shelf: 'trashed' });
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'State' }).value).toBe('trashed');
  within(row(FACT.quote)).getByText('Deleted');
  expect(screen.queryByRole('button', { name: /Accept|Reject|Delete/ })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Restore' }));
  expect(onRestore).toHaveBeenCalledExactlyOnceWith(deleted);
});

test('each button says which claim it is for', () => {
  show(OPEN);
  const button = within(row('340 MW')).getByRole('button', { name: 'Delete' });
  expect(document.getElementById(button.getAttribute('aria-describedby')!)?.textContent).toBe('340 MW');
});

test('more are shown on request, as long as there are more', async () => {
  const onMore = vi.fn();
  show(OPEN, { onMore });
  await userEvent.click(screen.getByRole('button', { name: 'Show up to 50 more' }));
  expect(onMore).toHaveBeenCalledOnce();
  cleanup();
  show({ ...OPEN, more: false });
  expect(screen.queryByRole('button', { name: /Show up to/ })).toBeNull();
});

test('the pack is credited, linked and removed in one click', async () => {
  const onRemovePack = vi.fn();
  show(OPEN, { onRemovePack });
  const link = screen.getByRole<HTMLAnchorElement>('link', { name: PACK.credit });
  expect([link.href, link.rel]).toEqual([PACK.url, 'noreferrer']);
  await userEvent.click(screen.getByRole('button', { name: 'Remove' }));
  expect(onRemovePack).toHaveBeenCalledExactlyOnceWith(PACK);
});

test('a source is opened without a trace, and one without a safe address is not linked', async () => {
  show({
    ...OPEN,
    facts: [
      { ...FACT, evidence: [] },
      { ...FACT, id: 'c9', quote: '7 GW', url: null, evidence: [] },
    ],
    packs: [],
  });
  await userEvent.click(within(row('$1.25 billion per month')).getByText('22 May 2026'));
  const link = within(row('$1.25 billion per month')).getByRole<HTMLAnchorElement>('link', {
    name: 'Open Harbour Wire',
  });
  expect([link.href, link.rel]).toEqual([FACT.url, 'noreferrer']);
  expect(within(row('7 GW')).queryByRole('link', { hidden: true })).toBeNull();
});
