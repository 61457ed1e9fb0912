import { cleanup, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';

import { Tabs } from '../../../components/tabs.tsx';

const TABS = [
  { name: 'page', label: 'This page' },
  { name: 'facts', label: 'Facts' },
] as const;

function Sample() {
  const [selected, setSelected] = useState<'page' | 'facts'>('page');
  return (
    <Tabs label="Sample" tabs={TABS} selected={selected} onSelect={setSelected}>
      <button type="button">in {selected}</button>
    </Tabs>
  );
}

const chosen = () => screen.getByRole('tab', { selected: true }).textContent;

beforeEach(() => void render(<Sample />));
afterEach(() => {
  cleanup();
  document.documentElement.dir = 'ltr';
});

test('arrows, Home and End select and take the focus along, round the ends', async () => {
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe('This page');
  for (const [key, label] of [
    ['{ArrowRight}', 'Facts'],
    ['{ArrowRight}', 'This page'],
    ['{ArrowLeft}', 'Facts'],
    ['{Home}', 'This page'],
    ['{End}', 'Facts'],
  ] as const) {
    await userEvent.keyboard(key);
    expect([chosen(), document.activeElement?.textContent]).toEqual([label, label]);
  }
});

test('the tab list is one stop of the Tab key; the next is in the panel', async () => {
  await userEvent.tab();
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe('in page');
});

test('from right to left the arrows lead the other way', async () => {
  document.documentElement.dir = 'rtl';
  await userEvent.tab();
  await userEvent.keyboard('{ArrowLeft}');
  expect(chosen()).toBe('Facts');
});

test('the panel is named by its tab', async () => {
  await userEvent.click(screen.getByRole('tab', { name: 'Facts' }));
  expect(screen.getByRole('tabpanel', { name: 'Facts' }).textContent).toBe('in facts');
});
