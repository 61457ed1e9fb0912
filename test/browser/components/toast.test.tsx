import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { Toast, type Done } from '../../../components/toast.tsx';
import { t } from './fixtures.tsx';

/** What the checklist promises for an undo, in milliseconds. */
const UNDO_TIME = 10_000;

const onGone = vi.fn();
const DONE: Done = { id: 1, text: '2 claims saved', undo: vi.fn() };

beforeEach(() => {
  vi.useFakeTimers();
  // Out of reach of the real pointer, which lies where the test before left it.
  document.body.style.paddingTop = '200vh';
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.clearAllMocks();
  document.body.style.paddingTop = '';
});

/** Lets pending effects run: Preact starts them after the next frame. */
async function pass(milliseconds: number) {
  await vi.advanceTimersByTimeAsync(milliseconds);
}

/** Told and not done: whether a test's frame has the window's focus is not up to it. */
function focus(element: Element, type: 'focusin' | 'focusout') {
  element.dispatchEvent(new FocusEvent(type, { bubbles: true }));
}

test('says what was done and goes after ten seconds', async () => {
  render(<Toast t={t} done={DONE} onGone={onGone} />);
  expect(screen.getByRole('status').textContent).toContain('2 claims saved');
  await pass(UNDO_TIME - 1);
  expect(onGone).not.toHaveBeenCalled();
  await pass(100);
  expect(onGone).toHaveBeenCalledOnce();
});

test('stays while the focus is on it, and for the full time afterwards', async () => {
  render(<Toast t={t} done={DONE} onGone={onGone} />);
  await pass(UNDO_TIME - 2_000);
  focus(screen.getByRole('button', { name: 'Undo' }), 'focusin');
  await pass(UNDO_TIME * 3);
  expect(onGone).not.toHaveBeenCalled();
  focus(screen.getByRole('button', { name: 'Undo' }), 'focusout');
  await pass(UNDO_TIME - 2_000);
  expect(onGone).not.toHaveBeenCalled();
  await pass(3_000);
  expect(onGone).toHaveBeenCalledOnce();
});

test('stays while the pointer is on it, also when the focus leaves', async () => {
  render(<Toast t={t} done={DONE} onGone={onGone} />);
  const undo = screen.getByRole('button', { name: 'Undo' });
  fireEvent.mouseEnter(undo.parentElement!);
  focus(undo, 'focusin');
  focus(undo, 'focusout');
  await pass(UNDO_TIME * 2);
  expect(onGone).not.toHaveBeenCalled();
  fireEvent.mouseLeave(undo.parentElement!);
  await pass(UNDO_TIME + 100);
  expect(onGone).toHaveBeenCalledOnce();
});

test('the next message gets its full time', async () => {
  const { rerender } = render(<Toast t={t} done={DONE} onGone={onGone} />);
  await pass(UNDO_TIME - 2_000);
  rerender(<Toast t={t} done={{ ...DONE, id: 2 }} onGone={onGone} />);
  await pass(UNDO_TIME - 2_000);
  expect(onGone).not.toHaveBeenCalled();
});

test('a message that went away under the pointer does not hold the next one', async () => {
  const { rerender } = render(<Toast t={t} done={DONE} onGone={onGone} />);
  fireEvent.mouseEnter(screen.getByText(DONE.text).parentElement!);
  rerender(<Toast t={t} done={{ ...DONE, id: 2 }} onGone={onGone} />);
  await pass(UNDO_TIME + 100);
  expect(onGone).toHaveBeenCalledOnce();
});

test('undo and dismiss are offered; undo only where there is a way back', () => {
  render(<Toast t={t} done={DONE} onGone={onGone} />);
  screen.getByRole('button', { name: 'Undo' }).click();
  screen.getByRole('button', { name: 'Dismiss' }).click();
  expect([DONE.undo, onGone].map((called) => vi.mocked(called!).mock.calls.length)).toEqual([1, 1]);
  cleanup();
  render(<Toast t={t} done={{ ...DONE, undo: null }} onGone={onGone} />);
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

test('the place that announces is there before there is anything to announce', () => {
  render(<Toast t={t} done={null} onGone={onGone} />);
  expect(screen.getByRole('status').textContent).toBe('');
});
