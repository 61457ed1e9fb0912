import { FIRM_WORDS, FIRST_NAMES } from '../vocabulary/stopnames.ts';
import { matchName } from '../vocabulary/lexicon.ts';
import { lowerAt, wordAt, type Tokens } from '../vocabulary/tokens.ts';
import type { OrganisationKind } from '../vocabulary/vocabulary.ts';
import type { Found } from './names.ts';
import type { Page } from './page.ts';
import { findRuns, type Run } from './runs.ts';

const FIRM = new Set(FIRM_WORDS.split(' '));
const FIRST = new Set(FIRST_NAMES.split(' '));

/** Nouns that call what stands beside them a firm, by what they say of it. */
const ROLE_NOUNS: ReadonlyMap<string, OrganisationKind> = new Map(
  (
    [
      ['startup', 'startup start-up upstart unicorn jungunternehmen jeune pousse scaleup'],
      ['lab', 'lab laboratory labor laboratoire'],
      ['chips', 'chipmaker chipmakers foundry chiphersteller'],
      ['cloud', 'neocloud hyperscaler'],
      [
        'investor',
        'investor investors backer backers firm fund lender bank investisseur fonds investor inversor fondo investeerder',
      ],
      [
        'other',
        'company companies maker provider developer operator group giant corporation conglomerate specialist builder carmaker supplier retailer utility publisher insurer manufacturer entreprise société groupe éditeur unternehmen konzern hersteller anbieter empresa compañía companhia azienda società gruppo bedrijf concern',
      ],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);

/** Words of business that a firm's name is the object of, and those that it is the subject of. */
const OBJECT_OF = new Set(
  (
    'swallow target absorb owner acquire acquires acquired acquiring buy buys bought buying purchase acquisition takeover stake invest invests invested investment backed backs back led by deal ' +
    'with rival competitor partner supplier customer called named startup von bei mit rachat acquisition rilevato acquisisce compra adquiere'
  ).split(' '),
);
const SUBJECT_OF = new Set(
  (
    'raised raises has had will plans plan said says announced announces acquired acquires agreed signed signs closed secured secures landed counts employs makes builds develops sells provides runs operates offers ' +
    'expects reported reports posted is was led leads joined bought paid pays wants aims received got makes a lève lève annonce sammelt erhielt kauft levanta anuncia raccoglie haalt'
  ).split(' '),
);

/** What speaks for a run of capitalised words being a firm. From `NEEDED` on it counts. */
const EVIDENCE = {
  firmWord: 2,
  innerCapital: 1.5,
  roleNounBefore: 1.6,
  apposition: 1.6,
  objectOf: 0.9,
  subjectOf: 0.9,
  possessive: 0.5,
  /** Per doubling of how often it stands. */
  again: 0.7,
  relative: 0.9,
  bought: 1.6,
  listed: 0.8,
  ticker: 1.5,
  doubtful: -1.2,
  person: -3,
  stopped: -1.5,
  single: -0.2,
} as const;
const NEEDED = 1.3;
/** Words after a name within which a noun in apposition counts: "Zeta, a Berlin-based maker of …". */
const APPOSITION = 7;

/** Names of firms that no vocabulary knows, by their form and what stands around them. */
export function findForms(page: Page, known: readonly Found[]): Found[] {
  const undertakings: Found[] = [];
  const all = findRuns(page, known, undertakings);
  const people = surnames(all, page.tokens);
  const runs = all.filter((run) => !people.has(run.words) && !isOutlet(run, page.tokens));
  const counts = countRuns(runs);
  const listed = new Set(known.map(({ end }) => end));
  const kinds = new Map<string, OrganisationKind | null>();
  const scores = new Map<string, number>();
  for (const run of runs) {
    const [score, kind] = weighRun(run, page, counts, listed);
    scores.set(run.words, Math.max(scores.get(run.words) ?? -9, score));
    kinds.set(run.words, kinds.get(run.words) ?? kind);
  }
  const names = [...scores].filter(([, score]) => score >= NEEDED).map(([words]) => words);
  // What stands in one list with a firm is a firm.
  const ends = new Set(runs.filter(({ words }) => names.includes(words)).map(({ end }) => end));
  for (const run of runs)
    if (ends.has(run.first - 1) && isList(page.tokens, run.first) && !isPerson(run, page.tokens)) names.push(run.words);
  return [...undertakings, ...runs.flatMap((run) => toFound(run, page.tokens, names, kinds))];
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
  return counts;
}

function weighRun(
  run: Run,
  page: Page,
  counts: ReadonlyMap<string, number>,
  listed: ReadonlySet<number>,
): [number, OrganisationKind | null] {
  const { tokens } = page;
  let score = run.doubtful ? EVIDENCE.doubtful : 0;
  const last = wordAt(tokens, run.end - 1);
  if (run.end - run.first > 1 && FIRM.has(last)) score += EVIDENCE.firmWord;
  if (/\p{Ll}\p{Lu}/u.test(run.words)) score += EVIDENCE.innerCapital;
  if (run.end - run.first === 1) score += EVIDENCE.single;
  if (FIRST.has(wordAt(tokens, run.first)) && run.end - run.first > 1 && !FIRM.has(last)) score += EVIDENCE.person;
  score += EVIDENCE.again * Math.log2(Math.max(1, counts.get(run.words) ?? 0));
  const before = lowerAt(tokens, run.first - 1);
  const after = lowerAt(tokens, run.end);
  const noun = ROLE_NOUNS.get(before);
  const kind = noun ?? appositionAfter(run.end, tokens);
  if (noun) score += EVIDENCE.roleNounBefore;
  else if (kind) score += EVIDENCE.apposition - (run.doubtful ? EVIDENCE.doubtful : 0);
  if (TITLES.has(before)) score += EVIDENCE.person;
  if (OBJECT_OF.has(before)) score += EVIDENCE.objectOf;
  if (SUBJECT_OF.has(after)) score += EVIDENCE.subjectOf;
  if (/^(?:of|for|in)$/.test(wordAt(tokens, run.first - 1)) && BOUGHT.has(lowerAt(tokens, run.first - 2))) {
    score += EVIDENCE.bought;
  }
  if (after === 'which' || after === 'whose') score += EVIDENCE.relative;
  const mark = tokens.text.slice(tokens.ends[run.end - 1] ?? 0, (tokens.ends[run.end - 1] ?? 0) + 12);
  if (/^['’]s\b/.test(mark)) score += EVIDENCE.possessive;
  if (/^ \((?:NYSE|NASDAQ|Nasdaq|LON|TSX|ASX)/.test(mark)) score += EVIDENCE.ticker;
  if (listed.has(run.first) || listed.has(run.first - 1)) score += EVIDENCE.listed;
  return [score, kind];
}

/** "Acquisition of X", "stake in X": what stands there is a firm. */
const BOUGHT = new Set(
  'acquisition takeover purchase buyout stake stakes shares bid offer round investment merger founder ceo boss chief backers investors valuation rachat übernahme compra acquisizione aquisição overname'.split(
    ' ',
  ),
);

const TITLES = new Set(
  'ceo cfo coo cto president chairman chairwoman chief minister founder mr mrs ms dr judge analyst professor senator secretary'.split(
    ' ',
  ),
);

/** The noun of an apposition after a comma: "Zeta, a maker of batteries", "Zeta (a startup". */
function appositionAfter(end: number, tokens: Tokens): OrganisationKind | null {
  const close = tokens.ends[end - 1] ?? 0;
  const opening = tokens.text.slice(close, tokens.starts[end] ?? close);
  if (opening !== ', ' && opening !== ' (') return null;
  if (!/^(?:an?|the|une?|l|le|la|eine?|der|die|das|una?|um|uma|il|een|het)$/.test(lowerAt(tokens, end))) return null;
  for (let at = end + 1; at < Math.min(end + APPOSITION, tokens.count); at++) {
    const kind = ROLE_NOUNS.get(lowerAt(tokens, at));
    if (kind) return kind;
    if (/[,.;)]/.test(tokens.text.slice(tokens.ends[at] ?? 0, tokens.starts[at + 1] ?? 0))) return null;
  }
  return null;
}

function toFound(
  run: Run,
  tokens: Tokens,
  names: readonly string[],
  kinds: ReadonlyMap<string, OrganisationKind | null>,
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
      mention: { ...span, name, asset: null, via: 'form', kind: kinds.get(name) ?? null },
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
