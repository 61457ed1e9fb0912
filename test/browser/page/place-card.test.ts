import { page } from 'vitest/browser';
import { afterEach, expect, test } from 'vitest';

import { placeCard } from '../../../lib/page/place-card.ts';
import { until } from './sitting.ts';

let host: HTMLElement | null = null;
let ended = new AbortController();

afterEach(() => {
  ended.abort();
  ended = new AbortController();
  host?.remove();
});

/** A card of which the body scrolls, beside a figure that stands so far down; `grow` gives it more to say. */
async function cardAt(top: number, window: number) {
  await page.viewport(800, window);
  host = document.createElement('div');
  host.style.cssText = 'position: absolute; left: 0; top: 0';
  const slot = document.createElement('div');
  slot.innerHTML =
    '<div style="display: flex; flex-direction: column; max-height: inherit">' +
    '<div class="body" style="overflow: auto; min-height: 0"><div></div></div></div>';
  host.attachShadow({ mode: 'open' }).append(slot);
  document.body.append(host);
  const grow = (height: number) =>
    (slot.querySelector<HTMLElement>('.body > div')!.style.height = `${String(height)}px`);
  grow(100);
  placeCard(slot, () => new DOMRect(100, top, 60, 20), ended.signal);
  return { slot, grow, box: () => slot.getBoundingClientRect() };
}

test('a card goes below its figure where all of it has room', async () => {
  const { box, grow } = await cardAt(100, 700);
  expect(box().top).toBe(130);
  grow(500);
  await until(() => expect(box().height).toBe(500));
  expect(box().top).toBe(130);
});

test('in a low window a card that fills goes where there is more room, and shows as much as fits', async () => {
  const { box, grow } = await cardAt(330, 600);
  expect(box().top).toBe(360);
  grow(310);
  await until(() => expect(box().bottom).toBe(320));
  expect(box().height).toBe(310);
});

test('a card never leaves the window, however low that is', async () => {
  const { box, grow } = await cardAt(120, 250);
  grow(900);
  await until(() => expect(box().height).toBeGreaterThan(200));
  expect(box().top).toBeGreaterThanOrEqual(8);
  expect(box().bottom).toBeLessThanOrEqual(242);
});

test('a card that the reader has touched stays on its side', async () => {
  const { slot, box, grow } = await cardAt(330, 600);
  slot.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  grow(310);
  await until(() => expect(box().height).toBe(232));
  expect(box().top).toBe(360);
});
