import { PLACER, TIE } from '../vocabulary/roles/index.ts';
import { PLACERS, TIES } from '../vocabulary/roles/role-words.ts';
import { FIRM_WORDS } from '../vocabulary/stopnames.ts';
import { lowerAt, touches, wordAt, type Tokens } from '../vocabulary/tokens.ts';
import type { Found } from './names.ts';
import type { Run } from './runs.ts';

const SITE = TIE + TIES.indexOf('site');
/** Small words that set a site's noun beside the place that it is called by: "campus in X", "capacity at X". */
const BESIDE = new Set((['in', 'at', 'of', 'on'] as const).map((placer) => PLACER + PLACERS.indexOf(placer)));
const AT = PLACER + PLACERS.indexOf('at');
const CAPACITY = TIE + TIES.indexOf('compute');
const NEAR = new Set(['near', 'outside', 'près', 'nahe', 'cerca', 'vicino', 'nabij', 'perto']);

/** Words that make the noun after them one certain site. */
const DETERMINED =
  /^(?:the|its|their|this|s|a|an|le|la|son|un|une|der|die|das|dem|den|ein|eine|einem|sein|el|su|il|sua|o|um|uma|het|de|zijn|een)$/;
/** Words that give a site its name: "a campus it calls X". */
const CALLED =
  /^(?:calls?|called|named|dubbed|codenamed|nickname[ds]|known|baptisé|appelé|nommé|genannt|namens|llamad[oa]|denominad[oa]|chiamat[oa]|genaamd|chamad[oa])$/;
/** Words that a site's noun may have between it and its determiner or its naming word. */
const REACH = 4;

/** How sure a run of capitalised words names a site: by its own name, or only by the place where it stands. */
type Sureness = 'name' | 'location';

/**
 * Sites that no vocabulary knows, by the noun beside them: "the Lakeside campus", "its data center in Millbrook", "a site
 * that it calls Tern". Once named so, each further naming is one of it.
 */
export function findSites(runs: readonly Run[], tokens: Tokens): Found[] {
  const sites = new Map<string, Sureness>();
  for (const run of runs) {
    const sure = FIRM_WORDS.has(wordAt(tokens, run.end - 1)) ? null : surenessOf(run, tokens);
    if (sure && sites.get(run.words) !== 'name') sites.set(run.words, sure);
  }
  for (const { words } of runs) for (const site of sites.keys()) if (words.startsWith(`${site} `)) sites.delete(site);
  return runs.flatMap(({ first, end, words }) => {
    const sure = sites.get(words);
    if (!sure) return [];
    const span = { start: tokens.starts[first] ?? 0, end: tokens.ends[end - 1] ?? 0 };
    const via = sure === 'name' ? ('form' as const) : ('location' as const);
    return [{ first, end, mention: { ...span, name: null, asset: words, via, kind: null } }];
  });
}

function surenessOf({ first, end }: Run, tokens: Tokens): Sureness | null {
  if (isSite(tokens, end) && touches(tokens, end) && isDetermined(tokens, first)) return 'name';
  if (isCalled(tokens, first)) return 'name';
  const before = tokens.words[first - 1];
  if (!before || !touches(tokens, first)) return null;
  if (before.role === SITE && isDetermined(tokens, first - 1)) return 'name';
  if (before.role === AT && tokens.words[first - 2]?.role === CAPACITY) return 'location';
  const beside = BESIDE.has(before.role) || NEAR.has(before.lower);
  if (!beside || !isSite(tokens, first - 2, -1) || !isDetermined(tokens, first - 2)) return null;
  // "The Lakeside campus in Millbrook" has a name already.
  return tokens.caps[first - 3] === 1 && !/^AI$/.test(wordAt(tokens, first - 3)) ? null : 'location';
}

/** Whether a site's noun stands at a word, or at the one beyond: "data center". */
function isSite(tokens: Tokens, at: number, step = 1): boolean {
  return [at, at + step].some(
    (one) => tokens.words[one]?.role === SITE && (one === at || DATA.has(lowerAt(tokens, at))),
  );
}
const DATA = new Set(['data', 'ai', 'server', 'compute']);

/** Whether the word before, or one of the few before that, determines it. */
function isDetermined(tokens: Tokens, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    const gap = tokens.text.slice(tokens.ends[at], tokens.starts[at + 1]);
    if (!/^[ .-]$/.test(gap)) return false;
    if (DETERMINED.test(lowerAt(tokens, at))) return true;
  }
  return false;
}

/** "A campus it calls X", "the site, called X": a naming word right before, a site's noun shortly before that. */
function isCalled(tokens: Tokens, first: number): boolean {
  const verb = lowerAt(tokens, first - 1) === 'as' ? first - 2 : first - 1;
  if (!CALLED.test(lowerAt(tokens, verb))) return false;
  for (let at = verb - 1; at >= Math.max(0, verb - REACH); at--) {
    if (tokens.words[at]?.role === SITE) return true;
    if (/[.;!?\n]/.test(tokens.text.slice(tokens.ends[at - 1], tokens.starts[at]))) return false;
  }
  return false;
}
