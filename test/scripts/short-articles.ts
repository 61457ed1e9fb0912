/** Short articles with their labels between brackets, as labelled articles: they carry metrics and parties only. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { readSightings, type Gold } from './parties-gold.ts';

/** Writes the short articles of a folder to one of its own, a JSON file each, and gives its path. */
export function writeShortArticles(folder: string): string {
  const written = mkdtempSync(join(tmpdir(), 'short-articles-'));
  for (const { article, golds } of readSightings(folder)) {
    const figures = golds.map((gold) => toLabel(gold, article.text));
    writeFileSync(join(written, `${article.id}.json`), JSON.stringify({ ...article, figures }));
  }
  return written;
}

function toLabel({ ask: { figure, metric }, ...parties }: Gold, text: string): Label {
  const { start, quote, kind, low, high, hedge, unit, per } = figure;
  const occ = text.slice(0, start).split(quote).length;
  return {
    start,
    end: start + quote.length,
    quote,
    occ,
    kind,
    low,
    high,
    hedge,
    unit: unit || null,
    per,
    metric,
    ...parties,
  };
}

const Value = z.object({
  low: z.number().nullable(),
  high: z.number().nullable(),
  unit: z.string().nullable(),
  per: z.string().nullable(),
});
const Label = Value.loose().extend({
  ...{ start: z.number(), end: z.number(), quote: z.string(), occ: z.number(), kind: z.string(), hedge: z.string() },
  ...{
    metric: z.string(),
    subject: z.string().nullable(),
    counterparty: z.string().nullable(),
    asset: z.string().nullable(),
  },
});
type Label = z.infer<typeof Label>;
const Article = z.looseObject({ figures: z.array(Label) });
const Told = z.object({ id: z.string(), claims: z.array(Value.extend({ start: z.number(), end: z.number() })) });

/**
 * What figures come to, by unit and rate, is not labelled in short articles: it is taken as it is read, so that only what is
 * labelled counts.
 */
export function adoptValues(folder: string, printed: string): void {
  for (const line of printed.split('\n').filter(Boolean)) {
    const { id, claims } = Told.parse(JSON.parse(line));
    const path = join(folder, `${id}.json`);
    const article = Article.parse(JSON.parse(readFileSync(path, 'utf8')));
    const figures = article.figures.map((label) => {
      const told = claims.find(({ start, end }) => start < label.end && label.start < end);
      return told ? { ...label, ...Value.parse(told) } : label;
    });
    writeFileSync(path, JSON.stringify({ ...article, figures }));
  }
}

const Score = z.object({
  figures: z.number(),
  fields: z.object({ metric: z.number(), subject: z.number(), counterparty: z.number(), asset: z.number() }),
  wholeClaim: z.number(),
});

/** What the scorer says of such articles, of what they are labelled for. */
export function showShortScore(printed: string): string {
  const { figures, fields, wholeClaim } = Score.parse(JSON.parse(printed));
  const shares = Object.entries({ ...fields, 'whole claim': wholeClaim });
  return `${String(figures)} figures: ${shares.map(([name, share]) => `${name} ${(100 * share).toFixed(1)}`).join('  ')}`;
}
