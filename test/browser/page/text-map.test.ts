import { expect, test } from 'vitest';

import { read, setBody, shown } from './setting.ts';

/** Mark-up, a stretch of the text as read, and what the range over it shows in the document. */
const TRIPS: readonly { html: string; stretch: string; inDocument?: string }[] = [
  { html: '<p>It cost $1.2 <b>billion</b> a month.</p>', stretch: '$1.2 billion a month' },
  { html: '<p>It cost\n\n  $1.2\n <i>billion</i>.</p>', stretch: '$1.2 billion', inDocument: '$1.2\n billion' },
  { html: '<p>$1.2&nbsp;billion</p>', stretch: '$1.2\u00a0billion' },
  { html: '<p>2.2 giga&shy;watts here</p>', stretch: '2.2 gigawatts', inDocument: '2.2 giga\u00adwatts' },
  { html: '<p>$<span>1</span><span>.25</span>bn</p>', stretch: '$1.25bn' },
  { html: '<p>over $5<br>billion</p>', stretch: '$5\nbillion', inDocument: '$5billion' },
  {
    html: '<table><tr><th>A</th><th>$ bn</th></tr><tr><td>x</td><td> 852 </td></tr></table>',
    stretch: '$852 bn',
    inDocument: '852',
  },
  { html: '<p>🚀 to $5bn 🚀</p>', stretch: '$5bn' },
  { html: '<p>a</p><p>$5bn</p><p>c</p>', stretch: '$5bn' },
];

test.each(TRIPS)('$html → $stretch', ({ html, stretch, inDocument = stretch }) => {
  const map = read(setBody(html));
  const start = map.text.indexOf(stretch);
  expect(start).toBeGreaterThanOrEqual(0);
  expect(shown(map.rangeOf({ start, end: start + stretch.length }))).toBe(inDocument);
});

test('every word of a page leads back to itself', () => {
  const map = read(
    setBody(
      '<h1>One <em>two</em></h1><p>three&shy;four  five<br>six <b>sev</b>en</p><ul><li>eight</li><li>nine</li></ul>',
    ),
  );
  for (const word of map.text.matchAll(/\S+/g)) {
    const range = map.rangeOf({ start: word.index, end: word.index + word[0].length });
    expect(shown(range).replaceAll('\u00ad', '')).toBe(word[0]);
    expect(map.offsetOf({ node: range!.startContainer as Text, offset: range!.startOffset })).toBe(word.index);
  }
});

test('the gap between two blocks has no range', () => {
  const map = read(setBody('<p>a</p><p>b</p>'));
  expect(map.text).toBe('a\n\nb');
  expect(map.rangeOf({ start: 1, end: 3 })).toBeNull();
});

test('a stretch whose nodes have gone has no range', () => {
  const map = read(setBody('<p>It cost $5bn.</p>'));
  document.body.firstElementChild!.remove();
  expect(map.rangeOf({ start: 8, end: 12 })).toBeNull();
});

test('a place outside the text has no offset', () => {
  const map = read(setBody('<p>a</p><nav>menu</nav>'));
  expect(map.offsetOf({ node: document.querySelector('nav')!.firstChild as Text, offset: 1 })).toBeNull();
});
