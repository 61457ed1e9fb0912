import { KINDS, type Kind } from '../figure/figure.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import type { Tokens } from '../vocabulary/tokens.ts';
import { METRICS, type Metric } from './claim.ts';
import { findConversions } from './conversion.ts';
import { classOf, isOwnCue } from './features.ts';
import { classesOf } from '../vocabulary/cues/cue.ts';
import { hearFigure, scoreMetrics, WIDTH, type FigureHeard } from './metric-model.ts';
import { noScores, prevails, topOf, type Scores } from './scores.ts';
import type { Mention } from './mention.ts';
import { amountOf } from './quantity.ts';
import type { Setting } from './settings.ts';
import { wordsOf } from './word-weights.ts';
import { wordingReader } from './wording.ts';

/** How much the other mentions of the same quantity in the article say, taken together. */
const POOL_SHARE = 0.5;
/** The same for a mention that refers back to one before it: "the $5bn investment". */
const REFERRING_SHARE = 2;

/** What speaks for each figure's metric, in the order of the settings: its own surroundings and its other mentions'. */
function pool(settings: readonly Setting[], own: readonly Scores[]): Scores[] {
  const pooled = [...own];
  const groups = Map.groupBy(settings.keys(), (at) => amountOf((settings[at] as Setting).figure));
  for (const members of groups.values()) {
    if (members.length < 2) continue;
    const all = members.reduce((sum, at) => add(sum, own[at] ?? sum, 1), noScores(METRICS.length));
    for (const at of members) {
      const said = own[at];
      if (!said) continue;
      const refers = at !== members[0] && settings[at]?.features.signs.has('left:the');
      const share = (refers ? REFERRING_SHARE : POOL_SHARE) / (members.length - 1);
      pooled[at] = add(add(said.slice(), all, share), said, -share);
    }
  }
  return pooled;
}

function add(to: Scores, from: Scores, share: number): Scores {
  from.forEach((value, at) => (to[at] = (to[at] ?? 0) + share * value));
  return to;
}

/** What counts of each kind measure at all. */
const COUNTED: Readonly<Partial<Record<Kind, string>>> = {
  power: 'power market other',
  chips: 'chips',
  people: 'headcount users customers other',
  users: 'users customers other',
  sites: 'sites other',
  duration: 'term other',
  count: 'growth customers users headcount sites stake other',
};
/** What money never measures. */
const NO_MONEY = 'power chips users customers headcount sites term growth';

/** By kind the places of the metrics that it never measures. */
const BARRED: ReadonlyMap<Kind, ReadonlySet<number>> = new Map(
  KINDS.map((kind) => {
    const counted = COUNTED[kind]?.split(' ');
    const never =
      kind === 'money' ? NO_MONEY.split(' ') : METRICS.filter((metric) => counted && !counted.includes(metric));
    return [kind, new Set(never.map((metric) => METRICS.indexOf(metric as Metric)))];
  }),
);

/** What is heard around each figure, in the order of the settings. */
export function hearFigures(
  tokens: Tokens,
  settings: readonly Setting[],
  mentions: readonly Mention[],
  lexicon: Lexicon,
): FigureHeard[] {
  const { metric: model } = wordsOf(lexicon);
  const read = wordingReader(
    tokens,
    settings.map(({ figure }) => figure),
    mentions,
  );
  return settings.map(({ figure, sentence }) => hearFigure(model, read(sentence), figure));
}

/** What a figure measures, and whether that is likelier than all else together. */
export interface Measured {
  readonly metric: Metric;
  readonly isSure: boolean;
}

/** What each figure measures, in the order of the settings. */
export function readMetrics(settings: readonly Setting[], heard: readonly FigureHeard[], lexicon: Lexicon): Measured[] {
  const { metric: model } = wordsOf(lexicon);
  const own = settings.map(({ figure, features }, at) =>
    scoreMetrics(model, heard[at] ?? new Float32Array(WIDTH), figure, features),
  );
  const measured = pool(settings, own).map((scores, at): Measured => {
    const barred = BARRED.get(settings[at]?.figure.kind ?? 'count');
    const open = scores.map((score, label) => (barred?.has(label) ? -Infinity : score));
    const top = topOf(open);
    return { metric: METRICS[top] ?? 'other', isSure: prevails(top, open) };
  });
  // An amount told again in another currency is the same amount, whatever stands around it.
  for (const [index, first] of findConversions(settings)) {
    const same = measured[first];
    if (same) measured[index] = same;
  }
  return measured;
}

/** Kinds that can only mean one thing: their metric needs no word. */
const SELF_SPEAKING: ReadonlySet<string> = new Set(['power', 'chips', 'sites', 'users']);

/** Classes of words that by themselves name a metric: a conflict may rest on it. */
const NAMING: Readonly<Partial<Record<Metric, ReadonlySet<number>>>> = Object.fromEntries(
  Object.entries({
    valuation: classesOf('valuation', 'worth', 'preMoney', 'postMoney'),
    marketcap: classesOf('marketCap'),
    funding: classesOf('round', 'raise', 'funding'),
    investment: classesOf('invest', 'investment'),
    contract: classesOf('contract', 'deal', 'order', 'backlog'),
    capex: classesOf('capex', 'spend'),
    acquisition: classesOf('acquire', 'buy', 'bid'),
    revenue: classesOf('revenue', 'earn', 'runRate'),
    profit: classesOf('profit', 'burn'),
    debt: classesOf('debt'),
    price: classesOf('perShare', 'share', 'price'),
    stake: classesOf('stake', 'own'),
    users: classesOf('users'),
    customers: classesOf('customers'),
    headcount: classesOf('staff'),
    growth: classesOf('rise'),
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
