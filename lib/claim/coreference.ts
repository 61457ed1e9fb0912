import { DETERMINERS, EPITHETS, HEAD_WORDS, NARROWERS, PRONOUNS, type HeadKind } from '../vocabulary/heads.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { lowerAt, type Tokens } from '../vocabulary/tokens.ts';
import type { OrganisationKind } from '../vocabulary/vocabulary.ts';
import type { Found } from './names.ts';
import type { Page } from './page.ts';

/** Words that stand for something already named, and what kinds that can be. */
interface Anaphor {
  readonly first: number;
  readonly end: number;
  readonly kinds: ReadonlySet<HeadKind>;
  readonly pronoun: boolean;
}

const NONE: ReadonlySet<string> = new Set();
/** Words between a determiner and its noun: "the San Francisco-based AI startup". */
const REACH = 5;

/** What speaks for a name being the one meant. */
const WEIGHTS = {
  /** Per halving of the distance in words. */
  recent: 0.6,
  /** The name opens its sentence: it is what the sentence is about. */
  opens: 0.8,
  /** The name stands in the headline. */
  headline: 1.2,
  /** Per doubling of how often it stood before. */
  often: 0.5,
  /** What it is fits the noun, or does not. */
  fits: 1.5,
  misfits: -2,
  unknown: -0.3,
  /** In the same sentence as a description: people do not describe what they have just named. */
  sameSentence: -1.2,
  /** A pronoun looks near. */
  pronounNear: 0.5,
  /** Called only by a person or product. */
  indirect: -0.7,
  place: -3,
} as const;
/** A pronoun reaches this many words back. */
const PRONOUN_REACH = 45;

interface Candidate {
  name: string;
  kind: OrganisationKind | null;
  last: number;
  /** The word after its last naming. */
  end: number;
  count: number;
  opens: boolean;
  headline: boolean;
  indirect: boolean;
  place: boolean;
}

/** Descriptions and pronouns of an article, each with the organisation it most likely stands for. */
export function findAnaphors(page: Page, lexicon: Lexicon, named: readonly Found[], headlineEnd: number): Found[] {
  const candidates = new Map<string, Candidate>();
  const found: Found[] = [];
  let next = 0;
  const { tokens } = page;
  const determiners = DETERMINERS[page.article.lang?.slice(0, 2).toLowerCase() ?? 'en'] ?? DETERMINERS['en'] ?? NONE;
  for (const anaphor of listAnaphors(tokens, named, determiners)) {
    for (; next < named.length && (named[next]?.first ?? 0) < anaphor.first; next++) {
      const one = named[next];
      if (one) note(candidates, one, tokens, headlineEnd);
    }
    const best = pick(anaphor, candidates, tokens) ?? ahead(anaphor, named[next], tokens);
    const name = epithet(anaphor, tokens) ?? best?.name;
    if (name === undefined) continue;
    const span = { start: tokens.starts[anaphor.first] ?? 0, end: tokens.ends[anaphor.end - 1] ?? 0 };
    const kind = candidates.get(name)?.kind ?? lexicon.kindOf(name);
    const via = anaphor.pronoun ? ('pronoun' as const) : ('description' as const);
    const one: Found = { first: anaphor.first, end: anaphor.end, mention: { ...span, name, asset: null, via, kind } };
    found.push(one);
    note(candidates, one, tokens, headlineEnd);
  }
  return found;
}

function listAnaphors(tokens: Tokens, named: readonly Found[], determiners: ReadonlySet<string>): Anaphor[] {
  const anaphors: Anaphor[] = [];
  let next = 0;
  for (let at = 0; at < tokens.count; at++) {
    while (next < named.length && (named[next]?.end ?? 0) <= at) next++;
    const word = tokens.words[at];
    if (!word?.head || (named[next]?.first ?? Infinity) <= at) continue;
    if (PRONOUNS.has(word.lower)) anaphors.push({ first: at, end: at + 1, kinds: ANY, pronoun: true });
    else {
      const anaphor = description(tokens, at, word.lower, determiners);
      if (anaphor) anaphors.push(anaphor);
    }
  }
  return anaphors;
}

const ANY: ReadonlySet<HeadKind> = new Set<HeadKind>(['any']);

/** A determined noun for an organisation that ends at `at`. "Start-up" is two words. */
function description(tokens: Tokens, at: number, word: string, determiners: ReadonlySet<string>): Anaphor | null {
  const split = word === 'up' && at > 0 && lowerAt(tokens, at - 1) === 'start';
  const heads = split ? HEAD_WORDS.get('startup') : HEAD_WORDS.get(word);
  if (!heads) return null;
  const kinds = new Set(heads);
  const noun = split ? at - 1 : at;
  for (let first = noun - 1; first >= Math.max(0, noun - REACH); first--) {
    const gap = tokens.text.slice(tokens.ends[first], tokens.starts[first + 1]);
    if (!/^[ \u00a0\-'’]$/.test(gap)) return null;
    const before = lowerAt(tokens, first);
    if (determiners.has(before)) return follows(tokens, at) ? null : { first, end: at + 1, kinds, pronoun: false };
    const narrower = NARROWERS.get(before);
    if (narrower) kinds.add(narrower);
  }
  return null;
}

/** "The company that …", "the startup X": the noun introduces, or stands before the name that it describes. */
function follows(tokens: Tokens, at: number): boolean {
  const gap = tokens.text.slice(tokens.ends[at], tokens.starts[at + 1]);
  return gap === ' ' && tokens.caps[at + 1] === 1;
}

function note(
  candidates: Map<string, Candidate>,
  { first, end, mention }: Found,
  tokens: Tokens,
  headlineEnd: number,
): void {
  const { name, via, kind } = mention;
  if (name === null) return;
  const had = candidates.get(name);
  const indirect = via === 'person' || via === 'surname' || via === 'product';
  if (via === 'pronoun' && had) {
    had.last = first;
    had.end = end;
    return;
  }
  candidates.set(name, {
    name,
    kind: kind ?? had?.kind ?? null,
    last: first,
    end,
    count: (had?.count ?? 0) + 1,
    opens: opensClause(tokens, first),
    headline: (had?.headline ?? false) || mention.start < headlineEnd,
    indirect: (had?.indirect ?? true) && indirect,
    place: via === 'place',
  });
}

/** Whether nothing but small words stands between the begin of the sentence and the word. */
function opensClause(tokens: Tokens, index: number): boolean {
  for (let at = index; at > Math.max(0, index - 4); at--) {
    const gap = tokens.text.slice(tokens.ends[at - 1], tokens.starts[at]);
    if (/[.!?\n:]/.test(gap)) return true;
    if (/,/.test(gap)) return false;
  }
  return index < 4;
}

function pick(anaphor: Anaphor, candidates: ReadonlyMap<string, Candidate>, tokens: Tokens): Candidate | null {
  let best: Candidate | null = null;
  let most = -Infinity;
  for (const candidate of candidates.values()) {
    const distance = anaphor.first - candidate.last;
    if (anaphor.pronoun && (distance > PRONOUN_REACH || isApposed(anaphor, candidate, tokens))) continue;
    const score = weigh(anaphor, candidate, distance, tokens);
    if (score > most) [best, most] = [candidate, score];
  }
  return best;
}

/** "Zeta, its rival": a pronoun right behind a name and a comma stands for someone else. */
function isApposed({ first }: Anaphor, { end }: Candidate, tokens: Tokens): boolean {
  return end === first && tokens.text.slice(tokens.ends[end - 1], tokens.starts[first]) === ', ';
}

function weigh(anaphor: Anaphor, candidate: Candidate, distance: number, tokens: Tokens): number {
  let score = -WEIGHTS.recent * Math.log2(1 + distance) * (anaphor.pronoun ? 1 + WEIGHTS.pronounNear : 1);
  score += WEIGHTS.often * Math.log2(1 + candidate.count);
  if (candidate.opens) score += WEIGHTS.opens;
  if (candidate.headline) score += WEIGHTS.headline;
  if (candidate.indirect) score += WEIGHTS.indirect;
  if (candidate.place) score += WEIGHTS.place;
  if (!anaphor.pronoun) {
    score += fit(anaphor.kinds, candidate.kind);
    const between = tokens.text.slice(tokens.ends[candidate.last], tokens.starts[anaphor.first]);
    if (distance < 40 && !/[.!?\n]/.test(between)) score += WEIGHTS.sameSentence;
  } else if (candidate.kind === 'government') score += WEIGHTS.misfits;
  return score;
}

const YOUNG: readonly OrganisationKind[] = ['startup', 'lab', 'cloud', 'chips'];

/** How well an organisation's kind agrees with what a noun can stand for. */
function fit(kinds: ReadonlySet<HeadKind>, kind: OrganisationKind | null): number {
  const special = [...kinds].filter((one) => one !== 'any');
  if (special.length === 0) return kind === 'government' ? WEIGHTS.misfits : 0;
  if (kind === null) return WEIGHTS.unknown;
  const fits = special.some((one) =>
    one === 'young' ? YOUNG.includes(kind) : one === kind || (one === 'lab' && kind === 'startup'),
  );
  return fits ? WEIGHTS.fits : WEIGHTS.misfits;
}

/** Before anything is named: "The company that made ChatGPT, OpenAI, …". */
function ahead(anaphor: Anaphor, following: Found | undefined, tokens: Tokens): { name: string } | null {
  const name = following?.mention.name;
  if (!following || !name || anaphor.pronoun) return null;
  return (tokens.starts[following.first] ?? 0) - (tokens.ends[anaphor.end - 1] ?? 0) < 120 ? { name } : null;
}

function epithet({ first, end }: Anaphor, tokens: Tokens): string | undefined {
  if (end - first < 2) return undefined;
  const last = tokens.text.slice(tokens.starts[end - 2], tokens.ends[end - 1]).toLowerCase();
  return EPITHETS.get(last);
}
