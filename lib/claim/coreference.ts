import { DETERMINERS, EPITHETS, HEAD_WORDS, NARROWERS, PRONOUNS, type HeadKind } from '../vocabulary/heads.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { NOUN, PLACER, TIE } from '../vocabulary/roles/index.ts';
import { PLACERS } from '../vocabulary/roles/role-words.ts';
import { lowerAt, touches, type Tokens } from '../vocabulary/tokens.ts';
import type { OrganisationKind } from '../vocabulary/vocabulary.ts';
import { note, openDiscourse, type Discourse, type Spoken } from './discourse.ts';
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
  /** One of several names: what is said of one goes on with none of a list. */
  listed: -1.8,
  /** A pronoun's own sentence opened with the name: "Zeta said that it". */
  ownSentence: 1.5,
  /** The sentence before opened with it, and this one with nobody; a description looks back less. */
  lastSentence: 0.7,
  lastSentenceDescribed: 0.35,
  /** It is the first that its line, or the line above, names. */
  heads: 0.6,
  /** "Zeta, the maker of": a description right behind a name and a comma. */
  apposed: 4,
  /** Nouns for any firm are seldom used of a fund. */
  fund: -1.5,
} as const;
/** A pronoun reaches this many words back, and a description this many, or to the headline. */
const PRONOUN_REACH = 45;
const DESCRIPTION_REACH = 400;

/** Descriptions and pronouns of an article, each with the organisation it most likely stands for. */
export function findAnaphors(page: Page, lexicon: Lexicon, named: readonly Found[], headlineEnd: number): Found[] {
  const { tokens } = page;
  const discourse = openDiscourse(tokens, headlineEnd);
  const found: Found[] = [];
  let next = 0;
  const language = page.article.lang?.slice(0, 2).toLowerCase() ?? 'en';
  const determiners = DETERMINERS[language] ?? DETERMINERS['en'] ?? NONE;
  for (const anaphor of listAnaphors(tokens, named, determiners, ROMANCE.has(language))) {
    for (; next < named.length && (named[next]?.first ?? 0) < anaphor.first; next++) {
      const one = named[next];
      if (one) note(discourse, one);
    }
    const best = pick(anaphor, discourse) ?? ahead(anaphor, named[next], tokens);
    const name = epithet(anaphor, tokens) ?? best?.name;
    if (name === undefined) continue;
    const span = { start: tokens.starts[anaphor.first] ?? 0, end: tokens.ends[anaphor.end - 1] ?? 0 };
    const kind = discourse.spoken.get(name)?.kind ?? lexicon.kindOf(name);
    const via = anaphor.pronoun ? ('pronoun' as const) : ('description' as const);
    const one: Found = { first: anaphor.first, end: anaphor.end, mention: { ...span, name, asset: null, via, kind } };
    found.push(one);
    note(discourse, one);
  }
  return found;
}

function listAnaphors(
  tokens: Tokens,
  named: readonly Found[],
  determiners: ReadonlySet<string>,
  nounsFirst: boolean,
): Anaphor[] {
  const anaphors: Anaphor[] = [];
  let next = 0;
  for (let at = 0; at < tokens.count; at++) {
    while (next < named.length && (named[next]?.end ?? 0) <= at) next++;
    const word = tokens.words[at];
    if (!word?.head || (named[next]?.first ?? Infinity) <= at) continue;
    if (PRONOUNS.has(word.lower)) anaphors.push({ first: at, end: at + 1, kinds: ANY, pronoun: true });
    else {
      const anaphor = description(tokens, at, word.lower, determiners, nounsFirst ? (named[next]?.first ?? -1) : -1);
      if (anaphor) anaphors.push(anaphor);
    }
  }
  return anaphors;
}

const OF = PLACER + PLACERS.indexOf('of');
/** Words between a noun and the name that it describes. */
const DESCRIBED = 6;
/** Articles that bring in something new. */
const INDEFINITE: ReadonlySet<string> = new Set('a an un une ein eine una uma um een'.split(' '));
/** Languages whose adjectives follow their noun. */
const ROMANCE: ReadonlySet<string> = new Set(['es', 'fr', 'it', 'pt']);
const ANY: ReadonlySet<HeadKind> = new Set<HeadKind>(['any']);

/** A determined noun for an organisation that ends at `at`. "Start-up" is two words. */
function description(
  tokens: Tokens,
  at: number,
  word: string,
  determiners: ReadonlySet<string>,
  name: number,
): Anaphor | null {
  const split = word === 'up' && at > 0 && lowerAt(tokens, at - 1) === 'start';
  const heads = split ? HEAD_WORDS.get('startup') : HEAD_WORDS.get(word);
  if (!heads) return null;
  const kinds = new Set(heads);
  const noun = split ? at - 1 : at;
  for (let first = noun - 1; first >= Math.max(0, noun - REACH); first--) {
    const gap = tokens.text.slice(tokens.ends[first], tokens.starts[first + 1]);
    if (!/^[ \u00a0\-'’]$/.test(gap)) return null;
    const before = lowerAt(tokens, first);
    if (determiners.has(before))
      return follows(tokens, at, name) ? null : { first, end: at + 1, kinds, pronoun: false };
    if (INDEFINITE.has(before)) return null;
    const narrower = NARROWERS.get(before);
    if (narrower) kinds.add(narrower);
  }
  return null;
}

/**
 * "The company that …", "the startup X": the noun introduces, or stands before the name that it describes. Where adjectives
 * follow their noun, so does the name: "la empresa saudí de nubes X"; `name` is then the word that the next name begins at.
 */
function follows(tokens: Tokens, at: number, name: number): boolean {
  if (touches(tokens, at + 1) && tokens.caps[at + 1] === 1) return true;
  if (name <= at || name > at + DESCRIBED) return false;
  for (let next = at + 1; next <= name; next++) {
    const code = tokens.words[next]?.role ?? 0;
    if (!touches(tokens, next) || (next < name && code !== 0 && code !== OF)) return false;
  }
  return (tokens.words[name - 1]?.role ?? 0) !== OF;
}

function pick(anaphor: Anaphor, discourse: Discourse): Spoken | null {
  let best: Spoken | null = null;
  let most = -Infinity;
  for (const candidate of discourse.spoken.values()) {
    const distance = anaphor.first - candidate.last;
    const reach = anaphor.pronoun ? PRONOUN_REACH : candidate.headline ? Infinity : DESCRIPTION_REACH;
    if (distance > reach) continue;
    if (anaphor.pronoun && isApposed(anaphor, candidate, discourse.tokens)) continue;
    const score = weigh(anaphor, candidate, distance, discourse);
    if (score > most) [best, most] = [candidate, score];
  }
  return best;
}

/** Right behind a name and a comma: a pronoun stands for someone else ("Zeta, its rival"), a description for that name. */
function isApposed({ first }: Anaphor, { end }: Spoken, tokens: Tokens): boolean {
  return end === first && tokens.text.slice(tokens.ends[end - 1], tokens.starts[first]) === ', ';
}

function weigh(anaphor: Anaphor, candidate: Spoken, distance: number, discourse: Discourse): number {
  const { tokens, sentences, lines } = discourse;
  const sentence = sentences[anaphor.first] ?? 0;
  const line = lines[anaphor.first] ?? 0;
  let score = -WEIGHTS.recent * Math.log2(1 + distance) * (anaphor.pronoun ? 1 + WEIGHTS.pronounNear : 1);
  score += WEIGHTS.often * Math.log2(1 + candidate.count);
  if (candidate.opens) score += WEIGHTS.opens;
  if (candidate.headline) score += WEIGHTS.headline;
  if (candidate.indirect) score += WEIGHTS.indirect;
  if (candidate.place) score += WEIGHTS.place;
  if (candidate.listed) score += WEIGHTS.listed;
  if (line - candidate.headed <= 1) score += WEIGHTS.heads;
  if (anaphor.pronoun) {
    if (candidate.opened === sentence) score += WEIGHTS.ownSentence;
    if (candidate.opened === sentence - 1 && discourse.opened < sentence) score += WEIGHTS.lastSentence;
    if (candidate.kind === 'government') score += WEIGHTS.misfits;
    return score;
  }
  if (candidate.opened === sentence - 1) score += WEIGHTS.lastSentenceDescribed;
  if (candidate.kind === 'investor' && !anaphor.kinds.has('investor')) score += WEIGHTS.fund;
  if (isApposed(anaphor, candidate, tokens) && !isSaid(anaphor, tokens)) score += WEIGHTS.apposed;
  score += fit(anaphor.kinds, candidate.kind);
  const between = tokens.text.slice(tokens.ends[candidate.last], tokens.starts[anaphor.first]);
  if (distance < 40 && !/[.!?\n]/.test(between)) score += WEIGHTS.sameSentence;
  return score;
}

/** "In Zeta and Yotta, the company said": what is done next makes it the begin of a clause, no apposition. */
function isSaid({ end }: Anaphor, tokens: Tokens): boolean {
  const code = tokens.words[end]?.role ?? 0;
  return code >= TIE && code < NOUN;
}

const YOUNG: readonly OrganisationKind[] = ['startup', 'lab'];
/** What a noun neither fits nor misfits: some clouds and makers of chips are young, and big firms run clouds. */
const PERHAPS: Readonly<Partial<Record<HeadKind, readonly OrganisationKind[]>>> = {
  young: ['cloud', 'chips'],
  cloud: ['bigtech'],
};

/** How well an organisation's kind agrees with what a noun can stand for. */
function fit(kinds: ReadonlySet<HeadKind>, kind: OrganisationKind | null): number {
  const special = [...kinds].filter((one) => one !== 'any');
  if (special.length === 0) return kind === 'government' ? WEIGHTS.misfits : 0;
  if (kind === null) return WEIGHTS.unknown;
  const fits = special.some((one) =>
    one === 'young' ? YOUNG.includes(kind) : one === kind || (one === 'lab' && kind === 'startup'),
  );
  if (fits) return WEIGHTS.fits;
  return special.some((one) => PERHAPS[one]?.includes(kind)) ? 0 : WEIGHTS.misfits;
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
