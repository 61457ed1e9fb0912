import { cleanup, render } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';

import '../../../components/popup.css';
import { prefer } from './emulate.ts';
import { FIXTURES } from './fixtures.tsx';

afterEach(cleanup);

/** Puts a state into the place that popup.html has for it, with all evidence open. */
async function show(name: string, width = 400): Promise<HTMLElement> {
  await page.viewport(width, 600);
  document.documentElement.classList.toggle('page', width !== 400);
  document.documentElement.lang = 'en';
  document.title = 'Second Source';
  const app = document.createElement('div');
  app.id = 'app';
  document.body.append(app);
  const state = FIXTURES[name];
  if (state === undefined) throw new Error(`No fixture "${name}"`);
  render(state, { container: app, baseElement: document.body });
  for (const details of app.querySelectorAll('details')) details.open = true;
  return app;
}

afterEach(() => document.querySelector('#app')?.remove());

describe.each(['light', 'dark'])('in %s', (scheme) => {
  test.each(Object.keys(FIXTURES))('%s breaks no rule of axe', async (name) => {
    await prefer({ 'prefers-color-scheme': scheme, 'prefers-reduced-motion': 'reduce' });
    await show(name);
    const { violations } = await axe.run(document.body, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

describe('for eyes and fingers', () => {
  test.each(Object.keys(FIXTURES))('%s fits a window of 320 px', async (name) => {
    const app = await show(name, 320);
    const wide = [...app.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > 320.5);
    expect(wide.map(({ outerHTML }) => outerHTML.slice(0, 80))).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });

  test.each(Object.keys(FIXTURES))('%s has targets of 24 px at least', async (name) => {
    const app = await show(name);
    const small = [...app.querySelectorAll<HTMLElement>('button, select, summary, label')].filter((one) => {
      const { width, height } = one.getBoundingClientRect();
      return width < 24 || height < 24;
    });
    expect(small.map(({ outerHTML }) => outerHTML.slice(0, 80))).toEqual([]);
  });

  test.each(Object.keys(FIXTURES))('%s needs no inline style, which the CSP would drop', async (name) => {
    expect((await show(name)).querySelectorAll('[style]')).toHaveLength(0);
  });

  test('forced colours keep the words of the main button and the mark of the chosen tab', async () => {
    await prefer({ 'forced-colors': 'active' });
    const app = await show('switched off');
    const style = (selector: string) =>
      getComputedStyle(app.querySelector(selector)!) as CSSStyleDeclaration & { forcedColorAdjust: string };
    expect(style('.primary').color).not.toBe(style('.primary').backgroundColor);
    expect(style('.primary').forcedColorAdjust).toBe('none');
    const [chosen, other] = ['true', 'false'].map((is) => style(`[role=tab][aria-selected=${is}]`).borderBottomColor);
    expect(chosen).not.toBe(other);
    expect(other).toBe(getComputedStyle(document.documentElement).backgroundColor);
    await prefer({ 'forced-colors': 'none' });
  });

  test('nothing moves for readers who want no motion', async () => {
    await prefer({ 'prefers-reduced-motion': 'reduce' });
    await show('page loading');
    expect(document.getAnimations()).toHaveLength(0);
    await prefer({ 'prefers-reduced-motion': 'no-preference' });
    expect(document.getAnimations().length).toBeGreaterThan(0);
  });

  test('no figure is cut off', async () => {
    const app = await show('page with claims', 320);
    for (const figure of app.querySelectorAll('h3')) {
      expect(getComputedStyle(figure).textOverflow).toBe('clip');
      expect(figure.scrollWidth).toBeLessThanOrEqual(figure.clientWidth);
    }
  });
});
