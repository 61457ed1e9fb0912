import { extractFigures } from '../figure/extract.ts';
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

/**
 * All claims of an article in text order: each figure with what the words around it say it measures, of whom, with whom,
 * for when, and how firm. Every mention is a claim; a repeat names the first. The same article always gives the same claims.
 */
export function readClaims(article: Article, lexicon: Lexicon): Claim[] {
  const { text, lang, published } = article;
  const figures = extractFigures(text, { lang });
  if (figures.length === 0) return [];
  const settings = readSettings(text, figures, splitSentences(text), cuesFor(lang));
  const metrics = readMetrics(text, settings);
  const asks = settings.map(({ figure, sentence }, index) => ({ figure, metric: metrics[index] ?? 'other', sentence }));
  const parties = assignParties(article, findMentions(article, lexicon), asks, lexicon);
  const dates = findDates(text, published);
  const claims = settings.map((setting, index): Claim => {
    const { sentence } = setting;
    const own = dates.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    const roles = parties[index] ?? { subject: null, counterparty: null, asset: null, implied: [] };
    return bind(article, setting, metrics[index] ?? 'other', roles, own);
  });
  const repeats = findRepeats(claims);
  return claims.map((claim, index) => ({ ...claim, repeatOf: repeats[index] ?? null }));
}

/** Binds one figure to what its words say. `dates` are those of its sentence. */
function bind(
  article: Article,
  setting: Setting,
  metric: Metric,
  roles: Parties,
  dates: readonly DateMention[],
): Claim {
  const { figure, sentence } = setting;
  const { text, published } = article;
  const ends = dates.filter((date) => endsTerm(text, date));
  const asOf = readAsOf(figure, sentence, dates, (date) => ends.includes(date));
  const when = whenOf(asOf?.iso ?? null, published);
  const signs = when === null ? [] : [`when:${when}`];
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
