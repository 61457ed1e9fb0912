import type { Span } from '../text/span.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import type { Article } from './article.ts';
import { isBase } from './base.ts';
import { datesIn } from './dates.ts';
import { readScene, type Scene } from './scene.ts';
import { UNSURE, type Claim, type Implied, type Metric, type Status } from './claim.ts';
import { readManner, readPartOf } from './manner.ts';
import { isMetricStated } from './metric.ts';
import { carryPeriods } from './period.ts';
import { mergeRepeats } from './repeat.ts';
import { isChip } from './cast.ts';
import { isStatusStated, readStates, type State } from './states.ts';
import { borrowTerms } from './term-near.ts';
import { readTerm } from './term.ts';

/**
 * All claims of an article in text order: each figure with what the words around it say it measures, of whom, with whom,
 * for when, and how firm. Every mention is a claim; a repeat names the one that tells most. The same article always gives the same claims.
 */
export function readClaims(article: Article, lexicon: Lexicon): Claim[] {
  const scene = readScene(article, lexicon);
  const claims = readStates(scene, lexicon).map((state, index) => bind(scene, lexicon, index, state));
  const { tokens, today } = scene;
  const dates = { text: tokens.text, today, datesIn: (span: Span) => datesIn(tokens, span, today) };
  const termed = borrowTerms(carryPeriods(claims, dates), scene);
  return mergeRepeats(termed, (index) => scene.settings[index]?.sentence.heading ?? false);
}

/** Metrics of a standing that is told as it is now. */
const STANDING: ReadonlySet<Metric> = new Set([
  ...([
    'valuation',
    'revenue',
    'marketcap',
    'users',
    'customers',
    'headcount',
    'sites',
    'growth',
    'stake',
    'price',
  ] as const),
]);
const DONE: ReadonlySet<Status> = new Set(['closed', 'agreed']);

/** Whether what a page tells undated is for the time of the page: a standing, or a deal that is done as news. */
function isCurrent(status: Status, metric: Metric, today: string | null): boolean {
  return today !== null && (DONE.has(status) || (STANDING.has(metric) && status !== 'background'));
}

/** A price is one thing's, and earnings of some dollars are one share's; amounts from here on are seldom of one thing. */
const OF_ONE: Readonly<Partial<Record<Metric, number>>> = { price: 100_000, profit: 100 };

/**
 * The named thing that chips of a model are: the site that they are for, else the model, in one word ("Trainium 2 chips" are
 * Trainium2, no Trainium and no AWS).
 */
function thingOf(model: string | null, asset: string | null, lexicon: Lexicon): string | null {
  const word = model?.replace(/[ -](\d\w*)$/, '$1') ?? null;
  if (word === null || (asset !== null && lexicon.assets.has(asset))) return asset;
  if (asset === null || !isChip(asset)) return word;
  return word !== model && model?.startsWith(asset) ? word : asset;
}

/** Binds one figure to what its words say. */
function bind(scene: Scene, lexicon: Lexicon, index: number, { basis, status }: State): Claim {
  const { settings, metrics, measured, parties, credits, article, dates } = scene;
  const setting = settings[index];
  if (!setting) throw new Error(`no figure ${String(index)}`);
  const metric = metrics[index] ?? 'other';
  const roles = parties[index] ?? { subject: null, counterparty: null, asset: null, implied: [] };
  const { figure, sentence } = setting;
  const { text } = article;
  const { asOf = null, ends = [] } = dates[index] ?? {};
  // What another figure grew from held before.
  const isNow = asOf === null && isCurrent(status, metric, scene.today) && !isBase(text, figure);
  const yearly = figure.per === null && basis === 'runrate';
  const ofOne =
    figure.per === null && figure.kind === 'money' && (figure.high ?? Infinity) < (OF_ONE[metric] ?? -Infinity);
  const implied: Implied[] = [...roles.implied];
  const fill = (part: Implied['part'], rule: string, filled: boolean): void => {
    if (filled) implied.push({ part, rule });
  };
  fill('metric', 'surroundings', !isMetricStated(setting, metric));
  fill('metric', UNSURE, measured[index]?.isSure === false);
  fill('unit', 'bareDollar', figure.unitImplied);
  fill('per', 'runRate', yearly);
  fill('per', 'price', ofOne);
  fill('asOf', 'publication', isNow);
  fill('asOf', 'fromPublication', asOf?.relative ?? false);
  fill('status', 'usual', !isStatusStated(setting));
  const { subject, counterparty } = roles;
  const { start, end, quote, kind, low, high, decimals, hedge, hedgeWord, vague, unit, model, alsoTold } = figure;
  const per = yearly ? 'year' : ofOne ? 'unit' : figure.per;
  const { measure, stage, firmness } = readManner(setting, metric);
  const asset = thingOf(model, roles.asset, lexicon);
  // Field by field: copying what is left of a figure takes longer than reading it.
  return {
    start,
    end,
    quote,
    kind,
    low,
    high,
    decimals,
    hedge,
    hedgeWord,
    vague,
    unit,
    per,
    model,
    alsoTold,
    repeatOf: null,
    metric,
    basis,
    measure,
    stage,
    firmness,
    subject,
    counterparty,
    asset,
    asOf: asOf?.iso ?? (isNow ? (scene.today?.slice(0, 7) ?? null) : null),
    term: readTerm(figure, metric, sentence, ends),
    status,
    partOf: readPartOf(text, setting),
    attribution: credits[index] ?? null,
    implied,
    sentence: { start: sentence.start, end: sentence.end },
  };
}
