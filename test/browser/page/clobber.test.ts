import { expect, test } from 'vitest';

import { findArticle } from '../../../lib/page/gate.ts';
import { readMetadata } from '../../../lib/page/metadata.ts';
import { read, setBody } from './setting.ts';

/** Every property of a node by which a form can be made to lie. */
const NAMES = [Node, Element, HTMLElement, HTMLFormElement, EventTarget].flatMap((each) =>
  Object.getOwnPropertyNames(each.prototype),
);

test('a page in a form whose inputs are named like its properties reads as without them', () => {
  const prose =
    '<main><p>It cost $1.2 <b>billion</b>.</p><nav>Menu</nav><table><tr><td>a</td><td>$5</td></tr></table></main>';
  const plain = read(setBody(`<form>${prose}</form>`)).text;
  expect(plain).toContain('$1.2 billion');
  const inputs = NAMES.map((name) => `<input name="${name}">`).join('');
  setBody(`<form>${inputs}${prose}</form>`);
  expect(document.forms[0]!.parentNode).not.toBe(document.body); // the form does lie
  expect(read(document.body).text).toBe(plain);
  expect(() => [findArticle(document), readMetadata(document)]).not.toThrow();
});
