import type { Candidate } from './candidates.ts';
import type { Metric } from './claim.ts';
import {
  addMemory,
  addSides,
  dealingOf,
  partnersOf,
  witnessOf,
  type Guess,
  type Leanings,
  type Memory,
} from './memory.ts';
import type { Lineup, PartyAsk } from './parties.ts';
import { feature, kindsFeature } from './role-features.ts';
import { familyOf, type Family } from './families.ts';
import { rowOf, scoreOf, sumOf } from './role-model.ts';
import type { RoleModels } from './role-weights.ts';
import type { OrganisationKind } from '../vocabulary/vocabulary.ts';

/** A member of a list stands in the role of its neighbour where its place fits it at most this much less. */
const LIST_MARGIN = 3.5;
/** Subjects that are tried with all counterparties. */
const TRIED = 3;

/** What a second reading knows of the first. */
export interface Recall {
  readonly memory: Memory;
  readonly index: number;
}

/** Who stands in the other roles, and what the subject is. */
interface Sides extends Pick<Guess, 'subject' | 'counterparty'> {
  readonly kind: OrganisationKind | null;
}

/** What the other role and the first reading add to a candidate's features for a role. */
export function addingTo(role: keyof Guess, recall: Recall | null, sides: Sides): (candidate: Candidate) => number[] {
  const witness = recall && witnessOf(recall.memory, recall.index, role);
  const partners =
    recall && role === 'counterparty'
      ? partnersOf(recall.memory, recall.index, sides.subject)
      : new Map<null, number>();
  const dealing = role === 'asset' ? dealingOf(recall?.memory ?? null, recall?.index ?? 0, sides) : null;
  return (candidate) => {
    const features: number[] = [];
    if (role === 'counterparty' && sides.subject !== null && candidate.name !== null)
      features.push(kindsFeature(sides.kind, candidate.kind));
    if (witness) addMemory(features, witness, candidate.name, candidate.named);
    const told = partners.get(candidate.name);
    if (told !== undefined) features.push(feature('pair', told));
    if (dealing) addSides(features, dealing, candidate);
    return features;
  };
}

const NO_SIDES: Sides = { subject: null, counterparty: null, kind: null };

/** How much the direction that a pair has in the whole article counts, at most. */
const LEAN = 2.5;

/** Who deals with whom: "A pays B" once makes A pay B in the sentences that leave it open. */
function leaning({ memory, index }: Recall, subject: string | null, counterparty: string | null): number {
  if (subject === null || counterparty === null) return 0;
  const told = memory.leanings.get(sideFamily(memory.asks[index]?.metric ?? 'other'));
  const toward = told?.get(subject)?.get(counterparty) ?? 0;
  const back = told?.get(counterparty)?.get(subject) ?? 0;
  return toward === back ? 0 : LEAN * Math.tanh((toward - back) / 3);
}

/** Contracts and the capacity that they are about have the same sides. */
function sideFamily(metric: Metric): Family {
  const family = familyOf(metric);
  return family === 'capacity' ? 'contract' : family;
}

export function readLeanings(asks: readonly PartyAsk[], decisions: readonly Decision[]): Leanings {
  const leanings = new Map<Family, Map<string, Map<string, number>>>();
  decisions.forEach(({ pairs }, index) => {
    const family = sideFamily(asks[index]?.metric ?? 'other');
    const told = leanings.get(family) ?? new Map<string, Map<string, number>>();
    leanings.set(family, told);
    for (const { subject, counterparty, weight } of pairs) {
      const partners = told.get(subject) ?? new Map<string, number>();
      told.set(subject, partners.set(counterparty, (partners.get(counterparty) ?? 0) + weight));
    }
  });
  return leanings;
}

/** What was decided of one figure. */
export interface Decision {
  readonly guess: Guess;
  /** How much better each pair that stands in the sentence fits this way round than the other. */
  readonly pairs: readonly { subject: string; counterparty: string; weight: number }[];
  readonly chosen: Readonly<Record<keyof Guess, Candidate | undefined>>;
}

/** Decides who stands in the roles of a figure; with `recall`, knowing what a first reading made of all figures. */
export function decide(lineup: Lineup, models: RoleModels['first'], recall: Recall | null): Decision {
  const { organisations, assets, ask } = lineup;
  const family = familyOf(ask.metric);
  const row = {
    subject: rowOf(models.subject, family),
    counterparty: rowOf(models.counterparty, family),
    asset: rowOf(models.asset, family),
  };
  const rank = (role: 'subject' | 'counterparty'): Ranked[] => {
    const added = recall && addingTo(role, recall, NO_SIDES);
    return organisations.map((candidate) => {
      const score = scoreOf(row[role], candidate);
      return { candidate, score: added ? score + sumOf(row[role], added(candidate)) : score };
    });
  };
  const subjects = rank('subject').sort(byScore);
  const sides = rank('counterparty');
  const whole = logSum(subjects);
  let best: { total: number; subject: Ranked; others: Ranked[] } | null = null;
  for (const subject of subjects.slice(0, TRIED)) {
    const { name } = subject.candidate;
    const others = sidesOf(subject.candidate, sides, row.counterparty, recall);
    const lean = recall ? leaning(recall, name, others[0]?.candidate.name ?? null) : 0;
    const total = subject.score - whole + (others[0]?.score ?? 0) - logSum(others) + lean;
    if (!best || total > best.total) best = { total, subject, others };
  }
  const counter = best?.others[0];
  const subject = best ? withList(best.subject, subjects, row.subject, [counter?.candidate.name ?? null]) : null;
  const counterparty =
    best && counter ? withList(counter, best.others, row.counterparty, subject?.split(' + ') ?? []) : null;
  const thing = pickAsset(assets, row.asset, recall, { subject, counterparty, kind: null });
  return {
    pairs: recall ? [] : listPairs(subjects, sides),
    guess: { subject, counterparty, asset: thing?.name ?? null },
    chosen: { subject: best?.subject.candidate, counterparty: counter?.candidate, asset: thing },
  };
}

/** All sides but the subject, best first, once what both are and the pairs that other figures tell have counted. */
function sidesOf(subject: Candidate, sides: readonly Ranked[], row: Float32Array, recall: Recall | null): Ranked[] {
  const partners = recall ? partnersOf(recall.memory, recall.index, subject.name) : null;
  return sides
    .filter(({ candidate: { name } }) => name === null || name !== subject.name)
    .map(({ candidate, score }) => {
      const told = partners?.get(candidate.name);
      const pair = told === undefined ? 0 : (row[feature('pair', told)] ?? 0);
      const both = subject.name !== null && candidate.name !== null;
      const kinds = both ? (row[kindsFeature(subject.kind, candidate.kind)] ?? 0) : 0;
      return { candidate, score: score + pair + kinds };
    })
    .sort(byScore);
}

function pickAsset(
  assets: readonly Candidate[],
  row: Float32Array,
  recall: Recall | null,
  sides: Sides,
): Candidate | undefined {
  let best: Candidate | undefined;
  let most = -Infinity;
  const added = addingTo('asset', recall, sides);
  for (const candidate of assets) {
    const score = scoreOf(row, candidate) + sumOf(row, added(candidate));
    if (score > most) [best, most] = [candidate, score];
  }
  return best;
}

interface Ranked {
  readonly candidate: Candidate;
  readonly score: number;
}

function byScore(a: Ranked, b: Ranked): number {
  return b.score - a.score;
}

/** The logarithm of the sum of the powers of scores that are in falling order. */
function logSum(ranked: readonly Ranked[]): number {
  const top = ranked[0]?.score ?? 0;
  let sum = 0;
  for (const { score } of ranked) sum += Math.exp(score - top);
  return top + Math.log(sum);
}

function listPairs(subjects: readonly Ranked[], others: readonly Ranked[]): Decision['pairs'] {
  const inside = subjects.filter(({ candidate }) => candidate.name !== null && candidate.stands.length > 0).slice(0, 4);
  const other = new Map(others.map(({ candidate, score }) => [candidate.name, score]));
  const pairs: { subject: string; counterparty: string; weight: number }[] = [];
  for (const a of inside) {
    for (const b of inside) {
      if (a === b || a.candidate.name === null || b.candidate.name === null) continue;
      const weight = a.score - b.score + (other.get(b.candidate.name) ?? 0) - (other.get(a.candidate.name) ?? 0);
      const clipped = Math.max(-4, Math.min(4, weight));
      pairs.push({ subject: a.candidate.name, counterparty: b.candidate.name, weight: clipped });
    }
  }
  return pairs;
}

/** The names of all members of the list that the chosen one stands in, as far as they fit nearly as well. */
function withList(
  chosen: Ranked,
  ranked: readonly Ranked[],
  row: Float32Array,
  taken: readonly (string | null)[],
): string | null {
  if (chosen.candidate.name === null) return null;
  // The place in the sentence decides, not how much the article speaks of each.
  const standing = ({ candidate: { stances } }: Ranked): number => scoreOf(row, { features: [], stances });
  const least = standing(chosen) - LIST_MARGIN;
  const lists = chosen.candidate.stands.map(({ list }) => list);
  const members = ranked.filter((one) => {
    const { candidate } = one;
    return (
      candidate === chosen.candidate ||
      (candidate.name !== null &&
        candidate.stands.some(({ list }) => lists.includes(list)) &&
        !taken.includes(candidate.name) &&
        standing(one) > least)
    );
  });
  if (members.length === 1) return chosen.candidate.name;
  const place = ({ candidate }: Ranked): number => candidate.stands[0]?.node ?? 0;
  return members
    .sort((a, b) => place(a) - place(b))
    .map(({ candidate }) => candidate.name)
    .join(' + ');
}
