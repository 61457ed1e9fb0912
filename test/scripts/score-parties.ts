/**
 * Scores who is assigned to each figure, given the right figures and metrics (`npm run train:assets` fits as well):
 * `node test/scripts/score-parties.ts [--fit] [--errors N] [--role subject] [--left c4,shown0]`. Sides are those that ship,
 * fitted on these articles; assets are left out by cluster (all of them, those named, or none: `--left ""`), then as shipped.
 * `--fit` writes the weights of assets fitted on everything.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { FEATURE_COUNT } from '../../lib/claim/role-features.ts';
import { findMentions } from '../../lib/claim/mentions.ts';
import { readPage } from '../../lib/claim/page.ts';
import { assignParties } from '../../lib/claim/parties.ts';
import type { Role } from '../../lib/claim/families.ts';
import { unpackAssets } from '../../lib/claim/asset-model.ts';
import { wordsOf } from '../../lib/claim/word-weights.ts';
import { defaultLexicon } from '../../lib/vocabulary/shipped.ts';
import { readDeals, readGold, readSightings, sameAsset, sameOrganisations, type GoldArticle } from './parties-gold.ts';
import { fitAssets, readArticles, type Reading } from './train-assets.ts';

const option = (name: string): string | undefined => process.argv[process.argv.indexOf(`--${name}`) + 1];
const has = (name: string): boolean => process.argv.includes(`--${name}`);

const DEV = '../shared/corpus/dev';
const SEEDS = '../shared/seeds/gold';
const OWN = new URL('../corpus/parties', import.meta.url).pathname;
const SHOWN = new URL('../corpus/articles', import.meta.url).pathname;
const FURTHER = new URL('../corpus/further', import.meta.url).pathname;
const SHORT = new URL('../corpus/short', import.meta.url).pathname;
const WORDS = new URL('../corpus/words', import.meta.url).pathname;
if (!existsSync(DEV)) {
  console.log('skipped: the labelled articles are not here');
  process.exit(0);
}
const dev = readArticles([...readGold(DEV), ...readGold(SEEDS), ...readDeals(SHOWN)]);
const own = readArticles(readSightings(OWN));
const further = readArticles(readGold(FURTHER));
const short = readArticles(readSightings(SHORT, true));
/** Lots whose authors labelled every named asset; in the others many are left out. */
const ASSET_LOTS = /-k1[47]\.txt-/;
const named = readArticles(readSightings(WORDS, true).filter(({ article }) => ASSET_LOTS.test(article.id)));
const seeds = dev.filter(({ cluster }) => cluster === 'seed');

interface Tally {
  subject: number;
  of: number;
  counterparty: [tp: number, fp: number, fn: number];
  asset: [tp: number, fp: number, fn: number];
}
const errors: { role: Role; line: string }[] = [];
const newTally = (): Tally => ({ subject: 0, of: 0, counterparty: [0, 0, 0], asset: [0, 0, 0] });

const crossed = newTally();
const shown = newTally();
const left = new Set(has('left') ? option('left')?.split(',').filter(Boolean) : dev.map((one) => one.cluster));
for (const cluster of left) {
  const weights = fitAssets([...dev.filter((one) => one.cluster !== cluster), ...own, ...further, ...short, ...named]);
  const tally = newTally();
  for (const one of dev.filter((reading) => reading.cluster === cluster)) {
    score(one, weights, tally, true);
    score(one, weights, crossed, false);
    if (cluster.startsWith('shown')) score(one, weights, shown, false);
  }
  console.log(`left out ${cluster}  ${show(tally)}`);
}
console.log(`left out shown ${show(shown)}`);
console.log(`left out all ${show(crossed)}`);
// The corpus counts four times and our own sentences twice: the rest is more by far, by many hands and on all kinds of deals.
const isShown = ({ cluster }: Reading): boolean => cluster.startsWith('shown');
const twice = (readings: readonly Reading[]): Reading[] => [...readings, ...readings];
const corpus = dev.filter((one) => !isShown(one));
const packed = fitAssets([
  ...twice(twice(corpus)),
  ...twice(own),
  ...dev.filter(isShown),
  ...further,
  ...short,
  ...named,
]);
const trained = newTally();
for (const one of dev) score(one, packed, trained, false);
console.log(`trained on   ${show(trained)}`);
const seen = newTally();
for (const one of seeds) score(one, packed, seen, true);
console.log(`seeds        ${show(seen)}`);
if (has('fit')) {
  const path = new URL('../../lib/vocabulary/asset-weights.json', import.meta.url);
  writeFileSync(path, `${JSON.stringify({ signs: FEATURE_COUNT, weights: packed })}\n`);
  console.log(`${JSON.stringify(packed).length} characters of weights`);
}
const wanted = has('role') ? option('role') : undefined;
const listed = errors.filter(({ role }) => !wanted || role === wanted);
if (has('errors')) for (const { line } of listed.slice(0, Number(option('errors')))) console.log(line);

function score({ article, golds }: GoldArticle, weights: string, tally: Tally, list: boolean): void {
  const lexicon = defaultLexicon();
  const asks = golds.map(({ ask }) => ask);
  const page = readPage(article, lexicon);
  const parties = assignParties(page, findMentions(page, lexicon), asks, lexicon, {
    sides: wordsOf(lexicon).sides,
    assets: unpackAssets(weights),
  });
  golds.forEach((gold, at) => {
    const got = parties[at];
    if (!got) return;
    const tell = (role: Role): void => {
      if (!list) return;
      const { figure } = gold.ask;
      const around = article.text.slice(Math.max(0, figure.start - 110), figure.end + 60).replace(/\s+/g, ' ');
      errors.push({
        role,
        line: `${role} ${article.id} ${gold.ask.metric} «${figure.quote}» gold ${String(gold[role])} got ${String(got[role])} | ${around}`,
      });
    };
    tally.of++;
    if (sameOrganisations(gold.subject, got.subject)) tally.subject++;
    else tell('subject');
    const both =
      sameOrganisations(gold.counterparty, got.counterparty) &&
      (gold.counterparty === null) === (got.counterparty === null);
    if (!count(tally.counterparty, gold.counterparty, got.counterparty, both)) tell('counterparty');
    if (!count(tally.asset, gold.asset, got.asset, sameAsset(gold.asset, got.asset))) tell('asset');
  });
}

function count(tally: [number, number, number], gold: string | null, got: string | null, same: boolean): boolean {
  if (gold !== null && got !== null && same) tally[0]++;
  else {
    if (got !== null) tally[1]++;
    if (gold !== null) tally[2]++;
  }
  return same;
}

function show({ subject, of, counterparty, asset }: Tally): string {
  const f1 = ([tp, fp, fn]: [number, number, number]): string => ((200 * tp) / (2 * tp + fp + fn || 1)).toFixed(1);
  return `subject ${((100 * subject) / of).toFixed(1)}  counterparty ${f1(counterparty)}  asset ${f1(asset)}  of ${of}`;
}
