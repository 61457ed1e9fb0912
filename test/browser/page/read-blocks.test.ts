import { expect, test } from 'vitest';

import { MAX_BLOCK } from '../../../lib/page/block-writer.ts';
import { blocksOf, read, setBody } from './setting.ts';

/** Mark-up, and the blocks that a reader of the page would see in it. */
const SIGHTINGS: readonly (readonly [html: string, ...blocks: string[]])[] = [
  ['<p>One.</p><p>Two.</p>', 'One.', 'Two.'],
  ['<p>It cost $1.2 <b>billion</b>\n   a month.</p>', 'It cost $1.2 billion a month.'],
  ['<p>$<span>1</span><span>.25</span><sup>bn</sup></p>', '$1.25bn'],
  ['<div>Before <p>inside</p> after</div>', 'Before', 'inside', 'after'],
  ['<p>First line<br>second line</p>', 'First line\nsecond line'],
  ['<p>First<br><br>Second</p>', 'First', 'Second'],
  ['<p>First <br> <br/> Second<br></p>', 'First', 'Second'],
  ['<h2>Paid in full:<br>$3bn</h2>', 'Paid in full: $3bn'],
  ['<p>1,25\u00a0milliard</p>', '1,25\u00a0milliard'],
  ['<p>giga\u00adwatts and zero\u200bwidth</p>', 'gigawatts and zerowidth'],
  ['<p>  \n\t </p><p>\u00ad</p><p>x</p>', 'x'],
  ['<nav>Menu $1</nav><p>Text</p><aside>Aside $2</aside><footer>Foot $3</footer>', 'Text'],
  ['<header><a href="/">Home</a> $5 a month</header><p>Text</p>', 'Text'],
  ['<header><h1>Headline $5bn</h1></header><p>Text</p>', 'Headline $5bn', 'Text'],
  ['<p>Text</p><script>var a = "$9bn"</script><style>p { width: 9% }</style><noscript>$8bn</noscript>', 'Text'],
  ['<p>Text <code>$1bn</code> more</p><pre>$2bn</pre>', 'Text more'],
  ['<form><p>Subscribe for $3</p><input value="$4"></form><p>Text</p>', 'Text'],
  ['<form><main><p>The whole page is a form.</p></main></form>', 'The whole page is a form.'],
  ['<p hidden>$1bn</p><p style="display:none">$2bn</p><p style="visibility:hidden">$3bn</p><p>Text</p>', 'Text'],
  ['<p>Cost <span style="position:absolute;clip-path:inset(50%)">one billion</span>$1bn</p>', 'Cost $1bn'],
  ['<p>Cost <span style="position:absolute;left:-9999px">one billion</span>$1bn</p>', 'Cost $1bn'],
  ['<p>Cost <span style="position:absolute;width:1px;overflow:hidden">one</span>$1bn</p>', 'Cost $1bn'],
  ['<p>Text</p><div class="related-links"><p>Other story of $7bn</p></div>', 'Text'],
  ['<div class="has-sidebar no-ads"><p>Text</p></div>', 'Text'],
  ['<p>Text</p><div role="navigation">Menu</div><div role="complementary">More</div>', 'Text'],
  ['<p>Text</p><ul><li><a href="/a">Another story about $7bn</a></li></ul>', 'Text'],
  [
    '<p>Text with <a href="/a">a link of $7bn</a> in the middle of it</p>',
    'Text with a link of $7bn in the middle of it',
  ],
  ['<ul><li>First</li><li>Second</li></ul>', 'First', 'Second'],
  ['<figure><img><figcaption>A site of 2.2 GW</figcaption></figure>', 'A site of 2.2 GW'],
  ['<details><summary>More</summary><p>Folded away</p></details><p>Text</p>', 'More', 'Text'],
  [
    '<table><tr><th>Item</th><th>Amount</th></tr><tr><td>Rent</td><td>$1.25 <b>billion</b></td></tr></table>',
    'Item | Amount',
    'Rent | $1.25 billion',
  ],
  [
    '<table><tr><th>Firm</th><th>Value ($ bn)</th><th>Power (MW)</th></tr><tr><td>A</td><td>852</td><td>300</td></tr></table>',
    'Firm | Value ($ bn) | Power (MW)',
    'A | $852 bn | 300 MW',
  ],
  ['<table><tr><th>Stake (%)</th><td>14</td></tr></table>', 'Stake (%) | 14%'],
  [
    '<table><tr><th>Year</th><th>EUR m</th></tr><tr><td>2026</td><td>1.250,5</td></tr></table>',
    'Year | EUR m',
    '2026 | EUR 1.250,5',
  ],
  ['<table><tr><th>Value ($ bn)</th></tr><tr><td>$852 billion</td></tr></table>', 'Value ($ bn)', '$852 billion'],
  ['<table><tr><td><h2>Layout</h2><p>First.</p><p>Second.</p></td></tr></table>', 'Layout', 'First.', 'Second.'],
  ['<article><p>One.</p><article><p>Teaser $5bn</p></article></article>', 'One.', 'Teaser $5bn'],
];

test.each(SIGHTINGS)('%s', (html, ...blocks) => {
  expect(blocksOf(html)).toEqual(blocks);
});

test('a teaser inside the article is left out, a post of a live page is not', () => {
  setBody(
    '<article id="a"><p>One.</p><article><p>Teaser</p></article><article><p>Post.</p><p>More.</p></article></article>',
  );
  expect(read(document.querySelector('#a')!).text).toBe('One.\n\nPost.\n\nMore.');
});

test('a line longer than a block may be is cut, nothing is lost', () => {
  setBody(`<p>${'word '.repeat(20_000)}</p>`);
  const blocks = read(document.body, 200_000).text.split('\n\n');
  expect(Math.max(...blocks.map((block) => block.length))).toBeLessThanOrEqual(2 * MAX_BLOCK);
  expect(blocks.join(' ').match(/word/g)).toHaveLength(20_000);
});

test('the text ends at its limit', () => {
  setBody('<p>abc</p>'.repeat(1_000));
  expect(read(document.body, 500).text.length).toBeLessThanOrEqual(500);
});
