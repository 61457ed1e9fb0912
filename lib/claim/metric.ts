import type { Lexicon } from '../vocabulary/lexicon.ts';
import type { Tokens } from '../vocabulary/tokens.ts';
import { METRICS, type Metric } from './claim.ts';
import { findConversions } from './conversion.ts';
import { classOf, cuesBetween, isOwnCue } from './features.ts';
import { classesOf } from '../vocabulary/cues/cue.ts';
import { scoreMetrics } from './metric-model.ts';
import { noScores, topOf, type Scores } from './model.ts';
import type { Mention } from './mention.ts';
import { amountOf } from './quantity.ts';
import type { Setting } from './settings.ts';
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

/**
 * What speaks for each figure's metric, in the order of the settings: its own surroundings, its list's and its other
 * mentions'. `own` is what its own say.
 */
function gather(settings: readonly Setting[], own: readonly Scores[]): Scores[] {
  const listed = own.map((said, at) => {
    const [before, setting, saidBefore] = [settings[at - 1], settings[at], own[at - 1]];
    if (!before || !setting || saidBefore === undefined || !isList(before, setting)) return said;
    return add(said.slice(), saidBefore, LIST_SHARE);
  });
  const groups = Map.groupBy(settings.keys(), (at) => amountOf((settings[at] as Setting).figure));
  const gathered = [...listed];
  for (const members of groups.values()) {
    if (members.length < 2) continue;
    const share = POOL_SHARE / (members.length - 1);
    const pool = noScores(METRICS.length);
    for (const at of members) add(pool, listed[at] ?? pool, share);
    for (const at of members) {
      const said = listed[at];
      if (said === undefined) continue;
      const weight = at !== members[0] && settings[at]?.features.signs.has('left:the') ? REFERRING_SHARE : 1;
      gathered[at] = add(add(said.slice(), pool, weight), said, -share * weight);
    }
  }
  return gathered;
}

function add(to: Scores, from: Scores, share: number): Scores {
  from.forEach((value, at) => (to[at] = (to[at] ?? 0) + share * value));
  return to;
}

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

/** What each figure measures, in the order of the settings. */
export function readMetrics(
  tokens: Tokens,
  settings: readonly Setting[],
  mentions: readonly Mention[],
  lexicon: Lexicon,
): Metric[] {
  const { metric: model } = wordsOf(lexicon);
  const read = wordingReader(
    tokens,
    settings.map(({ figure }) => figure),
    mentions,
  );
  const own = settings.map(({ figure, sentence, features }) => scoreMetrics(model, read(sentence), figure, features));
  const metrics = gather(settings, own).map((scores) => METRICS[topOf(scores)] ?? 'other');
  // An amount told again in another currency is the same amount, whatever stands around it.
  for (const [index, first] of findConversions(tokens.text, settings)) metrics[index] = metrics[first] ?? 'other';
  return metrics;
}

/** Kinds that can only mean one thing: their metric needs no word. */
const SELF_SPEAKING: ReadonlySet<string> = new Set(['power', 'chips', 'sites', 'users']);

/** Classes of words that name a metric. */
const NAMING: Readonly<Partial<Record<Metric, ReadonlySet<number>>>> = Object.fromEntries(
  Object.entries({
    valuation: classesOf('valuation', 'worth', 'preMoney', 'postMoney'),
    marketcap: classesOf('marketCap'),
    funding: classesOf('round', 'raise', 'gain', 'funding', 'lead'),
    investment: classesOf('invest', 'investment', 'put', 'into'),
    contract: classesOf('contract', 'deal', 'order', 'compute', 'overYears', 'backlog'),
    capex: classesOf('capex', 'spend', 'site', 'build'),
    acquisition: classesOf('acquire', 'buy', 'bid', 'pay'),
    revenue: classesOf('revenue', 'earn', 'runRate', 'recurring'),
    profit: classesOf('profit', 'burn'),
    debt: classesOf('debt'),
    price: classesOf('perShare', 'share', 'price'),
    stake: classesOf('stake', 'own'),
    users: classesOf('users'),
    customers: classesOf('customers'),
    headcount: classesOf('staff'),
    growth: classesOf('rise', 'share'),
    market: classesOf('market'),
    penalty: classesOf('settle'),
    other: classesOf('premium', 'wealth', 'subsidy'),
  }).map(([metric, classes]) => [metric, new Set(classes)]),
);

/** Whether words of the figure's sentence, or its kind, say what is measured; else its surroundings do. */
export function isMetricStated({ figure, features }: Setting, metric: Metric): boolean {
  if (SELF_SPEAKING.has(figure.kind)) return true;
  const naming = NAMING[metric];
  return naming !== undefined && [...features.cues.keys()].some((cue) => isOwnCue(cue) && naming.has(classOf(cue)));
}
