/**
 * Holds what ships within its budgets: `node test/scripts/sizes.ts`, after a build. Prints expected and actual.
 *
 * A script in a page costs main-thread time by the kilobyte on each page the reader opens, so its budget is the tightest.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { stdout } from 'node:process';
import { gzipSync } from 'node:zlib';

import { build } from 'vite';
import { SHIPPED } from '../../lib/vocabulary/shipped.ts';

const ROOT = new URL('../..', import.meta.url).pathname;

/** One thing that has a budget, in kB of minified code. */
interface Budget {
  readonly name: string;
  readonly limit: number;
  readonly code: string;
}

const budgets = [...['chrome-mv3', 'firefox-mv3'].flatMap(budgetsOfBuild), await budgetOfReading()];
if (budgets.length === 1) throw new Error('There is no build in .output: run npm run build first.');

let over = 0;
for (const { name, limit, code } of budgets) {
  const size = Buffer.byteLength(code) / 1000;
  const gzip = gzipSync(code).byteLength / 1000;
  if (size > limit) over += 1;
  const actual = `${size.toFixed(1).padStart(6)} kB (${gzip.toFixed(1)} gzip)`;
  stdout.write(
    `${size > limit ? '✗' : '✓'} ${name.padEnd(36)} expected ≤ ${String(limit).padStart(3)} kB, actual ${actual}\n`,
  );
}
process.exitCode = over > 0 ? 1 : 0;

function budgetsOfBuild(folder: string): Budget[] {
  const output = join(ROOT, '.output', folder);
  if (!existsSync(join(output, 'manifest.json'))) return [];
  const reader = read(join(output, 'content-scripts/reader.js'));
  const popup = scriptsOf(output, 'popup.html').map((path) => read(join(output, path)));
  return [
    { name: `${folder}: content script`, limit: 15, code: reader },
    { name: `${folder}: background`, limit: 444, code: read(join(output, 'background.js')) },
    { name: `${folder}: popup`, limit: 170, code: popup.join('\n') },
    { name: `${folder}: vocabulary`, limit: 119, code: read(join(output, 'vocabulary.json')) },
    { name: `${folder}: what is learnt`, limit: 69, code: read(join(output, 'learnt.json')) },
    { name: `${folder}: rates`, limit: 6, code: read(join(output, 'rates.json')) },
  ];
}

/** Extraction with its vocabulary: what a worker has to parse before it reads an article. */
async function budgetOfReading(): Promise<Budget> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    build: {
      write: false,
      minify: true,
      rollupOptions: { input: join(ROOT, 'test/scripts/reading-entry.ts'), preserveEntrySignatures: 'strict' },
    },
  });
  const outputs = [result].flat().flatMap((bundle) => ('output' in bundle ? bundle.output : []));
  const code = outputs.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n');
  const { rates: _, ...shipped } = SHIPPED;
  const words = JSON.stringify(shipped);
  return { name: 'extraction: code, weights and words', limit: 412, code: code + words };
}

/** The scripts that a page loads, with all they import in turn. */
function scriptsOf(output: string, page: string): string[] {
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path) || !existsSync(join(output, path)) || !statSync(join(output, path)).isFile()) return;
    found.add(path);
    const chunks = readdirSync(join(output, 'chunks'));
    for (const chunk of chunks) if (read(join(output, path)).includes(chunk)) visit(`chunks/${chunk}`);
  };
  for (const [, path] of read(join(output, page)).matchAll(/(?:src|href)="\/([^"]+\.js)"/g)) visit(path ?? '');
  return [...found];
}

function read(path: string): string {
  return readFileSync(path, 'utf8');
}
