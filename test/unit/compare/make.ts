/** Claims and testimonies for tests: a plain one, and what is to be different about it. */
import type { Claim } from '../../../lib/claim/claim.ts';
import type { Source, Testimony } from '../../../lib/compare/evidence.ts';
import type { NameIndex } from '../../../lib/compare/names.ts';
import rates from '../../../lib/vocabulary/fx.json' with { type: 'json' };

const CANONICAL: Readonly<Record<string, string>> = {
  Alphabet: 'Google',
  'Google Cloud': 'Google',
  'Meta Platforms': 'Meta',
};
const KIN: Readonly<Record<string, readonly string[]>> = { xAI: ['SpaceX'], DeepMind: ['Google'], AWS: ['Amazon'] };

/** Looks a name up in any case, as the lexicon does. */
function find<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.entries(table).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}

/** A handful of names, so that tests of comparison do not hang on the vocabulary. */
export const NAMES: NameIndex = {
  canonical: (name) => find(CANONICAL, name) ?? name,
  kin: (name) => find(KIN, name) ?? [],
  partiesOf: (asset) => (asset === 'Colossus 1' ? ['xAI', 'Anthropic'] : []),
  rates,
};

const PLAIN: Claim = {
  start: 0,
  end: 11,
  quote: '$40 billion',
  kind: 'money',
  low: 40e9,
  high: 40e9,
  decimals: -9,
  hedge: 'exact',
  hedgeWord: null,
  vague: false,
  unit: 'USD',
  per: null,
  model: null,
  alsoTold: null,
  repeatOf: null,
  metric: 'contract',
  basis: null,
  measure: null,
  stage: null,
  firmness: null,
  subject: 'Anthropic',
  counterparty: null,
  asset: null,
  asOf: null,
  term: null,
  status: 'agreed',
  partOf: null,
  attribution: null,
  implied: [],
  sentence: { start: 0, end: 40 },
};

const SOURCE: Source = { url: null, title: null, publisher: null, publishedAt: null, lang: 'en', fingerprint: null };

export function claim(parts: Partial<Claim> = {}): Claim {
  return { ...PLAIN, ...parts };
}

export function testimony(
  id: string,
  parts: Partial<Claim> = {},
  source: Partial<Source> = {},
  origin: Testimony['origin'] = 'page',
  sentence = 'A sentence that tells the figure.',
): Testimony {
  return { id, claim: claim(parts), source: { ...SOURCE, url: `https://${id}.test/`, ...source }, origin, sentence };
}
