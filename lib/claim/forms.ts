import { withoutForm } from '../text/company-form.ts';
import { EVERYDAY_NAMES, FIRM_WORDS, RESEARCH_FIRMS } from '../vocabulary/stopnames.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { matchName } from '../vocabulary/name-trie.ts';
import { wordAt, type Tokens } from '../vocabulary/tokens.ts';
import type { OrganisationKind } from '../vocabulary/vocabulary.ts';
import { readFirmContext } from './firm-context.ts';
import { namesOf, scoreName } from './name-model.ts';
import type { Mention } from './mention.ts';
import { gatherRuns, type Runs } from './name-signs.ts';
import type { Found } from './names.ts';
import type { Page } from './page.ts';
import { findRuns, type Run } from './runs.ts';
import { findSites } from './sites.ts';

/** From which odds on, as a logarithm, words count as a name. */
const NEEDED = -0.85;
/** From which on they are sure to be one. */
const SURE = 0.5;

/** The unknown runs of an article that may name an organisation; named sites and undertakings among them are added to `things`. */
export function namesToTell(page: Page, known: readonly Found[], things: Found[] = []): Runs {
  const { tokens } = page;
  const found = findRuns(page, known, things);
  const sites = findSites(found, tokens);
  things.push(...sites);
  const places = new Set(sites.map(({ first }) => first));
  const rest = found.filter((run) => !places.has(run.first) && !isCredited(run, tokens) && !isEveryday(run));
  return gatherRuns(page, rest, known);
}

/** Names of firms and sites that no vocabulary knows, by their form and what stands around them. */
export function findForms(page: Page, known: readonly Found[], lexicon: Lexicon): Found[] {
  const things: Found[] = [];
  const runs = namesToTell(page, known, things);
  const model = namesOf(lexicon);
  const names = new Map<string, Named>();
  for (const [words, places] of runs.byWords) {
    const score = scoreName(model, places, runs);
    if (score >= NEEDED) names.set(words, nameFor(places, score >= SURE, page.tokens));
  }
  const short = shortNames(names, runs);
  const families = Map.groupBy(names.keys(), headOf);
  const found = [...runs.byWords].flatMap(([words, places]) => {
    const told = mentionOf(words, names, families.get(headOf(words)) ?? [], short);
    return told === null ? [] : places.map((run) => toFound(run, page.tokens, told));
  });
  return [...things, ...found];
}

/** The first word of a name. */
const headOf = (name: string): string => name.split(' ', 1)[0] ?? name;

/** What words name. */
interface Named {
  /** The organisation that is listed under them, and was not sure to be meant; null where none is. */
  readonly listed: string | null;
  readonly kind: OrganisationKind | null;
  readonly sure: boolean;
}

/** Words that end the name of who invests. */
const INVESTORS = new Set(['Ventures', 'Capital', 'Partners', 'Equity', 'Investments']);

function nameFor(places: readonly Run[], sure: boolean, tokens: Tokens): Named {
  const [{ first, end } = { first: 0, end: 0 }] = places;
  const match = matchName(tokens.words[first]?.name, tokens, first);
  const listed = match?.end === end ? match.senses.find(({ naming }) => naming.via === 'name')?.organisation : null;
  if (listed) return { listed: listed.name, kind: listed.kind, sure };
  for (const place of places) {
    const { kind } = readFirmContext(place.first, place.end, tokens);
    if (kind) return { listed: null, kind, sure };
  }
  return { listed: null, kind: INVESTORS.has(wordAt(tokens, end - 1)) ? 'investor' : null, sure };
}

/** Words that end a firm's name and that a text leaves off, though not where they are all that tells it from a common word. */
const BRANDED = new Set(['AI', 'Labs', 'Lab']);
/** How many times as often as the full name the short one has to stand to be what the firm is called. */
const MOSTLY = 2;

/** For full names that the text mostly leaves the last word off, the rest: "Helix" for "Helix Dynamics". */
function shortNames(names: ReadonlyMap<string, Named>, { byWords }: Runs): Map<string, string> {
  const stands = (words: string): number => byWords.get(words)?.length ?? 0;
  const short = new Map<string, string>();
  for (const name of [...names.keys()].map(withoutForm)) {
    const last = name.lastIndexOf(' ');
    const [rest, tail] = [name.slice(0, last), name.slice(last + 1)];
    if (last > 0 && FIRM_WORDS.has(tail) && !BRANDED.has(tail) && stands(rest) >= MOSTLY * stands(name))
      short.set(name, rest);
  }
  return short;
}

/** A firm that is an everyday word as well is not meant where any word has a capital: "Switch it off." */
function isEveryday({ words, doubtful }: Run): boolean {
  return doubtful && EVERYDAY_NAMES.has(words);
}

/** A news outlet, or a firm that counts others, is whom the article credits, no side of a deal. */
function isCredited({ first, end, words }: Run, tokens: Tokens): boolean {
  if (RESEARCH_FIRMS.has(words)) return true;
  const outletAt = (at: number) => matchName(tokens.words[at]?.outlet, tokens, at);
  const match = outletAt(first) ?? outletAt(first - 1);
  return match !== null && match.end >= end;
}

type Told = Omit<Mention, 'start' | 'end'>;

function toFound({ first, end }: Run, tokens: Tokens, told: Told): Found {
  return { first, end, mention: { start: tokens.starts[first] ?? 0, end: tokens.ends[end - 1] ?? 0, ...told } };
}

/** What words name, null for nothing; `family` are the names that begin with the same word. */
function mentionOf(
  words: string,
  names: ReadonlyMap<string, Named>,
  family: readonly string[],
  short: ReadonlyMap<string, string>,
): Told | null {
  const whole = longest(words, names, family);
  const named = names.get(whole);
  if (!named) return null;
  const bare = withoutForm(whole);
  const name = named.listed ?? short.get(bare) ?? bare;
  return { name, asset: null, via: named.sure ? 'form' : 'guess', kind: named.kind };
}

/**
 * The longest name that words stand for, a later short form for the longer name that the article gave: "Helix" for "Helix
 * Dynamics". "Zeta Inc" and "Zeta" are one; a longer name that only may be one absorbs no sure one.
 */
function longest(words: string, names: ReadonlyMap<string, Named>, family: readonly string[]): string {
  const bare = withoutForm(words);
  const isSure = (name: string): boolean => names.get(name)?.sure ?? false;
  const longer = family.find((one) => withoutForm(one).startsWith(`${bare} `) && (isSure(one) || !isSure(words)));
  return longer ?? (names.has(bare) ? bare : (family.find((one) => withoutForm(one) === bare) ?? words));
}
