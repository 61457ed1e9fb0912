import type { PartyAsk } from './parties.ts';
import { aroundFeature, feature } from './role-features.ts';
import { familyOf } from './role-model.ts';

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
  const family = familyOf(ask.metric);
  let same = 0;
  let all = 0;
  memory.asks.forEach((other, at) => {
    if (at === index || familyOf(other.metric) !== family) return;
    all++;
    if (memory.guesses[at]?.[role] === name) same++;
    if (isRepeat(ask, other)) features.push(feature('repeat', memory.guesses[at]?.[role] === name ? 0 : 1));
  });
  if (all > 0)
    features.push(aroundFeature('memory', same === 0 ? 0 : same === all ? 3 : same / all > 0.5 ? 2 : 1, named));
  else features.push(aroundFeature('memory', 4, named));
  const previous = memory.asks[index - 1];
  if (previous && memory.guesses[index - 1]?.[role] === name) {
    features.push(aroundFeature('previous', familyOf(previous.metric) === family ? 0 : 1, named));
  }
  const next = memory.asks[index + 1];
  if (next && familyOf(next.metric) === family && memory.guesses[index + 1]?.[role] === name)
    features.push(aroundFeature('previous', 2, named));
}

/** Adds what the other figures say for a name beside a subject: pairs that deal with one another do so again. */
export function addPair(
  features: number[],
  memory: Memory,
  index: number,
  subject: string | null,
  name: string | null,
): void {
  if (subject === null) return;
  const family = familyOf(memory.asks[index]?.metric ?? 'other');
  let pairs = 0;
  let alike = 0;
  memory.guesses.forEach((guess, at) => {
    if (at === index) return;
    if (guess.subject === subject && guess.counterparty === name) {
      pairs++;
      if (familyOf(memory.asks[at]?.metric ?? 'other') === family) alike++;
    }
  });
  if (pairs > 0) features.push(feature('pair', alike > 0 ? (alike > 1 ? 2 : 1) : 0));
}

function isRepeat(a: PartyAsk, b: PartyAsk): boolean {
  return (
    a.metric === b.metric &&
    a.figure.low === b.figure.low &&
    a.figure.high === b.figure.high &&
    a.figure.unit === b.figure.unit
  );
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
  const told = memory.guesses.some(
    (guess, at) =>
      at !== index && guess.asset === asset.name && guess.subject === subject && guess.counterparty === counterparty,
  );
  if (told) features.push(feature('deal', counterparty === null ? 0 : 1));
}

function includes(list: string | null, names: readonly string[]): boolean {
  return list?.split(' + ').some((name) => names.includes(name)) ?? false;
}
