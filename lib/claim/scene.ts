import type { Figure } from '../figure/figure.ts';
import type { Span } from '../text/span.ts';
import type { CueNode } from '../vocabulary/cues/trie.ts';
import { findCues, type Cue } from './cues.ts';
import { addCues, addDistant, type Features } from './features.ts';
import { findHeadings, lastBefore } from './headings.ts';
import { readSentence, type Sentence } from './setting.ts';

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
export function readSettings(
  text: string,
  figures: readonly Figure[],
  sentences: readonly Span[],
  trie: CueNode,
): Setting[] {
  const headings = findHeadings(text);
  const settings: Setting[] = [];
  let from = 0;
  for (let at = 0; at < sentences.length && from < figures.length; at++) {
    const span = sentences[at];
    if (!span) continue;
    let to = from;
    while (to < figures.length && (figures[to]?.start ?? 0) < span.end) to++;
    if (to === from) continue;
    const own = figures.slice(from, to);
    from = to;
    const heading = headings.some((line) => line.start <= span.start && span.end <= line.end + 1);
    const sentence = readSentence(text, span, own, heading, trie);
    const distant = readDistant(text, sentences[at - 1] ?? null, lastBefore(headings, span.start), span, trie);
    own.forEach((figure, index) =>
      settings.push({ figure, sentence, index, features: collect(sentence, index, distant) }),
    );
  }
  return settings;
}

interface Distant {
  readonly before: readonly Cue[];
  readonly heading: readonly Cue[];
}

function readDistant(text: string, previous: Span | null, heading: Span | null, span: Span, trie: CueNode): Distant {
  const joined = previous !== null && !text.slice(previous.end, span.start).includes('\n');
  const start = previous === null ? 0 : Math.max(previous.start, previous.end - 200);
  const near = heading !== null && span.start - heading.end < HEADING_REACH;
  return {
    before: joined ? findCues(text, start, previous.end, trie) : [],
    heading: near ? findCues(text, heading.start, heading.end, trie) : [],
  };
}

function collect(sentence: Sentence, index: number, distant: Distant): Features {
  const features: Features = { cues: new Map(), signs: [] };
  addCues(features, sentence, index);
  addDistant(features, distant.before, 'before');
  addDistant(features, distant.heading, 'heading');
  const figure = sentence.figures[index];
  if (figure) addSigns(features, figure);
  return features;
}

function addSigns({ signs }: Features, figure: Figure): void {
  signs.push(`kind:${figure.kind}`, `unit:${figure.unit}`, `hedge:${figure.hedge}`, `per:${figure.per ?? 'none'}`);
  if (figure.step !== 0) signs.push(`step:${String(figure.step)}`);
  if (figure.vague) signs.push('vague');
}
