import { userEvent } from 'vitest/browser';
import { afterEach, beforeEach, expect, test } from 'vitest';

import type { CardRequest } from '../../../lib/page/card-request.ts';
import { doorOf, installDoor } from '../../../lib/page/doors.ts';
import { figureAt } from '../../../lib/page/hit.ts';
import { read, setBody } from './setting.ts';
import { overlay, sit, until } from './sitting.ts';

let opened: { request: CardRequest; signal: AbortSignal }[] = [];
beforeEach(() => {
  opened = [];
  installDoor('second-source.card', (request, signal) => opened.push({ request, signal }));
});
afterEach(() => getSelection()?.removeAllRanges());

const ARTICLE =
  '<p>It cost <b id="figure">$1.2</b> billion.</p><p>Then <a href="#x" id="link">$5bn</a> more.</p><p id="else">Else.</p>';

test('a click on a figure opens its card, a click elsewhere closes it', async () => {
  await sit(ARTICLE);
  await userEvent.click(document.querySelector('#figure')!);
  await until(() => expect(opened).toHaveLength(1));
  expect(opened[0]!.request).toMatchObject({ quote: '$1.2 billion', position: 1, total: 2, dark: false });
  await userEvent.click(document.querySelector('#else')!);
  expect(opened[0]!.signal.aborted).toBe(true);
  expect(opened[0]!.request.slot.isConnected).toBe(false);
});

test('clicks that scripts make open nothing', async () => {
  const { port } = await sit(ARTICLE);
  const figure = document.querySelector('#figure')!;
  const { left, top } = figure.getBoundingClientRect();
  figure.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: left + 3, clientY: top + 3 }));
  (figure as HTMLElement).click();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(port.asked.filter(({ type }) => type === 'card')).toEqual([]);
});

test('a click on a link is the page’s own', async () => {
  await sit(ARTICLE);
  await userEvent.click(document.querySelector('#link')!);
  expect(opened).toEqual([]);
});

test('a click that ends a selection opens nothing', async () => {
  await sit(ARTICLE);
  await userEvent.dblClick(document.querySelector('#else')!);
  getSelection()!.selectAllChildren(document.body);
  const { hitFigure } = await import('../../../lib/page/hit.ts');
  const map = read(document.body);
  const range = map.rangeOf({ start: map.text.indexOf('$1.2'), end: map.text.indexOf('$1.2') + 4 })!;
  const hits: number[] = [];
  document.addEventListener('click', (event) => hits.push(hitFigure(event, [range])), { once: true, capture: true });
  document.addEventListener('mousedown', (event) => event.preventDefault(), { once: true }); // keeps the selection
  await userEvent.click(document.querySelector('#figure')!);
  expect(hits).toEqual([-1]);
});

test('the shortcut goes from figure to figure, and round', async () => {
  const { reader } = await sit(ARTICLE);
  for (const position of [1, 2, 1]) {
    expect(await reader.answer({ type: 'openCard' })).toBe(true);
    await until(() => expect(opened.at(-1)?.request.position).toBe(position));
  }
  expect(opened.slice(0, 2).every(({ signal }) => signal.aborted)).toBe(true);
});

test('without figures the shortcut does nothing', async () => {
  const { reader } = await sit('<p>No sums.</p>');
  expect(await reader.answer({ type: 'openCard' })).toBe(false);
});

test('Escape closes, and the focus goes back to where it was', async () => {
  const { reader } = await sit(`<button id="start">Start</button>${ARTICLE}`);
  document.querySelector<HTMLElement>('#start')!.focus();
  await reader.answer({ type: 'openCard' });
  await until(() => expect(opened).toHaveLength(1));
  const { slot } = opened[0]!.request;
  slot.tabIndex = -1;
  slot.focus();
  expect(document.activeElement).toBe(overlay()!.host);
  await userEvent.keyboard('{Escape}');
  expect(opened[0]!.signal.aborted).toBe(true);
  expect(document.activeElement?.id).toBe('start');
});

test('the first card waits for its script, which comes with the first answer', async () => {
  Reflect.deleteProperty(globalThis, Symbol.for('second-source.card'));
  expect(doorOf('second-source.card')).toBeNull();
  const { reader, port } = await sit(ARTICLE);
  const { ask } = port;
  Object.assign(port, {
    ask: async (request: Parameters<typeof ask>[0]) => {
      const reply = await ask(request);
      if (request.type === 'card')
        installDoor('second-source.card', (card, signal) => opened.push({ request: card, signal }));
      return reply;
    },
  });
  await reader.answer({ type: 'openCard' });
  await until(() => expect(opened).toHaveLength(1));
  expect(await opened[0]!.request.actions.ask()).toMatchObject({ ok: true });
  expect(port.asked.filter(({ type }) => type === 'card')).toHaveLength(1);
});

test('a card proposes and takes back its own claim only', async () => {
  const { reader, port } = await sit(ARTICLE);
  await reader.answer({ type: 'openCard' });
  await until(() => expect(opened).toHaveLength(1));
  const { actions } = opened[0]!.request;
  await actions.save();
  await actions.undo(['claim-1']);
  expect(port.asked.slice(-2)).toMatchObject([
    { type: 'propose', indexes: [0] },
    { type: 'withdraw', ids: ['claim-1'] },
  ]);
});

test('a point hits the figure that is drawn there, on either line', () => {
  setBody('<p style="width:5em;font:20px/30px monospace">aaaa $1.2 billion</p>');
  const map = read(document.body);
  const range = map.rangeOf({ start: 5, end: map.text.length })!;
  const rects = (() => {
    const live = new Range();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return [...live.getClientRects()].filter(({ width }) => width > 0);
  })();
  expect(rects.length).toBeGreaterThan(1);
  const p = document.querySelector('p')!;
  for (const rect of rects) expect(figureAt(p, rect.left + 2, rect.top + 5, [range])).toBe(0);
  expect(figureAt(p, rects[0]!.left, rects.at(-1)!.bottom + 40, [range])).toBe(-1);
});
