/**
 * Scores the labelled articles beside the checkout as if they were new: `npm run score:left`. For each cluster of them all
 * weights are fitted anew, in a copy of the project beside a copy of the articles that lacks the cluster, and the cluster is
 * read with those. Takes a quarter of an hour a cluster; the checkout stays as it is.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const PROJECT = join(import.meta.dirname, '../..');
const SHARED = join(PROJECT, '../shared');
const FITS = ['train:names', 'train:antecedents', 'train:words', 'train:assets', 'train:states'];
/** Room for what a script prints. */
const MOST = 1 << 28;

if (!existsSync(SHARED)) {
  console.log(`No labelled articles in ${SHARED}: nothing is scored.`);
  process.exit(0);
}

function run(folder: string, command: string, words: readonly string[], input = ''): string {
  const { status, stdout, stderr } = spawnSync(command, words, {
    cwd: folder,
    input,
    encoding: 'utf8',
    maxBuffer: MOST,
  });
  if (status !== 0) throw new Error(`${words.join(' ')} failed (${String(status)}): ${stderr}`);
  return stdout;
}

const names = readdirSync(join(SHARED, 'corpus/dev')).filter((name) => name.endsWith('.json'));
const clusterOf = (name: string): string => name.split('-')[0] ?? name;

/** What is read in the articles of a cluster, one JSON line each, by weights that were fitted without them. */
function readLeftOut(cluster: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'left-out-'));
  const project = join(folder, basename(PROJECT));
  const isCode = (path: string): boolean =>
    !/\/(?:node_modules|\.git|\.output|\.wxt)(?:\/|$)/.test(path.slice(PROJECT.length));
  cpSync(PROJECT, project, { recursive: true, filter: isCode });
  symlinkSync(join(PROJECT, 'node_modules'), join(project, 'node_modules'));
  const dev = join(folder, 'shared/corpus/dev');
  cpSync(SHARED, join(folder, 'shared'), { recursive: true });
  rmSync(dev, { recursive: true });
  mkdirSync(dev);
  for (const name of names) if (clusterOf(name) !== cluster) cpSync(join(SHARED, 'corpus/dev', name), join(dev, name));
  for (const fit of FITS) run(project, 'npm', ['run', '-s', fit]);
  const left = names.filter((name) => clusterOf(name) === cluster).sort();
  const documents = left.map((name) => {
    const file = readFileSync(join(SHARED, 'corpus/dev', name), 'utf8');
    const { id, url, publisher, title, published, lang, text } = JSON.parse(file);
    return JSON.stringify({ id, url, publisher, title, published, lang, text });
  });
  const told = run(project, 'npm', ['run', '-s', 'compare'], `${documents.join('\n')}\n`);
  rmSync(folder, { recursive: true });
  return told;
}

/** The table of scores of some clusters. */
function score(told: string, clusters: readonly string[]): void {
  const words = ['--gold', join(SHARED, 'corpus/dev'), '--cluster', clusters.join(',')];
  console.log(
    `\nleft out: ${clusters.join(', ')}\n${run(PROJECT, process.execPath, [join(SHARED, 'eval/score.mjs'), ...words], told)}`,
  );
}

const clusters = [...new Set(names.map(clusterOf))].sort();
const all = clusters.map((cluster) => {
  const told = readLeftOut(cluster);
  score(told, [cluster]);
  return told;
});
score(all.join(''), clusters);
