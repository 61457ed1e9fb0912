import type { PartyAsk } from './parties.ts';
import { aroundFeature, AT } from './role-features.ts';
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
  readonly leanings: Leanings;
  /** How many figures a family has, and how many of them each name stands in a role of. */
  readonly counts: ReadonlyMap<Family, Counts>;
  /** For each figure how those of its value and metric are told, itself among them; none where it is the only one. */
  readonly repeats: readonly (Counts | undefined)[];
  /** By subject and counterparty what is told between the two. */
  readonly dealings: ReadonlyMap<string | null, ReadonlyMap<string | null, Dealings>>;
}

/** By family, subject and counterparty: how much better the sentences fit that way round than the other. */
export type Leanings = ReadonlyMap<Family, ReadonlyMap<string, ReadonlyMap<string, number>>>;

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

/** Counts some figures of an article, by their guesses. */
function count(figures: readonly number[], guesses: readonly Guess[]): Counts {
  const told = { all: figures.length, subject: new Map(), counterparty: new Map(), asset: new Map() };
  for (const at of figures) {
    const guess = guesses[at];
    if (guess) for (const role of ROLES) told[role].set(guess[role], (told[role].get(guess[role]) ?? 0) + 1);
  }
  return told;
}

export function remember(asks: readonly PartyAsk[], guesses: readonly Guess[], leanings: Leanings): Memory {
  const counts = new Map<Family, Counts>();
  for (const [family, figures] of Map.groupBy(asks.keys(), (at) => familyOf(asks[at]?.metric ?? 'other')))
    counts.set(family, count(figures, guesses));
  const repeats: Counts[] = [];
  for (const figures of Map.groupBy(asks.keys(), (at) => valueOf(asks[at])).values()) {
    if (figures.length < 2) continue;
    const told = count(figures, guesses);
    for (const at of figures) repeats[at] = told;
  }
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

function valueOf(ask: PartyAsk | undefined): string {
  return ask ? `${ask.metric}|${String(ask.figure.low)}|${String(ask.figure.high)}|${ask.figure.unit}` : '';
}

/** What the other figures of an article say of one figure's role. */
interface Witness {
  /** Whom this figure gave the role itself. */
  readonly own: string | null | undefined;
  /** The figures of its family, and those that tell its value and metric. */
  readonly family: Counts | undefined;
  readonly repeats: Counts | undefined;
  readonly role: Role;
  /** Whom the figure before gave the role, and whether it is of the same family; whom the next one of the family did. */
  readonly previous: string | null | undefined;
  readonly isSameFamily: boolean;
  readonly next: string | null | undefined;
}

export function witnessOf({ asks, guesses, counts, repeats }: Memory, index: number, role: Role): Witness {
  const familyAt = (at: number): Family | undefined => asks[at] && familyOf(asks[at].metric);
  const family = familyAt(index);
  return {
    own: guesses[index]?.[role],
    family: family && counts.get(family),
    repeats: repeats[index],
    role,
    previous: guesses[index - 1]?.[role],
    isSameFamily: familyAt(index - 1) === family,
    next: familyAt(index + 1) === family ? guesses[index + 1]?.[role] : undefined,
  };
}

/** Takes one feature of a candidate: to add its weight up, or to keep it for training. */
export type Put = (feature: number) => void;

/** Puts what the other figures of the article say for a name in a role. */
export function putMemory(put: Put, witness: Witness, name: string | null, named: boolean): void {
  const { own, family, repeats, role, previous, next } = witness;
  const itself = own === name ? 1 : 0;
  const all = (family?.all ?? 1) - 1;
  const same = (family?.[role].get(name) ?? itself) - itself;
  const share = all === 0 ? 4 : same === 0 ? 0 : same === all ? 3 : same / all > 0.5 ? 2 : 1;
  put(aroundFeature(AT.memory, share, named));
  // Where a sentence names anyone, it tells for itself whose the amount is.
  const agreeing = named ? 0 : (repeats?.[role].get(name) ?? itself) - itself;
  if (agreeing > 0) put(AT.repeat);
  if (!named && repeats && repeats.all - 1 > agreeing) put(AT.repeat + 1);
  if (previous === name) put(aroundFeature(AT.previous, witness.isSameFamily ? 0 : 1, named));
  if (next === name) put(aroundFeature(AT.previous, 2, named));
}

const NONE = (): undefined => undefined;

/**
 * Tells of anyone whether the other figures give a subject that counterparty, and how strongly that speaks for the pair
 * here: 0 in another family, 1 once in this one, 2 more often. Pairs that deal with one another do so again.
 */
export function partnersOf(
  memory: Memory,
  index: number,
  subject: string | null,
): (counterparty: string | null) => number | undefined {
  const told = subject === null ? undefined : memory.dealings.get(subject);
  if (!told) return NONE;
  const own = memory.guesses[index];
  const family = familyOf(memory.asks[index]?.metric ?? 'other');
  return (counterparty) => {
    const dealt = told.get(counterparty);
    const itself = own?.subject === subject && own.counterparty === counterparty ? 1 : 0;
    if (!dealt || dealt.all <= itself) return undefined;
    return Math.min(2, (dealt.families.get(family) ?? itself) - itself);
  };
}

/** The sides of a figure as far as an asset stands to them. */
interface Dealing {
  readonly subjects: readonly string[];
  readonly others: readonly string[];
  readonly hasOther: boolean;
  /** How many figures between the two are about each asset; null where nothing is remembered. */
  readonly assets: ReadonlyMap<string | null, number> | null;
  /** The asset that the figure itself was given between the two. */
  readonly own: string | null | undefined;
}

export function dealingOf(
  memory: Memory | null,
  index: number,
  { subject, counterparty }: Pick<Guess, 'subject' | 'counterparty'>,
): Dealing {
  const own = memory?.guesses[index];
  return {
    subjects: subject?.split(' + ') ?? [],
    others: counterparty?.split(' + ') ?? [],
    hasOther: counterparty !== null,
    assets: (subject === null ? null : memory?.dealings.get(subject)?.get(counterparty)?.assets) ?? null,
    own: own?.subject === subject && own.counterparty === counterparty ? own.asset : undefined,
  };
}

/** Puts how an asset stands to the sides: whose it is, and whether another figure between the same two is about it. */
export function putSides(
  put: Put,
  { subjects, others, hasOther, assets, own }: Dealing,
  { name, parties }: { readonly name: string | null; readonly parties: readonly string[] },
): void {
  if (name !== null) {
    const ofSubject = subjects.some((one) => parties.includes(one));
    const ofOther = others.some((one) => parties.includes(one));
    put(AT.thingOf + (ofSubject && ofOther ? 0 : ofOther ? 1 : ofSubject ? 2 : 3));
  }
  const told = assets?.get(name) ?? 0;
  if (told > (own === name ? 1 : 0)) put(AT.deal + (hasOther ? 1 : 0));
}
