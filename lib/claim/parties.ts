import type { Figure } from '../figure/figure.ts';
import type { Span } from '../text/span.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import type { Article } from './article.ts';
import { listCandidates, readCast, readSettings, type Candidate } from './candidates.ts';
import type { Implied, Metric } from './claim.ts';
import { addMemory, addPair, addSides, type Guess, type Memory } from './memory.ts';
import type { Mention } from './mention.ts';
import { familyOf, scoreOf, type Family, type RoleModel } from './role-model.ts';
import { shippedRoles, type RoleModels } from './role-weights.ts';

/** A figure whose metric is known, and the sentence or row that tells it. */
export interface PartyAsk {
  readonly figure: Figure;
  readonly metric: Metric;
  readonly sentence: Span;
}

/** Who stands in the roles of a metric; null where the text names nobody. Several are joined by " + ". */
export interface Parties extends Guess {
  /** The parts that no word of the sentence states, with the rule that filled each in. */
  readonly implied: readonly Implied[];
}

/** Everyone who may stand in the roles of one figure. */
export interface Lineup {
  readonly ask: PartyAsk;
  readonly organisations: readonly Candidate[];
  readonly assets: readonly Candidate[];
}

/** A member of a list stands in the role of its neighbour where it scores at most this much less. */
const LIST_MARGIN = 1.5;

/**
 * Assigns the roles of every figure of an article at once, since figures of one deal tell each other's parties: a first
 * reading by each sentence and its surroundings, a second that knows what the first made of the others.
 * `mentions` as `findMentions` gives them, `asks` in text order; the answers stand in the same order.
 */
export function assignParties(
  article: Article,
  mentions: readonly Mention[],
  asks: readonly PartyAsk[],
  lexicon: Lexicon,
  models: RoleModels = shippedRoles(),
): Parties[] {
  const lineups = readLineups(article, mentions, asks, lexicon);
  const first = lineups.map((lineup) => decide(lineup, models.first, null));
  const memory: Memory = { asks, guesses: first.map(({ guess }) => guess), leanings: readLeanings(asks, first) };
  return lineups.map((lineup, index) => {
    const { guess, chosen } = decide(lineup, models.second, { memory, index });
    return { ...guess, implied: listImplied(guess, chosen) };
  });
}

/** Everyone who may stand in the roles of each figure, with what speaks for it. */
export function readLineups(
  article: Article,
  mentions: readonly Mention[],
  asks: readonly PartyAsk[],
  lexicon: Lexicon,
): Lineup[] {
  const cast = readCast(article, mentions, asks, lexicon);
  return readSettings(cast).map((setting, index) => ({
    ask: asks[index] as PartyAsk,
    organisations: listCandidates(cast, index, setting, 'name'),
    assets: listCandidates(cast, index, setting, 'asset'),
  }));
}

/** What a second reading knows of the first. */
export interface Recall {
  readonly memory: Memory;
  readonly index: number;
}

/** The features of a candidate for a role, with what the other role and the first reading add to them. */
export function featuresOf(
  candidate: Candidate,
  role: keyof Guess,
  recall: Recall | null,
  sides: Pick<Guess, 'subject' | 'counterparty'>,
): readonly number[] {
  if (!recall && role !== 'asset') return candidate.features;
  const features = [...candidate.features];
  if (recall) addMemory(features, recall.memory, recall.index, role, candidate.name, candidate.named);
  if (recall && role === 'counterparty') addPair(features, recall.memory, recall.index, sides.subject, candidate.name);
  if (role === 'asset') addSides(features, recall?.memory ?? null, recall?.index ?? 0, candidate, sides);
  return features;
}

const NO_SIDES = { subject: null, counterparty: null };

/** How much the direction that a pair has in the whole article counts, at most. */
const LEAN = 2.5;

/** Who deals with whom: "A pays B" once makes A pay B in the sentences that leave it open. */
function leaning({ memory, index }: Recall, subject: string | null, counterparty: string | null): number {
  if (subject === null || counterparty === null) return 0;
  const family = sideFamily(memory.asks[index]?.metric ?? 'other');
  const toward = memory.leanings.get(`${family}|${subject}|${counterparty}`) ?? 0;
  const back = memory.leanings.get(`${family}|${counterparty}|${subject}`) ?? 0;
  return LEAN * Math.tanh((toward - back) / 3);
}

/** Contracts and the capacity that they are about have the same sides. */
function sideFamily(metric: Metric): Family {
  const family = familyOf(metric);
  return family === 'capacity' ? 'contract' : family;
}

function readLeanings(asks: readonly PartyAsk[], decisions: readonly Decision[]): Map<string, number> {
  const leanings = new Map<string, number>();
  decisions.forEach(({ pairs }, index) => {
    const family = sideFamily(asks[index]?.metric ?? 'other');
    for (const { subject, counterparty, weight } of pairs) {
      const key = `${family}|${subject}|${counterparty}`;
      leanings.set(key, (leanings.get(key) ?? 0) + weight);
    }
  });
  return leanings;
}

interface Decision {
  readonly guess: Guess;
  /** How much better each pair that stands in the sentence fits this way round than the other. */
  readonly pairs: readonly { subject: string; counterparty: string; weight: number }[];
  readonly chosen: Readonly<Record<keyof Guess, Candidate | undefined>>;
}

function decide(lineup: Lineup, models: RoleModels['first'], recall: Recall | null): Decision {
  const { organisations, assets, ask } = lineup;
  const family = familyOf(ask.metric);
  const subjects = rank(organisations, models.subject, family, (one) => featuresOf(one, 'subject', recall, NO_SIDES));
  let best: { total: number; subject: Ranked; counterparty: Ranked | undefined; others: Ranked[] } | null = null;
  for (const subject of subjects.slice(0, 4)) {
    const { name } = subject.candidate;
    const others = rank(
      organisations.filter((one) => one.name === null || one.name !== name),
      models.counterparty,
      family,
      (one) => featuresOf(one, 'counterparty', recall, { subject: name, counterparty: null }),
    );
    const lean = recall ? leaning(recall, name, others[0]?.candidate.name ?? null) : 0;
    const total = subject.chance + (others[0]?.chance ?? 0) + lean;
    if (!best || total > best.total) best = { total, subject, counterparty: others[0], others };
  }
  const subject = best ? withList(best.subject, subjects, [best.counterparty?.candidate.name ?? null]) : null;
  const taken = subject?.split(' + ') ?? [];
  const counterparty = best?.counterparty ? withList(best.counterparty, best.others, taken) : null;
  const things = rank(assets, models.asset, family, (one) =>
    featuresOf(one, 'asset', recall, { subject, counterparty }),
  );
  return {
    pairs: recall ? [] : listPairs(organisations, subjects, models.counterparty, family),
    guess: { subject, counterparty, asset: things[0]?.candidate.name ?? null },
    chosen: {
      subject: best?.subject.candidate,
      counterparty: best?.counterparty?.candidate,
      asset: things[0]?.candidate,
    },
  };
}

interface Ranked {
  readonly candidate: Candidate;
  readonly score: number;
  /** The logarithm of its share among all. */
  readonly chance: number;
}

function rank(
  candidates: readonly Candidate[],
  model: RoleModel,
  family: Family,
  features: (candidate: Candidate) => readonly number[],
): Ranked[] {
  const scored = candidates.map((candidate) => ({
    candidate,
    score: scoreOf(model, family, features(candidate), candidate.stances),
  }));
  scored.sort((a, b) => b.score - a.score);
  const top = scored[0]?.score ?? 0;
  const sum = Math.log(scored.reduce((total, { score }) => total + Math.exp(score - top), 0));
  return scored.map((one) => ({ ...one, chance: one.score - top - sum }));
}

function listPairs(
  organisations: readonly Candidate[],
  subjects: readonly Ranked[],
  model: RoleModel,
  family: Family,
): Decision['pairs'] {
  const inside = subjects.filter(({ candidate }) => candidate.name !== null && candidate.stands.length > 0).slice(0, 4);
  if (inside.length < 2) return [];
  const sides = new Map(organisations.map((one) => [one.name, scoreOf(model, family, one.features, one.stances)]));
  return inside.flatMap((a) =>
    inside.flatMap((b) => {
      if (a === b) return [];
      const weight = a.score - b.score + (sides.get(b.candidate.name) ?? 0) - (sides.get(a.candidate.name) ?? 0);
      return [
        {
          subject: a.candidate.name ?? '',
          counterparty: b.candidate.name ?? '',
          weight: Math.max(-4, Math.min(4, weight)),
        },
      ];
    }),
  );
}

/** The names of all members of the list that the chosen one stands in, as far as they fit nearly as well. */
function withList(chosen: Ranked, ranked: readonly Ranked[], taken: readonly (string | null)[]): string | null {
  if (chosen.candidate.name === null) return null;
  const lists = new Set(chosen.candidate.stands.map(({ list }) => list));
  const members = ranked.filter(
    ({ candidate, score }) =>
      candidate === chosen.candidate ||
      (candidate.name !== null &&
        !taken.includes(candidate.name) &&
        score > chosen.score - LIST_MARGIN &&
        candidate.stands.some(({ list }) => lists.has(list))),
  );
  const place = ({ candidate }: Ranked): number => candidate.stands[0]?.node ?? 0;
  return members
    .sort((a, b) => place(a) - place(b))
    .map(({ candidate }) => candidate.name)
    .join(' + ');
}

function listImplied(guess: Guess, chosen: Decision['chosen']): Implied[] {
  const implied: Implied[] = [];
  for (const part of ['subject', 'counterparty', 'asset'] as const) {
    if (guess[part] === null) continue;
    const stands = chosen[part]?.stands ?? [];
    if (stands.length === 0) implied.push({ part, rule: 'topic' });
    else if (stands.every(({ mention }) => mention.via === 'pronoun')) implied.push({ part, rule: 'pronoun' });
    else if (stands.every(({ mention }) => mention.via === 'description' || mention.via === 'pronoun')) {
      implied.push({ part, rule: 'description' });
    }
  }
  return implied;
}
