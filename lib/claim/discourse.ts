import { lowerAt, type Tokens } from '../vocabulary/tokens.ts';
import type { OrganisationKind } from '../vocabulary/vocabulary.ts';
import type { Found } from './names.ts';

/** What a text has said of a name up to some word. */
export interface Spoken {
  readonly name: string;
  readonly kind: OrganisationKind | null;
  /** The word at which it stood last, and the word after that. */
  last: number;
  end: number;
  readonly count: number;
  /** Whether it opened the sentence or clause in which it last was named. */
  readonly opens: boolean;
  readonly headline: boolean;
  /** Called only by a person or product. */
  readonly indirect: boolean;
  readonly place: boolean;
  /** Whether it stood in a list of names where it was last named. */
  listed: boolean;
  /** The number of the sentence that last opened with it, and of the paragraph that it is the first of; -9 for none. */
  opened: number;
  readonly headed: number;
}

/** An article as it is read on, word by word: who has been spoken of, in which sentence and paragraph. */
export interface Discourse {
  readonly tokens: Tokens;
  /** The number of the sentence, and of the line, of every word. */
  readonly sentences: Int32Array;
  readonly lines: Int32Array;
  readonly spoken: Map<string, Spoken>;
  readonly headlineEnd: number;
  /** What named the last one. */
  before: Found | null;
  /** The last line that named anyone, and the last sentence that someone opened. */
  named: number;
  opened: number;
}

export function openDiscourse(tokens: Tokens, headlineEnd: number): Discourse {
  const { text, starts, ends, count } = tokens;
  const sentences = new Int32Array(count);
  const lines = new Int32Array(count);
  let sentence = 0;
  let line = 0;
  for (let at = 1; at < count; at++) {
    for (let offset = ends[at - 1] ?? 0; offset < (starts[at] ?? 0); offset++) {
      const unit = text.charCodeAt(offset);
      if (unit === 10) line++;
      if (endsSentence(unit, text.charCodeAt(offset + 1))) sentence++;
    }
    sentences[at] = sentence;
    lines[at] = line;
  }
  return { tokens, sentences, lines, spoken: new Map(), headlineEnd, before: null, named: -1, opened: -1 };
}

/** A line break, "!", "?", a semicolon, a closing quotation mark, or a point before a space. */
function endsSentence(unit: number, next: number): boolean {
  return unit === 10 || unit === 33 || unit === 63 || unit === 59 || unit === 0x201d || (unit === 46 && next <= 32);
}

/** Takes note of a place that speaks of a name. */
export function note(discourse: Discourse, found: Found): void {
  const { first, end, mention } = found;
  const { tokens, sentences, lines, spoken, headlineEnd } = discourse;
  const { name, via, kind } = mention;
  const listed = discourse.before !== null && areListed(tokens, discourse.before, found);
  const neighbour = spoken.get(discourse.before?.mention.name ?? '');
  if (listed && neighbour) neighbour.listed = true;
  discourse.before = found;
  if (name === null) return;
  const had = spoken.get(name);
  const opens = opensClause(tokens, first);
  const sentence = sentences[first] ?? 0;
  if (opens) discourse.opened = sentence;
  if (via === 'pronoun' && had) {
    had.last = first;
    had.end = end;
    had.listed = false;
    if (opens) had.opened = sentence;
    return;
  }
  const line = lines[first] ?? 0;
  const heads = discourse.named !== line;
  discourse.named = line;
  spoken.set(name, {
    name,
    kind: kind ?? had?.kind ?? null,
    last: first,
    end,
    count: (had?.count ?? 0) + 1,
    opens,
    headline: (had?.headline ?? false) || mention.start < headlineEnd,
    indirect: (had?.indirect ?? true) && (via === 'person' || via === 'surname' || via === 'product'),
    place: via === 'place',
    listed,
    opened: opens ? sentence : (had?.opened ?? -9),
    headed: heads ? line : (had?.headed ?? -9),
  });
}

/** What stands between the names of a list, of which some may be unknown. */
const LINK =
  /^(?:,|,? (?:and|or|und|et|y|e|en|&)) (?:[\p{Lu}\d][\p{L}\d.&]*(?:,? (?:and|or|und|et|y|e|en|&))?,? ){0,4}$/u;
/** Letters that such a gap may take. */
const LONGEST_LINK = 60;

function areListed({ text }: Tokens, one: Found, next: Found): boolean {
  if (![one, next].every(({ mention: { via } }) => via === 'name' || via === 'form')) return false;
  const gap = text.slice(one.mention.end, Math.min(next.mention.start, one.mention.end + LONGEST_LINK));
  return LINK.test(gap);
}

/** Whether nothing but small words stands between the begin of the sentence and the word. */
function opensClause(tokens: Tokens, index: number): boolean {
  for (let at = index; at > Math.max(0, index - 4); at--) {
    const gap = tokens.text.slice(tokens.ends[at - 1], tokens.starts[at]);
    if (/[.!?\n:;]/.test(gap)) return true;
    if (/,/.test(gap) || lowerAt(tokens, at - 1) === 'unlike') return false;
  }
  return index < 4;
}
