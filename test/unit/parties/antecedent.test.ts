import { describe, expect, it } from 'vitest';

import {
  ANTECEDENT_SIGNS,
  chooseBy,
  packAntecedents,
  unpackAntecedents,
  type Antecedent,
} from '../../../lib/claim/antecedent.ts';
import { findMentions } from '../../../lib/claim/mentions.ts';
import { readPage } from '../../../lib/claim/page.ts';
import { defaultLexicon } from '../../../lib/vocabulary/shipped.ts';
import { articleOf } from './reading.ts';

const lexicon = defaultLexicon();

/** Whom the last description or pronoun of a text may stand for. */
function antecedentsOf(text: string): Antecedent[] {
  let last: readonly Antecedent[] = [];
  findMentions(readPage(articleOf(text), lexicon), lexicon, (antecedents) => {
    last = antecedents;
    return antecedents[0]?.spoken ?? null;
  });
  return [...last];
}

describe('weights', () => {
  it('come back as they were packed, to a tenth and within what a digit tells', () => {
    const weights = Float64Array.from({ length: ANTECEDENT_SIGNS }, (_, at) => (at % 91) / 10 - 4.5);
    expect([...unpackAntecedents(packAntecedents(weights))].map((one) => Math.round(one * 10))).toEqual(
      [...weights].map((one) => Math.max(-45, Math.min(45, Math.round(one * 10)))),
    );
  });

  it('count nothing where they were fitted for other signs', () => {
    expect(new Set(unpackAntecedents('zzz'))).toEqual(new Set([0]));
  });

  it('that ship are for the signs that are read', () => {
    expect(lexicon.antecedentWeights).toHaveLength(ANTECEDENT_SIGNS);
  });

  it('choose whom most speaks for, and the first of equals', () => {
    const [one, other] = antecedentsOf('Oracle hires. Cohere pays. It grows.');
    if (!one || !other) throw new Error('two names are spoken of');
    const weights = new Float32Array(ANTECEDENT_SIGNS);
    expect(chooseBy(weights)([one, other], { first: 0, end: 1, is: null })).toBe(one.spoken);
    for (const sign of other.signs) if (!one.signs.includes(sign)) weights[sign] = 1;
    expect(chooseBy(weights)([one, other], { first: 0, end: 1, is: null })).toBe(other.spoken);
    expect(chooseBy(weights)([], { first: 0, end: 1, is: null })).toBeNull();
  });
});

describe('whom words may stand for', () => {
  const named = (text: string) => antecedentsOf(text).map(({ spoken }) => spoken.name);

  it('are those spoken of, the last one first', () => {
    expect(named('Oracle hires. Cohere pays. Oracle grows. It waits.')).toEqual(['Oracle', 'Cohere']);
  });

  it('is the name alone that a description stands right behind', () => {
    expect(named('Oracle hires. It met GIC, the investment firm of a state.')).toEqual(['GIC']);
    expect(named('Beside Oracle and GIC, the company said so.')).toEqual(['GIC', 'Oracle']);
  });

  it('are no governments where firms are spoken of', () => {
    expect(named('Oracle sells to the European Union. The company grows.')).toEqual(['Oracle']);
    expect(named('Oracle sells to the European Union. The buyer pays.')).toEqual(['EU', 'Oracle']);
  });

  it('are some dozens of a listing, with those of the headline', () => {
    const listing = [...lexicon.organisations.keys()].slice(0, 300).join('. ');
    const names = named(`Cohere hires\n${listing}. The company grows.`);
    expect(names.length).toBeGreaterThan(20);
    expect(names.length).toBeLessThan(50);
    expect(names).toContain('Cohere');
  });
});
