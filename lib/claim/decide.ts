import type { Candidate } from './candidates.ts';
import { LEAN, leaning, listPairs } from './leaning.ts';
import { dealingOf, partnersOf, putMemory, putSides, witnessOf, type Guess, type Memory, type Put } from './memory.ts';
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
/** More than adding scores up rounds. */
const ROUNDING = 1e-9;

/** What a second reading knows of the first. */
export interface Recall {
  readonly memory: Memory;
  readonly index: number;
}

/** Who stands in the other roles, and what the subject is. */
interface Sides extends Pick<Guess, 'subject' | 'counterparty'> {
  readonly kind: OrganisationKind | null;
}

/** Puts what the other role and the first reading add to a candidate's features for a role. */
export function puttingTo(
  role: keyof Guess,
  recall: Recall | null,
  sides: Sides,
): (put: Put, candidate: Candidate) => void {
  const witness = recall && witnessOf(recall.memory, recall.index, role);
  const partner = recall && role === 'counterparty' ? partnersOf(recall.memory, recall.index, sides.subject) : null;
  const dealing = role === 'asset' ? dealingOf(recall?.memory ?? null, recall?.index ?? 0, sides) : null;
  return (put, candidate) => {
    if (role === 'counterparty' && sides.subject !== null && candidate.name !== null)
      put(kindsFeature(sides.kind, candidate.kind));
    if (witness) putMemory(put, witness, candidate.name, candidate.named);
    const told = partner?.(candidate.name);
    if (told !== undefined) put(feature('pair', told));
    if (dealing) putSides(put, dealing, candidate);
  };
}

const NOTHING = (): void => undefined;
const NO_SIDES: Sides = { subject: null, counterparty: null, kind: null };

/** What was decided of one figure. */
export interface Decision {
  readonly guess: Guess;
  /** How much better each pair that stands in the sentence fits this way round than the other. */
  readonly pairs: readonly { subject: string; counterparty: string; weight: number }[];
  readonly chosen: Readonly<Record<keyof Guess, Candidate | undefined>>;
  /** How much better the subject fits than all others; 0 where its sides together spoke for it. */
  readonly lead: number;
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
  const scoresOf = (role: 'subject' | 'counterparty'): number[] => {
    const recalled = recall ? puttingTo(role, recall, NO_SIDES) : NOTHING;
    return organisations.map((candidate) => scoreOf(row[role], candidate, recalled));
  };
  const subjects = scoresOf('subject');
  const sides = scoresOf('counterparty');
  const whole = logSum(subjects);
  const leanest = recall ? LEAN : 0;
  let best = { total: -Infinity, subject: 0, counter: 0 };
  const tried: number[] = [];
  while (tried.length < Math.min(TRIED, subjects.length)) {
    const at = topOf(subjects, tried);
    tried.push(at);
    const own = (subjects[at] ?? 0) - whole;
    // The rest are no better as subjects: where even a sure counterparty could not make this one win, none of them can.
    if (own + leanest + ROUNDING < best.total) break;
    const subject = organisations[at];
    const others = othersOf(lineup, sides, subject, row.counterparty, recall);
    const counter = topOf(others);
    const lean = recall ? leaning(recall, subject?.name ?? null, organisations[counter]?.name ?? null) : 0;
    const total = own + (others[counter] ?? 0) - logSum(others) + lean;
    if (total > best.total) best = { total, subject: at, counter };
  }
  const first = organisations[best.subject];
  const counter = organisations[best.counter];
  const subject = first ? withList(first, organisations, row.subject, counter?.name ?? null) : null;
  const counterparty = counter ? withList(counter, organisations, row.counterparty, subject) : null;
  const thing = pickAsset(assets, row.asset, recall, { subject, counterparty, kind: null });
  return {
    lead: leadOf(subjects, best.subject),
    pairs: recall ? [] : listPairs(organisations, subjects, sides),
    guess: { subject, counterparty, asset: thing?.name ?? null },
    chosen: { subject: first, counterparty: counter, asset: thing },
  };
}

/** How all sides but the subject fit, once what both are and the pairs that other figures tell have counted. */
function othersOf(
  { organisations }: Lineup,
  sides: readonly number[],
  subject: Candidate | undefined,
  row: Float32Array,
  recall: Recall | null,
): number[] {
  const { name = null, kind = null } = subject ?? {};
  const partner = recall && partnersOf(recall.memory, recall.index, name);
  return sides.map((side, at) => {
    const other = organisations[at];
    if (!other) return side;
    const told = partner?.(other.name);
    const pair = told === undefined ? 0 : (row[feature('pair', told)] ?? 0);
    const both = name !== null && other.name !== null;
    const kinds = both ? (row[kindsFeature(kind, other.kind)] ?? 0) : 0;
    return both && other.name === name ? -Infinity : side + pair + kinds;
  });
}

/** How well a candidate fits a role by itself and by what else is put. */
function scoreOf(row: Float32Array, candidate: Candidate, putMore: ReturnType<typeof puttingTo>): number {
  const { features, topic, stances } = candidate;
  let score = standingOf(row, stances) + sumOf(row, features) + sumOf(row, topic);
  putMore((id) => (score += row[id] ?? 0), candidate);
  return score;
}

function pickAsset(
  assets: readonly Candidate[],
  row: Float32Array,
  recall: Recall | null,
  sides: Sides,
): Candidate | undefined {
  let best: Candidate | undefined;
  let most = -Infinity;
  const putMore = puttingTo('asset', recall, sides);
  for (const candidate of assets) {
    const score = scoreOf(row, candidate, putMore);
    if (score > most) [best, most] = [candidate, score];
  }
  return best;
}

/** The place of the highest score but for those tried; the earlier of equals. */
function topOf(scores: readonly number[], tried: readonly number[] = NONE): number {
  let best = -1;
  for (let at = 0; at < scores.length; at++)
    if ((best < 0 || (scores[at] ?? 0) > (scores[best] ?? 0)) && !tried.includes(at)) best = at;
  return best;
}
const NONE: readonly number[] = [];

/** How far a score is above all others; 0 where it is not. */
function leadOf(scores: readonly number[], own: number): number {
  let next = -Infinity;
  for (let at = 0; at < scores.length; at++) if (at !== own) next = Math.max(next, scores[at] ?? next);
  return Math.max(0, (scores[own] ?? 0) - next);
}

/** The logarithm of the sum of the powers of scores. */
function logSum(scores: readonly number[]): number {
  let top = -Infinity;
  for (let at = 0; at < scores.length; at++) top = Math.max(top, scores[at] ?? top);
  let sum = 0;
  for (let at = 0; at < scores.length; at++) sum += Math.exp((scores[at] ?? -Infinity) - top);
  return top + Math.log(sum);
}

/** The names of all members of the list that the chosen one stands in, as far as they fit nearly as well; `others` are taken. */
function withList(
  chosen: Candidate,
  organisations: readonly Candidate[],
  row: Float32Array,
  others: string | null,
): string | null {
  if (chosen.stands.length === 0) return chosen.name;
  const lists = chosen.stands.map(({ list }) => list);
  const isListed = ({ stands }: Candidate): boolean => stands.some(({ list }) => lists.includes(list));
  const listed = organisations.filter((one) => one !== chosen && isListed(one));
  if (listed.length === 0) return chosen.name;
  const taken: readonly (string | null)[] = others?.split(' + ') ?? [];
  // The place in the sentence decides, not how much the article speaks of each.
  const standing = ({ stances }: Candidate): number => standingOf(row, stances);
  const least = standing(chosen) - LIST_MARGIN;
  const place = ({ stands }: Candidate): number => stands[0]?.node ?? 0;
  return [chosen, ...listed.filter((one) => !taken.includes(one.name) && standing(one) > least)]
    .sort((a, b) => place(a) - place(b))
    .map(({ name }) => name)
    .join(' + ');
}
