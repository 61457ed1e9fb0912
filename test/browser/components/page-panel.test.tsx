import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import '../../../components/popup.css';
import { PagePanel, type PageActions, type PageState } from '../../../components/page-panel.tsx';
import type { ClaimView } from '../../../lib/compare/view.ts';
import { CLAIMS, RATE } from './claims.ts';
import { DECIDING, pageActions, t } from './fixtures.tsx';

afterEach(cleanup);

function show(state: PageState, actions: Partial<PageActions> = {}) {
  return render(<PagePanel t={t} deciding={DECIDING} state={state} {...pageActions} {...actions} />).container;
}

function read(claims: readonly ClaimView[], actions: Partial<PageActions> = {}) {
  return show({ kind: 'read', claims }, actions);
}

test.each<[PageState, string, keyof PageActions]>([
  [{ kind: 'read', claims: [] }, 'See stored facts', 'onFacts'],
  [{ kind: 'silent', silence: 'notAnArticle' }, 'See stored facts', 'onFacts'],
  [{ kind: 'silent', silence: 'noFigures' }, 'See stored facts', 'onFacts'],
  [{ kind: 'silent', silence: 'tooLong' }, 'See stored facts', 'onFacts'],
  [{ kind: 'silent', silence: 'off' }, 'Turn back on', 'onSiteOn'],
  [{ kind: 'paused' }, 'Resume', 'onResume'],
  [{ kind: 'noAccess', host: 'a.example', denied: false }, 'Turn on for this site', 'onTurnOn'],
  [{ kind: 'noAccess', host: 'a.example', denied: true }, 'Turn on for this site', 'onTurnOn'],
  [{ kind: 'noAccess', host: 'a.example', denied: false }, 'Read this page once', 'onOnce'],
  [{ kind: 'closed' }, 'See stored facts', 'onFacts'],
  [{ kind: 'noReader' }, 'Reload the page', 'onReload'],
  [{ kind: 'failed', error: 'No room.' }, 'Try again', 'onRetry'],
])('%o leads on by "%s"', async (state, label, action) => {
  const called = vi.fn();
  const container = show(state, { [action]: called });
  expect(container.querySelectorAll('.primary')).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: label }));
  expect(called).toHaveBeenCalledOnce();
});

test('a failure is announced with its reason, and loading is told', () => {
  show({ kind: 'failed', error: 'No room on the disk.' });
  expect(screen.getByRole('alert').textContent).toContain('No room on the disk.');
  cleanup();
  show({ kind: 'loading' });
  expect(screen.getByRole('status').textContent).toBe('Reading this page…');
});

test('claims that other sources speak of come first', () => {
  read([...CLAIMS].reverse());
  const figures = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
  expect(figures.slice(-2).sort()).toEqual(['2.2 GW', '8 per cent']);
});

test('a claim that another source tells too does not count as unknown, whatever the verdict', () => {
  read([{ ...CLAIMS[5]!, evidence: [RATE] }, CLAIMS[6]!, CLAIMS[0]!]);
  const figures = screen.getAllByRole('heading').map(({ textContent }) => textContent);
  expect(figures.filter((text) => !/differ/.test(text))).toEqual([
    'Other sources speak of these (2)',
    '$15 billion',
    '2.2 GW',
    'Nothing else known yet (1)',
    '8 per cent',
  ]);
});

test('every verdict is told in words and by a shape of its own', () => {
  const container = read(CLAIMS);
  const verdicts = [...container.querySelectorAll('.verdict')];
  expect(verdicts.map(({ textContent }) => textContent)).toEqual([
    'May differ',
    '2 separate reports',
    'Differs',
    'Later figure',
    'Adds up',
  ]);
  const outlines = verdicts.map((verdict) => getComputedStyle(verdict).borderStyle);
  expect(outlines).toEqual(['dashed', 'solid', 'solid', 'solid', 'solid']);
  const signs = verdicts.map((verdict) => verdict.querySelector('path')?.getAttribute('d'));
  expect(new Set(signs).size).toBe(4); // the dashes tell "may differ" from "differs"
});

test('evidence tells publisher, date, quote, reason and sum, and links without a trace', async () => {
  read(CLAIMS.slice(0, 1));
  await userEvent.click(screen.getByText('1 source differs'));
  const side = screen.getByRole('heading', { name: 'Sources that differ' }).closest('section')!;
  for (const text of [RATE.date, RATE.sentence, RATE.reason, RATE.sum!, RATE.word]) within(side).getByText(text);
  const link = within(side).getByRole<HTMLAnchorElement>('link', { name: RATE.publisher });
  expect([link.href, link.rel, link.target]).toEqual([RATE.url, 'noreferrer', '_blank']);
});

test('a source without a safe address is named and not linked', async () => {
  read([{ ...CLAIMS[0]!, evidence: [{ ...RATE, url: null }] }]);
  await userEvent.click(screen.getByText('1 source differs'));
  screen.getByText(RATE.publisher, { selector: '.cite *' });
  expect(screen.queryByRole('link')).toBeNull();
});

test('a long trail leaves its middle out, and a short one nothing', () => {
  const trail = ['This page', 'One', 'Two', 'Three', 'The Information', 'Meta’s own words'];
  read([
    { ...CLAIMS[0]!, evidence: [], trail },
    { ...CLAIMS[0]!, index: 1, evidence: [], trail: trail.slice(0, 4) },
  ]);
  const [long, short] = screen.getAllByRole('list', { name: 'Where the report comes from' });
  expect(long!.textContent).toBe('This page← …← The Information← Meta’s own words');
  expect(within(long!).getByText('…').title).toBe('One ← Two ← Three');
  expect(short!.textContent).toBe('This page← One← Two← Three');
});

test('what stands on the page itself is no other source', async () => {
  const here = { ...RATE, side: 'here' as const, publisher: 'This one' };
  read([
    { ...CLAIMS[0]!, evidence: [here] },
    { ...CLAIMS[5]!, evidence: [here] },
  ]);
  screen.getByText('Other sources speak of these (1)');
  screen.getByText('Nothing else known yet (1)');
  await userEvent.click(screen.getAllByText('On the same page', { selector: 'summary' })[0]!);
  screen.getAllByRole('heading', { name: 'On the same page' });
  expect(screen.queryByText('Other sources')).toBeNull();
});

test('a sum that the reason tells is not told again', async () => {
  const reason = 'Both would fit: $1.25bn × 12 = $15bn.';
  read([
    {
      ...CLAIMS[0]!,
      reason,
      evidence: [
        { ...RATE, reason },
        { ...RATE, storedId: 'c2', reason: 'Other words.' },
      ],
    },
  ]);
  await userEvent.click(screen.getByText('1 source differs'));
  expect(screen.getAllByText('$1.25bn × 12 = $15bn')).toHaveLength(1);
});

test('many sources that neither agree nor differ are folded away, and what is not compared is told', async () => {
  const others = ['A', 'B', 'C', 'D', 'E'].map((publisher) => ({
    ...RATE,
    side: 'other' as const,
    publisher,
    trail: [],
  }));
  read([{ ...CLAIMS[0]!, evidence: others }]);
  await userEvent.click(screen.getByText('5 other sources'));
  const visible = (name: string) => screen.getByText(name, { selector: '.cite *' }).checkVisibility();
  expect(['A', 'C', 'D', 'E'].map(visible)).toEqual([true, true, false, false]);
  await userEvent.click(screen.getByText('2 more'));
  expect(visible('E')).toBe(true);
  await userEvent.click(screen.getByText('Not compared (1)'));
  expect(screen.getByText(/between other parties, Amazon/).checkVisibility()).toBe(true);
});

test('what a rule filled in is grey and says so', () => {
  read(CLAIMS.slice(0, 1));
  const implied = screen.getByText('with SpaceX');
  expect([implied.className, implied.title]).toEqual([
    'implied',
    'Not stated by the article, or perhaps meant otherwise',
  ]);
});

test('one claim or all that are not yet stored are saved, and one is shown in the page', async () => {
  const [onSave, onJump] = [vi.fn(), vi.fn()];
  read(CLAIMS, { onSave, onJump });
  const row = screen.getByRole('heading', { name: '2.2 GW' }).closest('li')!;
  await userEvent.click(within(row).getByRole('button', { name: 'Save' }));
  await userEvent.click(within(row).getByRole('button', { name: 'Show in page' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save all (6)' }));
  expect(onSave.mock.calls.map(([claims]) => (claims as ClaimView[]).map(({ index }) => index))).toEqual([
    [5],
    [0, 2, 3, 4, 5, 6],
  ]);
  expect(onJump).toHaveBeenCalledExactlyOnceWith(CLAIMS[5]);
});

test('a stored claim offers no second saving', () => {
  read(CLAIMS.map((claim) => ({ ...claim, savedId: 'c1' })));
  expect(screen.queryByRole('button', { name: /^Save/ })).toBeNull();
  screen.getByText('All saved');
});

test('a figure keeps its hedge', () => {
  const words = [
    { text: 'Contract', implied: false },
    { text: 'more than $40 billion', implied: false },
  ];
  const container = read([{ ...CLAIMS[0]!, quote: '$40 billion', words }]);
  screen.getByRole('heading', { name: 'more than $40 billion' });
  expect(container.querySelector('.words')?.textContent).toBe('Contract');
});

test('a reason or a sum that stands there already is not told twice', async () => {
  const claim = CLAIMS[0]!;
  const told = { ...RATE, publisher: 'Another Outlet', reason: `It fits: ${RATE.sum}.` };
  read([{ ...claim, reason: RATE.reason, evidence: [RATE, told] }]);
  await userEvent.click(screen.getByText('2 sources differ'));
  expect(screen.getAllByText(RATE.reason)).toHaveLength(1);
  expect(screen.getAllByText(RATE.sum!, { exact: false }).map(({ className }) => className)).toEqual(['sum', 'reason']);
});

test('what a page says stays text', () => {
  const [trap, other] = ['<img src=x onerror="document.title=1">', '<iframe src="https://a.example"></iframe>'];
  const container = read([{ ...CLAIMS[0]!, quote: trap, reason: trap, words: [{ text: other, implied: false }] }]);
  expect(container.querySelector('img, iframe')).toBeNull();
  expect([screen.getAllByText(trap).length, screen.getAllByText(other).length]).toEqual([2, 1]);
});

test('an outlet that speaks of a claim twice counts as one source', () => {
  read([{ ...CLAIMS[0]!, evidence: [RATE, { ...RATE, quote: 'told again' }] }]);
  expect(screen.getByText('1 source differs')).toBeTruthy();
});
