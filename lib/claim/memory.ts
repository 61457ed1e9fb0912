import type { PartyAsk } from './parties.ts';
import { aroundFeature, feature } from './role-features.ts';
import { familyOf, ROLES, type Family, type Role } from './families.ts';

/** What a first reading made of a figure. */
export interface Guess {
  readonly subject: string | null;
  readonly counterparty: string | null;
  readonly asset: string | null;
}

/** The guesses for all figures of an article, by which each figure is read again. */
export interface Memory {
  readonly asks: readonly PartyAsk[];
  readonly guesses: readonly Guess[];
  /** By family, subject and counterparty: how much better the sentences fit that way round than the other. */
  readonly leanings: ReadonlyMap<string, number>;
  /** How many figures a family has, and how many of them each name stands in a role of. */
  readonly counts: ReadonlyMap<Family, Counts>;
  /** For each figure how those of its value and metric are told, itself among them. */
  readonly repeats: readonly Counts[];
  /** The figures of each subject, in order. */
  readonly bySubject: ReadonlyMap<string | null, readonly number[]>;
}

/** How many figures there are of a sort, and how many of them each name stands in a role of. */
interface Counts extends Readonly<Record<Role, Map<string | null, number>>> {
  all: number;
}

function countIn<K>(counts: Map<K, Counts>, key: K, guess: Guess | undefined): Counts {
  const told = counts.get(key) ?? { all: 0, subject: new Map(), counterparty: new Map(), asset: new Map() };
  counts.set(key, told);
  told.all++;
  if (guess) for (const role of ROLES) told[role].set(guess[role], (told[role].get(guess[role]) ?? 0) + 1);
  return told;
}

export function remember(
  asks: readonly PartyAsk[],
  guesses: readonly Guess[],
  leanings: ReadonlyMap<string, number>,
): Memory {
  const counts = new Map<Family, Counts>();
  const values = new Map<string, Counts>();
  const repeats = asks.map(({ figure, metric }, at) => {
    countIn(counts, familyOf(metric), guesses[at]);
    return countIn(values, `${metric}|${figure.low}|${figure.high}|${figure.unit}`, guesses[at]);
  });
  const bySubject = Map.groupBy(guesses.keys(), (at) => guesses[at]?.subject ?? null);
  return { asks, guesses, leanings, counts, repeats, bySubject };
}

/** Adds what the other figures of the article say for a name in a role. */
export function addMemory(
  features: number[],
  memory: Memory,
  index: number,
  role: keyof Guess,
  name: string | null,
  named: boolean,
): void {
  const ask = memory.asks[index];
  if (!ask) return;
  const { guesses, counts } = memory;
  const family = familyOf(ask.metric);
  const own = guesses[index]?.[role] === name ? 1 : 0;
  const told = counts.get(family);
  const all = (told?.all ?? 1) - 1;
  const same = (told?.[role].get(name) ?? own) - own;
  const share = all === 0 ? 4 : same === 0 ? 0 : same === all ? 3 : same / all > 0.5 ? 2 : 1;
  features.push(aroundFeature('memory', share, named));
  const repeats = memory.repeats[index];
  const agreeing = (repeats?.[role].get(name) ?? own) - own;
  if (agreeing > 0) features.push(feature('repeat', 0));
  if (repeats && repeats.all - 1 > agreeing) features.push(feature('repeat', 1));
  const previous = memory.asks[index - 1];
  if (previous && guesses[index - 1]?.[role] === name) {
    features.push(aroundFeature('previous', familyOf(previous.metric) === family ? 0 : 1, named));
  }
  const next = memory.asks[index + 1];
  if (next && familyOf(next.metric) === family && guesses[index + 1]?.[role] === name) {
    features.push(aroundFeature('previous', 2, named));
  }
}

const NONE: ReadonlyMap<string | null, number> = new Map();

/**
 * Whom the other figures give a subject as its counterparty, and how strongly that speaks for the pair here: 0 in another
 * family, 1 once in this one, 2 more often. Pairs that deal with one another do so again.
 */
export function partnersOf(memory: Memory, index: number, subject: string | null): ReadonlyMap<string | null, number> {
  const figures = subject === null ? [] : (memory.bySubject.get(subject) ?? []);
  if (figures.length === 0) return NONE;
  const partners = new Map<string | null, number>();
  const family = familyOf(memory.asks[index]?.metric ?? 'other');
  for (const at of figures) {
    const guess = memory.guesses[at];
    if (at === index || !guess) continue;
    const had = partners.get(guess.counterparty) ?? 0;
    const alike = familyOf(memory.asks[at]?.metric ?? 'other') === family;
    partners.set(guess.counterparty, alike ? Math.min(2, had + 1) : had);
  }
  return partners;
}

/** Adds how an asset stands to the sides: whose it is, and whether another figure between the same two is about it. */
export function addSides(
  features: number[],
  memory: Memory | null,
  index: number,
  asset: { readonly name: string | null; readonly parties: readonly string[] },
  sides: Pick<Guess, 'subject' | 'counterparty'>,
): void {
  const { subject, counterparty } = sides;
  const ofSubject = includes(subject, asset.parties);
  const ofOther = includes(counterparty, asset.parties);
  if (asset.name !== null)
    features.push(feature('thingOf', ofSubject && ofOther ? 0 : ofOther ? 1 : ofSubject ? 2 : 3));
  if (!memory || subject === null) return;
  const told = memory.bySubject.get(subject)?.some((at) => {
    const guess = memory.guesses[at];
    return at !== index && guess?.asset === asset.name && guess.counterparty === counterparty;
  });
  if (told) features.push(feature('deal', counterparty === null ? 0 : 1));
}

function includes(list: string | null, names: readonly string[]): boolean {
  return list?.split(' + ').some((name) => names.includes(name)) ?? false;
}
