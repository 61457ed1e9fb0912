import { describe, expect, it } from 'vitest';
import { NO_RATES } from '../../../lib/vocabulary/fx.ts';
import { compileLexicon } from '../../../lib/vocabulary/lexicon.ts';
import { matchName } from '../../../lib/vocabulary/name-trie.ts';
import { defaultLexicon } from '../../../lib/vocabulary/shipped.ts';
import { compileCues } from '../../../lib/vocabulary/cues/trie.ts';
import { tokenize } from '../../../lib/vocabulary/tokens.ts';
import { unpackVocabulary } from '../../../lib/vocabulary/vocabulary.ts';
import { wordBook } from '../../../lib/vocabulary/words.ts';

const NO_WORDS = {
  common: '',
  others: '',
  signs: '',
  metric: { steps: [], weights: '' },
  sides: { steps: [], weights: '' },
};
const SMALL = unpackVocabulary({
  organisations: [
    'Helix Dynamics|1||Helix?|Hexapod 3~Lantern?|Ada Moreau^~Sam Stone^?|robots',
    'Orca|2',
    'Orca Cloud|3|Orca|OC',
    'd-Wave Foods|8',
  ].join('\n'),
  assets: 'Site Nine|0|Orca|Orca Cloud|Helix Dynamics|The Nine?',
  outlets: 'The Morning Ledger',
  words: { paths: '', languages: {} },
  antecedentWeights: '',
  nameWeights: { signs: {}, weights: { steps: [], weights: '' } },
  assetWeights: { steps: [], weights: '' },
  wordWeights: NO_WORDS,
  stateWeights: { signs: '', weights: { steps: [], weights: '' } },
  rates: NO_RATES,
});

describe('the shipped form of the vocabulary', () => {
  it('unfolds names, products, people and surnames with their doubts', () => {
    const [helix] = SMALL.organisations;
    expect(helix?.namings.map(({ words, via, ambiguous }) => `${words}/${via}/${String(ambiguous)}`)).toEqual([
      'Helix Dynamics/name/false',
      'Helix/name/true',
      'Hexapod 3/product/false',
      'Lantern/product/true',
      'Ada Moreau/person/false',
      'Moreau/surname/false',
      'Sam Stone/person/false',
      'Stone/surname/true',
    ]);
    expect(helix?.context).toEqual(['robots']);
  });

  it('refuses a line of unknown kind', () => {
    const words = { paths: '', languages: {} };
    expect(() =>
      unpackVocabulary({
        organisations: 'Zeta|77',
        assets: '',
        outlets: '',
        words,
        antecedentWeights: '',
        nameWeights: { signs: {}, weights: { steps: [], weights: '' } },
        assetWeights: { steps: [], weights: '' },
        wordWeights: NO_WORDS,
        stateWeights: { signs: '', weights: { steps: [], weights: '' } },
        rates: NO_RATES,
      }),
    ).toThrow('not an organisation');
  });
});

describe('the lexicon', () => {
  const lexicon = compileLexicon(SMALL);
  const book = wordBook({
    ...lexicon,
    cues: compileCues([]),
    roles: { openers: null, codeOf: () => 0 },
    learnt: new Map(),
  });
  const found = (text: string): string[] => {
    const tokens = tokenize(text, book);
    const names: string[] = [];
    for (let at = 0; at < tokens.count;) {
      const match = matchName(tokens.words[at]?.name, tokens, at);
      const sense = match?.senses[0];
      if (sense) names.push(sense.organisation?.name ?? sense.asset?.name ?? '');
      at = match ? match.end : at + 1;
    }
    return names;
  };

  it.each([
    ['Orca Cloud is bigger than Orca.', ['Orca Cloud', 'Orca']],
    ['ORCA and d-Wave Foods', ['Orca', 'd-Wave Foods']],
    ['the Hexapod 3 of Helix Dynamics', ['Helix Dynamics', 'Helix Dynamics']],
    ['Orcas Aktie steigt', ['Orca']],
    ['at Site Nine', ['Site Nine']],
  ])('finds the longest names in "%s"', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  it.each(['an orca swims', 'Orcadian songs', 'a helix of DNA', 'He said: Orchard'])('finds none in "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('answers what comparison asks of names', () => {
    expect(lexicon.canonical('OC')).toBe('Orca Cloud');
    expect(lexicon.canonical('helix dynamics')).toBe('Helix Dynamics');
    expect(lexicon.canonical('Nobody Ltd')).toBe('Nobody Ltd');
    expect(lexicon.kin('Orca Cloud')).toEqual(['Orca']);
    expect(lexicon.kin('Orca')).toEqual([]);
    expect(lexicon.partiesOf('Site Nine')).toEqual(['Orca', 'Orca Cloud', 'Helix Dynamics']);
    expect(lexicon.kindOf('OC')).toBe('cloud');
  });
});

describe('the names that ship', () => {
  const lexicon = defaultLexicon();

  it.each([
    ['Alphabet', 'Google'],
    ['AWS', 'Amazon Web Services'],
    ['Sequoia Capital', 'Sequoia'],
    ['UK government', 'UK'],
    ['Colossus I', 'Colossus 1'],
  ])('call %s %s', (alias, name) => {
    expect(lexicon.canonical(alias)).toBe(name);
  });

  it('have no organisation within itself', () => {
    for (const name of lexicon.organisations.keys()) expect(lexicon.kin(name)).not.toContain(name);
  });
});
