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
  /** By subject and counterparty what is told between the two. */
  readonly dealings: ReadonlyMap<string | null, ReadonlyMap<string | null, Dealings>>;
}

/** How many figures are told between two sides, of each family and about each asset. */
interface Dealings {
  readonly families: Map<Family, number>;
  readonly assets: Map<string | null, number>;
  all: number;
}

/** How many figures there are of a sort, and how many of them each name stands in a role of. */
interface Counts extends Readonly<Record<Role, Map<string | null, number>>> {
  all: number;
}

function countIn<K>(counts: Map<K, Counts>, key: K, guess: Guess | undefined): Counts {
  const told: Counts = counts.get(key) ?? { all: 0, subject: new Map(), counterparty: new Map(), asset: new Map() };
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
  const dealings = new Map<string | null, Map<string | null, Dealings>>();
  guesses.forEach(({ subject, counterparty, asset }, at) => {
    const partners = dealings.get(subject) ?? new Map<string | null, Dealings>();
    const told: Dealings = partners.get(counterparty) ?? { families: new Map(), assets: new Map(), all: 0 };
    dealings.set(subject, partners.set(counterparty, told));
    const family = familyOf(asks[at]?.metric ?? 'other');
    told.families.set(family, (told.families.get(family) ?? 0) + 1);
    told.assets.set(asset, (told.assets.get(asset) ?? 0) + 1);
    told.all++;
  });
  return { asks, guesses, leanings, counts, repeats, dealings };
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
  const told = subject === null ? undefined : memory.dealings.get(subject);
  if (!told) return NONE;
  const own = memory.guesses[index];
  const partners = new Map<string | null, number>();
  const family = familyOf(memory.asks[index]?.metric ?? 'other');
  told.forEach(({ families, all }, counterparty) => {
    const itself = own?.subject === subject && own.counterparty === counterparty ? 1 : 0;
    if (all > itself) partners.set(counterparty, Math.min(2, (families.get(family) ?? itself) - itself));
  });
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
  const own = memory.guesses[index];
  const itself = own?.subject === subject && own.counterparty === counterparty && own.asset === asset.name ? 1 : 0;
  const told = memory.dealings.get(subject)?.get(counterparty)?.assets.get(asset.name) ?? 0;
  if (told > itself) features.push(feature('deal', counterparty === null ? 0 : 1));
}

function includes(list: string | null, names: readonly string[]): boolean {
  return list?.split(' + ').some((name) => names.includes(name)) ?? false;
}
