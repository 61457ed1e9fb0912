/** Short articles with their labels between brackets, as labelled articles: they carry metrics and parties only. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { readSightings, type Gold } from './parties-gold.ts';

/** Writes the short articles of a folder to one of its own, a JSON file each, and gives its path. */
export function writeShortArticles(folder: string): string {
  const written = mkdtempSync(join(tmpdir(), 'short-articles-'));
  for (const { article, golds } of readSightings(folder, true)) {
    const figures = golds.map((gold) => toLabel(gold, article.text));
    writeFileSync(join(written, `${article.id}.json`), JSON.stringify({ ...article, figures }));
  }
  return written;
}

function toLabel({ ask: { figure, metric }, ...parties }: Gold, text: string): object {
  const { start, quote, kind, low, high, hedge, unit, per } = figure;
  const occ = text.slice(0, start).split(quote).length;
  return { quote, occ, kind, low, high, hedge, unit: unit || null, per, metric, ...parties };
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
