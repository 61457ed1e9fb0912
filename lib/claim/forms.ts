import { FIRM_WORDS, FIRST_NAMES } from '../vocabulary/stopnames.ts';
import { matchName } from '../vocabulary/name-trie.ts';
import { wordAt, type Tokens } from '../vocabulary/tokens.ts';
import type { OrganisationKind } from '../vocabulary/vocabulary.ts';
import { readFirmContext, type Way } from './firm-context.ts';
import type { Found } from './names.ts';
import type { Page } from './page.ts';
import { findRuns, type Run } from './runs.ts';
import { findSites } from './sites.ts';

const FIRST = new Set(FIRST_NAMES.split(' '));

/** What speaks for a run of capitalised words being a firm. From `NEEDED` on it counts. */
const EVIDENCE = {
  firmWord: 2,
  innerCapital: 1.5,
  /** Per doubling of how often it stands; less where the words that name no firm are hardly known. */
  again: 1,
  againElsewhere: 0.7,
  listed: 0.8,
  doubtful: -1.2,
  person: -3,
  stopped: -1.5,
  single: -0.2,
} as const;
const NEEDED = 1.3;
/** Names of firms and sites that no vocabulary knows, by their form and what stands around them. */
export function findForms(page: Page, known: readonly Found[]): Found[] {
  const undertakings: Found[] = [];
  const found = findRuns(page, known, undertakings);
  const sites = findSites(found, page.tokens);
  const places = new Set(sites.map(({ first }) => first));
  const all = found.filter(({ first }) => !places.has(first));
  const people = surnames(all, page.tokens);
  const runs = all.filter((run) => !people.has(run.words) && !isOutlet(run, page.tokens));
  const counts = countRuns(runs);
  const listed = new Set(known.map(({ end }) => end));
  const kinds = new Map<string, OrganisationKind | null>();
  const scores = new Map<string, number>();
  for (const [words, places] of Map.groupBy(runs, (run) => run.words)) {
    const [score, kind] = weigh(places, page, counts, listed);
    scores.set(words, score);
    kinds.set(words, kind);
  }
  const names = [...scores].filter(([, score]) => score >= NEEDED).map(([words]) => words);
  // What stands in one list with a firm is a firm.
  const ends = new Set(runs.filter(({ words }) => names.includes(words)).map(({ end }) => end));
  for (const run of runs)
    if (ends.has(run.first - 1) && isList(page.tokens, run.first) && !isPerson(run, page.tokens)) names.push(run.words);
  const short = shortNames(names, runs);
  return [...undertakings, ...sites, ...runs.flatMap((run) => toFound(run, page.tokens, names, kinds, short))];
}

/** Words that end a firm's name and that a text leaves off, though not where they are all that tells it from a common word. */
const BRANDED = new Set(['AI', 'Labs', 'Lab']);
/** How many times as often as the full name the short one has to stand to be what the firm is called. */
const MOSTLY = 2;

/** For full names that the text mostly leaves the last word off, the rest: "Helix" for "Helix Dynamics". */
function shortNames(names: readonly string[], runs: readonly Run[]): Map<string, string> {
  const stands = (words: string): number => runs.filter((run) => run.words === words).length;
  const short = new Map<string, string>();
  for (const name of names) {
    const last = name.lastIndexOf(' ');
    const [rest, tail] = [name.slice(0, last), name.slice(last + 1)];
    if (last > 0 && FIRM_WORDS.has(tail) && !BRANDED.has(tail) && stands(rest) >= MOSTLY * stands(name))
      short.set(name, rest);
  }
  return short;
}

/** Surnames of people whose full name stands in the article: "Wang" for Alexandr Wang. */
function surnames(runs: readonly Run[], tokens: Tokens): Set<string> {
  return new Set(
    runs.filter((run) => isPerson(run, tokens)).map(({ words }) => words.slice(words.lastIndexOf(' ') + 1)),
  );
}

/** A news outlet is whom the article credits, no side of a deal. */
function isOutlet({ first, end }: Run, tokens: Tokens): boolean {
  const outletAt = (at: number) => matchName(tokens.words[at]?.outlet, tokens, at);
  const match = outletAt(first) ?? outletAt(first - 1);
  return match !== null && match.end >= end;
}

/** Whether "and" or a comma alone ties the word to what stands before it. */
function isList(tokens: Tokens, index: number): boolean {
  return /^(?:and|et|und|y|e|en)$/.test(wordAt(tokens, index - 1));
}

function isPerson(run: Run, tokens: Tokens): boolean {
  return run.end - run.first > 1 && FIRST.has(wordAt(tokens, run.first));
}

function countRuns(runs: readonly Run[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words, doubtful } of runs) counts.set(words, (counts.get(words) ?? 0) + (doubtful ? 0.5 : 1));
  // A short form speaks for the long one: "Helix" for "Helix Dynamics".
  const longer = [...counts.keys()].filter((words) => words.includes(' '));
  for (const words of longer) {
    const short = counts.get(words.slice(0, words.indexOf(' ')));
    if (short !== undefined) counts.set(words, (counts.get(words) ?? 0) + short);
  }
  return counts;
}

/** Words that end the name of who invests. */
const INVESTORS = new Set(['Ventures', 'Capital', 'Partners', 'Equity', 'Investments']);

/** What speaks for a name that stands at some places being a firm's, and of what kind that is. */
function weigh(
  places: readonly Run[],
  page: Page,
  counts: ReadonlyMap<string, number>,
  listed: ReadonlySet<number>,
): [number, OrganisationKind | null] {
  const { tokens } = page;
  const [run] = places;
  if (!run) return [0, null];
  const last = wordAt(tokens, run.end - 1);
  const single = run.end - run.first === 1;
  const again = page.article.lang?.startsWith('en') ? EVIDENCE.again : EVIDENCE.againElsewhere;
  let score = again * Math.log2(Math.max(1, counts.get(run.words) ?? 0));
  if (!single && FIRM_WORDS.has(last)) score += EVIDENCE.firmWord;
  if (/\p{Ll}\p{Lu}/u.test(run.words)) score += EVIDENCE.innerCapital;
  if (single) score += EVIDENCE.single;
  if (isPerson(run, tokens) && !FIRM_WORDS.has(last)) score += EVIDENCE.person;
  const said = new Map<Way, number>();
  let sure = false;
  let kind: OrganisationKind | null = null;
  for (const { first, end, doubtful } of places) {
    const context = readFirmContext(first, end, tokens);
    kind ??= context.kind;
    sure ||= !doubtful || context.called;
    for (const [way, much] of context.evidence) said.set(way, much < 0 ? much : Math.max(much, said.get(way) ?? 0));
  }
  for (const much of said.values()) score += much;
  if (!sure) score += EVIDENCE.doubtful;
  if (places.some(({ first }) => listed.has(first) || listed.has(first - 1))) score += EVIDENCE.listed;
  return [score, kind ?? (INVESTORS.has(last) ? 'investor' : null)];
}

function toFound(
  run: Run,
  tokens: Tokens,
  names: readonly string[],
  kinds: ReadonlyMap<string, OrganisationKind | null>,
  short: ReadonlyMap<string, string>,
): Found[] {
  // A later short form stands for the longer name that the article gave: "Helix" for "Helix Dynamics".
  const name = names.includes(run.words)
    ? longest(run.words, names)
    : names.find((one) => one.startsWith(`${run.words} `));
  if (name === undefined) return [];
  const span = { start: tokens.starts[run.first] ?? 0, end: tokens.ends[run.end - 1] ?? 0 };
  return [
    {
      first: run.first,
      end: run.end,
      mention: { ...span, name: short.get(name) ?? name, asset: null, via: 'form', kind: kinds.get(name) ?? null },
    },
  ];
}

/** Drops the company form, so that "Zeta Inc" and "Zeta" are one. */
function longest(words: string, names: readonly string[]): string {
  const bare = words.replace(/,? (?:Inc|Corp|Ltd|LLC|Plc|PLC|GmbH|SE|AG|SA|NV|ASA)\.?$/, '');
  return (
    names.find((one) => one.startsWith(`${bare} `) && one !== words && !/ (?:Inc|Corp|Ltd|LLC)$/.test(one)) ?? bare
  );
}
