import { expect, it } from 'vitest';
import { UNSURE } from '../../../lib/claim/claim.ts';
import { cueFeature, type Place } from '../../../lib/claim/features.ts';
import { isMetricStated } from '../../../lib/claim/metric.ts';
import { readClaims } from '../../../lib/claim/read.ts';
import { compileLexicon } from '../../../lib/vocabulary/lexicon.ts';
import { defaultLexicon, SHIPPED } from '../../../lib/vocabulary/shipped.ts';
import { unpackVocabulary } from '../../../lib/vocabulary/vocabulary.ts';
import { articleOf } from '../parties/reading.ts';

const mute = { steps: [], weights: '' };
/** Has learnt nothing, so that all metrics seem the same to it. */
const wordWeights = { common: '', others: '', signs: '', metric: mute, sides: mute };
const deaf = compileLexicon(unpackVocabulary({ ...SHIPPED, wordWeights }));

it.each([
  ['people', 'headcount users customers other', 'The firm has 3,000 employees.'],
  ['users', 'users customers other', 'The firm has 5 million users.'],
  ['sites', 'sites other', 'The firm has 40 data centers.'],
  ['chips', 'chips', 'The firm has 5,000 GPUs.'],
  ['power', 'power market other', 'The firm has 5 GW.'],
  ['duration', 'term other', 'The firm has a five-year contract.'],
  ['count', 'growth customers users headcount sites stake other', 'The firm has grown 4x.'],
])('measures with %s nothing but %s', (kind, metrics, text) => {
  const told = readClaims(articleOf(text), deaf).filter((claim) => claim.kind === kind);
  expect(told).toHaveLength(1);
  expect(metrics.split(' ')).toContain(told[0]!.metric);
});

it('is unsure of what is as likely something else, and not of what can only be one thing', () => {
  const unsure = (text: string, lexicon = deaf): string[] =>
    readClaims(articleOf(text), lexicon).flatMap(({ implied }) =>
      implied.flatMap(({ part, rule }) => (rule === UNSURE ? part : [])),
    );
  expect(unsure('The firm has $3 billion.')).toContain('metric');
  expect(unsure('The firm has 5,000 GPUs.')).not.toContain('metric');
  expect(unsure('Oracle is valued at $3 billion.', defaultLexicon())).toEqual([]);
});

it('measures with money no count', () => {
  const text = 'Weekly users: $700 million. Users number, users count, $8 million users.';
  for (const { metric } of readClaims(articleOf(text), defaultLexicon())) expect(metric).not.toBe('users');
});

it('measures with an amount that is told again what it did before', () => {
  const [told, between, again] = [
    'Nebius borrowed $4.3 billion in notes and loans. ',
    'The morning was grey in Amsterdam, where people hurried to work as on any other day of the week. '.repeat(4),
    'The $4.3 billion came on Monday.',
  ];
  const metrics = (text: string) => readClaims(articleOf(text), defaultLexicon()).map(({ metric }) => metric);
  expect(metrics(between + again)).not.toEqual(['debt']);
  expect(metrics(told + between + again)).toEqual(['debt', 'debt']);
});

it.each<[Place, stated: boolean]>([
  ['l0', true],
  ['r2', true],
  ['l3', false],
  ['r3', false],
  ['before', false],
  ['topic', false],
])('is stated by a word for it at %s: %s', (place, stated) => {
  const cues = new Map([[cueFeature('debt', place), 1]]);
  const setting = { figure: { kind: 'money' }, features: { cues } } as never;
  expect(isMetricStated(setting, 'debt')).toBe(stated);
  expect(isMetricStated(setting, 'capex')).toBe(false);
});
