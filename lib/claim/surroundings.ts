import { firstFrom, type Span } from '../text/span.ts';
import type { Asked, Cast } from './cast.ts';
import type { Mention } from './mention.ts';
import { aroundFeature, AT } from './role-features.ts';
import { countBefore } from './told-sentence.ts';

/** Where the paragraph of a sentence begins, and the sentence before. */
export interface Places {
  readonly paragraph: number;
  readonly previous: number;
}

/** What stands around a sentence: the nearest mentions, the begin of its paragraph and of the sentence before. */
export interface Surroundings extends Places {
  readonly before: string | null;
  readonly after: string | null;
  readonly opener: string | null;
}

/** Letters of a paragraph; what has more of them is a listing, in which a look back to the beginning would take too long. */
const LONGEST_PARAGRAPH = 5_000;

export function readPlaces(text: string, sentence: Span): Places {
  const near = text.slice(Math.max(0, sentence.start - LONGEST_PARAGRAPH), Math.max(0, sentence.start));
  const paragraph = sentence.start - near.length + near.lastIndexOf('\n') + 1;
  const previous = Math.max(paragraph, sentence.start - near.length + near.lastIndexOf('. ', near.length - 3) + 1);
  return { paragraph, previous };
}

export function readSurroundings({ spoken }: Cast, sentence: Span, places: Places, asked: Asked): Surroundings {
  const { paragraph, previous } = places;
  const mentions = spoken[asked];
  const ended = (mention: Mention | undefined): boolean => mention !== undefined && mention.end <= sentence.start;
  let last = firstFrom(mentions, sentence.start) - 1;
  if (!ended(mentions[last])) last--;
  const first = mentions[firstFrom(mentions, previous)];
  return {
    before: mentions[last]?.[asked] ?? null,
    after: mentions[firstFrom(mentions, sentence.end)]?.[asked] ?? null,
    paragraph,
    previous,
    opener: ended(first) ? (first?.[asked] ?? null) : null,
  };
}

/** Adds what a sentence's surroundings say of a name that stands at some places. */
export function addSurroundings(
  features: number[],
  name: string,
  places: readonly number[],
  around: Surroundings,
  start: number,
  named: boolean,
): void {
  const last = places[countBefore(places, start) - 1] ?? -1;
  if (last >= around.previous && around.previous < start) features.push(aroundFeature(AT.before, 0, named));
  if (around.opener === name) features.push(aroundFeature(AT.before, 1, named));
  if (around.before === name) features.push(aroundFeature(AT.before, 2, named));
  if (around.after === name) features.push(aroundFeature(AT.before, 3, named));
  const distance = last < 0 ? Infinity : start - last;
  features.push(aroundFeature(AT.recent, distance < 100 ? 0 : distance < 300 ? 1 : distance < 800 ? 2 : 3, named));
  if (last >= around.paragraph) features.push(aroundFeature(AT.paragraph, 0, named));
}
