import { BROAD, DETERMINERS, EPITHETS, HEAD_WORDS, NARROWERS, PRONOUNS } from '../vocabulary/heads.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { PLACER } from '../vocabulary/roles/index.ts';
import { PLACERS } from '../vocabulary/roles/role-words.ts';
import { lowerAt, touches, type Tokens } from '../vocabulary/tokens.ts';
import { listAntecedents, mayStandFor, type Anaphor, type Choose } from './antecedent.ts';
import { note, openDiscourse } from './discourse.ts';
import type { Found } from './names.ts';
import { headlineEnd, type Page } from './page.ts';

const NONE: ReadonlySet<string> = new Set();
/** Words between a determiner and its noun: "the San Francisco-based AI startup". */
const REACH = 5;

/** Who is known, and how it is told whom an anaphor stands for. */
interface Knowing {
  readonly lexicon: Lexicon;
  readonly choose: Choose;
}

/** Descriptions and pronouns of an article, each with the organisation it most likely stands for, which `choose` tells. */
export function findAnaphors(page: Page, named: readonly Found[], { lexicon, choose }: Knowing): Found[] {
  const { tokens } = page;
  const discourse = openDiscourse(tokens, headlineEnd(tokens.text));
  const found: Found[] = [];
  let next = 0;
  const language = page.article.lang?.slice(0, 2).toLowerCase() ?? 'en';
  const determiners = DETERMINERS[language] ?? DETERMINERS['en'] ?? NONE;
  for (const anaphor of listAnaphors(tokens, named, determiners, ROMANCE.has(language))) {
    for (; next < named.length && (named[next]?.first ?? 0) < anaphor.first; next++) {
      const one = named[next];
      if (one && one.mention.via !== 'guess') note(discourse, one);
    }
    const name =
      epithet(anaphor, tokens) ??
      choose(listAntecedents(anaphor, discourse), anaphor)?.name ??
      ahead(anaphor, named[next], tokens);
    if (name === null) continue;
    const span = { start: tokens.starts[anaphor.first] ?? 0, end: tokens.ends[anaphor.end - 1] ?? 0 };
    const kind = discourse.spoken.get(name)?.kind ?? lexicon.kindOf(name);
    const via = anaphor.is === null ? ('pronoun' as const) : ('description' as const);
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
    if (PRONOUNS.has(word.lower)) anaphors.push({ first: at, end: at + 1, is: null });
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

/** Small words behind which a noun's letters are a verb's. */
const MODAL = /^(?:will|would|could|can|may|might|must|should|to|help|helps|and)$/;

/** A determined noun for an organisation that ends at `at`. "Start-up" is two words. */
function description(
  tokens: Tokens,
  at: number,
  word: string,
  determiners: ReadonlySet<string>,
  name: number,
): Anaphor | null {
  const split = word === 'up' && at > 0 && lowerAt(tokens, at - 1) === 'start';
  let is = split ? 'young' : HEAD_WORDS.get(word);
  if (!is) return null;
  const noun = split ? at - 1 : at;
  // "The site will house": a verb is no noun.
  if (MODAL.test(lowerAt(tokens, noun - 1))) return null;
  for (let first = noun - 1; first >= Math.max(0, noun - REACH); first--) {
    const gap = tokens.text.slice(tokens.ends[first], tokens.starts[first + 1]);
    if (!/^[ \u00a0\-'’]$/.test(gap)) return null;
    const before = lowerAt(tokens, first);
    if (determiners.has(before)) return follows(tokens, at, name) ? null : { first, end: at + 1, is };
    if (INDEFINITE.has(before)) return null;
    const narrower = NARROWERS.get(before);
    if (narrower && BROAD.has(is)) is = narrower;
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

/** Letters from a description to the first name. */
const AHEAD = 120;

/** Before anything is named: "The company that made ChatGPT, OpenAI, …". */
function ahead(anaphor: Anaphor, following: Found | undefined, tokens: Tokens): string | null {
  const name = following?.mention.name;
  if (!following || !name || anaphor.is === null || !mayStandFor(anaphor, following.mention.kind)) return null;
  return (tokens.starts[following.first] ?? 0) - (tokens.ends[anaphor.end - 1] ?? 0) < AHEAD ? name : null;
}

function epithet({ first, end }: Anaphor, tokens: Tokens): string | null {
  if (end - first < 2) return null;
  const last = tokens.text.slice(tokens.starts[end - 2], tokens.ends[end - 1]).toLowerCase();
  return EPITHETS.get(last) ?? null;
}
