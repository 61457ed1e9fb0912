/** Articles whose figures are labelled with their parties: what training and scoring of roles read. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Article } from '../../lib/claim/article.ts';
import { BASES, METRICS, STATUSES, type Basis, type Status } from '../../lib/claim/claim.ts';
import type { Role } from '../../lib/claim/families.ts';
import type { PartyAsk } from '../../lib/claim/parties.ts';
import { extractFigures } from '../../lib/figure/extract.ts';
import { KINDS, type Figure } from '../../lib/figure/figure.ts';
import type { Span } from '../../lib/text/span.ts';
import { splitSentences } from '../../lib/text/sentence.ts';
import { defaultLexicon } from '../../lib/vocabulary/shipped.ts';

const Label = z.object({
  quote: z.string(),
  occ: z.number().optional(),
  kind: z.enum(KINDS),
  low: z.number().nullable(),
  high: z.number().nullable(),
  unit: z.string().nullish(),
  metric: z.enum(METRICS),
  subject: z.string().nullish(),
  counterparty: z.string().nullish(),
  asset: z.string().nullish(),
  basis: z.enum(BASES).nullish(),
  status: z.enum(STATUSES).nullish(),
});
const Labelled = z.object({
  id: z.string(),
  url: z.string().nullish(),
  publisher: z.string().nullish(),
  title: z.string().nullish(),
  published: z.string().nullish(),
  lang: z.string().nullish(),
  text: z.string(),
  figures: z.array(Label),
});
type Label = z.infer<typeof Label>;
type Labelled = z.infer<typeof Labelled>;

/** One labelled figure, ready to be asked about. */
export interface Gold {
  readonly ask: PartyAsk;
  readonly subject: string | null;
  readonly counterparty: string | null;
  readonly asset: string | null;
  /** Null where it has none, or nobody judged; nobody judged it where there is no status. */
  readonly basis: Basis | null;
  readonly status: Status | null;
}

export interface GoldArticle {
  readonly article: Article;
  readonly golds: readonly Gold[];
}

/** Reads all labelled articles of a folder; none where the folder is absent. */
export function readGold(folder: string): GoldArticle[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.sort().flatMap((name) => {
    const parsed: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    return z
      .array(Labelled)
      .parse(Array.isArray(parsed) ? parsed : [parsed])
      .map(toGold);
  });
}

/** A figure between brackets: its words, metric, subject, counterparty, asset, basis, status; the last are left out in most lots. */
const BRACKETS = /\[([^|\]]+)\|(\w+)((?:\|[^|\]]*){0,5})\]/g;

/** Reads articles separated by a line of dashes, their figures between brackets. */
export function readSightings(folder: string): GoldArticle[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return files.sort().flatMap((name) => {
    const articles = readFileSync(join(folder, name), 'utf8')
      .split(/^---\n/m)
      .slice(1);
    return articles.map((written, at) => toSighting(written.trim(), `own-${name}-${String(at)}`));
  });
}

function toSighting(written: string, id: string): GoldArticle {
  const lang = /^@(\w\w)\n/.exec(written);
  const marked = lang ? written.slice(lang[0].length) : written;
  const told: (Span & Omit<Label, 'kind' | 'low' | 'high'>)[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(BRACKETS)) {
    const [whole, quote = '', metric, parts = ''] = match;
    text += marked.slice(last, match.index);
    const [subject, counterparty, asset, basis, status] = parts
      .split('|')
      .slice(1)
      .map((part) => part || null);
    const parsed = Label.pick({ metric: true, basis: true, status: true }).parse({ metric, basis, status });
    const start = text.length;
    text += quote;
    told.push({ start, end: text.length, quote, subject, counterparty, asset, ...parsed });
    last = match.index + whole.length;
  }
  text += marked.slice(last);
  const language = lang?.[1] ?? 'en';
  const read = extractFigures(text, defaultLexicon().figures, { lang: language });
  const figures = told.map(({ start, end, ...label }): Label => {
    const occ = text.slice(0, start).split(label.quote).length;
    const figure = read.find((one) => one.start < end && start < one.end);
    const { kind, low, high, unit } = figure ?? { kind: 'count' as const, low: null, high: null, unit: '' };
    return { ...label, occ, kind, low, high, unit };
  });
  return toGold({ id, lang: language, text, figures });
}

function toGold(labelled: Labelled): GoldArticle {
  const { id, text } = labelled;
  const article: Article = {
    id,
    text,
    url: labelled.url ?? null,
    publisher: labelled.publisher ?? null,
    title: labelled.title ?? null,
    published: labelled.published ?? null,
    lang: labelled.lang ?? null,
  };
  const sentences = splitSentences(text);
  const golds = labelled.figures
    .map((label) => {
      const figure = toFigure(label, text, id);
      const sentence = sentences.find(({ start, end }) => start <= figure.start && figure.start < end) ?? figure;
      const { metric, subject = null, counterparty = null, asset = null, basis = null, status = null } = label;
      return { ask: { figure, metric, sentence }, subject, counterparty, asset, basis, status };
    })
    .sort((a, b) => a.ask.figure.start - b.ask.figure.start);
  return { article, golds };
}

function toFigure({ quote, occ, kind, low, high, unit }: Label, text: string, id: string): Figure {
  let start = -1;
  for (let n = 0; n < (occ ?? 1); n++) start = text.indexOf(quote, start + 1);
  if (start < 0) throw new Error(`${id}: quote not found: ${quote}`);
  const rest = {
    decimals: null,
    hedge: 'exact',
    hedgeWord: null,
    vague: false,
    unitImplied: false,
    per: null,
  } as const;
  return {
    start,
    end: start + quote.length,
    quote,
    kind,
    low,
    high,
    unit: unit ?? '',
    model: null,
    alsoTold: null,
    step: 0,
    ...rest,
  };
}

const SPELLINGS = spellings('../shared/eval/aliases.json');

function spellings(path: string): Map<string, string> {
  if (!existsSync(path)) return new Map();
  const groups = z.array(z.array(z.string())).parse(JSON.parse(readFileSync(path, 'utf8')));
  return new Map(groups.flatMap((group) => group.map((name) => [fold(name), fold(group[0] ?? '')] as const)));
}

function fold(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(?:inc|corp|corporation|ltd|plc|llc|co|group|holdings)\b/g, '')
    .trim()
    .replace(/\s+/g, ' ');
}

/** The organisations of a list, spelt alike whatever the spelling, and called alike by whatever name the vocabulary knows. */
export function organisationsOf(list: string | null): Set<string> {
  const names = (list ?? '').split(/\s*\+\s*/).map((name) => {
    const called = fold(defaultLexicon().canonical(name));
    return SPELLINGS.get(called) ?? called;
  });
  return new Set(names.filter((name) => name !== ''));
}

/** Whether two names can be one: equal, or one the other's begin ("Thrive" for "Thrive Capital"). */
function sameName(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
}

/** Whether two lists have a name in common. */
export function shareName(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((name) => [...b].some((other) => sameName(name, other)));
}

/** Whether two lists share at least half of their names; two empty ones do. */
export function sameOrganisations(a: string | null, b: string | null): boolean {
  const [x, y] = [organisationsOf(a), organisationsOf(b)];
  if (x.size === 0 && y.size === 0) return true;
  const shared = [...x].filter((name) => shareName(new Set([name]), y)).length;
  return shared / (x.size + y.size - shared || 1) >= 0.5;
}

/** Whether a candidate for a role, null for nobody, is whom a label names. */
export function isRight(name: string | null, gold: string | null, role: Role): boolean {
  if (name === null || gold === null) return name === gold;
  if (role === 'asset') return sameAsset(name, gold);
  return shareName(organisationsOf(name), organisationsOf(gold));
}

/** Whether two assets are one: equal, or one within the other. */
export function sameAsset(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  const [x, y] = [fold(a), fold(b)];
  return x === y || (Math.min(x.length, y.length) >= 4 && (x.includes(y) || y.includes(x)));
}
