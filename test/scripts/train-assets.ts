/** Fits the weights of assets: a softmax over those of each figure, gradient descent with decay, no chance in it. */
import { packAssets, ROWS } from '../../lib/claim/asset-model.ts';
import { ownedFeature } from '../../lib/claim/decide.ts';
import { FAMILIES, familyOf, type Role } from '../../lib/claim/families.ts';
import { findMentions } from '../../lib/claim/mentions.ts';
import { readPage } from '../../lib/claim/page.ts';
import { readLineups, type Lineup } from '../../lib/claim/parties.ts';
import { FEATURE_COUNT, nameOfFeature } from '../../lib/claim/role-features.ts';
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

/** Rounds of descent, its first step, and how strongly weights are pulled to 0. */
const ROUNDS = 60;
const STEP = 0.25;
const DECAY = 0.025;
/** The least weight that ships. */
const LEAST = 0.1;

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

/** Fits and packs the weights. */
export function fitAssets(readings: readonly Reading[]): string {
  return packAssets(fit(readings.flatMap(examples)));
}

/** A weight that hardly tells is left out: it would cost more room than it is worth. */
const toTell = (weight: number): number => (Math.abs(weight) < LEAST ? 0 : Math.round(weight * 10) / 10);

function examples({ golds, lineups, isExcerpt }: Reading): Example[] {
  return golds.flatMap((gold, index) => {
    const { assets = [], organisations = [] } = lineups[index] ?? {};
    const right = assets.flatMap(({ name }, at) => (isRight(name, gold.asset, 'asset') ? [at] : []));
    if (right.length === 0 || right.length === assets.length) return [];
    const named = (role: 'subject' | 'counterparty'): string | null =>
      organisations.find(({ name }) => name !== null && isRight(name, gold[role], role))?.name ?? null;
    const sides = { subject: named('subject'), counterparty: named('counterparty') };
    const candidates = assets.map((asset) => {
      const owned = ownedFeature(asset, sides);
      const own = owned === null ? asset.features : [...asset.features, owned];
      const { topic, stances } = asset;
      return isExcerpt
        ? { features: own, given: topic, stances }
        : { features: [...own, ...topic], given: [], stances };
    });
    return [{ family: FAMILIES.indexOf(familyOf(gold.ask.metric)), candidates, right }];
  });
}

export function isRight(name: string | null, gold: string | null, role: Role): boolean {
  if (name === null || gold === null) return name === gold;
  if (role === 'asset') return sameAsset(name, gold);
  return shareName(organisationsOf(name), organisationsOf(gold));
}

/** How much more strongly features of single words are drawn to 0: they are many, and each is rare. */
const LEXICAL = /^(?:governor|doing|done|owned|title|between|ties):/;
const LEXICAL_DECAY = 1.5;
const PULL = Float64Array.from({ length: FEATURE_COUNT }, (_, id) =>
  LEXICAL.test(nameOfFeature(id)) ? LEXICAL_DECAY : 1,
);

function fit(all: readonly Example[]): Float64Array {
  const weights = new Float64Array(ROWS * FEATURE_COUNT);
  const squares = new Float64Array(ROWS * FEATURE_COUNT).fill(1e-6);
  const gradient = new Float64Array(ROWS * FEATURE_COUNT);
  for (let round = 0; round < ROUNDS; round++) {
    gradient.fill(0);
    for (const example of all) descend(example, weights, gradient);
    for (let at = 0; at < weights.length; at++) {
      const weight = weights[at] ?? 0;
      if (gradient[at] === 0 && weight === 0) continue;
      const slope = (gradient[at] ?? 0) + DECAY * Math.sqrt(all.length) * (PULL[at % FEATURE_COUNT] ?? 1) * weight;
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
