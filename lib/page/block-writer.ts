import { TextMap } from './text-map.ts';

/** A block longer than this is cut, so that no pattern ever meets a longer line. UTF-16 units. */
export const MAX_BLOCK = 20_000;

/** What two blocks are joined by. */
const BETWEEN = '\n\n';

/** A stretch without collapsible space, soft hyphens or zero-width marks, single spaces inside allowed. */
const STRETCH = /[^ \t\n\r\f\u00ad\u200b\u2060\ufeff]+(?: [^ \t\n\r\f\u00ad\u200b\u2060\ufeff]+)*/g;
const SPACE = /[ \t\n\r\f]/;

/** Collects the text of an article block by block, remembering for each stretch where it stands in the document. */
export class BlockWriter {
  readonly #blocks: string[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #nodes: Text[] = [];
  readonly #offsets: number[] = [];
  /** Offset in the whole text at which the current block starts. */
  #base = 0;
  #block = '';
  /** White space that is due before the next stretch. */
  #due: '' | ' ' | '\n' = '';
  /** Whether the block ends with text that was put in, to which no white space is added. */
  #glued = false;
  #firstPiece = 0;
  readonly #limit: number;

  /** `limit` is the longest text in UTF-16 units. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Length of the block being written. */
  get blockLength(): number {
    return this.#block.length;
  }

  /** Whether the text has reached its limit. */
  get full(): boolean {
    return this.#base + this.#block.length >= this.#limit;
  }

  /** Adds part of a text node, collapsing white space as a browser does. */
  copy(node: Text, data: string, offset = 0): void {
    let end = 0;
    STRETCH.lastIndex = 0;
    for (let match = STRETCH.exec(data); match; match = STRETCH.exec(data)) {
      if (match.index > end && SPACE.test(data.slice(end, match.index))) this.space();
      this.#append(node, match[0], offset + match.index);
      end = match.index + match[0].length;
    }
    if (end < data.length && SPACE.test(data.slice(end))) this.space();
  }

  /** Makes a space due unless the block is empty or a new line is due already. */
  space(): void {
    if (this.#block !== '' && !this.#glued) this.#due ||= ' ';
  }

  /** Makes a new line due unless the block is empty. */
  line(): void {
    if (this.#block !== '') this.#due = '\n';
  }

  /** Adds text that does not stand in the document. */
  put(text: string): void {
    this.#block += text;
    this.#due = '';
    this.#glued = true;
  }

  /** Ends the block; `keep` false takes it back. */
  end(keep: boolean): void {
    this.#due = '';
    this.#glued = false;
    const block = this.#block;
    this.#block = '';
    if (keep && block !== '') {
      this.#blocks.push(block);
      this.#base += block.length + BETWEEN.length;
      this.#firstPiece = this.#starts.length;
      return;
    }
    for (const list of [this.#starts, this.#ends, this.#nodes, this.#offsets]) list.length = this.#firstPiece;
  }

  /** The text so far with the way back. */
  finish(): TextMap {
    this.end(true);
    const pieces = { starts: this.#starts, ends: this.#ends, nodes: this.#nodes, offsets: this.#offsets };
    return new TextMap(this.#blocks.join(BETWEEN).slice(0, this.#limit), pieces);
  }

  #append(node: Text, stretch: string, offset: number): void {
    if (this.#due) this.put(this.#due);
    const start = this.#base + this.#block.length;
    this.#block += stretch;
    this.#glued = false;
    this.#starts.push(start);
    this.#ends.push(start + stretch.length);
    this.#nodes.push(node);
    this.#offsets.push(offset);
  }
}
