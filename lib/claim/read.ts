import { extractFigures } from '../figure/extract.ts';
import type { Figure } from '../figure/figure.ts';
import { findDates, type DateMention } from '../text/date.ts';
import { splitSentences } from '../text/sentence.ts';
import { cuesFor } from '../vocabulary/cues/compiled.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import type { Article } from './article.ts';
import { readAsOf, whenOf } from './asof.ts';
import { readBasis } from './basis.ts';
import type { Claim, Implied, Metric } from './claim.ts';
import { readManner, readPartOf } from './manner.ts';
import { findMentions } from './mentions.ts';
import { isMetricStated, readMetrics } from './metric.ts';
import { assignParties, type Parties } from './parties.ts';
import { findRepeats } from './repeat.ts';
import { readSettings, type Setting } from './scene.ts';
import { isStatusStated, readStatus } from './status.ts';
import { endsTerm, readTerm } from './term.ts';

/** An article's figures in their surroundings, and its dates. */
export function readArticleSettings({ text, lang, published }: Article): Scene {
  const figures = extractFigures(text, { lang });
  const settings = figures.length === 0 ? [] : readSettings(text, figures, splitSentences(text), cuesFor(lang));
  return { settings, dates: findDates(text, published) };
}

interface Scene {
  readonly settings: readonly Setting[];
  readonly dates: readonly DateMention[];
}

/**
 * All claims of an article in text order: each figure with what the words around it say it measures, of whom, with whom,
 * for when, and how firm. Every mention is a claim; a repeat names the first. The same article always gives the same claims.
 */
export function readClaims(article: Article, lexicon: Lexicon): Claim[] {
  const scene = readArticleSettings(article);
  const { settings } = scene;
  if (settings.length === 0) return [];
  const metrics = readMetrics(article.text, settings);
  const asks = settings.map(({ figure, sentence }, index) => ({ figure, metric: metrics[index] ?? 'other', sentence }));
  const parties = assignParties(article, findMentions(article, lexicon), asks, lexicon);
  const claims = settings.map((setting, index): Claim => {
    const roles = parties[index] ?? { subject: null, counterparty: null, asset: null, implied: [] };
    return bind(article, setting, metrics[index] ?? 'other', roles, scene);
  });
  const repeats = findRepeats(claims);
  return claims.map((claim, index) => ({ ...claim, repeatOf: repeats[index] ?? null }));
}

/** What besides words speaks for a status or a basis: when the figure is for, and how the article treats it. */
export function signsOf(article: Article, setting: Setting, dates: readonly DateMention[], settings: readonly Setting[]): string[] {
  const { figure } = setting;
  const { asOf } = datesOf(article.text, setting, dates);
  const when = whenOf(asOf?.iso ?? null, article.published);
  const told = settings.filter((other) => sameQuantity(other.figure, figure)).length;
  const lead = settings[0] !== undefined && sameQuantity(settings[0].figure, figure);
  const quarter = Math.min(3, Math.floor((4 * figure.start) / article.text.length));
  return [
    ...(when === null ? [] : [`when:${when}`]),
    ...(told > 1 ? ['repeated'] : []),
    ...(lead ? ['leads'] : []),
    `quarter:${String(quarter)}`,
  ];
}

function sameQuantity(a: Figure, b: Figure): boolean {
  return a.kind === b.kind && a.unit === b.unit && a.low === b.low && a.high === b.high;
}

/** The date that a figure is for, and those that end its term, of the dates of its sentence. */
function datesOf(text: string, { figure, sentence }: Setting, dates: readonly DateMention[]) {
  const own = dates.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const ends = own.filter((date) => endsTerm(text, date));
  return { asOf: readAsOf(figure, sentence, own, (date) => ends.includes(date)), ends };
}

/** Binds one figure to what its words say. */
function bind(
  article: Article,
  setting: Setting,
  metric: Metric,
  roles: Parties, scene: Scene): Claim {
  const { figure, sentence } = setting;
  const { text } = article;
  const { asOf, ends } = datesOf(text, setting, scene.dates);
  const signs = signsOf(article, setting, scene.dates, scene.settings);
  const basis = readBasis(setting, metric, signs);
  const yearly = figure.per === null && basis === 'runrate';
  const implied: Implied[] = [...roles.implied];
  const fill = (part: Implied['part'], rule: string, filled: boolean): void => {
    if (filled) implied.push({ part, rule });
  };
  fill('metric', 'surroundings', !isMetricStated(setting, metric));
  fill('unit', 'bareDollar', figure.unitImplied);
  fill('per', 'runRate', yearly);
  fill('asOf', 'publication', asOf?.relative ?? false);
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
    asOf: asOf?.iso ?? null,
    term: readTerm(figure, metric, sentence, ends),
    status: readStatus(setting, metric, signs),
    partOf: readPartOf(text, setting),
    attribution: null,
    implied,
    sentence: { start: sentence.start, end: sentence.end },
  };
}
