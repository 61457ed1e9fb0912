import { extractFigures } from '../figure/extract.ts';
import type { Figure } from '../figure/figure.ts';
import { findDates, type DateMention } from '../text/date.ts';
import { splitSentences } from '../text/sentence.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import type { Article } from './article.ts';
import { readAsOf, whenOf } from './asof.ts';
import { readBasis } from './basis.ts';
import { readCredits } from './credits.ts';
import type { Attribution, Claim, Implied, Metric, Status } from './claim.ts';
import { readManner, readPartOf } from './manner.ts';
import { findMentions } from './mentions.ts';
import { isMetricStated, readMetrics } from './metric.ts';
import { assignParties, type Parties } from './parties.ts';
import { findRepeats } from './repeat.ts';
import { readSettings, type Setting } from './scene.ts';
import type { Sentence } from './setting.ts';
import { isStatusStated, readStatus } from './status.ts';
import { endsTerm, readTerm } from './term.ts';

/** What is read of an article before its claims are bound: its figures in their surroundings, their metrics and parties. */
export interface Scene {
  readonly article: Article;
  /** ISO day of publication as far as it is known, and what the sentence of each figure dates. */
  readonly published: string | null;
  readonly dates: readonly Dated[];
  readonly settings: readonly Setting[];
  readonly metrics: readonly Metric[];
  readonly parties: readonly Parties[];
  readonly credits: readonly (Attribution | null)[];
  /** The organisations that the article opens with. */
  readonly leads: ReadonlySet<string>;
  /** Where each quantity is told, by `quantityOf`. */
  readonly told: ReadonlyMap<string, readonly Figure[]>;
}

/** The date that a figure is for, and those that end its term. */
interface Dated {
  readonly asOf: DateMention | null;
  readonly ends: readonly DateMention[];
}

/** Letters at the head of an article that say what it is about. */
const HEAD = 300;

export function readScene(article: Article, lexicon: Lexicon): Scene {
  const { text, lang } = article;
  const figures = extractFigures(text, { lang });
  const settings = figures.length === 0 ? [] : readSettings(text, figures, splitSentences(text), lexicon.cues(lang));
  const metrics = readMetrics(text, settings);
  const mentions = settings.length === 0 ? [] : findMentions(article, lexicon);
  const asks = settings.map(({ figure, sentence }, index) => ({ figure, metric: metrics[index] ?? 'other', sentence }));
  const published = article.published ?? findDateline(text);
  const leads = mentions.filter(({ start }) => start < HEAD).flatMap(({ name }) => (name === null ? [] : [name]));
  const parties = assignParties(article, mentions, asks, lexicon);
  return {
    article,
    published,
    dates: readDates(text, settings, dayOf(published)),
    settings,
    metrics,
    parties,
    credits: readCredits(text, settings, mentions, lexicon),
    leads: new Set(leads),
    told: Map.groupBy(figures, quantityOf),
  };
}

/** Letters of a line that may hold nothing but a date and a name, and of the head of an article where such a line stands. */
const DATELINE = 48;
const DATELINE_REACH = 700;

/** The date that an article prints above its text, for pages that state none. */
function findDateline(text: string): string | null {
  for (const line of text.slice(0, DATELINE_REACH).split('\n')) {
    const [only, more] = line.length <= DATELINE ? findDates(line) : [];
    if (only && !more && only.iso.length === 10) return only.iso;
  }
  return null;
}

/** The middle of the month where only that is known. */
function dayOf(published: string | null): string | null {
  return published !== null && published.length === 7 ? `${published}-15` : published;
}

/**
 * All claims of an article in text order: each figure with what the words around it say it measures, of whom, with whom,
 * for when, and how firm. Every mention is a claim; a repeat names the first. The same article always gives the same claims.
 */
export function readClaims(article: Article, lexicon: Lexicon): Claim[] {
  const scene = readScene(article, lexicon);
  const claims = scene.settings.map((_, index) => bind(scene, index));
  const repeats = findRepeats(claims);
  return claims.map((claim, index) => ({ ...claim, repeatOf: repeats[index] ?? null }));
}

/** What besides words speaks for a status or a basis: when the figure is for, and how the article treats it. */
export function signsOf(
  { article, published, dates, settings, metrics, parties, leads, told }: Scene,
  index: number,
): string[] {
  const setting = settings[index];
  if (!setting) return [];
  const { figure } = setting;
  const when = whenOf(dates[index]?.asOf?.iso ?? null, published);
  const same = told.get(quantityOf(figure)) ?? [];
  const subject = parties[index]?.subject ?? null;
  const known = subject === null ? 'none' : subject.split(' + ').some((name) => leads.has(name)) ? 'lead' : 'other';
  return [
    `metric:${metrics[index] ?? 'other'}`,
    `subject:${known}`,
    ...(when === null ? [] : [`when:${when}`]),
    ...(same.length > 1 ? ['repeated'] : []),
    ...((same[0]?.start ?? HEAD) < HEAD ? ['leads'] : []),
    `quarter:${String(Math.min(3, Math.floor((4 * figure.start) / article.text.length)))}`,
  ];
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
function isCurrent(status: Status, metric: Metric, published: string | null): boolean {
  return published !== null && (DONE.has(status) || (STANDING.has(metric) && status !== 'background'));
}

function quantityOf({ kind, unit, low, high }: Figure): string {
  return `${kind}|${unit}|${String(low)}|${String(high)}`;
}

/** What the sentence of each figure dates; each is read once. */
function readDates(text: string, settings: readonly Setting[], today: string | null): Dated[] {
  let read: { sentence: Sentence; own: DateMention[]; ends: DateMention[] } | null = null;
  return settings.map(({ figure, sentence }) => {
    if (read?.sentence !== sentence) {
      const own = findDates(text, today, [sentence]).filter(({ end }) => end <= sentence.end);
      read = { sentence, own, ends: own.filter((date) => endsTerm(text, date)) };
    }
    const { own, ends } = read;
    return { asOf: readAsOf(figure, sentence, own, (date) => ends.includes(date)), ends };
  });
}

/** Binds one figure to what its words say. */
function bind(scene: Scene, index: number): Claim {
  const { settings, metrics, parties, credits, article, dates } = scene;
  const setting = settings[index];
  if (!setting) throw new Error(`no figure ${String(index)}`);
  const metric = metrics[index] ?? 'other';
  const roles = parties[index] ?? { subject: null, counterparty: null, asset: null, implied: [] };
  const { figure, sentence } = setting;
  const { text } = article;
  const { asOf = null, ends = [] } = dates[index] ?? {};
  const signs = signsOf(scene, index);
  const basis = readBasis(setting, signs);
  const status = readStatus(setting, signs);
  const isNow = asOf === null && isCurrent(status, metric, scene.published);
  const yearly = figure.per === null && basis === 'runrate';
  const implied: Implied[] = [...roles.implied];
  const fill = (part: Implied['part'], rule: string, filled: boolean): void => {
    if (filled) implied.push({ part, rule });
  };
  fill('metric', 'surroundings', !isMetricStated(setting, metric));
  fill('unit', 'bareDollar', figure.unitImplied);
  fill('per', 'runRate', yearly);
  fill('asOf', 'publication', isNow || (asOf?.relative ?? false));
  fill('status', 'usual', !isStatusStated(setting));
  const { unitImplied: _unitImplied, step: _step, ...quantity } = figure;
  return {
    ...quantity,
    repeatOf: null,
    per: yearly ? 'year' : figure.per,
    metric,
    basis,
    ...readManner(setting, metric),
    subject: roles.subject,
    counterparty: roles.counterparty,
    asset: roles.asset,
    asOf: asOf?.iso ?? (isNow ? (scene.published?.slice(0, 7) ?? null) : null),
    term: readTerm(figure, metric, sentence, ends),
    status,
    partOf: readPartOf(text, setting),
    attribution: credits[index] ?? null,
    implied,
    sentence: { start: sentence.start, end: sentence.end },
  };
}
