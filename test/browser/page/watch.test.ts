import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { watchPage } from '../../../lib/page/watch.ts';
import { setBody } from './setting.ts';

let life = new AbortController();
const changed = vi.fn(() => Promise.resolve(true));
beforeEach(() => {
  life = new AbortController();
  changed.mockClear();
  setBody('<nav>Menu</nav><p>Text</p>');
  watchPage(document.body, changed, life.signal);
});
afterEach(() => life.abort());

const wait = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

test('many changes in a row are one', async () => {
  for (let i = 0; i < 10; i++) {
    document.querySelector('p')!.append(' more');
    await wait(20);
  }
  await wait(900);
  expect(changed).toHaveBeenCalledOnce();
});

test('menus, attributes and white space are no change of the text', async () => {
  document.querySelector('nav')!.textContent = 'Other menu';
  document.querySelector('p')!.className = 'read';
  document.body.append(document.createElement('div'), ' \n ');
  await wait(900);
  expect(changed).not.toHaveBeenCalled();
});

test('a page that never stands still is read all the same, and seldom', async () => {
  const storm = setInterval(() => (document.querySelector('p')!.textContent = `Text ${Math.random()}`), 5);
  await wait(4_000);
  clearInterval(storm);
  expect(changed.mock.calls.length).toBeGreaterThanOrEqual(1);
  expect(changed.mock.calls.length).toBeLessThanOrEqual(3);
});

test('nothing is watched after the signal has ended', async () => {
  document.querySelector('p')!.textContent = 'Other';
  life.abort();
  document.querySelector('p')!.textContent = 'Third';
  await wait(900);
  expect(changed).not.toHaveBeenCalled();
});
