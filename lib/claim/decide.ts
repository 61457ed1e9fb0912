import type { Candidate } from './candidates.ts';
import { LEAN, leaning, listPairs } from './leaning.ts';
import { dealingOf, partnersOf, putMemory, putSides, witnessOf, type Guess, type Memory, type Put } from './memory.ts';
import type { Lineup } from './parties.ts';
import { AT, kindsFeature, OWN_FEATURES } from './role-features.ts';
import { familyOf } from './families.ts';
import { rowOf, standingOf, sumOf, type AssetModel } from './asset-model.ts';
import { recalledRow, type Heard, type SideModel } from './side-model.ts';
import type { OrganisationKind } from '../vocabulary/vocabulary.ts';

/** A member of a list stands in the role of its neighbour where its place fits it at most this much less. */
const LIST_MARGIN = 3.5;
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
    if (told !== undefined) put(AT.pair + told);
    if (dealing) putSides(put, dealing, candidate);
  };
}

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

/** Room to weigh the candidates of one figure at a time, made once for an article. */
export type Room = Readonly<Record<'subjects' | 'sides' | 'others', number[]>>;

/** What is known of sides and assets in one reading. */
export interface ReadingModels {
  readonly sides: SideModel;
  readonly assets: AssetModel;
}

/**
 * Decides who stands in the roles of a figure, `heard` being how well its candidates fit; with `recall`, knowing what a first
 * reading made of all figures.
 */
export function decide(
  { organisations, assets, ask }: Lineup,
  heard: readonly Heard[],
  models: ReadingModels,
  room: Room,
  recall: Recall | null,
): Decision {
  const family = familyOf(ask.metric);
  const ofSubject = recalledRow(models.sides, 'subject', family);
  const ofOther = recalledRow(models.sides, 'counterparty', family);
  const { subjects, sides, others } = room;
  const count = organisations.length;
  for (let at = 0; at < count; at++) {
    subjects[at] = heard[at]?.subject ?? 0;
    sides[at] = heard[at]?.other ?? 0;
  }
  if (recall) {
    addPut(subjects, ofSubject, OWN_FEATURES, organisations, puttingTo('subject', recall, NO_SIDES));
    addPut(sides, ofOther, OWN_FEATURES, organisations, puttingTo('counterparty', recall, NO_SIDES));
  }
  const whole = logSum(subjects, count);
  const leanest = recall ? LEAN : 0;
  let [most, bestSubject, bestOther] = [-Infinity, 0, 0];
  // As many subjects are tried with all counterparties.
  const tried = [-1, -1, -1];
  for (let turn = 0; turn < Math.min(tried.length, count); turn++) {
    const at = topOf(subjects, count, tried);
    tried[turn] = at;
    const own = (subjects[at] ?? 0) - whole;
    // The rest are no better as subjects: where even a sure counterparty could not make this one win, none of them can.
    if (own + leanest + ROUNDING < most) break;
    const subject = organisations[at];
    weighOthers(others, sides, organisations, subject, ofOther, recall);
    const other = topOf(others, count, NONE);
    const lean = recall ? leaning(recall, subject?.name ?? null, organisations[other]?.name ?? null) : 0;
    if (own + lean + ROUNDING < most) continue;
    const total = own + (others[other] ?? 0) - logSum(others, count) + lean;
    if (total > most) [most, bestSubject, bestOther] = [total, at, other];
  }
  const first = organisations[bestSubject];
  const counter = organisations[bestOther];
  const fitOf = (side: keyof Heard) => (at: number) => heard[at]?.[side] ?? 0;
  const subject = withList(bestSubject, organisations, fitOf('subject'), counter?.name ?? null);
  const counterparty = withList(bestOther, organisations, fitOf('other'), subject);
  const rowOfAsset = rowOf(models.assets, family);
  // Most sentences speak of none, and nobody is the only candidate.
  if (assets.length > 1) {
    scoreAll(others, rowOfAsset, assets);
    addPut(others, rowOfAsset, 0, assets, puttingTo('asset', recall, { subject, counterparty, kind: null }));
  }
  const thing = assets[topOf(others, assets.length, NONE)];
  return {
    lead: leadOf(subjects, count, bestSubject),
    pairs: recall ? NONE : listPairs(organisations, subjects, sides),
    guess: { subject, counterparty, asset: thing?.name ?? null },
    chosen: { subject: first, counterparty: counter, asset: thing },
  };
}

/** How all sides but the subject fit, once what both are and the pairs that other figures tell have counted. */
function weighOthers(
  others: number[],
  sides: readonly number[],
  organisations: readonly Candidate[],
  subject: Candidate | undefined,
  row: Float32Array,
  recall: Recall | null,
): void {
  const { name = null, kind = null } = subject ?? {};
  const partner = recall && name !== null ? partnersOf(recall.memory, recall.index, name) : null;
  for (let at = 0; at < organisations.length; at++) {
    const other = organisations[at];
    if (!other) continue;
    const told = partner?.(other.name);
    const pair = told === undefined ? 0 : (row[AT.pair - OWN_FEATURES + told] ?? 0);
    const both = name !== null && other.name !== null;
    const kinds = both ? (row[kindsFeature(kind, other.kind) - OWN_FEATURES] ?? 0) : 0;
    others[at] = both && other.name === name ? -Infinity : (sides[at] ?? 0) + pair + kinds;
  }
}

/** How well each asset fits by itself. */
function scoreAll(scores: number[], row: Float32Array, candidates: readonly Candidate[]): void {
  let at = 0;
  for (const { stances, features, topic } of candidates) {
    scores[at++] = standingOf(row, stances) + sumOf(row, features) + sumOf(row, topic);
  }
}

/** Adds what is put for each candidate to its score; the weights are those of the features from one on. */
function addPut(
  scores: number[],
  row: Float32Array,
  from: number,
  candidates: readonly Candidate[],
  putMore: ReturnType<typeof puttingTo>,
): void {
  let at = 0;
  const put = (id: number): void => void (scores[at] = (scores[at] ?? 0) + (row[id - from] ?? 0));
  for (const candidate of candidates) {
    putMore(put, candidate);
    at++;
  }
}

/** The place of the highest of so many scores but for those tried; the earlier of equals. */
function topOf(scores: readonly number[], count: number, tried: readonly number[]): number {
  let best = -1;
  for (let at = 0; at < count; at++)
    if ((best < 0 || (scores[at] ?? 0) > (scores[best] ?? 0)) && !tried.includes(at)) best = at;
  return best;
}
const NONE: readonly never[] = [];

/** How far a score is above all others; 0 where it is not. */
function leadOf(scores: readonly number[], count: number, own: number): number {
  let next = -Infinity;
  for (let at = 0; at < count; at++) if (at !== own) next = Math.max(next, scores[at] ?? next);
  return Math.max(0, (scores[own] ?? 0) - next);
}

/** The logarithm of the sum of the powers of so many scores. */
function logSum(scores: readonly number[], count: number): number {
  let top = -Infinity;
  for (let at = 0; at < count; at++) top = Math.max(top, scores[at] ?? top);
  let sum = 0;
  for (let at = 0; at < count; at++) sum += Math.exp((scores[at] ?? -Infinity) - top);
  return top + Math.log(sum);
}

/** The names of all members of the list that the chosen one stands in, as far as they fit nearly as well; `others` are taken. */
function withList(
  best: number,
  organisations: readonly Candidate[],
  fitOf: (at: number) => number,
  others: string | null,
): string | null {
  const chosen = organisations[best];
  if (!chosen || chosen.stands.length === 0 || !organisations.some((one) => isListed(one, chosen)))
    return chosen?.name ?? null;
  const taken: readonly (string | null)[] = others?.split(' + ') ?? [];
  const least = fitOf(best) - LIST_MARGIN;
  const place = ({ stands }: Candidate): number => stands[0]?.node ?? 0;
  return organisations
    .filter((one, at) => one === chosen || (isListed(one, chosen) && !taken.includes(one.name) && fitOf(at) > least))
    .sort((a, b) => place(a) - place(b))
    .map(({ name }) => name)
    .join(' + ');
}

/** Whether another one stands in a list with the one chosen. */
function isListed(one: Candidate, chosen: Candidate): boolean {
  if (one === chosen) return false;
  for (const { list } of one.stands) for (const stand of chosen.stands) if (stand.list === list) return true;
  return false;
}
