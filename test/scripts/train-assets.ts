/**
 * Fits what figures are about (see `lib/claim/asset-model.ts`), on all articles whose assets are labelled, with what else is read
 * of them as it ships:
 *
 *   npm run train:assets [-- --left] [--turn N]     writes lib/vocabulary/asset-weights.json
 *
 * `--left` prints first how it does on articles left out, whose metrics and sides are read by what has learnt from them too.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { scoreAssets, unpackAssetModel, type AssetModel } from '../../lib/claim/asset-model.ts';
import { METRICS } from '../../lib/claim/claim.ts';
import { heedAssets } from '../../lib/claim/decide.ts';
import { readPage } from '../../lib/claim/page.ts';
import { readLineups } from '../../lib/claim/parties.ts';
import { newMemory } from '../../lib/claim/recall.ts';
import { readScene } from '../../lib/claim/scene.ts';
import { topOf } from '../../lib/claim/scores.ts';
import { packTables } from '../../lib/claim/tables.ts';
import { defaultLexicon } from '../../lib/vocabulary/shipped.ts';
import { fitAssets, type AssetExample } from './fit-assets.ts';
import { numbers } from './numbers.ts';
import { isRight, readGold, readSightings, type GoldArticle } from './parties-gold.ts';

const { values: options } = parseArgs({ options: { left: { type: 'boolean' }, turn: { type: 'string' } } });
const TURN = Number(options.turn ?? 1);

/** How often the articles of the corpus count, further whole articles, short ones of the same make, and our own sentences. */
const CORPUS_COUNTS = 24;
const WHOLE_COUNTS = 10;
const SHORT_COUNTS = 2;
const OWN_COUNTS = 8;

const lexicon = defaultLexicon();

/** The figures of an article in their order: what each is about is remembered for the next. */
function toExamples({ article, golds }: GoldArticle): AssetExample[] {
  const { settings, metrics, mentions, parties } = readScene(article, lexicon);
  const asks = settings.map(({ figure, sentence }, at) => ({ figure, sentence, metric: metrics[at] ?? 'other' }));
  const lineups = readLineups(readPage(article, lexicon), mentions, asks, lexicon);
  const memory = newMemory();
  return lineups.flatMap(({ ask, assets }, at): AssetExample[] => {
    const { figure, metric } = ask;
    const gold = golds.find(({ ask: { figure: told } }) => told.start < figure.end && figure.start < told.end);
    if (!gold) return [];
    const { subject = null, counterparty = null } = parties[at] ?? {};
    const sides = { subject, counterparty };
    const heeds = heedAssets(assets, ask, sides, memory);
    const candidates = heeds.map((heed, place) => ({
      ...heed,
      right: isRight(assets[place]?.name ?? null, gold.asset, 'asset'),
    }));
    const own = assets.find((_, place) => candidates[place]?.right);
    memory.keep(ask, sides, own?.name ?? gold.asset);
    return [{ metric: METRICS.indexOf(metric), candidates }];
  });
}

interface Read {
  readonly examples: readonly AssetExample[];
  readonly times: number;
}
const read = (golds: readonly GoldArticle[], times: number): Read[] =>
  golds.map((gold) => ({ examples: toExamples(gold), times }));

/** Whoever labelled how far deals have come labelled every named asset too; in other lots many are left out. */
const isJudged = ({ golds }: GoldArticle): boolean => golds.some(({ status }) => status !== null);

const corpus = ['../shared/corpus/dev', '../shared/seeds/gold'].flatMap(readGold);
if (corpus.length === 0) throw new Error('no labelled articles in ../shared: weights stay as they are');
const articles = [
  ...read(corpus, CORPUS_COUNTS),
  ...read(['test/corpus/articles', 'test/corpus/further'].flatMap(readGold), WHOLE_COUNTS),
  ...read(readSightings('test/corpus/short'), SHORT_COUNTS),
  ...read(readSightings('test/corpus/parties'), OWN_COUNTS),
  ...read(readSightings('test/corpus/words').filter(isJudged), 1),
];

/** Figures that teach something: one that may be about several things, of which one is right. */
const isTelling = ({ candidates }: AssetExample): boolean =>
  candidates.length > 1 && candidates.some(({ right }) => right);

const fit = (of: readonly Read[]): Float64Array[] =>
  fitAssets(
    of.flatMap(({ examples, times }) => new Array<AssetExample[]>(times).fill(examples.filter(isTelling)).flat()),
    numbers(TURN),
  );

/** How many figures are given what they are about, by those that may be about several things. */
function judge(name: string, of: readonly Read[], model: AssetModel): void {
  const examples = of.flatMap((one) => one.examples.filter(isTelling));
  const right = examples.filter(({ metric, candidates }) => {
    const scores = scoreAssets(model, METRICS[metric] ?? 'other', candidates);
    return candidates[topOf(scores)]?.right;
  });
  console.log(`${name} ${((100 * right.length) / examples.length).toFixed(1)} of ${String(examples.length)}`);
}

/** Parts into which the articles fall when some are left out. */
const PARTS = 5;
if (options.left) {
  for (let part = 0; part < PARTS; part++) {
    const model = unpackAssetModel(packTables(fit(articles.filter((_, at) => at % PARTS !== part))));
    judge(
      `left out ${String(part + 1)} of ${String(PARTS)}`,
      articles.filter((_, at) => at % PARTS === part),
      model,
    );
  }
}
const packed = packTables(fit(articles));
judge('trained on', articles, unpackAssetModel(packed));
writeFileSync('lib/vocabulary/asset-weights.json', `${JSON.stringify(packed)}\n`);
console.log(`${String(JSON.stringify(packed).length)} characters of weights`);
