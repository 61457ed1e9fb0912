import type { Figure } from '../figure/figure.ts';
import { countBefore } from './told-sentence.ts';
import type { Stand } from './stand.ts';
import { FIRST_WORD, UNKNOWN, type Wording } from './wording.ts';

/** What stands around a figure, as a model of sides hears it. */
export interface Hearing {
  /** Codes of the entries, and which of them is the figure. */
  readonly codes: readonly number[];
  readonly figure: number;
  /** The index of the first of them in the wording. */
  readonly from: number;
}

/** Entries to the left and right of a figure that are heard, and to either side of a name. */
const LEFT = 20;
const RIGHT = 16;
const NAME_REACH = 20;
export const FIGURE_PLACES = LEFT + 1 + RIGHT;
/** Where nobody's name stands in the sentence there is one place for all words. */
export const NAME_PLACES = 2 * NAME_REACH + 2;
const NOWHERE = NAME_PLACES - 1;

/** Whether a word stands beyond figure and name, between them with the name first or last, or there is no name. */
export const ZONES = 4;
const NO_NAME = 3;

/** The code of the name itself, in place of its kind: no learnt words have it. */
const NAME = 0;
const CODES_BEFORE = 1;
/** The code of a word that no model has learnt. */
export const UNHEARD = CODES_BEFORE + UNKNOWN;

/** How many codes there are where so many words are learnt. */
export const codesOf = (words: number): number => CODES_BEFORE + FIRST_WORD + words;

/** The entries around one of a sentence's figures; words beyond those that the model has learnt are unknown. */
export function hearingOf({ codes, first, figures }: Wording, figure: Figure, words: number): Hearing {
  const own = figures.get(figure)?.at ?? first;
  const from = Math.max(first, own - LEFT);
  const near = codes.slice(from, own + RIGHT + 1);
  const known = near.map((code) => CODES_BEFORE + (code < FIRST_WORD + words ? code : UNKNOWN));
  return { codes: known, figure: own - from, from };
}

/** The place of whoever is not named among the entries. */
export const ELSEWHERE = -1;

/** Where someone stands among the entries, as an index of them. */
export function placeOf({ mention }: Pick<Stand, 'mention'>, wording: Wording, hearing: Hearing): number {
  const place = countBefore(wording.starts, mention.start + 1) - 1 - hearing.from;
  return place >= 0 && place < hearing.codes.length && place !== hearing.figure ? place : ELSEWHERE;
}

/** Where an entry stands, by its index: to the figure, to the name, and the zone. */
export const figurePlace = (at: number, figure: number): number => LEFT + at - figure;
export function namePlace(at: number, name: number): number {
  return name < 0 ? NOWHERE : NAME_REACH + Math.max(-NAME_REACH, Math.min(NAME_REACH, at - name));
}
export function zoneOf(at: number, figure: number, name: number): number {
  if (name < 0) return NO_NAME;
  if (name < figure) return at > name && at < figure ? 1 : 0;
  return at > figure && at < name ? 2 : 0;
}

/** The code of an entry to a name: its own places are the name itself. */
export const codeFor = (hearing: Hearing, at: number, places: readonly number[]): number =>
  places.includes(at) ? NAME : (hearing.codes[at] ?? UNHEARD);
