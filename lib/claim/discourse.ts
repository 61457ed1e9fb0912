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
  /** Whether it is the first that the text speaks of, and whether it stands in the headline. */
  readonly first: boolean;
  readonly headline: boolean;
  /** Called only by a person or product. */
  readonly indirect: boolean;
  readonly place: boolean;
  /** Whether it stood in a list of names where it was last named. */
  listed: boolean;
  /** The number of the sentence that last opened with it; -9 for none. */
  opened: number;
}

/** An article as it is read on, word by word: who has been spoken of, and in which sentence. */
export interface Discourse {
  readonly tokens: Tokens;
  /** The number of the sentence of every word. */
  readonly sentences: Int32Array;
  /** Who was spoken of, in the order in which each was last. */
  readonly spoken: Map<string, Spoken>;
  readonly headlineEnd: number;
  /** What named the last one. */
  before: Found | null;
  /** The last sentence that someone opened. */
  opened: number;
}

export function openDiscourse(tokens: Tokens, headlineEnd: number): Discourse {
  const { text, starts, ends, count } = tokens;
  const sentences = new Int32Array(count);
  let sentence = 0;
  for (let at = 1; at < count; at++) {
    for (let offset = ends[at - 1] ?? 0; offset < (starts[at] ?? 0); offset++) {
      if (endsSentence(text.charCodeAt(offset), text.charCodeAt(offset + 1))) sentence++;
    }
    sentences[at] = sentence;
  }
  return { tokens, sentences, spoken: new Map(), headlineEnd, before: null, opened: -1 };
}

/** A line break, "!", "?", a semicolon, a closing quotation mark, or a point before a space. */
function endsSentence(unit: number, next: number): boolean {
  return unit === 10 || unit === 33 || unit === 63 || unit === 59 || unit === 0x201d || (unit === 46 && next <= 32);
}

/** Takes note of a place that speaks of a name. */
export function note(discourse: Discourse, found: Found): void {
  const { first, end, mention } = found;
  const { tokens, sentences, spoken, headlineEnd } = discourse;
  const { name, via, kind } = mention;
  const listed = discourse.before !== null && areListed(tokens, discourse.before, found);
  const neighbour = spoken.get(discourse.before?.mention.name ?? '');
  if (listed && neighbour) neighbour.listed = true;
  discourse.before = found;
  if (name === null) return;
  const had = spoken.get(name);
  spoken.delete(name);
  const opens = opensClause(tokens, first);
  const sentence = sentences[first] ?? 0;
  if (opens) discourse.opened = sentence;
  if (via === 'pronoun' && had) {
    had.last = first;
    had.end = end;
    had.listed = false;
    if (opens) had.opened = sentence;
    spoken.set(name, had);
    return;
  }
  spoken.set(name, {
    name,
    kind: kind ?? had?.kind ?? null,
    last: first,
    end,
    count: (had?.count ?? 0) + 1,
    first: had?.first ?? spoken.size === 0,
    headline: (had?.headline ?? false) || mention.start < headlineEnd,
    indirect: (had?.indirect ?? true) && (via === 'person' || via === 'surname' || via === 'product'),
    place: via === 'place',
    listed,
    opened: opens ? sentence : (had?.opened ?? -9),
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
