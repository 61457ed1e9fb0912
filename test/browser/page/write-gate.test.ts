import { userEvent } from 'vitest/browser';
import { afterEach, expect, test, vi } from 'vitest';

import { raiseStage } from '../../../lib/page/stage.ts';
import { WriteGate } from '../../../lib/page/write-gate.ts';
import { setBody } from './setting.ts';

const life = { now: new AbortController() };
afterEach(() => {
  life.now.abort();
  document.documentElement.removeAttribute('style');
  setBody('');
});

interface Scene {
  readonly host: HTMLElement;
  readonly button: HTMLButtonElement;
  readonly gate: WriteGate;
}

/** A stage with one button, seen for long enough unless `wait` says otherwise. */
async function scene(wait = 800): Promise<Scene> {
  setBody('<p>Page</p>');
  life.now = new AbortController();
  const stage = raiseStage(document, life.now.signal);
  const button = document.createElement('button');
  button.textContent = 'Save claim';
  button.style.cssText = 'position:absolute;left:40px;top:40px;width:120px;height:36px;pointer-events:auto';
  stage.frame.append(button);
  const gate = new WriteGate(life.now.signal);
  gate.watch(button);
  for (let waited = 0; waited < wait; waited += 100) {
    stage.keep();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { host: stage.host, button, gate };
}

/** Clicks at the middle of the button as a reader does; what the gate says, null where the click never arrives. */
async function click({ button, gate }: Scene): Promise<boolean | null> {
  let allowed: boolean | null = null;
  button.addEventListener('click', (event) => (allowed = gate.allows(event)), { once: true });
  await userEvent.click(document.documentElement, { position: { x: 100, y: 58 }, force: true });
  return allowed;
}

test('a reader’s click on a button that was seen may write', async () => {
  expect(await click(await scene())).toBe(true);
});

test('a click by a script may not', async () => {
  const { button, gate } = await scene();
  let allowed: boolean | null = null;
  button.addEventListener('click', (event) => (allowed = gate.allows(event)));
  button.click();
  expect(allowed).toBe(false);
});

test('a click before the button was seen for half a second may not', async () => {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(1_000);
  const now = await scene(); // seen, but no time has passed on this clock
  clock.mockReturnValue(1_400);
  const early = await click(now);
  clock.mockReturnValue(1_600);
  const late = await click(now);
  clock.mockRestore();
  expect([early, late]).toEqual([false, true]);
});

test('Enter on the button may write', async () => {
  const { button, gate } = await scene();
  let allowed: boolean | null = null;
  button.addEventListener('click', (event) => (allowed = gate.allows(event)));
  button.focus();
  await userEvent.keyboard('{Enter}');
  expect(allowed).toBe(true);
});

test('Enter on a button too small to be read may not', async () => {
  const { button, gate } = await scene();
  let allowed: boolean | null = null;
  button.addEventListener('click', (event) => (allowed = gate.allows(event)));
  document.documentElement.style.cssText = 'zoom:.1';
  button.focus();
  await userEvent.keyboard('{Enter}');
  expect(allowed).toBe(false);
});

/** What a hostile page may do to trick a reader into a click on something that is not seen. */
const TRICKS: readonly (readonly [name: string, trick: (scene: Scene) => void])[] = [
  ['an overlay in the top layer that lets clicks through', () => cover('pointer-events:none;background:#fff')],
  [
    'an overlay in the top layer over the label',
    () => cover('pointer-events:none;background:#fff;inset:40px auto auto 40px;width:60px;height:36px'),
  ],
  ['a scaled page', () => (document.documentElement.style.cssText = 'zoom:.05')],
  ['the popover closed', ({ host }) => host.hidePopover()],
  ['the overlay removed', ({ host }) => host.remove()],
];

function cover(style: string): void {
  const cover = document.createElement('div');
  cover.popover = 'manual';
  cover.style.cssText = `position:fixed;inset:0;width:auto;height:auto;margin:0;border:0;${style}`;
  document.body.append(cover);
  cover.showPopover();
}

test.each(TRICKS)('%s: no click writes', async (_, trick) => {
  const now = await scene();
  trick(now);
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(await click(now)).not.toBe(true);
});

/** What a page may do to hide the overlay, without effect on the top layer. */
const HARMLESS = [
  'opacity:0',
  'filter:opacity(0)',
  'clip-path:inset(100%)',
  'visibility:hidden',
  'transform:scale(.01)',
  'mix-blend-mode:difference',
];

test.each(HARMLESS)('html with %s: the button stays in sight or does not write', async (style) => {
  const now = await scene(0);
  document.documentElement.style.cssText = style;
  now.host.setAttribute('style', `${style};pointer-events:none`);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(getComputedStyle(now.host).opacity).toBe('1');
  expect(getComputedStyle(now.host).transform).toBe('none');
  expect(getComputedStyle(now.host).visibility).toBe('visible');
});
