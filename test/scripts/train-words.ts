/**
 * Fits what figures measure and who their sides are, on all labelled articles that are read for fitting:
 *
 *   npm run train:words [-- --left] [--turn N] [--to FILE]     writes lib/vocabulary/word-weights.json
 *
 * Both are small networks (see `metric-model.ts` and `side-model.ts`), fitted by stochastic descent with a generator of its own,
 * so that the same articles give the same weights. `--left` prints first how metrics do on articles left out. Fits that begin
 * otherwise differ by a point, and in single plain sentences: `--turn N` begins the Nth time.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { METRICS } from '../../lib/claim/claim.ts';
import { hearFigure, scoreMetrics, unpackMetricModel } from '../../lib/claim/metric-model.ts';
import { readScene, type Scene } from '../../lib/claim/scene.ts';
import { topOf } from '../../lib/claim/scores.ts';
import type { Setting } from '../../lib/claim/settings.ts';
import { packTables, type PackedTables } from '../../lib/claim/tables.ts';
import {
  FIRST_WORD,
  hearAround,
  roomToHear,
  wordingReader,
  type Numbering,
  type Wording,
} from '../../lib/claim/wording.ts';
import { defaultLexicon } from '../../lib/vocabulary/shipped.ts';
import { packStems, stemOf } from '../../lib/vocabulary/stems.ts';
import { fitSides } from './fit-sides.ts';
import { fitMetric, type MetricExample } from './fit-metric.ts';
import { readAmounts, readBracketed, readCorpus, type LabelledArticle } from './labelled.ts';
import { numbers as generator } from './numbers.ts';
import { readGold, readSightings, type GoldArticle } from './parties-gold.ts';
import { sideExamples } from './side-examples.ts';

/** Figures that must stand near a word before it is learnt. */
const LEAST_OFTEN = 312;
/** The same before the model of sides learns it: who is who is told by few words, and by where they stand. */
const COMMON = 1040;
/**
 * How often the articles of the corpus count, further whole articles, short ones of the same make, and our own sentences, which
 * are the plain cases: the rest is more by far.
 */
const CORPUS_COUNTS = 10;
const WHOLE_COUNTS = 4;
const SHORT_COUNTS = 2;
const OWN_COUNTS = 14;
/** Parts into which the articles fall when some are left out. */
const PARTS = 5;

/** An article read once, and how often it counts. */
interface Reading extends LabelledArticle {
  readonly scene: Scene;
  readonly counts: number;
}

const { values: options } = parseArgs({
  options: { left: { type: 'boolean' }, turn: { type: 'string' }, to: { type: 'string' } },
});
/** Where the fit that ships begins: of those tried one with which all plain sentences hold, and what the corpus is to show. */
const TURN = Number(options.turn ?? 4);

const CORPUS = ['../shared/corpus/dev', '../shared/seeds/gold'];
const corpus = CORPUS.flatMap(readCorpus);
if (corpus.length === 0) throw new Error('no labelled articles in ../shared: weights stay as they are');
const reads =
  (counts: number) =>
  (one: LabelledArticle): Reading => ({ ...one, scene: readScene(one.article, defaultLexicon()), counts });
const readings = [
  ...corpus.map(reads(CORPUS_COUNTS)),
  ...['test/corpus/articles', 'test/corpus/further'].flatMap(readCorpus).map(reads(WHOLE_COUNTS)),
  ...readBracketed('test/corpus/short').map(reads(SHORT_COUNTS)),
  ...readBracketed('test/corpus/words').map(reads(1)),
  ...[...readBracketed('test/corpus/parties', 'own'), ...readAmounts()].map(reads(OWN_COUNTS)),
];

/** A figure with a label and what is around it. */
interface Told {
  readonly wording: Wording;
  readonly setting: Setting;
  readonly label: number;
}

function tellAll({ scene, labels }: Reading, numbering: Numbering): Told[] {
  const { settings, tokens, mentions } = scene;
  const figures = settings.map(({ figure }) => figure);
  const read = wordingReader(tokens, figures, mentions, numbering);
  return settings.flatMap((setting) => {
    const { figure, sentence } = setting;
    const wording = read(sentence);
    const metric = labels.find(({ start, end }) => start < figure.end && figure.start < end)?.metric;
    const label = METRICS.findIndex((name) => name === metric);
    return label < 0 ? [] : [{ wording, setting, label }];
  });
}

/** The stems that stand near enough figures, the commonest first, either part in the order of the alphabet. */
function listStems(): [common: string[], others: string[]] {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const numbering: Numbering = ({ lower }) => {
    const stem = stemOf(lower);
    const number = numbers.get(stem) ?? numbers.size + 1;
    numbers.set(stem, number);
    return number;
  };
  for (const reading of readings) {
    for (const { wording, setting } of tellAll(reading, numbering)) {
      const near = new Set<number>();
      const { codes, count } = hearAround(wording, setting.figure, roomToHear());
      for (const code of codes.subarray(0, count)) near.add(code - FIRST_WORD);
      for (const number of near) counts[number] = (counts[number] ?? 0) + 1;
    }
  }
  const countOf = (stem: string): number => counts[(numbers.get(stem) ?? 0) - 1] ?? 0;
  const often = [...numbers.keys()].filter((stem) => countOf(stem) >= LEAST_OFTEN && !/\d/.test(stem)).sort();
  const [common = [], others = []] = [true, false].map((is) => often.filter((stem) => countOf(stem) >= COMMON === is));
  return [common, others];
}

const [common, others] = listStems();
const numbers = new Map([...common, ...others].map((stem, at) => [stem, at + 1]));
const numbering: Numbering = ({ lower }) => numbers.get(stemOf(lower)) ?? 0;
const told = readings.map((reading) => ({ reading, figures: tellAll(reading, numbering) }));
type Article = (typeof told)[number];

/** Figures that must have a sign before it is learnt. */
const SIGN_OFTEN = 60;

const signCounts = new Map<string, number>();
for (const { figures } of told)
  for (const { setting } of figures)
    for (const sign of setting.features.signs.keys()) signCounts.set(sign, (signCounts.get(sign) ?? 0) + 1);
const signs = [...signCounts].flatMap(([sign, count]) => (count < SIGN_OFTEN ? [] : sign)).sort();
const signRows = new Map(signs.map((sign, row) => [sign, row]));

function toExample({ wording, setting: { figure, features }, label }: Told): MetricExample {
  const { codes, places, count } = hearAround(wording, figure, roomToHear());
  return {
    ...{ codes: [...codes.subarray(0, count)], places: [...places.subarray(0, count)], kind: figure.kind, label },
    cues: [...features.cues, ...features.topic],
    signs: [...features.signs].flatMap(([sign, strength]) => {
      const row = signRows.get(sign);
      return row === undefined ? [] : [[row, strength] as const];
    }),
  };
}

const repeat = <T>(list: readonly T[], times: number): T[] => new Array<readonly T[]>(times).fill(list).flat();

function fit(articles: readonly Article[]): PackedTables {
  const examples = articles.flatMap(({ reading, figures }) => repeat(figures.map(toExample), reading.counts));
  return packTables(fitMetric(examples, numbers.size, signs.length, generator(1 + 2 * TURN)));
}

/** How many metrics of articles are right, each figure by itself. */
function judge(articles: readonly Article[], packed: PackedTables): Tally {
  const model = unpackMetricModel(packed, numbers.size, signs);
  const all = articles.flatMap(({ figures }) => figures);
  const right = all.filter(
    ({ wording, setting: { figure, features }, label }) =>
      topOf(scoreMetrics(model, hearFigure(model, wording, figure), figure, features)) === label,
  );
  return { right: right.length, of: all.length };
}

interface Tally {
  readonly right: number;
  readonly of: number;
}

const show = (name: string, { right, of }: Tally): void =>
  console.log(`${name.padEnd(16)} ${((100 * right) / of).toFixed(1).padStart(6)} of ${String(of)}`);

console.log(`${String(numbers.size)} words are learnt, ${String(common.length)} of them for sides`);
if (options.left) {
  const sums = { right: 0, of: 0 };
  for (let part = 0; part < PARTS; part++) {
    const packed = fit(told.filter((_, at) => at % PARTS !== part));
    const tally = judge(
      told.filter((_, at) => at % PARTS === part),
      packed,
    );
    sums.right += tally.right;
    sums.of += tally.of;
    show(`left out ${String(part + 1)} of ${String(PARTS)}`, tally);
  }
  show('left out all', sums);
}
const metric = fit(told);
show('trained on', judge(told, metric));

/** Whoever labelled parties, and how often each counts. */
const PARTIES: readonly (readonly [readonly GoldArticle[], times: number])[] = [
  [CORPUS.flatMap(readGold), CORPUS_COUNTS],
  [readSightings('test/corpus/parties'), OWN_COUNTS],
  [readGold('test/corpus/articles'), WHOLE_COUNTS],
  [readGold('test/corpus/further'), WHOLE_COUNTS],
  [readSightings('test/corpus/short'), SHORT_COUNTS],
  [readSightings('test/corpus/words'), 1],
];
const sidesOf = (one: GoldArticle) => sideExamples(one, numbering, common.length);
const examples = PARTIES.flatMap(([golds, times]) => repeat(golds.flatMap(sidesOf), times));
const sides = packTables(fitSides(examples, common.length, generator(2 + 2 * TURN)));

const shipped = { common: packStems(common), others: packStems(others), signs: signs.join(' '), metric, sides };
const path = options.to ?? new URL('../../lib/vocabulary/word-weights.json', import.meta.url);
writeFileSync(path, `${JSON.stringify(shipped)}\n`);
console.log(`${String(JSON.stringify(shipped).length)} characters of weights`);
