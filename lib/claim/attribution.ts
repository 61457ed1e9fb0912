import { LATIN } from '../text/chars.ts';
import type { Span } from '../text/span.ts';
import { CREDIT_PHRASES, EVERYDAY_OUTLETS, type CreditCue } from '../vocabulary/attribution-words.ts';
import { matchName } from '../vocabulary/name-trie.ts';
import { tokensIn, type Tokens } from '../vocabulary/tokens.ts';
import type { Attribution } from './claim.ts';
import type { Mention } from './mention.ts';
import { findUnlisted } from './unlisted.ts';

/** Letters within which a credit word must stand to an outlet whose name is an everyday word. */
const BESIDE = 30;

const PATTERNS = Object.entries(CREDIT_PHRASES).map(
  ([cue, phrases]) =>
    [
      cue as CreditCue,
      new RegExp(`(?<![${LATIN}\\d]|\\b(?:is|are|was) )(?:${alternatives(phrases)})(?![${LATIN}\\d])`, 'iuy'),
    ] as const,
);

function alternatives(phrases: string): string {
  return [...new Set(phrases.split('|'))]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.]/g, '\\.').replace(/\*$/, `[${LATIN}]*`))
    .join('|');
}

/**
 * Whom a sentence credits with what it tells: an outlet before the documents or people that the outlet cites, documents
 * before unnamed people, those before analysts, these before an announcement; last an organisation that says so itself.
 * Null where the article speaks for itself. `mentions` are those of the sentence; `last` is the article's last outlet.
 */
export function readAttribution(
  tokens: Tokens,
  sentence: Span,
  mentions: readonly Mention[],
  last: Attribution | null,
): Attribution | null {
  const stretch = tokensIn(tokens, sentence);
  const cues = findCredits(tokens, stretch);
  const outlet =
    findOutlet(tokens, stretch, cues.get('says') ?? cues.get('sources') ?? null) ??
    (cues.size > 0 ? findUnlisted(tokens.text, sentence, mentions) : null);
  if (outlet) return { kind: 'outlet', name: outlet };
  if (cues.has('again') && last?.kind === 'outlet') return last;
  if (cues.has('filing')) return { kind: 'filing', name: speaker(cues.get('filing') ?? 0, sentence, mentions) };
  if (cues.has('sources')) return { kind: 'sources', name: null };
  if (cues.has('analyst')) return { kind: 'analyst', name: null };
  const announced = cues.get('announcement');
  if (announced !== undefined) return { kind: 'announcement', name: speaker(announced, sentence, mentions) };
  const says = cues.get('says');
  const name = says === undefined ? null : speaker(says, sentence, mentions);
  return name === null ? null : { kind: 'organisation', name };
}

/** The indexes of a sentence's words. */
type Stretch = ReturnType<typeof tokensIn>;

/** Where the first phrase of each kind stands. */
function findCredits({ text, words, starts }: Tokens, { from, to }: Stretch): Map<CreditCue, number> {
  const cues = new Map<CreditCue, number>();
  for (let index = from; index < to; index++) {
    if (!words[index]?.credit) continue;
    const at = starts[index] ?? 0;
    for (const [cue, pattern] of PATTERNS) {
      pattern.lastIndex = at;
      if (!cues.has(cue) && pattern.test(text)) cues.set(cue, at);
    }
  }
  return cues;
}

/** Letters between a credit word and who it credits. */
const SPEAKER_REACH = 60;

/** The organisation nearest to a credit word. */
function speaker(at: number, sentence: Span, mentions: readonly Mention[]): string | null {
  let best: string | null = null;
  let nearest = SPEAKER_REACH;
  for (const { start, end, name } of mentions) {
    if (name === null || start < sentence.start || end > sentence.end) continue;
    const distance = Math.min(Math.abs(start - at), Math.abs(end - at));
    if (distance < nearest) [best, nearest] = [name, distance];
  }
  return best;
}

function findOutlet(tokens: Tokens, { from, to }: Stretch, cue: number | null): string | null {
  for (let at = from; at < to;) {
    const match = tokens.caps[at] === 0 ? null : matchName(tokens.words[at]?.outlet, tokens, at);
    const name = match?.senses[0]?.outlet;
    if (match && name !== undefined && credits(tokens, at, match.end, name, cue)) return name;
    at = match ? match.end : at + 1;
  }
  return null;
}

/** Whether an outlet's name is a credit: no photo credit ("REUTERS/Jane Doe"), and no everyday word by chance. */
function credits(tokens: Tokens, first: number, end: number, name: string, cue: number | null): boolean {
  const start = tokens.starts[first] ?? 0;
  const close = tokens.ends[end - 1] ?? 0;
  if (tokens.text[close] === '/' || tokens.text[start - 1] === '/') return false;
  if (!EVERYDAY_OUTLETS.has(name)) return true;
  // "The Fortune 500" is a list; "laut Reuters 1,3 Milliarden" is none.
  if (tokens.caps[end] === 2 && tokens.text[close] === ' ') return false;
  return cue !== null && Math.min(Math.abs(start - cue), Math.abs(close - cue)) <= BESIDE;
}
