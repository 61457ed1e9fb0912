/** Fits the weights of roles: a softmax over the candidates of each figure, gradient descent with decay, no chance in it. */
import { remember, type Guess } from '../../lib/claim/memory.ts';
import { findMentions } from '../../lib/claim/mentions.ts';
import { readPage } from '../../lib/claim/page.ts';
import { puttingTo } from '../../lib/claim/decide.ts';
import { assignParties, readLineups, type Lineup } from '../../lib/claim/parties.ts';
import { feature, FEATURE_COUNT, kindsFeature, nameOfFeature } from '../../lib/claim/role-features.ts';
import { kindsPrior, PLACER_PRIORS, SLOT_PRIORS, SLOTS } from '../../lib/claim/role-slots.ts';
import { ORGANISATION_KINDS } from '../../lib/vocabulary/vocabulary.ts';
import { PLACERS, type Placer } from '../../lib/vocabulary/roles/role-words.ts';
import { FAMILIES, familyOf, ROLES, type Role } from '../../lib/claim/families.ts';
import { packRole, ROWS, type PackedRoles } from '../../lib/claim/role-model.ts';
import { unpackRoles } from '../../lib/claim/role-weights.ts';
import { defaultLexicon } from '../../lib/vocabulary/shipped.ts';
import { organisationsOf, sameAsset, shareName, type GoldArticle } from './parties-gold.ts';

/** A figure with its candidates, and which of them are right. */
interface Example {
  readonly family: number;
  readonly candidates: readonly {
    readonly features: readonly number[];
    /** Those of its features that teach nothing here. */
    readonly given: readonly number[];
    readonly stances: readonly (readonly number[])[];
  }[];
  readonly right: readonly number[];
}

/** An article read once, whatever is fitted on it. */
export interface Reading extends GoldArticle {
  readonly lineups: readonly Lineup[];
}

/** Rounds of descent, its first step, and how strongly weights are pulled to 0: those of one family more than the shared. */
const ROUNDS = 60;
const STEP = 0.25;
const DECAY = { shared: 0.025, family: 0.025 };
/** How much more strongly the second reading is drawn to the first than the first to its priors. */
const SECOND_PULL = 2;
/** The least weight, or difference of weights, that ships. */
const LEAST = 0.1;
/** Parts into which the articles fall when a second reading is fitted on first readings of others. */
const PARTS = 5;

export function readArticles(golds: readonly GoldArticle[]): Reading[] {
  const lexicon = defaultLexicon();
  return golds.map((gold) => {
    const page = readPage(gold.article, lexicon);
    const mentions = findMentions(page, lexicon);
    return {
      ...gold,
      lineups: readLineups(
        page,
        mentions,
        gold.golds.map(({ ask }) => ask),
        lexicon,
      ),
    };
  });
}

type Weights = Readonly<Record<Role, Float64Array>>;

/** Fits both readings of all roles. The second is drawn to the first, and ships as what it differs by. */
export function fitRoles(readings: readonly Reading[]): PackedRoles {
  const first = fitReading(readings, NO_GUESSES, priorsOf);
  const guesses = new Map<Reading, readonly Guess[]>();
  for (let part = 0; part < PARTS; part++) {
    const others = readings.filter((_, at) => at % PARTS !== part);
    const packed = pack(fitReading(others, NO_GUESSES, priorsOf), '1');
    for (const reading of readings.filter((_, at) => at % PARTS === part))
      guesses.set(reading, firstGuesses(reading, packed));
  }
  const second = fitReading(
    readings,
    (reading) => guesses.get(reading) ?? [],
    (role) => first[role],
    SECOND_PULL,
  );
  const difference = (role: Role) => second[role].map((weight, at) => toTell(weight - (first[role][at] ?? 0)));
  return { ...pack(first, '1'), ...pack(ofRoles(difference), '2') };
}

function firstGuesses(reading: Reading, packed: PackedRoles): Guess[] {
  const page = readPage(reading.article, defaultLexicon());
  const mentions = findMentions(page, defaultLexicon());
  // With the first reading's weights for both, memory counts nothing.
  return assignParties(
    page,
    mentions,
    reading.golds.map(({ ask }) => ask),
    defaultLexicon(),
    unpackRoles(packed),
  );
}

type GuessesOf = (reading: Reading) => readonly Guess[] | null;
const NO_GUESSES: GuessesOf = () => null;

/** Weights for each role, drawn to priors. */
function fitReading(
  readings: readonly Reading[],
  guessesOf: GuessesOf,
  priors: (role: Role) => Float64Array,
  pull = 1,
): Weights {
  return ofRoles((role) =>
    fit(
      readings.flatMap((reading) => examples(reading, role, guessesOf(reading))),
      priors(role),
      pull,
    ),
  );
}

function ofRoles(make: (role: Role) => Float64Array): Weights {
  return { subject: make('subject'), counterparty: make('counterparty'), asset: make('asset') };
}

function pack(weights: Weights, suffix: string): PackedRoles {
  return Object.fromEntries(ROLES.map((role) => [role + suffix, packRole(weights[role])]));
}

/** A weight that hardly tells is left out: it would cost more room than it is worth. */
const toTell = (weight: number): number => (Math.abs(weight) < LEAST ? 0 : Math.round(weight * 10) / 10);

function examples(reading: Reading, role: Role, guesses: readonly Guess[] | null): Example[] {
  const asks = reading.golds.map(({ ask }) => ask);
  const memory = guesses ? remember(asks, guesses, new Map()) : null;
  return reading.golds.flatMap((gold, index) => {
    const lineup = reading.lineups[index];
    if (!lineup) return [];
    const subjects = organisationsOf(gold.subject);
    const isSubject = (name: string | null): boolean => name !== null && shareName(organisationsOf(name), subjects);
    const candidates = (role === 'asset' ? lineup.assets : lineup.organisations).filter(
      ({ name }) => role !== 'counterparty' || !isSubject(name),
    );
    const right = candidates.flatMap(({ name }, at) => (isRight(name, gold[role], role) ? [at] : []));
    if (right.length === 0 || right.length === candidates.length) return [];
    const subject = lineup.organisations.find(({ name }) => isSubject(name)) ?? null;
    const recall = memory ? { memory, index } : null;
    const counterparty =
      lineup.organisations.find(({ name }) => name !== null && isRight(name, gold.counterparty, 'counterparty'))
        ?.name ?? null;
    const putMore = puttingTo(role, recall, {
      subject: subject?.name ?? null,
      counterparty,
      kind: subject?.kind ?? null,
    });
    const features = candidates.map((candidate) => {
      const own = [...candidate.features];
      putMore((id) => own.push(id), candidate);
      const { topic, stances } = candidate;
      return reading.isExcerpt
        ? { features: own, given: topic, stances }
        : { features: [...own, ...topic], given: [], stances };
    });
    return [{ family: FAMILIES.indexOf(familyOf(gold.ask.metric)), candidates: features, right }];
  });
}

export function isRight(name: string | null, gold: string | null, role: Role): boolean {
  if (name === null || gold === null) return name === gold;
  if (role === 'asset') return sameAsset(name, gold);
  return shareName(organisationsOf(name), organisationsOf(gold));
}

/** What the weights are drawn to. */
function priorsOf(role: Role): Float64Array {
  const priors = new Float64Array(ROWS * FEATURE_COUNT);
  if (role === 'asset') return priors;
  SLOTS.forEach((slot, at) => {
    const weight = SLOT_PRIORS[role][slot] ?? 0;
    priors[feature('slot', at * 2)] = weight;
    priors[feature('slot', at * 2 + 1)] = weight / 3;
  });
  priors[feature('outside', 0)] = -1.5;
  FAMILIES.forEach((family, row) => {
    if (role === 'counterparty') {
      for (const subject of ORGANISATION_KINDS)
        for (const other of ORGANISATION_KINDS)
          priors[(row + 1) * FEATURE_COUNT + kindsFeature(subject, other)] = kindsPrior(family, subject, other);
    }
    for (const [placer, pair] of Object.entries(PLACER_PRIORS[family] ?? {})) {
      const id = feature('placer', PLACERS.indexOf(placer as Placer) + 1);
      priors[(row + 1) * FEATURE_COUNT + id] = pair[role === 'subject' ? 0 : 1];
    }
  });
  return priors;
}

/** How much more strongly features of single words are drawn to their priors: they are many, and each is rare. */
const LEXICAL = /^(?:placed|doing|done|owned|title|between|ties):/;
const LEXICAL_DECAY = 1.5;
const PULL = Float64Array.from({ length: FEATURE_COUNT }, (_, id) =>
  LEXICAL.test(nameOfFeature(id)) ? LEXICAL_DECAY : 1,
);

function fit(all: readonly Example[], priors: Float64Array, pull: number): Float64Array {
  const weights = Float64Array.from(priors);
  const squares = new Float64Array(ROWS * FEATURE_COUNT).fill(1e-6);
  const gradient = new Float64Array(ROWS * FEATURE_COUNT);
  for (let round = 0; round < ROUNDS; round++) {
    gradient.fill(0);
    for (const example of all) descend(example, weights, gradient);
    for (let at = 0; at < weights.length; at++) {
      const weight = weights[at] ?? 0;
      const prior = priors[at] ?? 0;
      if (gradient[at] === 0 && weight === prior) continue;
      const decay =
        (at < FEATURE_COUNT ? DECAY.shared : DECAY.family) *
        Math.sqrt(all.length) *
        (PULL[at % FEATURE_COUNT] ?? 1) *
        pull *
        (weight - prior);
      const slope = (gradient[at] ?? 0) + decay;
      squares[at] = (squares[at] ?? 0) + slope * slope;
      weights[at] = weight - (STEP * slope * 2) / Math.sqrt(squares[at] ?? 1);
    }
  }
  return weights.map(toTell);
}

/** Adds the slope of one example's loss: minus the logarithm of the share of the right candidates. */
function descend({ family, candidates, right }: Example, weights: Float64Array, gradient: Float64Array): void {
  const own = (family + 1) * FEATURE_COUNT;
  const sum = (features: readonly number[]): number =>
    features.reduce((all, id) => all + (weights[id] ?? 0) + (weights[own + id] ?? 0), 0);
  const best = candidates.map(({ stances }) => {
    const sums = stances.map(sum);
    return stances[sums.indexOf(Math.max(...sums))] ?? [];
  });
  const scores = candidates.map(({ features, given }, at) => sum(features) + sum(given) + sum(best[at] ?? []));
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((a, b) => a + b, 0);
  const rightSum = right.reduce((a, at) => a + (powers[at] ?? 0), 0);
  candidates.forEach(({ features }, at) => {
    const share = (powers[at] ?? 0) / total;
    const wanted = right.includes(at) ? (powers[at] ?? 0) / rightSum : 0;
    const slope = share - wanted;
    if (Math.abs(slope) < 1e-5) return;
    for (const id of [...features, ...(best[at] ?? [])]) {
      gradient[id] = (gradient[id] ?? 0) + slope;
      gradient[own + id] = (gradient[own + id] ?? 0) + slope;
    }
  });
}
