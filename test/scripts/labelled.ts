/** Labelled articles for fitting: the corpus beside the checkout, where it is there, and our own sightings. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

import type { Article } from '../../lib/claim/article.ts';
import { readClaims } from '../../lib/claim/read.ts';
import { defaultLexicon } from '../../lib/vocabulary/shipped.ts';
import { ENGLISH_AMOUNTS, OTHER_AMOUNTS } from '../corpus/claims/amounts.ts';
import { LANGUAGE_SIGHTINGS } from '../corpus/claims/languages.ts';
import { BASIS_SIGHTINGS, STATUS_SIGHTINGS } from '../corpus/claims/metrics.ts';
import { PRINTED } from '../corpus/claims/sighting.ts';
import { BASES, METRICS, STATUSES } from '../../lib/claim/claim.ts';
import type { Span } from '../../lib/text/span.ts';
import { readSightings } from './parties-gold.ts';

/** What a person said of one figure; a part that nobody judged is absent. */
export interface Label extends Span {
  readonly metric?: string;
  readonly basis?: string;
  readonly status?: string;
}

export interface LabelledArticle {
  readonly article: Article;
  readonly labels: readonly Label[];
  /** The group that is left out together when cross-validating; our own sightings begin with "own". */
  readonly cluster: string;
}

const corpusDocument = z.object({
  id: z.string(),
  url: z.string().nullable(),
  publisher: z.string().nullable(),
  title: z.string().nullable(),
  published: z.string().nullable(),
  lang: z.string().nullable(),
  text: z.string(),
  figures: z.array(
    z.object({
      quote: z.string(),
      occ: z.number().default(1),
      metric: z.enum(METRICS),
      basis: z.enum(BASES).nullable(),
      status: z.enum(STATUSES),
    }),
  ),
});

export function readCorpus(folder: string): LabelledArticle[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => {
    const { figures, ...article } = corpusDocument.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    const labels = figures.map(({ quote, occ, metric, basis, status }): Label => {
      let start = -1;
      for (let n = 0; n < occ; n++) start = article.text.indexOf(quote, start + 1);
      return { start, end: start + quote.length, metric, basis: basis ?? 'none', status };
    });
    return { article, labels, cluster: article.id.split('-')[0] ?? '' };
  });
}

/** Our own sentences: what each of their figures measures, and which kind of amount it is. */
export function readAmounts(): LabelledArticle[] {
  return Object.entries({ en: ENGLISH_AMOUNTS, ...OTHER_AMOUNTS }).flatMap(([lang, amounts]) =>
    amounts.map(([text, ...wants], at) => {
      const id = `own-${lang}-${String(at)}`;
      const article: Article = { id, url: null, publisher: null, title: null, published: PRINTED, lang, text };
      const labels = readClaims(article, defaultLexicon()).map(({ start, end }, index) => ({
        start,
        end,
        metric: wants[index]?.split('/')[0] ?? 'other',
        basis: wants[index]?.split('/')[1] ?? 'none',
      }));
      return { article, labels, cluster: 'own' };
    }),
  );
}

/** Our own sentences: what basis and status each has of its figure, as far as it is asked. */
export function ownSightings(): LabelledArticle[] {
  const all = { en: [...STATUS_SIGHTINGS, ...BASIS_SIGHTINGS], ...LANGUAGE_SIGHTINGS };
  return Object.entries(all).flatMap(([lang, sightings]) =>
    sightings.flatMap(({ text, figure, says: { basis, status } }, at) => {
      if (basis === undefined && status === undefined) return [];
      const id = `own-state-${lang}-${String(at)}`;
      const article: Article = { id, url: null, publisher: null, title: null, published: PRINTED, lang, text };
      const start = text.indexOf(figure);
      const label = { ...(basis !== undefined && { basis: basis ?? 'none' }), ...(status && { status }) };
      return [{ article, labels: [{ start, end: start + figure.length, ...label }], cluster: 'own' }];
    }),
  );
}

/** Articles of a folder whose figures stand between brackets, each of its files one cluster or all of them the one given. */
export function readBracketed(folder: string, cluster?: string): LabelledArticle[] {
  return readSightings(folder).map(({ article, golds }) => ({
    article,
    labels: golds.map(({ ask: { figure, metric }, basis, status }): Label => {
      const { start, end } = figure;
      return { start, end, metric, ...(status && { basis: basis ?? 'none', status }) };
    }),
    cluster: cluster ?? article.id.replace(/^own-|\.txt-\d+$/g, ''),
  }));
}
