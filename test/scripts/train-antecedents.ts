/**
 * Fits whom descriptions and pronouns stand for: `npm run train:antecedents [-- --left]` writes
 * lib/vocabulary/antecedent-weights.json. No label tells it: whoever is a side of a figure in the same sentence most likely is
 * meant. `--left` prints first how many are right of articles left out; those before them are resolved as fitted on all.
 */
import { writeFileSync } from 'node:fs';
import {
  ANTECEDENT_SIGNS,
  chooseBy,
  packAntecedents,
  unpackAntecedents,
  type Anaphor,
  type Antecedent,
  type Choose,
} from '../../lib/claim/antecedent.ts';
import { findMentions } from '../../lib/claim/mentions.ts';
import { readPage } from '../../lib/claim/page.ts';
import { defaultLexicon } from '../../lib/vocabulary/shipped.ts';
import { numbers } from './numbers.ts';
import { organisationsOf, readGold, readSightings, shareName, type GoldArticle } from './parties-gold.ts';

/** An anaphor in the sentence of labelled figures, and which of those it may stand for are sides of one. */
interface Example {
  readonly anaphor: Anaphor;
  readonly antecedents: readonly Antecedent[];
  readonly right: readonly boolean[];
}

const lexicon = defaultLexicon();

/** The anaphors of an article of which the labels tell something; whom earlier ones stand for is as `choose` says. */
function examplesOf({ article, golds }: GoldArticle, choose: Choose): Example[] {
  const page = readPage(article, lexicon);
  const { starts } = page.tokens;
  const found: Omit<Example, 'right'>[] = [];
  findMentions(page, lexicon, (antecedents, anaphor) => {
    found.push({ anaphor, antecedents });
    return choose(antecedents, anaphor);
  });
  return found.flatMap(({ anaphor, antecedents }) => {
    const start = starts[anaphor.first] ?? 0;
    const told = golds.filter(({ ask: { sentence } }) => sentence.start <= start && start < sentence.end);
    const sides = new Set(
      told.flatMap((gold) => [gold.subject, gold.counterparty].flatMap((name) => [...organisationsOf(name)])),
    );
    const right = antecedents.map(({ spoken }) => shareName(sides, organisationsOf(spoken.name)));
    return right.includes(true) && right.includes(false) ? [{ anaphor, antecedents, right }] : [];
  });
}

/** Parts into which the articles fall when some are left out. */
const PARTS = 5;

const ROUNDS = 10;
const STEP = 0.1;
const DECAY = 3e-4;

/** Fits weights by steps that grow smaller the more a sign was learnt of. */
function fit(examples: readonly Example[]): Float64Array {
  const weights = new Float64Array(ANTECEDENT_SIGNS);
  const squares = new Float64Array(ANTECEDENT_SIGNS).fill(1e-2);
  const slopes = new Float64Array(ANTECEDENT_SIGNS);
  const chance = numbers(3);
  for (let turn = 0; turn < ROUNDS * examples.length; turn++) {
    const { antecedents, right } = examples[Math.floor(chance() * examples.length)] ?? { antecedents: [], right: [] };
    const scores = antecedents.map(({ signs }) => signs.reduce((sum, sign) => sum + (weights[sign] ?? 0), 0));
    const top = Math.max(...scores);
    const powers = scores.map((score) => Math.exp(score - top));
    const all = powers.reduce((sum, power) => sum + power, 0);
    const wanted = powers.reduce((sum, power, at) => sum + (right[at] ? power : 0), 0);
    const touched = new Set<number>();
    antecedents.forEach(({ signs }, at) => {
      const slope = (powers[at] ?? 0) / all - (right[at] ? (powers[at] ?? 0) / wanted : 0);
      for (const sign of signs) {
        slopes[sign] = (slopes[sign] ?? 0) + slope;
        touched.add(sign);
      }
    });
    for (const sign of touched) {
      const slope = (slopes[sign] ?? 0) + DECAY * (weights[sign] ?? 0);
      const square = (squares[sign] = (squares[sign] ?? 0) + slope * slope);
      weights[sign] = (weights[sign] ?? 0) - (STEP * slope) / Math.sqrt(square);
      slopes[sign] = 0;
    }
  }
  return weights;
}

/** How many anaphors weights are right about, of pronouns and of descriptions. */
function judge(
  examples: readonly Example[],
  weights: Float32Array,
): Record<'pronouns' | 'descriptions', [number, number]> {
  const choose = chooseBy(weights);
  const tally: ReturnType<typeof judge> = { pronouns: [0, 0], descriptions: [0, 0] };
  for (const { anaphor, antecedents, right } of examples) {
    const own = tally[anaphor.is === null ? 'pronouns' : 'descriptions'];
    own[1]++;
    const chosen = choose(antecedents, anaphor);
    if (right[antecedents.findIndex(({ spoken }) => spoken === chosen)]) own[0]++;
  }
  return tally;
}

const show = (name: string, tally: ReturnType<typeof judge>): void => {
  const told = Object.entries(tally).map(
    ([type, [right, all]]) => `${type} ${((100 * right) / all).toFixed(1)} of ${String(all)}`,
  );
  console.log(`${name.padEnd(12)} ${told.join('  ')}`);
};

const CORPUS = ['../shared/corpus/dev', '../shared/seeds/gold'].flatMap(readGold);
if (CORPUS.length === 0) throw new Error('no labelled articles in ../shared: weights stay as they are');
/** How often our own sentences count, which are the plain cases. */
const OWN_COUNTS = 5;

const articles = [
  ...CORPUS,
  ...readGold('test/corpus/articles'),
  ...readGold('test/corpus/further'),
  ...['parties', 'short', 'words'].flatMap((name) => readSightings(`test/corpus/${name}`)),
];
const own = new Set(readSightings('test/corpus/parties').map(({ article }) => article.id));
/** All anaphors, those of our own sentences as often as they count. */
const all = (read: readonly (readonly Example[])[], keep: (at: number) => boolean = () => true): Example[] =>
  read.flatMap((examples, at) => {
    const times = own.has(articles[at]?.article.id ?? '') ? OWN_COUNTS : 1;
    return keep(at) ? new Array<readonly Example[]>(times).fill(examples).flat() : [];
  });

/** Whom one anaphor stands for bears on the next, so that all are read anew with what was fitted, until little changes. */
const TURNS = 3;
let packed = '';
for (let turn = 0; turn < TURNS; turn++) {
  const choose = chooseBy(unpackAntecedents(packed));
  packed = packAntecedents(fit(all(articles.map((one) => examplesOf(one, choose)))));
}
const fitted = unpackAntecedents(packed);
const read = articles.map((one) => examplesOf(one, chooseBy(fitted)));
if (process.argv.includes('--left')) {
  const sums: ReturnType<typeof judge> = { pronouns: [0, 0], descriptions: [0, 0] };
  for (let part = 0; part < PARTS; part++) {
    const weights = Float32Array.from(fit(all(read, (at) => at % PARTS !== part)));
    const tally = judge(read.filter((_, at) => at % PARTS === part).flat(), weights);
    for (const type of ['pronouns', 'descriptions'] as const)
      for (const at of [0, 1] as const) sums[type][at] += tally[type][at];
  }
  show('left out', sums);
}
show('trained on', judge(read.flat(), fitted));
const path = new URL('../../lib/vocabulary/antecedent-weights.json', import.meta.url);
writeFileSync(path, `${JSON.stringify({ weights: packed })}\n`);
