/** Passages with all their figures labelled: how many are found, how many of those found are none, and how many are read as labelled. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

import { extractFigures } from '../../lib/figure/extract.ts';
import type { Figure } from '../../lib/figure/figure.ts';
import { defaultLexicon } from '../../lib/vocabulary/shipped.ts';

const FOLDER = new URL('../corpus/figures/told/passages', import.meta.url).pathname;

const passage = z.object({
  lang: z.string().default('en'),
  text: z.string(),
  figures: z.array(
    z.object({
      quote: z.string(),
      occ: z.number().default(1),
      low: z.number().nullable(),
      high: z.number().nullable(),
      hedge: z.string(),
      per: z.string().nullable(),
    }),
  ),
});
type Passage = z.infer<typeof passage>;
type Labelled = Passage['figures'][number];

export interface PassageScore {
  readonly found: number;
  readonly missed: number;
  readonly none: number;
  readonly right: number;
}

/** Reads every passage of the folder's files. Vague amounts count neither way where they are not labelled. */
export function judgePassages(): PassageScore {
  const score = { found: 0, missed: 0, none: 0, right: 0 };
  for (const name of readdirSync(FOLDER).filter((file) => file.endsWith('.jsonl'))) {
    for (const line of readFileSync(join(FOLDER, name), 'utf8').split('\n')) {
      if (line === '') continue;
      const { lang, text, figures } = passage.parse(JSON.parse(line));
      const rest = new Set(extractFigures(text, defaultLexicon().figures, { lang }));
      for (const labelled of figures) {
        const start = placeOf(text, labelled);
        const own = [...rest].find((one) => one.start < start + labelled.quote.length && start < one.end);
        if (!own) score.missed++;
        else {
          rest.delete(own);
          score.found++;
          if (isRight(own, labelled)) score.right++;
        }
      }
      score.none += [...rest].filter(({ vague }) => !vague).length;
    }
  }
  return score;
}

function placeOf(text: string, { quote, occ }: Labelled): number {
  let at = -1;
  for (let count = 0; count < occ; count++) at = text.indexOf(quote, at + 1);
  if (at < 0) throw new Error(`a passage without its figure ${quote}: "${text.slice(0, 60)}…"`);
  return at;
}

const isNear = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b));

const isRight = (read: Figure, { low, high, hedge, per }: Labelled): boolean =>
  isNear(read.low, low) && isNear(read.high, high) && read.hedge === hedge && read.per === per;

/** One line that tells how well passages are read. */
export function passageScore(): string {
  const { found, missed, none, right } = judgePassages();
  const percent = (part: number, of: number): string => ((100 * part) / of).toFixed(1);
  return `figures of passages: P ${percent(found, found + none)} R ${percent(found, found + missed)}, of those found ${percent(right, found)} read as labelled`;
}
