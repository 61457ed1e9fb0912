/**
 * Fits which unknown words with capitals name an organisation that figures are told of: `npm run train:names [-- --left]`
 * writes lib/vocabulary/name-weights.json. Those are right that any figure of the article is labelled with as a side. `--left`
 * prints first how many of articles left out are found, and how many of those found are right.
 */
import { writeFileSync } from 'node:fs';
import { namesToTell } from '../../lib/claim/forms.ts';
import { numberSigns, packNameModel, scoreName, unpackNameModel, type NameModel } from '../../lib/claim/name-model.ts';
import { NAME_GROUPS, tellNameSigns, type NameGroup, type Runs } from '../../lib/claim/name-signs.ts';
import { knownNames } from '../../lib/claim/mentions.ts';
import { readPage } from '../../lib/claim/page.ts';
import type { Run } from '../../lib/claim/runs.ts';
import { defaultLexicon } from '../../lib/vocabulary/shipped.ts';
import type { NameWeights } from '../../lib/vocabulary/vocabulary.ts';
import { fitNames } from './fit-names.ts';
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

/** How often a sign must be told before it is learnt. */
const LEAST_OFTEN = 100;

/** The signs that are learnt, and the weights. */
function fit(examples: readonly Example[]): NameWeights {
  const counts = Object.fromEntries(NAME_GROUPS.map((group) => [group, new Map<string, number>()])) as Counts;
  const read = examples.map(({ places, runs, right }) => {
    const signs: [NameGroup, string, number][] = [];
    tellNameSigns(places, runs, (group, sign, strength) => {
      if (group !== 'form' && /\d/.test(sign)) return;
      signs.push([group, sign, strength]);
      counts[group].set(sign, (counts[group].get(sign) ?? 0) + 1);
    });
    return { signs, right };
  });
  const often = NAME_GROUPS.map((group) => {
    const signs = [...counts[group]].flatMap(([sign, count]) => (count < LEAST_OFTEN ? [] : sign));
    return [group, signs.sort()] as const;
  });
  const rows = numberSigns(Object.fromEntries(often) as unknown as Record<NameGroup, string[]>);
  const told = read.map(({ signs, right }) => ({
    right,
    signs: signs.flatMap(([group, sign, strength]) => {
      const row = rows[group].get(sign);
      return row === undefined ? [] : [[row, strength] as const];
    }),
  }));
  return packNameModel(rows, fitNames(told, rows, numbers(5)));
}
type Counts = Record<NameGroup, Map<string, number>>;

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
    const model = unpackNameModel(fit(read.filter((_, at) => at % PARTS !== part).flat()));
    judge(`left out ${String(part + 1)}`, read.filter((_, at) => at % PARTS === part).flat(), model);
  }
}
const packed = fit(read.flat());
judge('trained on', read.flat(), unpackNameModel(packed));
writeFileSync('lib/vocabulary/name-weights.json', `${JSON.stringify(packed)}\n`);
console.log(`${String(JSON.stringify(packed).length)} characters of weights`);
