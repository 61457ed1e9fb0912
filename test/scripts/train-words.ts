/**
 * Fits what the words around a figure say of its metric, on all labelled articles that are read for fitting:
 *
 *   npm run train:words [-- --left]     writes lib/vocabulary/word-weights.json
 *
 * A softmax over the metrics behind heads that listen to words (see `word-model.ts`); stochastic descent with a generator of
 * its own, so that the same articles give the same weights. `--left` prints first how it does on articles left out, by
 * the hand-set weights and theirs corrections alone and with the words.
 */
import { writeFileSync } from 'node:fs';

import { METRICS } from '../../lib/claim/claim.ts';
import { gatherMetricFeatures, metricModel, WORDS_SHARE } from '../../lib/claim/metric.ts';
import { score } from '../../lib/claim/model.ts';
import { readScene, type Scene } from '../../lib/claim/scene.ts';
import {
  MOST_STEPS,
  packSteps,
  scoreWording,
  TABLES,
  unpackModel,
  type PackedModel,
} from '../../lib/claim/word-model.ts';
import { FIRST_WORD, hearAround, readWording, type Numbering, type Wording } from '../../lib/claim/wording.ts';
import { defaultLexicon } from '../../lib/vocabulary/shipped.ts';
import { packStems, stemOf } from '../../lib/vocabulary/stems.ts';
import { fitWords, kindOf, type Example, type Fitted } from './fit-words.ts';
import { labelledArticles, readBracketed, readCorpus, type LabelledArticle } from './labelled.ts';

/** Figures that must stand near a word before it is learnt. */
const LEAST_OFTEN = 30;
/** How often the articles of the corpus count, and our own sentences, which are the plain cases: the rest is more by far. */
const CORPUS_COUNTS = 4;
const OWN_COUNTS = 3;
/** Parts into which the articles fall when some are left out. */
const PARTS = 5;
/** The share of the weights of a table that may be larger than its largest step. */
const BEYOND = 0.03;

/** An article read once; words are numbered by when they were first met. */
interface Reading extends LabelledArticle {
  readonly scene: Scene;
  readonly counts: number;
}

const CORPUS = ['../shared/corpus/dev', '../shared/seeds/gold'];
const corpus = CORPUS.flatMap(readCorpus);
if (corpus.length === 0) throw new Error('no labelled articles in ../shared: weights stay as they are');
const others = [
  ...labelledArticles('test/corpus/articles', 'test/corpus/further'),
  ...readBracketed('test/corpus/words'),
];
const toReading =
  (counts: number) =>
  (one: LabelledArticle): Reading => ({
    ...one,
    scene: readScene(one.article, defaultLexicon()),
    counts,
  });
const readings = [
  ...corpus.map(toReading(CORPUS_COUNTS)),
  ...others.map((one) => toReading(one.cluster === 'own' ? OWN_COUNTS : 1)(one)),
];

/** A figure with a label, what is around it, and what the hand-set weights say. */
interface Told {
  readonly wording: Wording;
  readonly index: number;
  readonly scene: Scene;
  readonly at: number;
  readonly label: number;
}

function tellAll({ scene, labels }: Reading, numbering: Numbering): Told[] {
  const { settings, tokens, mentions } = scene;
  const figures = settings.map(({ figure }) => figure);
  let wording: Wording | null = null;
  return settings.flatMap(({ figure, sentence, index }, at) => {
    if (index === 0 || wording === null) wording = readWording(tokens, sentence, figures, mentions, numbering);
    const metric = labels.find(({ start, end }) => start < figure.end && figure.start < end)?.metric;
    const label = METRICS.findIndex((name) => name === metric);
    return label < 0 ? [] : [{ wording, index, scene, at, label }];
  });
}

/** The stems that stand near enough figures, in the order of the alphabet. */
function listStems(): string[] {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const numbering: Numbering = ({ lower }) => {
    const stem = stemOf(lower);
    const number = numbers.get(stem) ?? numbers.size + 1;
    numbers.set(stem, number);
    return number;
  };
  for (const reading of readings) {
    for (const { wording, index } of tellAll(reading, numbering)) {
      const near = new Set<number>();
      hearAround(wording, index, (code) => near.add(code - FIRST_WORD));
      for (const number of near) counts[number] = (counts[number] ?? 0) + 1;
    }
  }
  const often = [...numbers].filter(([stem, number]) => (counts[number - 1] ?? 0) >= LEAST_OFTEN && !/\d/.test(stem));
  return often.map(([stem]) => stem).sort();
}

const stems = listStems();
const numbers = new Map(stems.map((stem, at) => [stem, at + 1]));
const numbering: Numbering = ({ lower }) => numbers.get(stemOf(lower)) ?? 0;
const told = readings.map((reading) => ({ reading, figures: tellAll(reading, numbering) }));
type Article = (typeof told)[number];

function toExample({ wording, index, scene, at, label }: Told): Example {
  const codes: number[] = [];
  const places: number[] = [];
  hearAround(wording, index, (code, place) => {
    codes.push(code);
    places.push(place);
  });
  return { codes, places, kind: kindOf(scene.settings[at]?.figure.kind ?? 'count'), label };
}

function fit(articles: readonly Article[]): PackedModel {
  const examples = articles.flatMap(({ reading, figures }) => {
    const own = figures.map(toExample);
    return new Array<Example[]>(reading.counts).fill(own).flat();
  });
  return pack(fitWords(examples, stems.length, METRICS.length));
}

function pack(fitted: Fitted): PackedModel {
  const steps: number[] = [];
  const weights = TABLES.flatMap((table) => {
    const sizes = fitted[table].map(Math.abs).sort();
    const step = (sizes[Math.floor(sizes.length * (1 - BEYOND))] ?? 0) / MOST_STEPS;
    steps.push(Number(step.toPrecision(4)));
    return [...fitted[table]].map((weight) => Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weight / step))));
  });
  return { steps, weights: packSteps(weights) };
}

/** How many metrics of articles are right by the hand-set weights with their corrections alone, and with the words. */
function judge(articles: readonly Article[], packed: PackedModel): [of: number, before: number, after: number] {
  const model = unpackModel(packed, stems.length, METRICS.length);
  const tally: [number, number, number] = [0, 0, 0];
  for (const { reading, figures } of articles) {
    const features = gatherMetricFeatures(reading.scene.settings);
    for (const { wording, index, at, label } of figures) {
      const setting = reading.scene.settings[at];
      const said = features[at];
      if (!setting || !said) continue;
      const before = score(metricModel, said);
      const heard = scoreWording(model, wording, index, setting.figure.kind);
      const after = before.map((one, place) => one + WORDS_SHARE * (heard[place] ?? 0));
      tally[0]++;
      if (before.indexOf(Math.max(...before)) === label) tally[1]++;
      if (after.indexOf(Math.max(...after)) === label) tally[2]++;
    }
  }
  return tally;
}

const percent = (count: number, of: number): string => ((100 * count) / of).toFixed(1).padStart(6);
const show = (name: string, [of, before, after]: [number, number, number]): void =>
  console.log(`${name.padEnd(16)} (${String(of)}): by hand ${percent(before, of)}  with words ${percent(after, of)}`);

console.log(`${String(stems.length)} words are learnt`);
if (process.argv.includes('--left')) {
  const sums: [number, number, number] = [0, 0, 0];
  for (let part = 0; part < PARTS; part++) {
    const packed = fit(told.filter((_, at) => at % PARTS !== part));
    const tally = judge(
      told.filter((_, at) => at % PARTS === part),
      packed,
    );
    tally.forEach((count, at) => (sums[at] = (sums[at] ?? 0) + count));
    show(`left out ${String(part + 1)} of ${String(PARTS)}`, tally);
  }
  show('left out all', sums);
}
const packed = fit(told);
show('trained on', judge(told, packed));
const shipped = { stems: packStems(stems), metric: packed };
writeFileSync(new URL('../../lib/vocabulary/word-weights.json', import.meta.url), `${JSON.stringify(shipped)}\n`);
console.log(`${String(JSON.stringify(shipped).length)} characters of weights`);
