/**
 * Scores single sentences, passages and pairs, then claims and relations against the labelled articles beside the checkout and
 * those of our own, fitted on and sealed: `npm run score`, `-- --errors N` to list what is read wrongly (of those sealed
 * nothing is listed: they would be known then). Where the articles beside the checkout are not there it says so and leaves it
 * at that.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { passageScore } from './score-passages.ts';
import { pairScore } from './score-pairs.ts';
import { toldScore } from './score-told.ts';
import { adoptValues, showShortScore, writeShortArticles } from './short-articles.ts';

const SHARED = new URL('../../../shared/', import.meta.url).pathname;
const SCRIPTS = new URL('.', import.meta.url).pathname;
/** Room for what a script prints: the claims of some dozens of articles with all their relations. */
const MOST = 1 << 28;

const { values } = parseArgs({ options: { errors: { type: 'string', default: '0' } } });

/** Runs a script of Node on an input; gives what it prints and throws, with its words, where it fails. */
function run(script: string, words: readonly string[], input: string): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], {
    input,
    encoding: 'utf8',
    maxBuffer: MOST,
  });
  if (status !== 0) throw new Error(`${script} failed (${String(status)}): ${stderr}`);
  return stdout;
}

/** The articles of a folder without their labels, one JSON line each. */
function documentsOf(folder: string): string {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const lines = names.sort().map((name) => {
    const { id, url, publisher, title, published, lang, text } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    return JSON.stringify({ id, url, publisher, title, published, lang, text });
  });
  return `${lines.join('\n')}\n`;
}

/** Reads and compares the articles of a folder, prints the table of scores, and gives what was compared. */
function scoreFolder(folder: string, errors = values.errors): string {
  const compared = run(join(SCRIPTS, 'compare.ts'), [], documentsOf(folder));
  console.log(`\n${folder}`);
  console.log(run(join(SHARED, 'eval/score.mjs'), ['--gold', folder, '--errors', errors], compared));
  return compared;
}

/** Reads the short articles of a folder, and prints how well what they are labelled for is told. */
function scoreShort(folder: string): void {
  const written = writeShortArticles(folder);
  const claims = run(join(SCRIPTS, 'claims.ts'), [], documentsOf(written));
  adoptValues(written, claims);
  const score = run(join(SHARED, 'eval/score.mjs'), ['--gold', written, '--json'], claims);
  console.log(`\n${folder}\n${showShortScore(score)}`);
  rmSync(written, { recursive: true });
}

console.log(toldScore());
console.log(passageScore());
console.log(pairScore());

const OWN = new URL('../corpus/', import.meta.url).pathname;
const folders = ['corpus/dev', 'seeds/gold'].map((name) => join(SHARED, name));
if ([...folders, join(SHARED, 'eval')].every(existsSync)) {
  const [, seeds = ''] = folders.map((folder) => scoreFolder(folder));
  // Its exit code says whether every row holds, which is a finding here and no failure.
  const { stdout } = spawnSync(
    process.execPath,
    [join(SHARED, 'eval/relations.mjs'), join(SHARED, 'seeds/relations.json')],
    { input: seeds, encoding: 'utf8' },
  );
  console.log(stdout);
  for (const fitted of ['articles', 'further']) scoreFolder(join(OWN, fitted));
  // What is read or fitted on there, it could no longer measure.
  scoreFolder(join(OWN, 'sealed'), '0');
  scoreShort(join(OWN, 'sealed/short'));
} else console.log(`No labelled articles in ${SHARED}: nothing is scored.`);
