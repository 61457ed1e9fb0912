import { BlockWriter, MAX_BLOCK } from './block-writer.ts';
import { elementOf, isElement, localNameOf } from './dom.ts';
import { isAround, isStyledAway, mayBeStyledAway } from './skip.ts';
import { isLine, unitOf, type ColumnUnit } from './table.ts';
import type { TextMap } from './text-map.ts';

/** Elements that begin and end a block. */
const BLOCKS = new Set(
  'p div section article li ul ol dl dt dd h1 h2 h3 h4 h5 h6 blockquote figure figcaption table caption thead tbody tfoot tr td th main header address hr details summary fieldset center body'.split(
    ' ',
  ),
);

/** Share of a block's text in links from which on the block is a list of links rather than prose. */
const LINKED = 0.8;
/** How much of the page is checked for being styled away; the check costs a style look-up each. */
const MAX_STYLE_LOOKS = 50_000;

/**
 * Reads the article under `root` block by block, as steps that may be interleaved with the page's own work. A headline
 * outside `root` is given as `headline` and becomes the first block. `limit` caps the text in UTF-16 units.
 */
export function* readBlocks(root: Element, headline: Element | null, limit: number): Generator<void, TextMap> {
  const writer = new BlockWriter(limit);
  if (headline) yield* new BlockReader(headline, writer).read();
  yield* new BlockReader(root, writer).read();
  return writer.finish();
}

class BlockReader {
  readonly #walker: TreeWalker;
  readonly #root: Element;
  readonly #writer: BlockWriter;
  /** The block elements around the walker, innermost last. */
  readonly #around: Element[] = [];
  #row: Element | null = null;
  readonly #units = new Map<Element, ColumnUnit>();
  #links = 0;
  #linked = 0;
  #styleLooks = 0;
  #broke = false;

  constructor(root: Element, writer: BlockWriter) {
    this.#root = root;
    this.#writer = writer;
    this.#walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  }

  *read(): Generator<void, void> {
    const walker = this.#walker;
    this.#enter(this.#root);
    let next: Node | null = walker.firstChild();
    while (next && !this.#writer.full) {
      let inside = false;
      if (isElement(next)) inside = this.#enter(next);
      else yield* this.#text(next as Text);
      yield;
      const child: Node | null = inside ? walker.firstChild() : null;
      if (inside && !child) this.#leave(next as Element);
      next = child ?? this.#onward();
    }
    this.#end();
  }

  /** The next node that is not inside the current one, leaving what it climbs out of. */
  #onward(): Node | null {
    for (;;) {
      const sibling = this.#walker.nextSibling();
      if (sibling) return sibling;
      const parent = this.#walker.parentNode();
      if (!parent || parent === this.#root) return null;
      this.#leave(parent as Element);
    }
  }

  /** Takes note of an element; false where nothing in it is read. */
  #enter(element: Element): boolean {
    const name = localNameOf(element);
    if (name === 'br' || name === 'hr') return this.#break(name);
    if (element !== this.#root && isAround(element, this.#root)) return false;
    if (mayBeStyledAway(element) && this.#styleLooks++ < MAX_STYLE_LOOKS && isStyledAway(element)) return false;
    if (name === 'a') this.#links++;
    if (!BLOCKS.has(name)) return true;
    if (this.#row) this.#enterCell(element, name);
    else {
      this.#end();
      if (name === 'tr' && isLine(element)) this.#row = element;
    }
    this.#around.push(element);
    return true;
  }

  #enterCell(element: Element, name: string): void {
    if (name !== 'td' && name !== 'th') return this.#writer.space();
    if (this.#writer.blockLength > 0) this.#writer.put(' | ');
    const unit = unitOf(element);
    if (!unit) return;
    this.#writer.put(unit.before);
    this.#units.set(element, unit);
  }

  #leave(element: Element): void {
    const name = localNameOf(element);
    if (name === 'a') this.#links--;
    if (!BLOCKS.has(name)) return;
    if (this.#row && element !== this.#row) {
      const unit = this.#units.get(element);
      if (unit) this.#writer.put(unit.after);
      else this.#writer.space();
    } else {
      this.#end();
      this.#row = null;
    }
    this.#around.pop();
  }

  *#text(node: Text): Generator<void, void> {
    const { data } = node;
    for (let from = 0, to = 0; from < data.length && !this.#writer.full; from = to) {
      to = cut(data, from);
      const before = this.#writer.blockLength;
      this.#writer.copy(node, data.slice(from, to), from);
      const added = this.#writer.blockLength - before;
      if (added > 0) this.#broke = false;
      if (this.#links > 0) this.#linked += added;
      if (this.#writer.blockLength >= MAX_BLOCK) this.#end();
      yield;
    }
  }

  /** A line break: a new line in prose, a space in a headline or a table; two of them end the block. */
  #break(name: string): false {
    const around = this.#around.at(-1);
    if (name === 'hr' || (this.#broke && !this.#row)) this.#end();
    else if (this.#row || (around && /^h\d$/.test(localNameOf(around)))) this.#writer.space();
    else this.#writer.line();
    this.#broke = name === 'br';
    return false;
  }

  #end(): void {
    const { blockLength } = this.#writer;
    const keep = blockLength > 0 && !this.#isLinks(blockLength) && this.#isShown();
    this.#writer.end(keep);
    this.#linked = 0;
    this.#broke = false;
  }

  #isLinks(length: number): boolean {
    return this.#linked / length > LINKED && !this.#row && !this.#around.some((each) => localNameOf(each) === 'h1');
  }

  #isShown(): boolean {
    const element = this.#around.at(-1) ?? elementOf(this.#walker.currentNode);
    return element === null || Element.prototype.checkVisibility.call(element, { visibilityProperty: true });
  }
}

/** Where a long text is cut: at the last white space before the limit, else at the limit. */
function cut(data: string, from: number): number {
  const limit = from + MAX_BLOCK;
  if (limit >= data.length) return data.length;
  const space = data.lastIndexOf(' ', limit);
  return space > from + MAX_BLOCK / 2 ? space : limit;
}
