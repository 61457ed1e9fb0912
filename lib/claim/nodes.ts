import type { Span } from '../text/span.ts';
import type { RoleLexicon } from '../vocabulary/roles/index.ts';
import type { Mention } from './mention.ts';

/** Something of a sentence that bears on roles, in text order. */
export interface Node extends Span {
  readonly type: 'mention' | 'figure' | 'word' | 'break';
  /** Index in the mentions or figures given; for a word its code, for a break its character. */
  readonly value: number;
  /** Its place among the words of the sentence. */
  readonly at: number;
}

const WORD = /[\p{L}\p{N}]+(?:['’-](?=\p{L})[\p{L}\p{N}]+)*/gu;

/** The nodes of a stretch of text. Mentions and figures must lie within it, in text order. */
export function listNodes(
  text: string,
  span: Span,
  mentions: readonly Mention[],
  figures: readonly Span[],
  roles: RoleLexicon,
): Node[] {
  const nodes: Node[] = [];
  let mention = 0;
  let figure = 0;
  let at = 0;
  let last = span.start;
  const breakBetween = (from: number, to: number): void => {
    for (let offset = from; offset < to; offset++) {
      const unit = text.charCodeAt(offset);
      if (isBreak(unit) || (unit === 46 && text.charCodeAt(offset + 1) === 32))
        nodes.push({ type: 'break', value: unit, start: offset, end: offset + 1, at });
    }
  };
  WORD.lastIndex = span.start;
  for (let match = WORD.exec(text); match && match.index < span.end; match = WORD.exec(text)) {
    const start = match.index;
    const next = mentions[mention];
    const amount = figures[figure];
    const within = next && start >= next.start ? next : amount && start >= amount.start ? amount : null;
    if (within) {
      breakBetween(last, within.start);
      const type = within === next ? 'mention' : 'figure';
      nodes.push({
        type,
        value: type === 'mention' ? mention++ : figure++,
        start: within.start,
        end: within.end,
        at: at++,
      });
      last = within.end;
      WORD.lastIndex = Math.max(within.end, WORD.lastIndex === within.end ? within.end : within.end);
      continue;
    }
    breakBetween(last, start);
    const code = codeOf(match[0], roles);
    last = start + match[0].length;
    if (code !== 0) nodes.push({ type: 'word', value: code, start, end: last, at });
    at++;
  }
  breakBetween(last, span.end);
  return nodes;
}

/** A hyphenated word counts as a whole, else by its last part ("Nvidia-backed", "co-led"). */
function codeOf(word: string, roles: RoleLexicon): number {
  const lower = word.toLowerCase();
  const code = roles.codeOf(lower);
  if (code !== 0) return code;
  const mark = Math.max(lower.lastIndexOf('-'), lower.lastIndexOf("'"), lower.lastIndexOf('’'));
  return mark > 0 ? roles.codeOf(lower.slice(mark + 1)) : 0;
}

function isBreak(unit: number): boolean {
  // , ; : ( ) – — • | and line breaks
  return (
    unit === 44 ||
    unit === 59 ||
    unit === 58 ||
    unit === 40 ||
    unit === 41 ||
    unit === 0x2013 ||
    unit === 0x2014 ||
    unit === 0x2022 ||
    unit === 124 ||
    unit === 10
  );
}
