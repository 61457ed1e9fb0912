import { act, renderHook, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';

import { useDecisions } from '../../../entrypoints/popup/use-decisions.ts';
import type { Deed } from '../../../entrypoints/popup/use-done.ts';
import { saveClaims } from '../../../lib/store/save.ts';
import { t } from '../components/fixtures.tsx';
import { freshBase, newClaim, savingOf } from '../store/fixtures.ts';

const sent = vi.hoisted(() => vi.fn(() => Promise.resolve({ ok: true, value: { judged: 0 } })));
vi.mock('wxt/browser', () => ({ browser: { runtime: { sendMessage: sent } } }));

/** The hook on a base with two claims, and the last deed that it ran. */
async function sitting() {
  const base = await freshBase();
  const claims = [newClaim('c1'), newClaim('c2', { quote: '$1.25bn a month', low: 1.25e9, high: 1.25e9 })];
  await saveClaims(base, savingOf(claims));
  const opening = { kind: 'open', base } as const;
  const renewed = vi.fn(() => Promise.resolve());
  let deed: Deed | null = null;
  const run = async (act: () => Promise<Deed | null>) => void (deed = (await act()) ?? deed);
  const { result } = renderHook(() => useDecisions(opening, t, run, renewed));
  const shown = () => result.current.decisions.map(({ text }) => text);
  const decide = (kind: 'same' | 'different', a: string, b: string) =>
    act(() => result.current.deciding.onDecide({ kind, a, b }));
  const undo = async () => await act(async () => void (await (deed as Deed | null)?.undo?.()));
  return { result, shown, decide, undo, renewed };
}

const SAME = 'Same thing: $15 billion (Example Post) and $1.25bn a month (Example Post)';
const DIFFERENT = 'Different things: $15 billion (Example Post) and $1.25bn a month (Example Post)';

test('a decision is listed with figures and publishers, and the verdicts are made anew', async () => {
  const { shown, decide, renewed } = await sitting();
  await decide('same', 'c1', 'c2');
  await waitFor(() => expect(shown()).toEqual([SAME]));
  await waitFor(() => expect(renewed).toHaveBeenCalledOnce());
  expect(sent).toHaveBeenLastCalledWith({ type: 'judge' });
});

test('the other word on a pair replaces the first, and its undo brings the first back', async () => {
  const { shown, decide, undo, renewed } = await sitting();
  await decide('same', 'c1', 'c2');
  await waitFor(() => expect(renewed).toHaveBeenCalledTimes(1));
  await decide('different', 'c1', 'c2');
  await waitFor(() => expect(renewed).toHaveBeenCalledTimes(2));
  await waitFor(() => expect(shown()).toEqual([DIFFERENT]));
  await undo();
  await waitFor(() => expect(shown()).toEqual([SAME]));
});

test('the same word again takes it back, as the list does, and that can be undone', async () => {
  const { result, shown, decide, undo, renewed } = await sitting();
  await decide('same', 'c1', 'c2');
  await waitFor(() => expect(renewed).toHaveBeenCalledTimes(1));
  await decide('same', 'c2', 'c1');
  await waitFor(() => expect(shown()).toEqual([]));
  await waitFor(() => expect(renewed).toHaveBeenCalledTimes(2));
  await undo();
  await waitFor(() => expect(shown()).toHaveLength(1));
  await act(() => result.current.onUndecide(result.current.deciding.made.length > 0 ? 'pair:c1:c2' : ''));
  await waitFor(() => expect(shown()).toEqual([]));
});
