import { extractFigures } from '../figure/extract.ts';
import type { Figure } from '../figure/figure.ts';
import { splitSentences } from '../text/sentence.ts';
import { firstFrom, type Span } from '../text/span.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import type { Tokens } from '../vocabulary/tokens.ts';
import type { Article } from './article.ts';
import type { Attribution, Metric } from './claim.ts';
import { findConversions } from './conversion.ts';
import { readCredits } from './credits.ts';
import { dayOf, findDateline } from './dateline.ts';
import { readDates, type Dated } from './dates.ts';
import type { Mention } from './mention.ts';
import { findMentions } from './mentions.ts';
import { hearFigures, readMetrics, type Measured } from './metric.ts';
import type { FigureHeard } from './metric-model.ts';
import { readPage } from './page.ts';
import { quantityOf } from './quantity.ts';
import { assignParties, type Parties } from './parties.ts';
import { markReceivers } from './receiver.ts';
import { readSettings, type Setting } from './settings.ts';
import { TOLD_AS, turn, turnOf, type Named } from './turned.ts';

/** What is read of an article before its claims are bound: its figures in their surroundings, their metrics and parties. */
export interface Scene {
  readonly article: Article;
  readonly tokens: Tokens;
  readonly sentences: readonly Span[];
  /** Who is named where, in text order. */
  readonly mentions: readonly Mention[];
  /** ISO day of publication, the middle of the month where only that is known; null where none is. */
  readonly today: string | null;
  /** What the sentence of each figure dates. */
  readonly dates: readonly Dated[];
  readonly settings: readonly Setting[];
  /** What is heard around each figure. */
  readonly heard: readonly FigureHeard[];
  readonly metrics: readonly Metric[];
  /** The metrics, with how sure each is. */
  readonly measured: readonly Measured[];
  readonly parties: readonly Parties[];
  readonly credits: readonly (Attribution | null)[];
  /** The organisations that the article opens with. */
  readonly leads: ReadonlySet<string>;
  /** Where each quantity is told, by `quantityOf`. */
  readonly told: ReadonlyMap<string, readonly Figure[]>;
}

/** Letters at the head of an article that say what it is about. */
export const HEAD = 300;

const NO_DATES: Dated = { asOf: null, ends: [] };

/** Reads all that an article's claims are bound from. */
export function readScene(article: Article, lexicon: Lexicon): Scene {
  const { text, lang } = article;
  const figures = extractFigures(text, lexicon.figures, { lang });
  const page = readPage(figures.length === 0 ? { ...article, text: '' } : article, lexicon);
  const { tokens } = page;
  const sentences = splitSentences(tokens.text);
  const settings = readSettings(tokens, figures, sentences);
  const mentions = findMentions(page, lexicon);
  markReceivers(text, settings, mentions);
  const heard = hearFigures(tokens, settings, mentions, lexicon);
  const measured = readMetrics(settings, heard, lexicon);
  const metrics = measured.map(({ metric }) => metric);
  const named: Named = (from, to) => {
    const next = mentions[firstFrom(mentions, from)];
    return next !== undefined && next.via !== 'guess' && next.end <= to;
  };
  const turns = settings.map((setting, index) => turnOf(setting, metrics[index] ?? 'other', text, named));
  const asks = settings.map(({ figure, sentence }, index) => {
    const how = turns[index];
    return { figure, metric: (how && TOLD_AS[how]) ?? metrics[index] ?? 'other', sentence };
  });
  const today = dayOf(article.published ?? findDateline(text));
  const leads = mentions
    .filter(({ start, via }) => start < HEAD && via !== 'guess')
    .flatMap(({ name }) => (name === null ? [] : [name]));
  const dates = readDates(tokens, settings, metrics, today);
  // An amount told again in another currency is for the same time.
  for (const [index, first] of findConversions(settings)) dates[index] = dates[first] ?? NO_DATES;
  const parties = assignParties(page, mentions, asks, lexicon).map((told, index) => {
    const how = turns[index];
    return how ? turn(told, how) : told;
  });
  return {
    article,
    tokens,
    sentences,
    mentions,
    today,
    dates,
    settings,
    heard,
    metrics,
    measured,
    parties,
    credits: readCredits(tokens, settings, mentions),
    leads: new Set(leads),
    told: Map.groupBy(figures, quantityOf),
  };
}
