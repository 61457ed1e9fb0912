import type { Span } from '../text/span.ts';
import type { RoleLexicon } from '../vocabulary/roles/index.ts';
import { tokenFrom, type Tokens } from '../vocabulary/tokens.ts';
import type { Mention } from './mention.ts';

/** Something of a sentence that bears on roles, in text order. */
export interface Node extends Span {
  readonly type: 'mention' | 'figure' | 'word' | 'break';
  /** Index in the mentions or figures given; for a word its code, for a break its character. */
  readonly value: number;
  /** Its place among the words of the sentence. */
  readonly at: number;
}

/** The nodes of a stretch of text. Mentions and figures must lie within it, in text order. */
export function listNodes(
  tokens: Tokens,
  span: Span,
  mentions: readonly Mention[],
  figures: readonly Span[],
  roles: RoleLexicon,
): Node[] {
  const { text, starts, ends, words, count } = tokens;
  const nodes: Node[] = [];
  let mention = 0;
  let figure = 0;
  let at = 0;
  let last = span.start;
  const breaksUpTo = (to: number): void => {
    for (let offset = last; offset < to; offset++) {
      const unit = text.charCodeAt(offset);
      if (isBreak(unit) || (unit === 46 && isStop(text, offset)))
        nodes.push({ type: 'break', value: unit, start: offset, end: offset + 1, at });
    }
  };
  for (let token = tokenFrom(tokens, span.start); token < count;) {
    const start = starts[token] ?? 0;
    if (start >= span.end) break;
    const next = mentions[mention];
    const amount = figures[figure];
    const within = next && start >= next.start ? next : amount && start >= amount.start ? amount : null;
    if (within) {
      breaksUpTo(within.start);
      const [type, value] = within === next ? (['mention', mention++] as const) : (['figure', figure++] as const);
      nodes.push({ type, value, start: within.start, end: within.end, at: at++ });
      last = within.end;
      // A mention may lie within a figure: what follows it is read again.
      while (token > 0 && (starts[token - 1] ?? 0) >= last) token--;
      while (token < count && (starts[token] ?? 0) < last) token++;
      continue;
    }
    breaksUpTo(start);
    const first = token;
    while (isLinked(tokens, token)) token++;
    last = ends[token] ?? 0;
    const own = words[token]?.role ?? 0;
    const code = first === token ? own : roles.codeOf(text.slice(start, last).toLowerCase()) || own;
    if (code !== 0) nodes.push({ type: 'word', value: code, start, end: last, at });
    at++;
    token++;
  }
  breaksUpTo(span.end);
  return nodes;
}

/**
 * Whether a word and the next are one by a hyphen or an apostrophe. Such a word counts as a whole, else by its last part
 * ("Nvidia-backed", "co-led").
 */
function isLinked({ text, starts, ends, caps }: Tokens, token: number): boolean {
  const end = ends[token] ?? 0;
  if (starts[token + 1] !== end + 1 || caps[token + 1] === 2) return false;
  const mark = text.charCodeAt(end);
  return mark === 45 || mark === 39 || mark === 0x2019;
}

const SMALL = /\p{Ll}/u;

/** Whether a point ends something: the one of "Zeta Corp. and Kappa Inc." does not. */
function isStop(text: string, at: number): boolean {
  return text.charCodeAt(at + 1) === 32 && !SMALL.test(text.charAt(at + 2));
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
