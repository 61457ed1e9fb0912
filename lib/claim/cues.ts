import type { Span } from '../text/span.ts';
import { tokenFrom, type Tokens } from '../vocabulary/tokens.ts';
import { foldUnit, follow, isWordUnit, type CueNode } from '../vocabulary/cues/trie.ts';

/** A word or phrase that signals something, with the classes that it belongs to. */
export interface Cue extends Span {
  /** Indexes in `CUE_CLASSES`. */
  readonly classes: readonly number[];
}

/** Whether a cue belongs to one of some classes. */
export function says({ classes }: Pick<Cue, 'classes'>, names: readonly number[]): boolean {
  return names.some((name) => classes.includes(name));
}

/**
 * The cues of a text between two offsets, in order, none overlapping: from the start of each word the longest phrase
 * counts. Time is linear in the length: no phrase is longer than a line.
 */
export function findCues({ text, words, starts, ends, count }: Tokens, span: Span): Cue[] {
  const cues: Cue[] = [];
  let past = span.start;
  for (let at = tokenFrom({ starts, count }, span.start); at < count; at++) {
    const start = starts[at] ?? 0;
    if (start >= span.end) break;
    const opening = words[at]?.cue;
    if (!opening || start < past) continue;
    const end = ends[at] ?? start;
    const more = opening.node && longest(text, end, span.end, opening.node);
    if (more) cues.push({ start, end: more.end, classes: more.classes });
    else if (opening.classes) cues.push({ start, end, classes: opening.classes });
    past = more?.end ?? end;
  }
  return cues;
}

/** The longest phrase that goes on from the end of its first word. */
function longest(text: string, from: number, limit: number, first: CueNode): Omit<Cue, 'start'> | null {
  let best: Omit<Cue, 'start'> | null = null;
  let node: CueNode | undefined = first;
  let stem: readonly number[] | null = null;
  let inSpace = false;
  for (let at = from; at < limit; at++) {
    const unit = foldUnit(text.charCodeAt(at));
    // Several spaces in the text are one in a phrase.
    if (unit === 32 && inSpace) continue;
    inSpace = unit === 32;
    node = node && follow(node, unit);
    if (node?.stems) stem = node.stems;
    if (at + 1 === limit || !isWordUnit(foldUnit(text.charCodeAt(at + 1)))) {
      const classes = inSpace ? null : (node?.classes ?? stem);
      if (classes) best = { end: at + 1, classes };
      stem = null;
    }
    if (!node && !stem) return best;
  }
  return best;
}
