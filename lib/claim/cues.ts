import type { Span } from '../text/span.ts';
import { foldUnit, follow, isWordUnit, type CueNode } from '../vocabulary/cues/trie.ts';

/** A word or phrase that signals something, with the classes that it belongs to. */
export interface Cue extends Span {
  /** Indexes in `CUE_CLASSES`. */
  readonly classes: readonly number[];
}

/**
 * The cues of `text` between two offsets, in order, none overlapping: from the start of each word the longest phrase
 * counts. Time is linear in the length: no phrase is longer than a line.
 */
export function findCues(text: string, start: number, end: number, trie: CueNode): Cue[] {
  const cues: Cue[] = [];
  let at = start;
  while (at < end) {
    if (!isWordUnit(foldUnit(text.charCodeAt(at)))) {
      at++;
      continue;
    }
    const cue = longest(text, at, end, trie);
    if (cue) cues.push(cue);
    at = cue ? cue.end : wordEnd(text, at, end);
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

/** The end of the word that begins at `at`. */
export function wordEnd(text: string, at: number, limit: number): number {
  let end = at + 1;
  while (end < limit && isWordUnit(foldUnit(text.charCodeAt(end)))) end++;
  return end;
}
