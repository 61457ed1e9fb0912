/** Pairs of passages with a figure each: what is said of the two, by what an author who knew nothing of comparing wants said. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

import { readClaims } from '../../lib/claim/read.ts';
import type { RelationName } from '../../lib/compare/evidence.ts';
import { translator } from '../../lib/translate.ts';
import { defaultLexicon } from '../../lib/vocabulary/shipped.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { Comparison, type ReadDocument } from './comparing.ts';

const FOLDER = new URL('../corpus/pairs', import.meta.url).pathname;
const WANTS = ['agree', 'conflict', 'newer', 'explained', 'different'] as const;
const SAID = ['agree', 'fit', 'conflict', 'newer', 'explained', 'nothing', 'missed'] as const;
type Said = (typeof SAID)[number];

const Passage = z.object({ publisher: z.string(), published: z.string(), text: z.string() });
const Pair = z.object({
  id: z.string(),
  lang: z.tuple([z.string(), z.string()]),
  ...{ a: Passage, b: Passage, quoteA: z.string(), quoteB: z.string() },
  want: z.enum(WANTS),
  why: z.string(),
});
type Pair = z.infer<typeof Pair>;

/** What a relation says, in an author's terms. */
const SAYS: Readonly<Record<RelationName, Said>> = {
  ...{ corroborates: 'agree', refines: 'agree', rounding: 'agree', sameOrigin: 'agree', repeat: 'agree' },
  ...{ conflicts: 'conflict', misquote: 'conflict', disputed: 'conflict' },
  ...{ updates: 'newer', outdated: 'newer', outcome: 'newer', pendingUpdate: 'newer' },
  ...{ partOf: 'explained', wholeOf: 'explained', derives: 'explained', linked: 'explained' },
  ...{ otherMeasure: 'explained', otherStage: 'explained', consistent: 'fit' },
};

interface Passed extends ReadDocument {
  /** The index of the claim that the pair is about, −1 where it is missed. */
  readonly index: number;
}

/** A passage as it is read, and which of its claims the pair is about: the first that stands where the quote does. */
function pass(id: string, lang: string, { text, publisher, published }: Pair['a'], quote: string): Passed {
  const url = `https://${publisher}/${id}`;
  const article = { id, url, publisher, title: null, published, lang, text };
  const claims = readClaims(article, defaultLexicon());
  const at = text.indexOf(quote);
  return { article, claims, index: claims.findIndex(({ start, end }) => start < at + quote.length && at < end) };
}

const translate = translator(messages);

/** What is said of a pair, and why. */
function saidOf({ id, lang, a, b, quoteA, quoteB }: Pair): readonly [said: Said, reason: string] {
  const passed = [pass(`${id}a`, lang[0], a, quoteA), pass(`${id}b`, lang[1], b, quoteB)] as const;
  const [first, second] = a.published <= b.published ? passed : ([passed[1], passed[0]] as const);
  if (first.index < 0 || second.index < 0) return ['missed', ''];
  const comparison = new Comparison(defaultLexicon());
  comparison.add(first, translate);
  const told = comparison
    .add(second, translate)
    [second.index]?.relations.find(({ doc, index }) => doc === first.article.id && index === first.index);
  return told ? [SAYS[told.relation as RelationName], told.reason] : ['nothing', ''];
}

/** What is said of every pair of the folder's files, with its line. */
export function judgePairs(): { readonly pair: Pair; readonly said: Said; readonly reason: string }[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(join(FOLDER, name), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => {
      const pair = Pair.parse(JSON.parse(line));
      const [said, reason] = saidOf(pair);
      return { pair, said, reason };
    });
}

/** Whether something is said that the author would not: silence, and that two figures fit, claims nothing. */
export const isWrong = (want: (typeof WANTS)[number], said: Said): boolean =>
  ['agree', 'conflict', 'newer'].includes(said) && said !== want;

/** A table: by what is wanted, how often what is said. */
export function pairScore(): string {
  const judged = judgePairs();
  const rows = WANTS.map((want) => {
    const own = judged.filter(({ pair }) => pair.want === want);
    const counts = SAID.map((said) => `${said} ${String(own.filter((one) => one.said === said).length)}`);
    return `  ${want.padEnd(10)} ${String(own.length).padStart(4)}: ${counts.join(', ')}`;
  });
  const wrong = judged.filter(({ pair, said }) => isWrong(pair.want, said)).length;
  return `${String(judged.length)} pairs of figures, ${String(wrong)} of them wrongly said to agree, to conflict or to be newer; by what is wanted:\n${rows.join('\n')}`;
}
