/** The steps that `npm run check` and `npm test` have in common. */
import { tests, tool } from './steps.mjs';

const SOURCES = ['entrypoints', 'components', 'lib', 'test', 'wxt.config.ts'];

export const STATIC = [
  [
    tool('types', 'tsc', '--noEmit'),
    tool(
      'lint',
      'eslint',
      '-c',
      'test/eslint.config.js',
      '--cache',
      '--cache-location',
      'node_modules/.cache/eslint/',
      ...SOURCES,
    ),
  ],
  [
    tool('pure types', 'tsc', '-p', 'test/tsconfig.pure.json', '--noEmit'),
    tool('format', 'prettier', '--check', '--log-level', 'warn', '--cache', '.'),
  ],
];

export const UNIT = [tests('unit tests', '--project', 'unit')];

export const BUILDS = [
  tool('build for Chromium', 'wxt', 'build'),
  tool('build for Firefox', 'wxt', 'build', '-b', 'firefox', '--mv3'),
];

export const SIZES = [tool('sizes', 'node', 'test/scripts/sizes.ts')];
