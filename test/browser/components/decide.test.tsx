import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import '../../../components/popup.css';
import type { Deciding } from '../../../components/deciding.ts';
import { Evidence } from '../../../components/evidence.tsx';
import type { FactView } from '../../../components/fact-view.ts';
import { ALL, FactsPanel } from '../../../components/facts-panel.tsx';
import { PagePanel } from '../../../components/page-panel.tsx';
import type { ClaimView } from '../../../lib/compare/view.ts';
import { CLAIMS, FACT, RATE } from './claims.ts';
import { DECISIONS, factsActions, pageActions, t } from './fixtures.tsx';

afterEach(cleanup);

function page(claims: readonly ClaimView[], made: Deciding['made'] = []) {
  const all = { made, onDecide: vi.fn() };
  render(<PagePanel t={t} state={{ kind: 'read', claims }} deciding={all} {...pageActions} />);
  return all.onDecide;
}

function facts(fact: FactView = FACT) {
  const [all, onUndecide] = [{ made: [], onDecide: vi.fn() }, vi.fn()];
  const open = { kind: 'open', more: false, stored: 1, trashed: 0, packs: [] } as const;
  const given = { ...factsActions, onUndecide, deciding: all, decisions: DECISIONS, query: ALL };
  const panel = (facts: readonly FactView[]) => <FactsPanel t={t} state={{ ...open, facts }} {...given} />;
  const { rerender } = render(panel([fact]));
  return { onDecide: all.onDecide, onUndecide, becomes: (facts: readonly FactView[]) => rerender(panel(facts)) };
}

const SAVED = { ...CLAIMS[0]!, savedId: 'c1' };

test('a claim of the page that is stored can be preferred, and each of its evidence decided on', async () => {
  const onDecide = page([SAVED]);
  await userEvent.click(screen.getByText('1 source differs'));
  for (const name of ['Same thing', 'Different thing', 'Prefer this']) {
    await userEvent.click(screen.getByRole('button', { name, pressed: false }));
  }
  expect(onDecide.mock.calls).toEqual([
    [{ kind: 'same', a: 'c1', b: RATE.storedId }],
    [{ kind: 'different', a: 'c1', b: RATE.storedId }],
    [{ kind: 'prefer', a: 'c1', b: null }],
  ]);
});

test('a claim that is not stored has nothing to decide on', () => {
  page([{ ...SAVED, savedId: null }]);
  expect(screen.queryByRole('button', { name: /thing|Prefer/, hidden: true })).toBeNull();
});

test('evidence that is not stored cannot be decided on', () => {
  page([{ ...SAVED, evidence: [{ ...RATE, storedId: null }] }]);
  expect(screen.queryByRole('button', { name: /thing/, hidden: true })).toBeNull();
  screen.getByRole('button', { name: 'Prefer this' });
});

test('evidence as the card shows it offers no decision', () => {
  render(<Evidence t={t} evidence={[RATE]} known="" />);
  screen.getByText(RATE.sentence);
  expect(screen.queryByRole('button')).toBeNull();
});

test('a decision that was made is pressed, whichever claim of the pair it names first', () => {
  page([SAVED], [{ kind: 'same', a: RATE.storedId!, b: 'c1' }]);
  screen.getByRole('button', { name: 'Same thing', pressed: true, hidden: true });
  screen.getByRole('button', { name: 'Different thing', pressed: false, hidden: true });
  screen.getByRole('button', { name: 'Prefer this', pressed: false });
});

test('each button says which claim it is about', async () => {
  page([SAVED]);
  await userEvent.click(screen.getByText('1 source differs'));
  const described = screen.getByRole('button', { name: 'Same thing' }).getAttribute('aria-describedby')!;
  expect(document.getElementById(described)?.textContent).toBe('$15 billion');
});

test('a stored fact is decided on by keyboard alone, and the focus stays in its row', async () => {
  const { onDecide, becomes } = facts();
  const row = screen.getByRole('heading', { level: 3 }).closest('li')!;
  row.querySelector('summary')!.focus();
  await userEvent.keyboard('{Enter}');
  const wanted = within(row).getByRole('button', { name: 'Different thing' });
  for (let at = 0; at < 8 && document.activeElement !== wanted; at++) await userEvent.tab();
  expect(document.activeElement).toBe(wanted);
  await userEvent.keyboard('{Enter}');
  expect(onDecide).toHaveBeenCalledExactlyOnceWith({ kind: 'different', a: FACT.id, b: RATE.storedId });
  // What is a different thing is no evidence any more.
  becomes([{ ...FACT, evidence: [] }]);
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 3 }));
});

test('a row of the page that a decision moves to the other group keeps the focus', async () => {
  const state = (claims: readonly ClaimView[]) => ({ kind: 'read', claims }) as const;
  const rest = { t, deciding: { made: [], onDecide: vi.fn() }, ...pageActions };
  const { rerender } = render(<PagePanel state={state([SAVED])} {...rest} />);
  await userEvent.click(screen.getByText('1 source differs'));
  screen.getByRole('button', { name: 'Different thing' }).focus();
  rerender(<PagePanel state={state([{ ...SAVED, glyph: null, evidence: [] }])} {...rest} />);
  screen.getByText('Nothing else known yet (1)');
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 3 }));
});

test('the focus that the reader took elsewhere is left there', async () => {
  const { becomes } = facts();
  const search = screen.getByRole('searchbox');
  screen.getByRole('button', { name: 'Delete' }).focus();
  search.focus();
  becomes([]);
  expect(document.activeElement).toBe(search);
});

test('a stored fact can be preferred, a deleted one not', async () => {
  const { onDecide } = facts();
  await userEvent.click(screen.getByText('22 May 2026', { selector: 'summary *' }));
  await userEvent.click(screen.getByRole('button', { name: 'Prefer this' }));
  expect(onDecide).toHaveBeenCalledExactlyOnceWith({ kind: 'prefer', a: FACT.id, b: null });
  cleanup();
  facts({ ...FACT, trashed: true });
  expect(screen.queryByRole('button', { name: /thing|Prefer/, hidden: true })).toBeNull();
});

test('decisions are listed, and each is taken back by keyboard without losing the focus', async () => {
  const { onUndecide } = facts();
  const summary = screen.getByText('Your decisions (2)');
  summary.focus();
  await userEvent.keyboard('{Enter}');
  const list = summary.closest('details')!;
  const undo = within(list).getAllByRole('button', { name: 'Undo' })[1]!;
  expect(document.getElementById(undo.getAttribute('aria-describedby')!)?.textContent).toBe(DECISIONS[1]!.text);
  await userEvent.tab();
  await userEvent.tab();
  expect(document.activeElement).toBe(undo);
  await userEvent.keyboard('{Enter}');
  expect(onUndecide).toHaveBeenCalledExactlyOnceWith('d1');
  expect(document.activeElement).toBe(summary);
});
