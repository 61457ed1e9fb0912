import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };

const ROOT = new URL('../../../', import.meta.url).pathname;
const KEYS = Object.keys(messages);
/** How keys begin, by the part of the product that speaks. */
const PREFIXES = [
  'extension_',
  'command_',
  'popup_',
  'card_',
  'relation_',
  'reason_',
  'verdict_',
  'claim_',
  'error_',
  'badge_',
];

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(ROOT, folder, name), 'utf8'));
}

const CODE = [
  ...['entrypoints', 'components', 'lib'].flatMap(sources),
  readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8'),
];

/** What code names: whole keys, and beginnings of keys whose end is only known when it runs (`popup_tab_${name}`). */
const NAMED = new Set(
  CODE.flatMap((code) => [...code.matchAll(/['"`]([a-z]+_\w+)['"`]/gi)].map(([, key]) => key ?? '')),
);
const BEGUN = new Set(
  CODE.flatMap((code) => [...code.matchAll(/`([a-z]+_\w*)\$\{/gi)].map(([, start]) => start ?? '')),
);
const MANIFEST = new Set(CODE.flatMap((code) => [...code.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '')));

/** The keys whose message breaks a rule. */
const breaking = (rule: (message: string) => boolean) =>
  Object.entries(messages).flatMap(([key, { message }]) => (rule(message) ? [key] : []));

describe('messages', () => {
  test('each is used', () => {
    const isUsed = (key: string) =>
      NAMED.has(key) || MANIFEST.has(key) || [...BEGUN].some((start) => key.startsWith(start));
    expect(KEYS.filter((key) => !isUsed(key))).toEqual([]);
  });

  test('every key that code names exists', () => {
    const named = [...NAMED].filter((key) => PREFIXES.some((prefix) => key.startsWith(prefix)));
    expect([...named, ...MANIFEST].filter((key) => !KEYS.includes(key))).toEqual([]);
  });

  test('every beginning of a key leads somewhere', () => {
    const begun = [...BEGUN].filter((start) => PREFIXES.some((prefix) => start.startsWith(prefix)));
    expect(begun.filter((start) => !KEYS.some((key) => key.startsWith(start)))).toEqual([]);
  });

  test('a dollar sign stands for an argument only', () => {
    expect(breaking((message) => /\$(?![1-9](?!\d))/.test(message))).toEqual([]);
  });

  test('each is plain text without loose ends', () => {
    expect(breaking((message) => message !== message.trim() || message === '' || /<|&\w+;/.test(message))).toEqual([]);
  });

  test('they speak of sources, not of truth', () => {
    const verdict = /\b(?:true|false|wrong|incorrect|misquot\w*|fake|fact-check\w*)\b/i;
    expect(breaking((message) => verdict.test(message))).toEqual([]);
  });
});
