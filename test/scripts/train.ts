/**
 * Fits what the hand-set weights of basis and status leave open, on labelled articles: a softmax over the labels of
 * each part, full-batch gradient descent with a pull towards the hand-set weights; no chance in it, so the same articles
 * give the same weights. A part ships its fit only where that does better on what was left out and not seen when the hand-set
 * weights were made; status ships whole, hand-set weights and all.
 * Prints how each part does on clusters that were left out, before and after, then fits all.
 *
 *   npm run train [-- FOLDER]     writes lib/vocabulary/corrections.json
 */

import { writeFileSync } from 'node:fs';

import { copyFeatures, type Features, type Place } from '../../lib/claim/features.ts';
import { STATUSES } from '../../lib/claim/claim.ts';
import {
  packCorrections,
  type PackedCorrections,
  packWeights,
  type PackedWeights,
} from '../../lib/claim/corrections.ts';
import { best, buildModel, featureName, score, type Model, type Scores } from '../../lib/claim/model.ts';
import { readScene } from '../../lib/claim/scene.ts';
import { signsOf } from '../../lib/claim/signs.ts';
import { BASIS_LABELS, basisCues, basisReach, basisSigns } from '../../lib/claim/weights/basis.ts';
import { statusReach } from '../../lib/claim/status.ts';
import { defaultLexicon } from '../../lib/vocabulary/shipped.ts';
import { labelledArticles, readCorpus, type LabelledArticle } from './labelled.ts';
import { statusCues, statusSigns } from './status-weights.ts';

/** Rounds of descent, its step, the pull towards the hand-set weights, and the least correction worth shipping by part. */
const ROUNDS = 120;
const STEP = 0.3;
const PULL = { basis: 0.5, status: 0.01 };
const LEAST = { basis: 0.04, status: 0.2 };

interface Example {
  readonly features: readonly (readonly [name: string, value: number])[];
  readonly base: Scores;
  readonly label: number;
  readonly cluster: string;
  /** The figure in its sentence, for the listing of errors. */
  readonly words: string;
}

/** What may be fitted: what a whole article or a heading speaks of is learned by heart and says nothing of other deals. */
const FITTED = {
  basis: /^(?!.*@(?:topic|heading))/,
  status:
    /^(?!denied|ended|says:(?:denied|will)|hedge:exact|(?:credit|partner):none)(?:.+@\*|$|(?:metric|when|result|says|credit|subject|partner|sides|quarter|hedge|left:from|leads|repeated|rivalled|soFar|inHeading|afterRunRate)(?::|$))/,
};
/** Of what was left out, the share that a fit has to gain. */
const LEAST_GAIN = 0.01;
const PARTS = ['basis', 'status'] as const;
type PartName = (typeof PARTS)[number];
/** The hand-set weights alone, from which fitting starts. */
const MODELS = {
  basis: buildModel(BASIS_LABELS, basisCues, basisSigns, basisReach),
  status: buildModel(STATUSES, statusCues, statusSigns, statusReach),
} as const;

function examplesOf(part: PartName, articles: readonly LabelledArticle[]): Example[] {
  const model: Model<string> = MODELS[part];
  return articles.flatMap(({ article, labels, cluster }) => {
    const scene = readScene(article, defaultLexicon());
    const { settings } = scene;
    return settings.flatMap((setting, at): Example[] => {
      const label = labels.find(({ start, end }) => start < setting.figure.end && setting.figure.start < end);
      const wanted = label?.[part];
      if (!label || wanted === undefined) return [];
      const features = withSigns(setting.features, signsOf(scene, at));
      const { figure, sentence } = setting;
      const words = `${article.text.slice(sentence.start, figure.start)}[${figure.quote}]${article.text.slice(figure.end, sentence.end)}`;
      const names = [...features.cues].map(([index, value]): [string, number] => [featureName(index), value]);
      const cues = part === 'status' ? byClass(names) : names;
      const signs = [['', 1] as [string, number], ...features.signs];
      return [
        {
          features: [...cues, ...signs].filter(([name]) => FITTED[part].test(name)),
          base: score(model, features),
          label: model.labels.indexOf(wanted),
          cluster,
          words,
        },
      ];
    });
  });
}

/** Cues of one class taken together, each by what is left of it in its place: there are too few examples of each place. */
function byClass(cues: readonly (readonly [string, number])[]): [string, number][] {
  const sums = new Map<string, number>();
  for (const [feature, value] of cues) {
    const [name, place] = feature.split('@') as [string, Place];
    sums.set(name, (sums.get(name) ?? 0) + value * statusReach[place]);
  }
  return [...sums].map(([name, sum]) => [`${name}@*`, sum]);
}

/** Weights by feature: a row of corrections, one for each label. */
type Rows = Map<string, Float64Array>;

function scoreWith(rows: Rows, { features, base }: Example): Float64Array {
  const sums = Float64Array.from(base);
  for (const [name, value] of features) {
    const row = rows.get(name);
    if (row) for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (row[at] ?? 0) * value;
  }
  return sums;
}

function fit(examples: readonly Example[], labels: number, pull: number): Rows {
  const rows: Rows = new Map();
  const squares: Rows = new Map();
  const row = (of: Rows, name: string): Float64Array => {
    let found = of.get(name);
    if (!found) of.set(name, (found = new Float64Array(labels)));
    return found;
  };
  for (let round = 0; round < ROUNDS; round++) {
    const slopes: Rows = new Map();
    for (const example of examples) {
      const sums = scoreWith(rows, example);
      const top = Math.max(...sums);
      const powers = sums.map((sum) => Math.exp(sum - top));
      const total = powers.reduce((a, b) => a + b, 0);
      for (const [name, value] of example.features) {
        const slope = row(slopes, name);
        for (let at = 0; at < labels; at++)
          slope[at] = (slope[at] ?? 0) + value * ((powers[at] ?? 0) / total - (at === example.label ? 1 : 0));
      }
    }
    for (const [name, slope] of slopes) {
      const weights = row(rows, name);
      const past = row(squares, name);
      for (let at = 0; at < labels; at++) {
        const step = (slope[at] ?? 0) + pull * examples.length ** 0.5 * 10 * (weights[at] ?? 0);
        past[at] = (past[at] ?? 0) + step * step;
        weights[at] = (weights[at] ?? 0) - (STEP * step) / Math.sqrt((past[at] ?? 0) + 1e-6);
      }
    }
  }
  return rows;
}

const rightShare = (examples: readonly Example[], rows: Rows, model: Model<string>): number =>
  examples.filter((example) => best(model, scoreWith(rows, example)) === model.labels[example.label]).length /
  examples.length;

function listErrors(examples: readonly Example[], rows: Rows, model: Model<string>): void {
  for (const example of examples) {
    const said = best(model, scoreWith(rows, example));
    const wanted = model.labels[example.label] ?? '';
    if (said !== wanted) console.log(`  ${example.cluster} ${wanted} read as ${said}: ${example.words}`);
  }
}

function pack(rows: Rows, least: number): PackedCorrections {
  const kept = [...rows]
    .filter(([, row]) => row.some((weight) => Math.abs(weight) >= least))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return packCorrections(
    kept.flatMap(([feature, row]) =>
      [...row].flatMap((weight, label) => (Math.abs(weight) >= least ? [{ feature, label, weight }] : [])),
    ),
  );
}

/** The hand-set weights of status with what the fit adds to them, as a whole. */
function packStatus(rows: Rows, least: number): PackedWeights {
  const hand: Readonly<Record<string, Partial<Record<string, number>>>> = { ...statusSigns, ...statusCues };
  const names = [...new Set([...Object.keys(hand), ...[...rows.keys()].map((name) => name.replace('@*', ''))])].sort();
  return packWeights(
    new Map(
      names.map((name) => {
        const row = rows.get(`${name}@*`) ?? rows.get(name);
        const weights = STATUSES.map((status, label) => {
          const fitted = row?.[label] ?? 0;
          return (hand[name]?.[status] ?? 0) + (Math.abs(fitted) >= least ? fitted : 0);
        });
        return [name, weights];
      }),
    ),
  );
}

const FOLDER = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? '../shared/corpus/dev';
const articles = labelledArticles(FOLDER, 'test/corpus/articles');
if (articles.every(({ cluster }) => cluster.startsWith('own')))
  throw new Error(`no labelled articles in ${FOLDER}: weights stay as they are`);
/** What the hand-set weights were made with: they do well on it anyway, and a fit is judged by the rest. */
const SEEN = new Set(readCorpus(FOLDER).map(({ cluster }) => cluster));
const percent = (share: number) => (100 * share).toFixed(1).padStart(6);
const packed: Record<string, PackedCorrections | PackedWeights> = {};
for (const part of PARTS) {
  const model: Model<string> = MODELS[part];
  const examples = examplesOf(part, articles);
  const own = examples.filter(({ cluster }) => !cluster.startsWith('own'));
  const folds = [...new Set(own.map(({ cluster }) => cluster))].sort();
  const lines = folds.map((fold) => {
    const held = own.filter(({ cluster }) => cluster === fold);
    const rows = fit(
      examples.filter(({ cluster }) => cluster !== fold),
      model.labels.length,
      PULL[part],
    );
    if (process.argv.includes('--errors')) listErrors(held, rows, model);
    return {
      fold,
      count: held.length,
      before: rightShare(held, new Map(), model),
      after: rightShare(held, rows, model),
    };
  });
  for (const { fold, count, before, after } of lines)
    console.log(
      `${part.padEnd(7)} left out ${fold} (${String(count)}): by hand ${percent(before)}  fitted ${percent(after)}`,
    );
  const judged = lines.filter(({ fold }) => !SEEN.has(fold));
  const mean = (pick: (line: (typeof lines)[number]) => number) =>
    judged.reduce((sum, line) => sum + pick(line) * line.count, 0) / judged.reduce((sum, { count }) => sum + count, 0);
  console.log(
    `${part.padEnd(7)} those judged:       by hand ${percent(mean((l) => l.before))}  fitted ${percent(mean((l) => l.after))}`,
  );
  const ships = mean((l) => l.after) >= mean((l) => l.before) + LEAST_GAIN;
  const rows: Rows = ships ? fit(examples, model.labels.length, PULL[part]) : new Map();
  packed[part] = (part === 'status' ? packStatus : pack)(rows, LEAST[part]);
}
if (!process.argv.includes('--dry')) writeFileSync('lib/vocabulary/corrections.json', `${JSON.stringify(packed)}\n`);

/** The same features with more signs. */
function withSigns(features: Features, more: readonly string[]): Features {
  const copy = copyFeatures(features);
  for (const sign of more) copy.signs.set(sign, 1);
  return copy;
}
