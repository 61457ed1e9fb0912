import type { Figure } from '../figure/figure.ts';
import type { Span } from '../text/span.ts';
import type { Tokens } from '../vocabulary/tokens.ts';
import { findCues, type Cue } from './cues.ts';
import { addSigns } from './figure-signs.ts';
import { addCues, addDistant, classFeature, type Features } from './features.ts';
import { findHeadings, lastBefore } from './headings.ts';
import { readSentence, type Sentence } from './told-sentence.ts';

/** A figure in its surroundings, with what they say. */
export interface Setting {
  readonly figure: Figure;
  readonly sentence: Sentence;
  /** Its place among the sentence's figures. */
  readonly index: number;
  readonly features: Features;
}

/** Letters above a figure's sentence within which a heading still speaks for it. */
const HEADING_REACH = 2500;

/** Groups figures by sentence, reads each such sentence once, and collects what speaks for each figure. */
export function readSettings(tokens: Tokens, figures: readonly Figure[], sentences: readonly Span[]): Setting[] {
  const { text } = tokens;
  const headings = findHeadings(text);
  const settings: Setting[] = [];
  const topic = new Map<number, number>();
  let told: { heading: Span | null; cues: readonly Cue[] } = { heading: null, cues: [] };
  let line = -1;
  let from = 0;
  for (let at = 0; at < sentences.length && from < figures.length; at++) {
    const span = sentences[at];
    if (!span) continue;
    let to = from;
    while (to < figures.length && (figures[to]?.start ?? 0) < span.end) to++;
    if (to === from) continue;
    const own = figures.slice(from, to);
    from = to;
    while ((headings[line + 1]?.start ?? Infinity) <= span.start) line++;
    const heading = span.end <= (headings[line]?.end ?? -2) + 1;
    const sentence = readSentence(tokens, span, own, heading);
    const above = lastBefore(headings, span.start);
    if (above && above !== told.heading) told = { heading: above, cues: findCues(tokens, above) };
    const near = above !== null && span.start - above.end < HEADING_REACH;
    const distant = {
      before: heading
        ? readAfter(tokens, sentences[at + 1] ?? null)
        : readBefore(tokens, sentences[at - 1] ?? null, span),
      heading: near ? told.cues : [],
    };
    own.forEach((figure, index) =>
      settings.push({ figure, sentence, index, features: collect(text, sentence, index, distant, topic) }),
    );
  }
  addTopic(topic, settings);
  return settings;
}

interface Distant {
  readonly before: readonly Cue[];
  readonly heading: readonly Cue[];
}

/** The cues of the end of the sentence before, where that stands in the same paragraph. */
function readBefore(tokens: Tokens, previous: Span | null, { start }: Span): Cue[] {
  if (previous === null || tokens.text.slice(previous.end, start).includes('\n')) return [];
  return findCues(tokens, { start: Math.max(previous.start, previous.end - 200), end: previous.end });
}

/** The cues of the begin of the sentence under a heading: it tells what the heading names. */
function readAfter(tokens: Tokens, next: Span | null): Cue[] {
  return next === null ? [] : findCues(tokens, { start: next.start, end: Math.min(next.end, next.start + 200) });
}

function collect(
  text: string,
  sentence: Sentence,
  index: number,
  distant: Distant,
  topic: Features['topic'],
): Features {
  const features: Features = { cues: new Map(), signs: new Map(), topic };
  addCues(features, sentence, index);
  addDistant(features, distant.before, 'before');
  addDistant(features, distant.heading, 'heading');
  const figure = sentence.figures[index];
  if (figure) addSigns(features, figure, sentence, text);
  return features;
}

/** Cues of one class in the article's told sentences from which the article counts as being about it. */
const TOPIC_FULL = 5;

/** What the whole article speaks of: how often each class of cues stands in the sentences that tell figures. */
function addTopic(topic: Map<number, number>, settings: readonly Setting[]): void {
  const counts = new Map<number, number>();
  for (const sentence of new Set(settings.map((setting) => setting.sentence))) {
    for (const { classes } of sentence.cues) for (const at of classes) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  for (const [at, count] of counts) topic.set(classFeature(at, 'topic'), Math.min(1, count / TOPIC_FULL));
}
