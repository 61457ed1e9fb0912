import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import { Toast } from '../../../components/toast.tsx';
import { useDone, type Deed } from '../../../entrypoints/popup/use-done.ts';
import { t } from '../components/fixtures.tsx';

afterEach(cleanup);

function Sample({ act }: { act: () => Promise<Deed | null> }) {
  const { done, clear, run } = useDone(t);
  return (
    <>
      <button type="button" onClick={() => void run(act)}>
        Do it
      </button>
      <Toast t={t} done={done} onGone={clear} />
    </>
  );
}

async function doIt(act: () => Promise<Deed | null>) {
  render(<Sample act={act} />);
  await userEvent.click(screen.getByRole('button', { name: 'Do it' }));
}

test('what was done is told, taken back once, and that is told too', async () => {
  const undo = vi.fn(() => Promise.resolve());
  await doIt(() => Promise.resolve({ text: '2 claims saved', undo }));
  await screen.findByText('2 claims saved');
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByText('Undone');
  expect(undo).toHaveBeenCalledOnce();
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

test('a failure says that nothing was changed, and why', async () => {
  await doIt(() => Promise.reject(new Error('There is no room left.')));
  await screen.findByText('Nothing was changed: There is no room left.');
});

test('an undo that fails is told', async () => {
  const undo = () => Promise.reject(new Error('The claim is gone.'));
  await doIt(() => Promise.resolve({ text: 'Deleted: $15 billion', undo }));
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await screen.findByText('Nothing was changed: The claim is gone.');
});

test('the act begins within the click, as a permission request must', async () => {
  let active: boolean | null = null;
  await doIt(() => {
    active = navigator.userActivation.isActive;
    return Promise.resolve(null);
  });
  expect(active).toBe(true);
  expect(screen.getByRole('status').textContent).toBe('');
});
