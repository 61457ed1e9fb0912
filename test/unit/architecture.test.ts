/** Conventions of the code, held by reading it: layers, cycles, lengths, names, and what the pure layers may know. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { FILES, importsOf, layerOf, linesOf, ROOT, SOURCES } from './architecture/sources.ts';

const PURE = ['text', 'vocabulary', 'figure', 'claim', 'compare', 'exchange'];
const LEAVES = ['messages', 'settings', 'i18n', 'translate'];

/**
 * What each layer may import beside itself. A layer with `(types)` may be imported for its types only. Packages are named
 * as they are; what is not listed is forbidden.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  text: [],
  vocabulary: ['text'],
  figure: ['text', 'vocabulary'],
  claim: ['text', 'vocabulary', 'figure'],
  compare: ['text', 'vocabulary', 'figure', 'claim'],
  exchange: ['text', 'vocabulary', 'figure', 'claim', 'compare', 'zod'],
  messages: ['text (types)', 'claim (types)', 'compare (types)', 'zod'],
  settings: ['zod', 'wxt'],
  i18n: ['wxt', 'translate', 'compare (types)', 'public (types)'],
  translate: ['compare (types)'],
  page: ['messages (types)', 'text (types)', 'claim (types)', 'compare (types)', 'settings (types)'],
  store: [...PURE, 'messages', 'settings', 'dexie'],
  answer: [...PURE, ...LEAVES, 'store', 'wxt', 'zod'],
  components: [...PURE.map((layer) => `${layer} (types)`), 'messages (types)', 'settings (types)', 'i18n', 'preact'],
  entrypoints: [...PURE, ...LEAVES, 'page', 'store', 'answer', 'components', 'dexie', 'preact', 'wxt'],
};

/** Longest file, in lines; entrypoints wire and decide nothing. Data aside (`isData`). */
const LONGEST = 250;
const LONGEST_ENTRYPOINT = 80;

/** Words that say nothing of what a thing is. */
const EMPTY_WORDS =
  /(?:^|[-_.])(?:data|info|item|entity|helper|util|manager|service|process|handle|misc|common|shared)s?(?=$|[-_.])/i;

/** All that stands at the top level, beside files whose name starts with a dot. */
const TOP_LEVEL = [
  ...['components', 'entrypoints', 'lib', 'public', 'test'],
  ...[
    'CHANGELOG.md',
    'LICENSE',
    'PRIVACY.md',
    'README.md',
    'package-lock.json',
    'package.json',
    'tsconfig.json',
    'wxt.config.ts',
  ],
];

/** Tables of words, weights and names: their length says nothing of how hard they are to read. */
function isData(path: string): boolean {
  return /^lib\/vocabulary\/(?!lexicon|tokens|.*trie)/.test(path) || /\/weights\//.test(path) || /\.json$/.test(path);
}

test('each layer imports only what it may', () => {
  const wrong = SOURCES.flatMap((path) => {
    const layer = layerOf(path);
    const allowed = MAY_IMPORT[layer];
    if (!allowed) return [`${path}: ${layer} is no layer`];
    return importsOf(path)
      .map((found) => ({ ...found, to: layerOf(found.target) }))
      .filter(
        ({ to, typesOnly }) =>
          to !== layer && !allowed.includes(to) && !(typesOnly && allowed.includes(`${to} (types)`)),
      )
      .map(
        ({ to, target, typesOnly }) =>
          `${path}: ${layer} may not import ${typesOnly ? 'types of ' : ''}${to} (${target})`,
      );
  });
  expect(wrong).toEqual([]);
});

test('the table names no layer that is not there', () => {
  const there = new Set(SOURCES.map(layerOf));
  expect(Object.keys(MAY_IMPORT).filter((layer) => !there.has(layer) && layer !== 'exchange')).toEqual([]);
});

test('no file imports itself through others', () => {
  const graph = new Map(
    SOURCES.map((path) => [path, importsOf(path).flatMap(({ target, typesOnly }) => (typesOnly ? [] : [target]))]),
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (done.has(path) || trail.includes(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  expect(cycles).toEqual([]);
});

test('files are short', () => {
  const code = SOURCES.filter((path) => !isData(path)).map((path) => ({ path, lines: linesOf(path) }));
  const sorted = code.map(({ lines }) => lines).sort((a, b) => a - b);
  const long = code.filter(({ lines }) => lines > 150);
  console.log(
    `${code.length} files, median ${sorted[sorted.length >> 1]} lines (aim ≤ 60), ${long.length} over 150, longest ${sorted.at(-1)} (cap ${LONGEST})`,
  );
  const cap = (path: string): number => (path.startsWith('entrypoints/') ? LONGEST_ENTRYPOINT : LONGEST);
  expect(code.filter(({ path, lines }) => lines > cap(path))).toEqual([]);
});

test('tests and tools keep to the cap too', () => {
  const long = FILES.filter((path) => /^test\/.*\.(?:tsx?|m?js)$/.test(path) && !path.startsWith('test/corpus/'))
    .map((path) => ({ path, lines: linesOf(path) }))
    .filter(({ lines }) => lines > LONGEST);
  expect(long).toEqual([]);
});

test('the top level holds what it should and nothing else', () => {
  const found = [...new Set(FILES.map((path) => path.split('/')[0] ?? ''))].filter((name) => !name.startsWith('.'));
  expect(found.filter((name) => !TOP_LEVEL.includes(name))).toEqual([]);
});

test('no file or folder has an empty word for a name', () => {
  const names = new Set(
    FILES.filter((path) => !/^(?:public|test\/pages)\//.test(path)).flatMap((path) => path.split('/')),
  );
  expect([...names].filter((name) => EMPTY_WORDS.test(name))).toEqual([]);
  expect(['utils', 'claim-helper.ts', 'shared', 'data.ts'].every((name) => EMPTY_WORDS.test(name))).toBe(true);
});

test('imports carry their extension', () => {
  const bare = SOURCES.flatMap((path) =>
    importsOf(path)
      .filter(({ written }) => written.startsWith('.') && !/\.(?:tsx?|json|css(?:\?inline)?)$/.test(written))
      .map(({ written }) => `${path}: ${written}`),
  );
  expect(bare).toEqual([]);
});

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(ROOT, 'node_modules/.pure-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Type-checks one file under the configuration of the pure layers; gives what the compiler says. */
function checkAsPure(code: string): string {
  writeFileSync(join(folder, 'snippet.ts'), code);
  const config = { extends: '../../test/tsconfig.pure.json', include: ['./snippet.ts'] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  try {
    return execFileSync(join(ROOT, 'node_modules/.bin/tsc'), ['-p', folder, '--noEmit'], { encoding: 'utf8' });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

test('the pure layers are checked without a document, a browser or a clock of Node', { timeout: 60_000 }, () => {
  expect(checkAsPure('export const length: number = [1, 2].length;')).toBe('');
  const said = checkAsPure(
    ['document', 'window', 'browser', 'chrome', 'fetch', 'process', 'setTimeout'].map((name) => `${name};`).join('\n'),
  );
  for (const name of ['document', 'window', 'browser', 'chrome', 'fetch', 'process', 'setTimeout']) {
    expect(said).toContain(`'${name}'`);
  }
});

test('every pure folder is among those that are checked so', () => {
  const include = readdirSync(join(ROOT, 'lib'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const config = execFileSync('node', ['-p', `JSON.stringify(require('./tsconfig.pure.json').include)`], {
    cwd: dirname(import.meta.dirname),
    encoding: 'utf8',
  });
  const checked = (JSON.parse(config) as string[]).map((path) => path.replace('../lib/', ''));
  expect(checked).toEqual(PURE.filter((name) => include.includes(name)));
});
