/** The project's own files and what each imports, for the tests of its architecture. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

export const ROOT = new URL('../../..', import.meta.url).pathname;

/** Every file under version control, and new ones that are not ignored; paths from the root. */
export const FILES: readonly string[] = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path !== '' && existsSync(join(ROOT, path)));

/** The source files of the extension. */
export const SOURCES = FILES.filter((path) => /^(?:entrypoints|components|lib)\/.*\.tsx?$/.test(path));

export interface Import {
  /** As it is written in the file. */
  readonly written: string;
  /** Path from the root, or the name of the package. */
  readonly target: string;
  readonly typesOnly: boolean;
}

const IMPORT = /^(?:import|export)(?<type> type)?(?: [^'";]* from)? '(?<from>[^']+)'|\bimport\('(?<later>[^']+)'\)/gm;

export function importsOf(path: string): Import[] {
  return [...readFileSync(join(ROOT, path), 'utf8').matchAll(IMPORT)].map(({ groups }) => {
    const written = groups?.from ?? groups?.later ?? '';
    const target = written.startsWith('.') ? posix.join(posix.dirname(path), written) : written;
    return { written, target, typesOnly: groups?.type !== undefined };
  });
}

/** The layer that a file belongs to, or the package that a name outside of the project does. */
export function layerOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  if (top === 'lib') return second.replace(/\.ts$/, '');
  return top;
}

export function linesOf(path: string): number {
  return readFileSync(join(ROOT, path), 'utf8').trimEnd().split('\n').length;
}
