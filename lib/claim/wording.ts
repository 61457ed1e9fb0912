import { KINDS, type Figure } from '../figure/figure.ts';
import { firstFrom, type Span } from '../text/span.ts';
import { tokenFrom, type Tokens } from '../vocabulary/tokens.ts';
import { kindCode, ORGANISATION_KINDS } from '../vocabulary/vocabulary.ts';
import type { Word } from '../vocabulary/words.ts';
import type { Mention } from './mention.ts';

/**
 * What stands around figures as a learnt model hears it: a number for each word, and one for each figure by its kind and each
 * name by what it names, since which firm it is says nothing of other deals.
 */
export interface Wording {
  readonly codes: readonly number[];
  /** Where each entry begins. */
  readonly starts: readonly number[];
  /** The index of the sentence's first entry; those before it belong to what stands before the sentence. */
  readonly first: number;
  /** Of each of the sentence's figures the index of its entry, and the codes of its own words. */
  readonly figures: ReadonlyMap<Figure, { readonly at: number; readonly quote: readonly number[] }>;
}

export const UNKNOWN = 0;
const NUMBER = 1;
const FIGURE = NUMBER + 1;
const ASSET = FIGURE + KINDS.length;
const ORGANISATION = ASSET + 1;
/** The number of the first word that a model has learnt; all before it need no learning by heart. */
export const FIRST_WORD = ORGANISATION + ORGANISATION_KINDS.length + 1;

/** Letters before a sentence that a model hears as well. */
const BEFORE = 250;

/** How a word is numbered: by its place among those learnt, from 1 on, or 0. */
export type Numbering = (word: Word) => number;
const asShipped: Numbering = (word) => word.learnt;

/** Reads the wording of sentences, those of neighbouring figures once; `figures` and `mentions` are those of the whole text. */
export function wordingReader(
  tokens: Tokens,
  figures: readonly Figure[],
  mentions: readonly Mention[],
  numbering: Numbering = asShipped,
): (sentence: Span) => Wording {
  let last: { sentence: Span; wording: Wording } | null = null;
  return (sentence) => {
    if (last?.sentence !== sentence)
      last = { sentence, wording: readWording(tokens, sentence, figures, mentions, numbering) };
    return last.wording;
  };
}

/** Reads a sentence with the figures in it; `figures` and `mentions` are those of the whole text, in its order. */
export function readWording(
  tokens: Tokens,
  sentence: Span,
  figures: readonly Figure[],
  mentions: readonly Mention[],
  numbering: Numbering,
): Wording {
  const from = Math.max(0, sentence.start - BEFORE);
  const codes: number[] = [];
  const starts: number[] = [];
  const told = new Map<Figure, { at: number; quote: number[] }>();
  let first = -1;
  let figure = firstFrom(figures, from);
  let mention = firstFrom(mentions, from);
  for (let at = tokenFrom(tokens, from); at < tokens.count && (tokens.starts[at] ?? 0) < sentence.end;) {
    const start = tokens.starts[at] ?? 0;
    const end = tokens.ends[at] ?? 0;
    if (first < 0 && start >= sentence.start) first = codes.length;
    while ((figures[figure]?.end ?? Infinity) <= start) figure++;
    while (isPassed(mentions[mention], start)) mention++;
    starts.push(start);
    const own = figures[figure];
    const named = mentions[mention];
    if (own && own.start < end) {
      const quote: number[] = [];
      told.set(own, { at: codes.length, quote });
      codes.push(FIGURE + KINDS.indexOf(own.kind));
      for (; at < tokens.count && (tokens.starts[at] ?? 0) < own.end; at++) quote.push(codeAt(tokens, at, numbering));
    } else if (named && named.start < end) {
      codes.push(named.name === null ? ASSET : ORGANISATION + kindCode(named.kind));
      while (at < tokens.count && (tokens.starts[at] ?? 0) < named.end) at++;
    } else codes.push(codeAt(tokens, at++, numbering));
  }
  return { codes, starts, first: first < 0 ? codes.length : first, figures: told };
}

/** A pronoun is a word like others. */
function isPassed(mention: Mention | undefined, start: number): boolean {
  return mention !== undefined && (mention.end <= start || mention.via === 'pronoun' || mention.via === 'guess');
}

const DIGIT = 2;

function codeAt(tokens: Tokens, at: number, numbering: Numbering): number {
  if (tokens.caps[at] === DIGIT) return NUMBER;
  const word = tokens.words[at];
  const learnt = word ? numbering(word) : 0;
  return learnt === 0 ? UNKNOWN : FIRST_WORD + learnt - 1;
}

/** Entries to the left and right of a figure that are heard, and before its sentence. */
const LEFT = 30;
const RIGHT = 25;
const EARLIER = 20;
/** Entries before a sentence that count as equally far. */
const STRIDE = 5;
/** Places of entries: before the figure, in it, behind it, before the sentence. */
const OWN = LEFT;
const AHEAD = OWN + 1 + RIGHT;
export const POSITIONS = AHEAD + Math.ceil(EARLIER / STRIDE);

/** The most entries that are heard around a figure whose own words are few. */
const ROOM = LEFT + RIGHT + EARLIER + 60;

/** What is heard around a figure: codes and their places, the first `count` of each. */
export interface Heard {
  readonly codes: Uint16Array;
  readonly places: Uint8Array;
  count: number;
}
export const roomToHear = (): Heard => ({ codes: new Uint16Array(ROOM), places: new Uint8Array(ROOM), count: 0 });

/** Puts all entries around one of a sentence's figures into the room given, with where they stand to it. */
export function hearAround({ codes, first, figures }: Wording, figure: Figure, room: Heard): Heard {
  room.count = 0;
  const { at: own, quote } = figures.get(figure) ?? { at: -1, quote: [] };
  if (own < 0) return room;
  for (let at = Math.max(first, own - LEFT); at < own; at++) put(room, codes[at], OWN + at - own);
  for (const code of quote) put(room, code, OWN);
  for (let at = own + 1; at < Math.min(codes.length, own + 1 + RIGHT); at++) put(room, codes[at], OWN + at - own);
  for (let at = Math.max(0, first - EARLIER); at < first; at++)
    put(room, codes[at], AHEAD + Math.floor((first - 1 - at) / STRIDE));
  return room;
}

function put(room: Heard, code: number | undefined, place: number): void {
  if (room.count === ROOM) return;
  room.codes[room.count] = code ?? UNKNOWN;
  room.places[room.count++] = place;
}
