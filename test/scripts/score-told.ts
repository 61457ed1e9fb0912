/** Single sentences with one labelled figure each: how many are read as an author who knew nothing of the reading labelled them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { extractFigures } from '../../lib/figure/extract.ts';
import type { Figure } from '../../lib/figure/figure.ts';
import { defaultLexicon } from '../../lib/vocabulary/shipped.ts';
import { unmark } from '../corpus/figures/sighting.ts';

const FOLDER = new URL('../corpus/figures/told', import.meta.url).pathname;
const UNITS: ReadonlySet<string> = new Set(['money', 'power', 'energy', 'percent']);
export const PARTS = ['right', 'missed', 'value', 'hedge', 'per', 'unit'] as const;
/** The first part that is read wrongly. */
export type Verdict = (typeof PARTS)[number];

/** Judges every line `lang, text, low, high, hedge, unit, per` of the folder's files, parted by tabs. */
export function judgeTold(): { readonly line: string; readonly verdict: Verdict }[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => readFileSync(join(FOLDER, name), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => ({ line, verdict: judge(line) }));
}

const amountOf = (told: string): number | null => (told === 'null' ? null : Number(told));

function isNear(a: number | null, b: number | null): boolean {
  return a === null || b === null ? a === b : Math.abs(a - b) <= 0.01 * Math.max(Math.abs(a), Math.abs(b));
}

function judge(line: string): Verdict {
  const [lang = '', marked = '', low = '', high = '', hedge = '', unit = '', per = ''] = line.split('\t');
  const { text, spans } = unmark(marked);
  const [{ start, end }] = spans as [{ start: number; end: number }];
  const shared = (one: Figure): number => Math.min(one.end, end) - Math.max(one.start, start);
  const [figure] = extractFigures(text, defaultLexicon().figures, { lang })
    .filter((one) => shared(one) > 0)
    .sort((a, b) => shared(b) - shared(a));
  if (!figure) return 'missed';
  if (!isNear(figure.low, amountOf(low)) || !isNear(figure.high, amountOf(high))) return 'value';
  if (figure.hedge !== hedge) return 'hedge';
  if ((figure.per ?? '') !== per.trim()) return 'per';
  return UNITS.has(figure.kind) && figure.unit !== unit ? 'unit' : 'right';
}

/** One line that tells how many are right, and how many wrong in which part. */
export function toldScore(): string {
  const told = judgeTold();
  const counts = PARTS.map((part) => `${part} ${String(told.filter(({ verdict }) => verdict === part).length)}`);
  return `${String(told.length)} figures of single sentences: ${counts.join(', ')}`;
}
