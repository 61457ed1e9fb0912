import type { Figure } from '../figure/figure.ts';
import type { Span } from '../text/span.ts';
import type { Tokens } from '../vocabulary/tokens.ts';
import { findCues, type Cue } from './cues.ts';

/** A cue, and how many clause marks and figures of the sentence stand before it. */
export interface PlacedCue extends Cue {
  readonly marks: number;
  readonly figures: number;
}

/** A sentence that tells at least one figure, read once for all of them. */
export interface Sentence extends Span {
  readonly cues: readonly PlacedCue[];
  /** Offsets of the clause marks, ascending. */
  readonly marks: readonly number[];
  readonly figures: readonly Figure[];
  /** Whether it is the article's headline, or a short line that heads a section. */
  readonly heading: boolean;
}

/** Reads the cues and the clause marks of a sentence. */
export function readSentence(tokens: Tokens, span: Span, figures: readonly Figure[], heading: boolean): Sentence {
  const marks = findMarks(tokens.text, span);
  let mark = 0;
  let figure = 0;
  const cues: PlacedCue[] = [];
  for (const { start, end, classes } of findCues(tokens, span)) {
    while (mark < marks.length && (marks[mark] ?? 0) < start) mark++;
    while (figure < figures.length && (figures[figure]?.start ?? 0) < start) figure++;
    if (!isCurrency(figures[figure - 1], start)) cues.push({ start, end, classes, marks: mark, figures: figure });
  }
  return { start: span.start, end: span.end, cues, marks, figures, heading };
}

/** Whether what would be a cue at `start` is a currency's name: "7 trillion won" has been won by nobody. */
function isCurrency(figure: Figure | undefined, start: number): boolean {
  return figure?.unit === 'KRW' && start < figure.end;
}

/** Commas and semicolons, brackets, dashes, bars, bullets and arrows, and the ends of lines. */
const MARKS = /[,;](?=\s)|[()[\]–—•|→]|\s-+\s|\n/g;

/** Offsets at which a clause may end: a comma between digits is none. */
function findMarks(text: string, span: Span): number[] {
  const words = text.slice(span.start, span.end);
  const marks: number[] = [];
  // Not by matchAll, which makes a new expression each time.
  MARKS.lastIndex = 0;
  for (let match = MARKS.exec(words); match; match = MARKS.exec(words)) marks.push(span.start + match.index);
  return marks;
}

/** How many of an ascending list of offsets lie before `offset`. */
export function countBefore(offsets: readonly number[], offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
