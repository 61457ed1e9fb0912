/**
 * Fits which unknown words with capitals name an organisation that figures are told of: `npm run train:names [-- --left]`
 * writes lib/vocabulary/name-weights.json. Those are right that any figure of the article is labelled with as a side. `--left`
 * prints first how many of articles left out are found, and how many of those found are right.
 */
import { writeFileSync } from 'node:fs';
import { namesToTell } from '../../lib/claim/forms.ts';
import { packNameModel, scoreName, unpackNameModel, type NameModel } from '../../lib/claim/name-model.ts';
import { NAME_GROUPS, tellNameSigns, type NameGroup, type Runs } from '../../lib/claim/name-signs.ts';
import { knownNames } from '../../lib/claim/mentions.ts';
import { readPage } from '../../lib/claim/page.ts';
import type { Run } from '../../lib/claim/runs.ts';
import { defaultLexicon } from '../../lib/vocabulary/shipped.ts';
import { numbers } from './numbers.ts';
import { organisationsOf, readGold, readSightings, shareName, type GoldArticle } from './parties-gold.ts';

/** Words that may be a name, where they stand, and whether they are a side's. */
interface Example {
  readonly places: readonly Run[];
  readonly runs: Runs;
  readonly right: boolean;
}

const lexicon = defaultLexicon();

function examplesOf({ article, golds }: GoldArticle): Example[] {
  const page = readPage(article, lexicon);
  const sides = new Set(
    golds.flatMap((gold) => [gold.subject, gold.counterparty].flatMap((names) => [...organisationsOf(names)])),
  );
  const runs = namesToTell(page, knownNames(page, lexicon));
  return [...runs.byWords].map(([words, places]) => ({
    places,
    runs,
    right: shareName(sides, organisationsOf(words)),
  }));
}

/** Articles or texts in which a sign must stand before it is learnt, and the least weight that ships. */
const LEAST_OFTEN = 42;
const LEAST = 0.15;
const ROUNDS = 8;
const STEP = 0.12;
const DECAY = 2e-5;

function fit(examples: readonly Example[]): NameModel {
  const counts = new Map<string, number>();
  const key = (group: NameGroup, sign: string): string => `${group}:${sign}`;
  const read = examples.map(({ places, runs, right }) => {
    const signs = new Map<string, number>();
    tellNameSigns(places, runs, (group, sign, strength) => {
      if (group !== 'form' && /\d/.test(sign)) return;
      const at = key(group, sign);
      signs.set(at, (signs.get(at) ?? 0) + strength);
    });
    for (const sign of signs.keys()) counts.set(sign, (counts.get(sign) ?? 0) + 1);
    return { signs, right };
  });
  const rows = new Map([...counts].filter(([, count]) => count >= LEAST_OFTEN).map(([sign], row) => [sign, row]));
  const told = read.map(({ signs, right }) => ({
    right,
    signs: [...signs].flatMap(([sign, strength]) => {
      const row = rows.get(sign);
      return row === undefined ? [] : [[row, strength] as const];
    }),
  }));
  const weights = new Float64Array(rows.size);
  const squares = new Float64Array(rows.size).fill(1e-6);
  const chance = numbers(5);
  for (let turn = 0; turn < ROUNDS * told.length; turn++) {
    const { signs, right } = told[Math.floor(chance() * told.length)] ?? { signs: [], right: false };
    const score = signs.reduce((sum, [row, strength]) => sum + strength * (weights[row] ?? 0), 0);
    const error = 1 / (1 + Math.exp(-score)) - Number(right);
    for (const [row, strength] of signs) {
      const slope = error * strength + DECAY * (weights[row] ?? 0);
      const square = (squares[row] = (squares[row] ?? 0) + slope * slope);
      weights[row] = (weights[row] ?? 0) - (STEP * slope) / Math.sqrt(square);
    }
  }
  const model = Object.fromEntries(NAME_GROUPS.map((group) => [group, new Map<string, number>()]));
  for (const [sign, row] of rows) {
    const colon = sign.indexOf(':');
    const weight = weights[row] ?? 0;
    if (Math.abs(weight) >= LEAST) model[sign.slice(0, colon)]?.set(sign.slice(colon + 1), weight);
  }
  return model as unknown as NameModel;
}

/** Odds from which on words count, as logarithms. */
const ODDS = [1, 0, -1, -1.5, -2];

function judge(name: string, examples: readonly Example[], model: NameModel): void {
  const scored = examples.map(({ places, runs, right }) => ({ right, score: scoreName(model, places, runs) }));
  const all = scored.filter(({ right }) => right).length;
  const percent = (part: number, whole: number): string => ((100 * part) / (whole || 1)).toFixed(0);
  const told = ODDS.map((odds) => {
    const found = scored.filter(({ score }) => score >= odds);
    const right = found.filter((one) => one.right).length;
    return `from ${String(odds)}: ${percent(right, found.length)} right, ${percent(right, all)} found`;
  });
  console.log(`${name.padEnd(12)} ${told.join('; ')} of ${String(all)}`);
}

const CORPUS = ['../shared/corpus/dev', '../shared/seeds/gold'].flatMap(readGold);
if (CORPUS.length === 0) throw new Error('no labelled articles in ../shared: weights stay as they are');
const articles = [
  ...CORPUS,
  ...readGold('test/corpus/articles'),
  ...readGold('test/corpus/further'),
  ...['parties', 'short', 'words'].flatMap((name) => readSightings(`test/corpus/${name}`)),
];
/** How often our own sentences count, which are the plain cases. */
const OWN_COUNTS = 12;
const own = new Set(readSightings('test/corpus/parties').map(({ article }) => article.id));
const read = articles.map((one) => {
  const examples = examplesOf(one);
  return own.has(one.article.id) ? new Array<Example[]>(OWN_COUNTS).fill(examples).flat() : examples;
});
/** Parts into which the articles fall when some are left out. */
const PARTS = 5;
if (process.argv.includes('--left')) {
  for (let part = 0; part < PARTS; part++) {
    const model = fit(read.filter((_, at) => at % PARTS !== part).flat());
    judge(`left out ${String(part + 1)}`, read.filter((_, at) => at % PARTS === part).flat(), model);
  }
}
const packed = packNameModel(fit(read.flat()));
judge('trained on', read.flat(), unpackNameModel(packed));
writeFileSync('lib/vocabulary/name-weights.json', `${JSON.stringify(packed)}\n`);
console.log(`${String(JSON.stringify(packed).length)} characters of weights`);
