import { expect, test, vi } from 'vitest';

import { badges, overlay, painted, sit, until } from './sitting.ts';

const ARTICLE = '<h1>A deal</h1><p>It cost $1.2 <b>billion</b> a year.</p><p>Then $5bn more.</p>';

test('every figure is painted alike, and a badge stands beside each that has something to say', async () => {
  await sit(ARTICLE);
  expect(painted()).toEqual(['$1.2 billion', '$5bn']);
  await until(() => expect(badges()).toHaveLength(2));
  expect(CSS.highlights.size).toBe(1);
});

test('figures with nothing to say are painted without a badge', async () => {
  await sit(ARTICLE, (port) => (port.glyph = null));
  expect(painted()).toHaveLength(2);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(badges()).toHaveLength(0);
});

test('the site’s own elements stay as they are, one host is added', async () => {
  const before = new Set(document.querySelectorAll('*'));
  await sit(ARTICLE);
  document.body.querySelectorAll('*').forEach((element) => before.add(element));
  const html = document.body.innerHTML;
  await until(() => expect(badges()).toHaveLength(2));
  expect(document.body.innerHTML).toBe(html);
  const added = [...document.querySelectorAll('*')].filter((element) => !before.has(element));
  expect(added.filter((element) => element.localName !== 'meta')).toEqual([overlay()!.host]);
  expect(overlay()!.host.shadowRoot).toBeNull();
  expect([...overlay()!.host.attributes].map(({ name }) => name)).toEqual(['popover']);
});

test('badges take no clicks and are not read out twice', async () => {
  await sit(ARTICLE);
  await until(() => expect(badges()).toHaveLength(2));
  for (const badge of badges()) {
    expect(getComputedStyle(badge).pointerEvents).toBe('none');
    expect(badge.getAttribute('aria-hidden')).toBe('true');
  }
});

test('all is gone at once when the signal ends', async () => {
  const { life } = await sit(ARTICLE);
  await until(() => expect(badges()).toHaveLength(2));
  const { host } = overlay()!;
  life.abort();
  expect([host.isConnected, CSS.highlights.size]).toEqual([false, 0]);
});

test('all is gone within a second after the extension has died', async () => {
  const { port } = await sit(ARTICLE);
  await until(() => expect(badges()).toHaveLength(2));
  port.living = false;
  await until(() => expect([overlay(), CSS.highlights.size]).toEqual([null, 0]), 1_000);
});

test('the overlay hides by itself when no script is left to take it away', async () => {
  const { life } = await sit(ARTICLE);
  await until(() => expect(badges()).toHaveLength(2));
  const frame = overlay()!.firstElementChild!;
  expect(getComputedStyle(frame).visibility).toBe('visible');
  vi.spyOn(Animation.prototype, 'play').mockImplementation(() => undefined);
  const time = vi.spyOn(Animation.prototype, 'currentTime', 'set').mockImplementation(() => undefined);
  await until(() => expect(getComputedStyle(frame).visibility).toBe('hidden'), 1_500);
  time.mockRestore();
  vi.restoreAllMocks();
  life.abort();
});

test('a switched-off site is left alone', async () => {
  const { reader } = await sit(ARTICLE, (port) => (port.on = false));
  expect([painted(), overlay()]).toEqual([[], null]);
  expect(await reader.answer({ type: 'readArticle' })).toEqual({ article: null, silence: 'off' });
});

test('a page without figures says so and asks nothing', async () => {
  const { reader, port } = await sit('<p>No sums here.</p>');
  expect(await reader.answer({ type: 'readArticle' })).toEqual({ article: null, silence: 'noFigures' });
  expect(port.asked).toEqual([]);
});

test('text that comes late is read and marked', async () => {
  const { port } = await sit(ARTICLE);
  document.body.insertAdjacentHTML('beforeend', '<p>And $7bn later.</p>');
  await until(() => expect(painted()).toEqual(['$1.2 billion', '$5bn', '$7bn']));
  const lookups = port.asked.flatMap((asked) => (asked.type === 'lookup' ? [asked.styled] : []));
  // The second comes from a page that has the style of its marks.
  expect(lookups).toEqual(['', 'fake']);
});

test('a page that draws the same text anew is marked again without asking', async () => {
  const { port } = await sit(ARTICLE);
  document.body.innerHTML = ARTICLE;
  await until(() => expect(painted()).toEqual(['$1.2 billion', '$5bn']));
  expect(port.asked.filter(({ type }) => type === 'lookup')).toHaveLength(1);
});

test('what the page clears is painted again', async () => {
  await sit(ARTICLE);
  CSS.highlights.get('fake')!.clear();
  await until(() => expect(painted()).toHaveLength(2), 1_000);
  CSS.highlights.clear();
  await until(() => expect(painted()).toHaveLength(2), 1_000);
});

test('an overlay that the page throws out or closes comes back', async () => {
  await sit(ARTICLE);
  const { host } = overlay()!;
  host.remove();
  await until(() => expect(host.isConnected).toBe(true), 1_000);
  (host as HTMLElement).hidePopover();
  await until(() => expect(host.matches(':popover-open')).toBe(true), 1_000);
});

test('a badge follows its figure and hides with it', async () => {
  await sit(`${ARTICLE}<div style="height:3000px"></div>`);
  await until(() => expect(badges()).toHaveLength(2));
  const [badge] = badges();
  const before = badge!.getBoundingClientRect().top;
  document.body.insertAdjacentHTML('afterbegin', '<div style="height:100px"></div>');
  await until(() => expect(badge!.getBoundingClientRect().top).toBeCloseTo(before + 100, 0));
  document.body.insertAdjacentHTML('beforeend', '<div style="position:fixed;inset:0;background:red"></div>');
  await until(() => expect(badges()).toHaveLength(0));
});

test('a badge goes when its figure leaves the view', async () => {
  await sit(`${ARTICLE}<div style="height:5000px"></div>`);
  await until(() => expect(overlay()!.querySelectorAll('.badge')).toHaveLength(2));
  scrollTo(0, 4000);
  await until(() => expect(overlay()!.querySelectorAll('.badge')).toHaveLength(0));
  scrollTo(0, 0);
  await until(() => expect(badges()).toHaveLength(2));
});

test('jumping shows a passage, unless it has gone', async () => {
  const { reader } = await sit(`<div style="height:4000px"></div>${ARTICLE}`);
  const { article } = (await reader.answer({ type: 'readArticle' })) as { article: { text: string } };
  const start = article.text.indexOf('$5bn');
  expect(await reader.answer({ type: 'jump', span: { start, end: start + 4 } })).toBe(true);
  expect(document.querySelectorAll('p')[1]!.getBoundingClientRect().top).toBeLessThan(innerHeight);
  document.body.innerHTML = '';
  expect(await reader.answer({ type: 'jump', span: { start, end: start + 4 } })).toBe(false);
});
