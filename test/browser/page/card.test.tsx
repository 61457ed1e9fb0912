import axe from 'axe-core';
import { render } from 'preact';
import { userEvent } from 'vitest/browser';
import { afterEach, expect, test, vi } from 'vitest';

import { LiveCard, type LiveCardProps } from '../../../components/card/live-card.tsx';
import cardStyle from '../../../components/card/card.css?inline';
import controls from '../../../components/controls.css?inline';
import source from '../../../components/source.css?inline';
import tokens from '../../../components/tokens.css?inline';
import verdict from '../../../components/verdict.css?inline';
import { translator } from '../../../lib/translate.ts';
import messages from '../../../public/_locales/en/messages.json';
import { viewOf } from './fake-port.ts';
import { until } from './sitting.ts';

const t = translator(messages, 'en');
const slot = document.createElement('div');

afterEach(() => {
  render(null, slot);
  slot.remove();
});

/** Draws a card; the guard lets every trusted click through unless a test says otherwise. */
function draw(change: Partial<LiveCardProps> = {}, scheme = 'light'): LiveCardProps {
  const props: LiveCardProps = {
    t,
    quote: '$1.25bn a month',
    position: 2,
    total: 7,
    guard: { watch: () => undefined, allows: ({ isTrusted }) => isTrusted },
    ask: vi.fn(() => Promise.resolve({ ok: true as const, value: viewOf({}) })),
    save: vi.fn(() => Promise.resolve({ ok: true as const, value: { ids: ['a'] } })),
    undo: vi.fn(() => Promise.resolve({ ok: true as const, value: { removed: 1 } })),
    openPanel: vi.fn(),
    step: vi.fn(),
    close: vi.fn(),
    ...change,
  };
  slot.style.cssText = `width:384px;max-height:700px;color-scheme:${scheme}`;
  slot.className = 'slot';
  document.body.append(slot);
  const style = document.createElement('style');
  style.textContent = [tokens.replaceAll(':root', '.slot'), controls, verdict, source, cardStyle].join('\n');
  render(<LiveCard {...props} />, slot);
  slot.append(style);
  return props;
}

const words = (): string => slot.textContent.replace(/\s+/g, ' ');
const button = (name: string): HTMLButtonElement =>
  [...slot.querySelectorAll('button')].find((each) => (each.ariaLabel ?? each.textContent) === name)!;

test('a card tells claim, verdict, reason, sum and evidence', async () => {
  draw();
  await until(() => expect(words()).toContain('May differ'));
  for (const part of ['2 of 7', '$1.25bn a month', 'Anthropic pays xAI', 'Both would fit', '$1.25bn × 12 = $15bn']) {
    expect(words()).toContain(part);
  }
  expect(slot.querySelector('.implied')?.textContent).toBe('agreed');
  const link = slot.querySelector('a')!;
  expect([link.href, link.rel, link.target]).toEqual([
    'https://www.northgate-dispatch.example/a',
    expect.stringContaining('noreferrer'),
    '_blank',
  ]);
});

test('a stored address that is none of the web makes no link', async () => {
  const [evidence] = viewOf({}).evidence;
  const urls = [
    'javascript:alert(1)',
    'data:text/html,x',
    ' javascript:alert(1)',
    'file:///etc/passwd',
    '//evil.example',
  ];
  const value = viewOf({ evidence: urls.map((url) => ({ ...evidence!, url })) });
  draw({ ask: () => Promise.resolve({ ok: true, value }) });
  await until(() => expect(words()).toContain('May differ'));
  expect(slot.querySelectorAll('a')).toHaveLength(0);
});

test('mark-up in what was stored stays text', async () => {
  const value = viewOf({ reason: '<img src=x onerror=alert(1)>' });
  draw({ ask: () => Promise.resolve({ ok: true, value }) });
  await until(() => expect(words()).toContain('<img src=x'));
  expect(slot.querySelector('img')).toBeNull();
});

test('Save proposes, Undo takes back', async () => {
  const { save, undo } = draw();
  await until(() => expect(button('Save claim').disabled).toBe(false));
  await userEvent.click(button('Save claim'));
  await until(() => expect(words()).toContain('Saved, waiting for your review'));
  expect(save).toHaveBeenCalledOnce();
  await userEvent.click(button('Undo'));
  await until(() => expect(words()).toContain('Taken back'));
  expect(undo).toHaveBeenCalledWith(['a']);
  expect(button('Save claim').disabled).toBe(false);
});

test('a click that the guard does not trust opens the panel instead', async () => {
  const { save, openPanel } = draw();
  await until(() => expect(button('Save claim').disabled).toBe(false));
  button('Save claim').click();
  expect(save).not.toHaveBeenCalled();
  expect(openPanel).toHaveBeenCalledOnce();
});

test('a claim that is stored already is not saved twice', async () => {
  draw({ ask: () => Promise.resolve({ ok: true, value: viewOf({ savedId: 'x' }) }) });
  await until(() => expect(words()).toContain('In your fact base'));
  expect(button('Save claim')).toBeUndefined();
});

test('a failure says why and can be tried again', async () => {
  const replies = [
    { ok: false as const, error: 'The fact base does not open.' },
    { ok: true as const, value: viewOf({}) },
  ];
  draw({ ask: () => Promise.resolve(replies.shift()!) });
  await until(() => expect(words()).toContain('The fact base does not open.'));
  expect(button('Save claim').disabled).toBe(true);
  await userEvent.click(button('Try again'));
  await until(() => expect(words()).toContain('May differ'));
});

test('a claim that cannot be saved says why', async () => {
  draw({ save: () => Promise.resolve({ ok: false, error: 'No room left.' }) });
  await until(() => expect(button('Save claim').disabled).toBe(false));
  await userEvent.click(button('Save claim'));
  await until(() => expect(words()).toContain('Not saved: No room left.'));
});

test('a card tells through whom a report came, and what is not compared once that is asked for', async () => {
  draw();
  await until(() => expect(words()).toContain('May differ'));
  const trails = [...slot.querySelectorAll('ol')].map((list) => [list.ariaLabel, list.textContent]);
  expect(trails).toEqual([
    ['Where the report comes from', 'This page← The Harbour Ledger'],
    ['Where the report comes from', 'Northgate Dispatch← The Harbour Ledger'],
  ]);
  expect(words()).toContain('$15 billion · agreed');
  const line = [...slot.querySelectorAll('li')].find(({ textContent }) =>
    textContent.includes('other parties, Google'),
  )!;
  expect(line.checkVisibility()).toBe(false);
  await userEvent.click([...slot.querySelectorAll('summary')].at(-1)!);
  expect(line.checkVisibility()).toBe(true);
});

test('the dialog has the focus, and the keyboard reaches everything in it and leaves it', async () => {
  const { step, close } = draw();
  await until(() => expect(words()).toContain('May differ'));
  expect(document.activeElement?.getAttribute('role')).toBe('dialog');
  const visited: string[] = [];
  for (let i = 0; i < 7; i++) {
    await userEvent.keyboard('{Tab}');
    visited.push(document.activeElement?.ariaLabel ?? document.activeElement?.textContent ?? '');
  }
  expect(visited).toEqual([
    'Previous figure',
    'Next figure',
    'Close',
    'Northgate Dispatch',
    'Not compared (1)',
    'Save claim',
    'Open the panel',
  ]);
  button('Previous figure').click();
  button('Next figure').click();
  button('Close').click();
  expect([vi.mocked(step).mock.calls, vi.mocked(close).mock.calls.length]).toEqual([[[-1], [1]], 1]);
});

test('keys pressed in the card are not the page’s', async () => {
  draw();
  await until(() => expect(document.activeElement?.getAttribute('role')).toBe('dialog'));
  const heard = vi.fn();
  document.body.addEventListener('keydown', heard, { once: true });
  await userEvent.keyboard('j');
  document.body.removeEventListener('keydown', heard);
  expect(heard).not.toHaveBeenCalled();
});

test.each(['light', 'dark'])('a %s card has no faults that axe finds', async (scheme) => {
  draw({}, scheme);
  await until(() => expect(words()).toContain('May differ'));
  const { violations } = await axe.run(slot, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
