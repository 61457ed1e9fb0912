import { expect, test } from 'vitest';

import { formatDate, phrasesOf, translator } from '../../../lib/translate.ts';

const t = translator({
  both: { message: '$2 tells $1' },
  claims: { message: '$1 claim of $2 | $1 claims of $2' },
});

test.each([
  [['$15bn', 'Harbour Wire'], 'Harbour Wire tells $15bn'],
  [['$2', '$1'], '$1 tells $2'],
  [['$15bn'], ' tells $15bn'],
])('arguments %j go in once and are not read again', (args, sentence) => {
  expect(t('both', args)).toBe(sentence);
});

test.each([
  ['1', 'a', '1 claim of a'],
  ['0', 'a', '0 claims of a'],
  ['21', 'a', '21 claims of a'],
  ['1,001', 'a', '1,001 claims of a'],
  ['2', 'one | two', '2 claims of one | two'],
])('%s of "%s" takes its form before the title goes in', (count, title, sentence) => {
  expect(t('claims', [count, title])).toBe(sentence);
});

test('forms follow the language: French counts nought in the singular', () => {
  expect(phrasesOf('fr')('$1 source | $1 sources', ['0'])).toBe('0 source');
});

test('dates among the arguments are written as the language writes them, other numbers are left alone', () => {
  expect(phrasesOf('en-GB')('$1, $2, $3, $4', ['2026-05-22', '2025-09', '2026', '1250-99'])).toBe(
    '22 May 2026, Sept 2025, 2026, 1250-99',
  );
});

test('a key without a message is named', () => {
  expect(() => t('popup_nonsense')).toThrow('No message "popup_nonsense"');
});

test.each([
  ['2026', 'en', '2026'],
  ['2026-05', 'en', 'May 2026'],
  ['2026-05-22', 'en-GB', '22 May 2026'],
  ['2026-05-22', 'en', 'May 22, 2026'],
  ['2026-05-22', 'fr', '22 mai 2026'],
  ['2026-01-01', 'en-GB', '1 Jan 2026'],
  ['2025-Q3', 'en', '2025-Q3'],
  ['2026-13', 'en', '2026-13'],
  ['2026-02-31', 'en', '2026-02-31'],
  ['', 'en', ''],
  ['yesterday', 'en', 'yesterday'],
])('%s in %s is %s', (iso, lang, written) => {
  expect(formatDate(iso, lang)).toBe(written);
});
