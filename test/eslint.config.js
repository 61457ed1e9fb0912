import regexp from 'eslint-plugin-regexp';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const NETWORK = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection'];
const DOM_TEXT = 'Pages and answers are text, never mark-up: build elements and set textContent.';

/** Imported by name, the whole of zod is bundled: 443 kB in place of 83. */
const ZOD_BY_NAMESPACE = {
  selector:
    "ImportDeclaration[source.value=/^zod/] > :matches(ImportSpecifier[imported.name='z'], ImportDefaultSpecifier)",
  message: "Write `import * as z from 'zod'`: a third of the size.",
};

/** Ways to reach the network or to run text as code; the extension has no use for any of them. */
const NO_NETWORK_NO_EVAL = {
  'no-eval': 'error',
  'no-implied-eval': 'off',
  '@typescript-eslint/no-implied-eval': 'error',
  'no-new-func': 'off',
  'no-restricted-globals': [
    'error',
    ...[...NETWORK, 'Image'].map((name) => ({ name, message: 'Nothing leaves the computer.' })),
  ],
  'no-restricted-properties': [
    'error',
    ...NETWORK.flatMap((property) =>
      ['window', 'globalThis', 'self'].map((object) => ({ object, property, message: 'Nothing leaves the computer.' })),
    ),
    { property: 'sendBeacon', message: 'Nothing leaves the computer.' },
    ...[
      'innerHTML',
      'outerHTML',
      'insertAdjacentHTML',
      'write',
      'writeln',
      'createContextualFragment',
      'setHTMLUnsafe',
    ].map((property) => ({ property, message: DOM_TEXT })),
  ],
};

const TASTE = [
  'use-ignore-case',
  'prefer-d',
  'negation',
  'no-obscure-range',
  'no-dupe-characters-character-class',
  'no-useless-character-class',
  'prefer-character-class',
  'no-unused-capturing-group',
  'optimal-quantifier-concatenation',
  'no-dupe-disjunctions',
  'no-useless-non-capturing-group',
];

export default defineConfig(
  { ignores: ['node_modules', '.output', '.wxt', 'test/artefacts', 'test/pages', 'test/bench/node_modules'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked, regexp.configs['flat/recommended']],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: new URL('..', import.meta.url).pathname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always'],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['#imports', '@/*', '~/*', '@@/*', '~~/*'],
              message: 'Import by relative path, so that layers can be held.',
            },
          ],
        },
      ],
      'no-restricted-syntax': ['error', ZOD_BY_NAMESPACE],
      '@typescript-eslint/require-await': 'off', // an async function is how a contract that answers later is kept
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'regexp/no-super-linear-backtracking': ['error', { report: 'certain' }],
      'regexp/no-super-linear-move': 'off',
      'no-control-regex': 'off',
      '@typescript-eslint/unbound-method': 'off', // methods kept apart from their objects on purpose, and stubs of them
      '@typescript-eslint/no-unnecessary-type-assertion': 'off', // an assertion that says more than the compiler asks for
      // Taste, not safety: what is written out reads better than the shortest pattern.
      ...Object.fromEntries(TASTE.map((rule) => [`regexp/${rule}`, 'off'])),
    },
  },
  { files: ['entrypoints/**', 'components/**', 'lib/**'], rules: NO_NETWORK_NO_EVAL },
  {
    // Tests and tools read corpora, reports and pages whose shape the test itself checks.
    files: ['test/**'],
    rules: Object.fromEntries(
      ['assignment', 'member-access', 'argument', 'call', 'return'].map((what) => [
        `@typescript-eslint/no-unsafe-${what}`,
        'off',
      ]),
    ),
  },
  {
    // The background reads the packs that ship with it; its content security policy keeps it to the extension's own files.
    files: ['lib/answer/browser-part.ts'],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    files: ['entrypoints/*.content.ts', 'lib/page/**', 'components/**', 'entrypoints/popup/**'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['lib/{text,vocabulary,figure,claim,compare,exchange}/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...NETWORK,
        { name: 'performance', message: 'Pure layers have no clock.' },
        { name: 'setTimeout', message: 'Pure layers have no clock.' },
      ],
      'no-restricted-syntax': [
        'error',
        ZOD_BY_NAMESPACE,
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'A date is an argument.' },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'A date is an argument.',
        },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: 'Pure layers give the same answer each time.',
        },
      ],
    },
  },
);
