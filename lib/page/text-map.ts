import type { Span } from '../text/span.ts';

/** A place in the site's document: a text node and an offset in it. */
export interface Place {
  readonly node: Text;
  readonly offset: number;
}

/**
 * The text of an article and the way back from its offsets to the document.
 *
 * A piece is a stretch of text copied from one text node. Text between pieces (a collapsed space, the blank line between
 * blocks, the unit that a table header gives) was put in by the reader and maps to the edge of the nearest piece.
 */
export class TextMap {
  readonly text: string;
  readonly #starts: readonly number[];
  readonly #ends: readonly number[];
  readonly #nodes: readonly Text[];
  readonly #offsets: readonly number[];

  constructor(
    text: string,
    pieces: { starts: readonly number[]; ends: readonly number[]; nodes: readonly Text[]; offsets: readonly number[] },
  ) {
    this.text = text;
    this.#starts = pieces.starts;
    this.#ends = pieces.ends;
    this.#nodes = pieces.nodes;
    this.#offsets = pieces.offsets;
  }

  /** The range that shows a span, null where the span holds no text of the site or its nodes have gone. */
  rangeOf(span: Span): StaticRange | null {
    const first = this.#after(span.start);
    const last = this.#before(span.end);
    const startContainer = this.#nodes[first];
    const endContainer = this.#nodes[last];
    if (!startContainer || !endContainer || first > last) return null;
    const startOffset = this.#offsets[first]! + Math.max(0, span.start - this.#starts[first]!);
    const endOffset = this.#offsets[last]! + Math.min(span.end, this.#ends[last]!) - this.#starts[last]!;
    if (startOffset > startContainer.length || endOffset > endContainer.length) return null;
    if (!startContainer.isConnected || !endContainer.isConnected) return null;
    return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
  }

  /** The offset in the text of a place in the document, null where the place is not part of the text. */
  offsetOf(place: Place): number | null {
    for (let i = this.#nodes.indexOf(place.node); this.#nodes[i] === place.node; i++) {
      const into = place.offset - this.#offsets[i]!;
      const length = this.#ends[i]! - this.#starts[i]!;
      if (into <= length) return this.#starts[i]! + Math.max(0, into);
    }
    return null;
  }

  /** Index of the first piece that ends after an offset. */
  #after(offset: number): number {
    let low = 0;
    let high = this.#ends.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#ends[middle]! > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Index of the last piece that starts before an offset. */
  #before(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#starts[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

/** A live range over the same stretch, for measuring; null where the document changed underneath. */
export function liveRange(fixed: StaticRange): Range | null {
  const { startContainer, endContainer } = fixed;
  if (!startContainer.isConnected || !endContainer.isConnected) return null;
  if (fixed.startOffset > (startContainer as Text).length || fixed.endOffset > (endContainer as Text).length)
    return null;
  const range = new Range();
  range.setStart(startContainer, fixed.startOffset);
  range.setEnd(endContainer, fixed.endOffset);
  return range;
}
