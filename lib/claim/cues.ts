import type { Span } from '../text/span.ts';
import { tokenFrom, type Tokens } from '../vocabulary/tokens.ts';
import { foldUnit, follow, isWordUnit, type CueNode } from '../vocabulary/cues/trie.ts';

/** A word or phrase that signals something, with the classes that it belongs to. */
export interface Cue extends Span {
  /** Indexes in `CUE_CLASSES`. */
  readonly classes: readonly number[];
}

/**
 * The cues of a text between two offsets, in order, none overlapping: from the start of each word the longest phrase
 * counts. Time is linear in the length: no phrase is longer than a line.
 */
export function findCues({ text, words, starts, count }: Tokens, span: Span, trie: CueNode): Cue[] {
  const cues: Cue[] = [];
  let end = span.start;
  for (let at = tokenFrom({ starts, count }, span.start); at < count; at++) {
    const start = starts[at] ?? 0;
    if (start >= span.end) break;
    if (start < end || !words[at]?.cue) continue;
    const cue = longest(text, start, span.end, trie);
    if (!cue) continue;
    cues.push(cue);
    end = cue.end;
  }
  return cues;
}

function longest(text: string, start: number, limit: number, trie: CueNode): Cue | null {
  let best: Cue | null = null;
  let node: CueNode | undefined = trie;
  let stem: readonly number[] | null = null;
  let inSpace = false;
  for (let at = start; ; at++) {
    const unit = at < limit ? foldUnit(text.charCodeAt(at)) : 32;
    const atEnd = at >= limit || !isWordUnit(unit);
    if (node?.stems) stem = node.stems;
    if (atEnd) {
      const classes = inSpace ? null : (node?.classes ?? stem);
      if (classes) best = { start, end: at, classes };
      stem = null;
    }
    if (at >= limit) return best;
    // Several spaces in the text are one in a phrase.
    if (unit === 32 && inSpace) continue;
    inSpace = unit === 32;
    node = node && follow(node, unit);
    if (!node && !stem) return best;
  }
}
