import type { Lexicon } from '../vocabulary/lexicon.ts';
import type { Tokens } from '../vocabulary/tokens.ts';
import { METRICS, type Metric } from './claim.ts';
import { cueModelsOf } from './cue-models.ts';
import { findConversions } from './conversion.ts';
import { addFeatures, copyFeatures, cuesBetween, type Features } from './features.ts';
import { classesOf } from '../vocabulary/cues/cue.ts';
import { addUsual, best, cueSupport, noScores, scoreAlone, type Model, type Scores } from './model.ts';
import type { Mention } from './mention.ts';
import { amountOf } from './quantity.ts';
import type { Setting } from './settings.ts';
import { scoreWording } from './word-model.ts';
import { wordsOf } from './word-weights.ts';
import { wordingReader } from './wording.ts';

/** How much the figure before in the same sentence says: lists go on with what they began with. */
const LIST_SHARE = 0.35;
/** Letters between two figures within which a list is likely. */
const LIST_REACH = 70;
/** How much the other mentions of the same quantity in the article say, taken together. */
const POOL_SHARE = 1;
/** The same for a mention that refers back to one before it: "the $5bn investment". */
const REFERRING_SHARE = 3;

/** Something that speaks for a figure's metric and can be added up: features, or the scores that they come to. */
interface Sums<T> {
  copy(from: T): T;
  add(to: T, from: T, share: number): void;
}

/**
 * What speaks for each figure's metric, in the order of the settings: its own words, its list's and its other mentions'.
 * `own` is what its own words say.
 */
function gather<T>(settings: readonly Setting[], own: readonly T[], empty: () => T, { copy, add }: Sums<T>): T[] {
  const listed = own.map((said, at) => {
    const [before, setting, saidBefore] = [settings[at - 1], settings[at], own[at - 1]];
    if (!before || !setting || saidBefore === undefined || !isList(before, setting)) return said;
    const sum = copy(said);
    add(sum, saidBefore, LIST_SHARE);
    return sum;
  });
  const groups = Map.groupBy(settings.keys(), (at) => amountOf((settings[at] as Setting).figure));
  const gathered = [...listed];
  for (const members of groups.values()) {
    if (members.length < 2) continue;
    const share = POOL_SHARE / (members.length - 1);
    const pool = empty();
    for (const at of members) add(pool, listed[at] ?? pool, share);
    for (const at of members) {
      const said = listed[at];
      if (said === undefined) continue;
      const sum = (gathered[at] = copy(said));
      const weight = at !== members[0] && settings[at]?.features.signs.has('left:the') ? REFERRING_SHARE : 1;
      add(sum, pool, weight);
      add(sum, said, -share * weight);
    }
  }
  return gathered;
}

/** The features that speak for each figure's metric, for training. */
export function gatherMetricFeatures(settings: readonly Setting[]): Features[] {
  const own = settings.map(({ features }) => copyFeatures(features));
  const empty = (): Features => ({ cues: new Map(), signs: new Map(), topic: new Map() });
  return gather(settings, own, empty, { copy: copyFeatures, add: addFeatures });
}

/** Scores add up as the features do that they come from, and are much shorter. */
const SCORES: Sums<Scores> = {
  copy: (from) => from.slice(),
  add: (to, from, share) => from.forEach((value, at) => (to[at] = (to[at] ?? 0) + share * value)),
};

function isList(before: Setting, { figure, sentence }: Setting): boolean {
  const near = figure.start - before.figure.end <= LIST_REACH;
  if (!near || before.sentence !== sentence || before.figure.kind !== figure.kind) return false;
  // "Sales rose to $1.2bn, while net income came to $0.5bn" begins anew.
  const between = cuesBetween(sentence.cues, before.figure.end, figure.start);
  return !between.some(({ classes }) => classes.some((name) => MEASURES.includes(name)));
}

/** Classes of words by which what is measured is named anew. */
const MEASURES = classesOf(
  'valuation',
  'marketCap',
  'revenue',
  'profit',
  'burn',
  'debt',
  'capex',
  'acquire',
  'round',
  'stake',
);

/** How much what is learnt of all words counts beside the cues and signs. */
export const WORDS_SHARE = 0.8;

/** What all words around each figure say. */
function hearWords(
  settings: readonly Setting[],
  tokens: Tokens,
  mentions: readonly Mention[],
  lexicon: Lexicon,
): Scores[] {
  const { metric: model } = wordsOf(lexicon);
  const read = wordingReader(
    tokens,
    settings.map(({ figure }) => figure),
    mentions,
  );
  return settings.map(({ figure, sentence }) => scoreWording(model, read(sentence), figure));
}

/** What each figure measures, in the order of the settings. */
export function readMetrics(
  tokens: Tokens,
  settings: readonly Setting[],
  mentions: readonly Mention[],
  lexicon: Lexicon,
): Metric[] {
  const { metric: metricModel } = cueModelsOf(lexicon);
  const heard = hearWords(settings, tokens, mentions, lexicon);
  const own = settings.map(({ features }, at) => {
    const sums = scoreAlone(metricModel, features);
    SCORES.add(sums, heard[at] ?? sums, WORDS_SHARE);
    return sums;
  });
  const metrics = gather(settings, own, () => noScores(METRICS.length), SCORES).map((scores) => {
    addUsual(metricModel, scores);
    return best(metricModel, scores);
  });
  // An amount told again in another currency is the same amount, whatever stands around it.
  for (const [index, first] of findConversions(tokens.text, settings)) metrics[index] = metrics[first] ?? 'other';
  return metrics;
}

/** Kinds that can only mean one thing: their metric needs no word. */
const SELF_SPEAKING: ReadonlySet<string> = new Set(['power', 'chips', 'sites', 'users']);
/** Support of cues in the figure's own sentence from which a metric counts as stated. */
const STATED = 0.7;

/** Whether words of the figure's sentence, or its kind, say what is measured; else its surroundings do. */
export function isMetricStated(setting: Setting, metric: Metric, model: Model<Metric>): boolean {
  return SELF_SPEAKING.has(setting.figure.kind) || cueSupport(model, setting.features, metric) >= STATED;
}
