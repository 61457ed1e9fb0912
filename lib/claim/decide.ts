import type { Candidate } from './candidates.ts';
import { leaning, listPairs } from './leaning.ts';
import { addMemory, addSides, dealingOf, partnersOf, witnessOf, type Guess, type Memory } from './memory.ts';
import type { Lineup } from './parties.ts';
import { feature, kindsFeature } from './role-features.ts';
import { familyOf } from './families.ts';
import { rowOf, standingOf, sumOf } from './role-model.ts';
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
  const scoresOf = (role: 'subject' | 'counterparty'): Float64Array => {
    const added = recall && addingTo(role, recall, NO_SIDES);
    const scores = new Float64Array(organisations.length);
    organisations.forEach((candidate, at) => {
      scores[at] = scoreOf(row[role], candidate) + (added ? sumOf(row[role], added(candidate)) : 0);
    });
    return scores;
  };
  const subjects = scoresOf('subject');
  const sides = scoresOf('counterparty');
  const whole = logSum(subjects);
  let best = { total: -Infinity, subject: 0, counter: 0 };
  for (const at of topOf(subjects, TRIED)) {
    const subject = organisations[at];
    const others = othersOf(lineup, sides, subject, row.counterparty, recall);
    const [counter = 0] = topOf(others, 1);
    const lean = recall ? leaning(recall, subject?.name ?? null, organisations[counter]?.name ?? null) : 0;
    const total = (subjects[at] ?? 0) - whole + (others[counter] ?? 0) - logSum(others) + lean;
    if (total > best.total) best = { total, subject: at, counter };
  }
  const first = organisations[best.subject];
  const counter = organisations[best.counter];
  const subject = first ? withList(first, organisations, row.subject, [counter?.name ?? null]) : null;
  const counterparty = counter
    ? withList(counter, organisations, row.counterparty, [first?.name ?? null, ...(subject?.split(' + ') ?? [])])
    : null;
  const thing = pickAsset(assets, row.asset, recall, { subject, counterparty, kind: null });
  return {
    pairs: recall ? [] : listPairs(organisations, subjects, sides),
    guess: { subject, counterparty, asset: thing?.name ?? null },
    chosen: { subject: first, counterparty: counter, asset: thing },
  };
}

/** How all sides but the subject fit, once what both are and the pairs that other figures tell have counted. */
function othersOf(
  { organisations }: Lineup,
  sides: Float64Array,
  subject: Candidate | undefined,
  row: Float32Array,
  recall: Recall | null,
): Float64Array {
  const { name = null, kind = null } = subject ?? {};
  const partners = recall && partnersOf(recall.memory, recall.index, name);
  const others = sides.slice();
  organisations.forEach((other, at) => {
    const told = partners?.get(other.name);
    const pair = told === undefined ? 0 : (row[feature('pair', told)] ?? 0);
    const both = name !== null && other.name !== null;
    const kinds = both ? (row[kindsFeature(kind, other.kind)] ?? 0) : 0;
    others[at] = both && other.name === name ? -Infinity : (others[at] ?? 0) + pair + kinds;
  });
  return others;
}

/** How well a candidate fits a role by all that is known without the other figures. */
function scoreOf(row: Float32Array, { features, topic, stances }: Candidate): number {
  return standingOf(row, stances) + sumOf(row, features) + sumOf(row, topic);
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

/** The places of the highest scores, best first; the earlier of equals. */
function topOf(scores: Float64Array, most: number): number[] {
  const top: number[] = [];
  while (top.length < Math.min(most, scores.length)) {
    let best = -1;
    for (let at = 0; at < scores.length; at++)
      if (!top.includes(at) && (best < 0 || (scores[at] ?? 0) > (scores[best] ?? 0))) best = at;
    top.push(best);
  }
  return top;
}

/** The logarithm of the sum of the powers of scores. */
function logSum(scores: Float64Array): number {
  let top = -Infinity;
  for (const score of scores) top = Math.max(top, score);
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - top);
  return top + Math.log(sum);
}

/** The names of all members of the list that the chosen one stands in, as far as they fit nearly as well. */
function withList(
  chosen: Candidate,
  organisations: readonly Candidate[],
  row: Float32Array,
  taken: readonly (string | null)[],
): string | null {
  const lists = chosen.stands.map(({ list }) => list);
  const isListed = ({ stands }: Candidate): boolean => stands.some(({ list }) => lists.includes(list));
  const listed = lists.length === 0 ? [] : organisations.filter((one) => one !== chosen && isListed(one));
  if (listed.length === 0) return chosen.name;
  // The place in the sentence decides, not how much the article speaks of each.
  const standing = ({ stances }: Candidate): number => standingOf(row, stances);
  const least = standing(chosen) - LIST_MARGIN;
  const place = ({ stands }: Candidate): number => stands[0]?.node ?? 0;
  return [chosen, ...listed.filter((one) => !taken.includes(one.name) && standing(one) > least)]
    .sort((a, b) => place(a) - place(b))
    .map(({ name }) => name)
    .join(' + ');
}
