/**
 * Fits which kind of amount a figure is and how far its deal has come (see `lib/claim/state-model.ts`), on all articles that
 * are labelled for it, with what else is read of them as it ships:
 *
 *   npm run train:states [-- --left] [--turn N]     writes lib/vocabulary/state-weights.json
 *
 * `--left` prints first how it does on articles left out, whose metrics and sides are read by what has learnt from them too.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { METRICS, STATUSES } from '../../lib/claim/claim.ts';
import { readScene } from '../../lib/claim/scene.ts';
import { topOf } from '../../lib/claim/scores.ts';
import { signsOf } from '../../lib/claim/signs.ts';
import { BASIS_LABELS } from '../../lib/claim/state-model.ts';
import { packTables } from '../../lib/claim/tables.ts';
import { KINDS } from '../../lib/figure/figure.ts';
import { defaultLexicon } from '../../lib/vocabulary/shipped.ts';
import { fitStates, stateScores, type StateExample } from './fit-states.ts';
import { ownSightings, readAmounts, readBracketed, readCorpus, type LabelledArticle } from './labelled.ts';
import { numbers } from './numbers.ts';

const { values: options } = parseArgs({ options: { left: { type: 'boolean' }, turn: { type: 'string' } } });
/** Where the fit that ships begins: of those tried one with which all plain sentences hold, and what the corpus is to show. */
const TURN = Number(options.turn ?? 1);

/** How often the articles of the corpus count, those of our own, and plain sentences. */
const CORPUS_COUNTS = 6;
const ARTICLES_COUNT = 3;
const PLAIN_COUNT = 45;
/** Figures that must have a sign before it is learnt. */
const SIGN_OFTEN = 60;
/** Parts into which the articles fall when some are left out. */
const PARTS = 5;

/** A figure with the names of its signs. */
interface Told extends Omit<StateExample, 'signs'> {
  readonly named: readonly string[];
}

const lexicon = defaultLexicon();

/** The place of a label. Throws where there is none such: a typing error would teach that nothing is right. */
function placeIn(labels: readonly string[], label: string): number {
  const place = labels.indexOf(label);
  if (place < 0) throw new Error(`no such label: ${label}`);
  return place;
}

function tellAll({ article, labels }: LabelledArticle): Told[] {
  if (labels.every(({ basis, status }) => basis === undefined && status === undefined)) return [];
  const scene = readScene(article, lexicon);
  return scene.settings.flatMap(({ figure, features }, at): Told[] => {
    const label = labels.find(({ start, end }) => start < figure.end && figure.start < end);
    if (label?.basis === undefined && label?.status === undefined) return [];
    return [
      {
        heard: [...(scene.heard[at] ?? [])],
        kind: KINDS.indexOf(figure.kind),
        metric: METRICS.indexOf(scene.metrics[at] ?? 'other'),
        cues: [...features.cues, ...features.topic],
        named: [...features.signs.keys(), ...signsOf(scene, at)],
        basis: label.basis === undefined ? null : placeIn(BASIS_LABELS, label.basis),
        status: label.status === undefined ? null : placeIn(STATUSES, label.status),
      },
    ];
  });
}

const repeat = <T>(list: readonly T[], times: number): T[] => new Array<readonly T[]>(times).fill(list).flat();

const corpus = ['../shared/corpus/dev', '../shared/seeds/gold'].flatMap(readCorpus);
if (corpus.length === 0) throw new Error('no labelled articles in ../shared: weights stay as they are');
const articles: readonly (readonly [LabelledArticle, times: number])[] = [
  ...corpus.map((one) => [one, CORPUS_COUNTS] as const),
  ...readCorpus('test/corpus/articles').map((one) => [one, ARTICLES_COUNT] as const),
  ...readCorpus('test/corpus/further').map((one) => [one, 1] as const),
  ...readBracketed('test/corpus/words').map((one) => [one, 1] as const),
  ...[...ownSightings(), ...readAmounts()].map((one) => [one, PLAIN_COUNT] as const),
];
const told = articles
  .map(([article, times]) => ({ figures: tellAll(article), times }))
  .filter(({ figures }) => figures.length > 0);

const counts = new Map<string, number>();
for (const { figures } of told)
  for (const { named } of figures) for (const sign of named) counts.set(sign, (counts.get(sign) ?? 0) + 1);
const signs = [...counts].flatMap(([sign, count]) => (count < SIGN_OFTEN ? [] : sign)).sort();
const rows = new Map(signs.map((sign, row) => [sign, row]));
const toExample = ({ named, ...rest }: Told): StateExample => ({
  ...rest,
  signs: named.flatMap((sign) => {
    const row = rows.get(sign);
    return row === undefined ? [] : [[row, 1] as const];
  }),
});
const read = told.map(({ figures, times }) => ({ examples: figures.map(toExample), times }));
const fit = (of: typeof read): Float64Array[] =>
  fitStates(
    of.flatMap(({ examples, times }) => repeat(examples, times)),
    signs.length,
    numbers(9 + TURN),
  );

/** How many bases are told rightly, wrongly and not at all, and how many statuses are right. */
interface Tally {
  readonly basis: [right: number, wrong: number, missed: number];
  readonly status: [right: number, of: number];
}

function judge(examples: readonly StateExample[], tables: readonly Float64Array[], tally: Tally): void {
  for (const example of examples) {
    const scores = stateScores(example, tables, signs.length);
    if (example.basis !== null) {
      const said = topOf(scores.basis);
      if (said === example.basis) tally.basis[0] += Number(said > 0);
      else {
        tally.basis[1] += Number(said > 0);
        tally.basis[2] += Number(example.basis > 0);
      }
    }
    if (example.status !== null) {
      tally.status[0] += Number(topOf(scores.status) === example.status);
      tally.status[1]++;
    }
  }
}

function show(name: string, { basis: [right, wrong, missed], status }: Tally): void {
  const f1 = (200 * right) / (2 * right + wrong + missed || 1);
  console.log(
    `${name.padEnd(12)} basis F1 ${f1.toFixed(1)}  status ${((100 * status[0]) / status[1]).toFixed(1)} of ${String(status[1])}`,
  );
}

const noTally = (): Tally => ({ basis: [0, 0, 0], status: [0, 0] });
if (options.left) {
  const left = noTally();
  for (let part = 0; part < PARTS; part++) {
    const tables = fit(read.filter((_, at) => at % PARTS !== part));
    judge(
      read.filter((_, at) => at % PARTS === part).flatMap(({ examples }) => examples),
      tables,
      left,
    );
  }
  show('left out', left);
}
const tables = fit(read);
const trained = noTally();
judge(
  read.flatMap(({ examples }) => examples),
  tables,
  trained,
);
show('trained on', trained);
const shipped = JSON.stringify({ signs: signs.join(' '), weights: packTables(tables) });
writeFileSync('lib/vocabulary/state-weights.json', `${shipped}\n`);
console.log(`${String(shipped.length)} characters of weights`);
