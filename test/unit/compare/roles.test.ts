/** One deal told from its two sides, from text: who invests and who is funded, buys and is bought, orders and supplies. */
import { describe, expect, it } from 'vitest';

import { keysOf } from '../../../lib/compare/key.ts';
import { defaultLexicon } from '../../../lib/vocabulary/shipped.ts';
import { compareAll } from './told.ts';

const lexicon = defaultLexicon();

/** Both articles' claims, and what the later one says of the earlier, either of them first. */
function told(one: string, other: string) {
  const [first, second] = ['2026-05-20', '2026-05-22'] as const;
  const all = compareAll([
    { published: first, text: one },
    { published: second, text: other },
  ]);
  const back = compareAll([
    { published: first, text: other },
    { published: second, text: one },
  ]);
  const names = ([, last]: typeof all) => last!.compared.flatMap(({ relations }) => relations.map((r) => r.relation));
  return { claims: all.map(({ claims }) => claims[0]!), there: names(all), back: names(back) };
}

const SIDES: readonly (readonly [one: string, other: string])[] = [
  ['SoftBank invests $22.5 billion in OpenAI.', 'OpenAI has raised $22.5 billion from SoftBank.'],
  ['Nvidia will invest $5.3 billion in Wayve.', 'Wayve said that it secured $5.3 billion from Nvidia.'],
  ['Amazon is putting $4.2 billion into Anthropic.', 'Anthropic received $4.2 billion of funding from Amazon.'],
  ['Meta has bought Manus for $2.5 billion.', 'Manus was acquired by Meta for $2.5 billion.'],
  [
    'Salesforce buys Informatica for $8.2 billion.',
    'Informatica agreed to be taken over by Salesforce in a deal worth $8.2 billion.',
  ],
  [
    'OpenAI will buy $38.4 billion of computing power from Amazon.',
    'Amazon signed a $38.4 billion contract to supply OpenAI with computing power.',
  ],
  [
    'OpenAI signed a contract worth $11.9 billion with CoreWeave.',
    'CoreWeave booked an order of $11.9 billion from OpenAI.',
  ],
  [
    'Microsoft will pay Nebius $17.4 billion for computing power.',
    'The backlog of Nebius includes a $17.4 billion contract with Microsoft.',
  ],
  ['Apollo lends xAI $3.5 billion.', 'xAI borrows $3.5 billion from Apollo.'],
  ['AMD will deliver 120,000 chips to OpenAI.', 'OpenAI will take 120,000 chips from AMD.'],
];

describe('one deal told from its two sides', () => {
  it.each(SIDES)('%s / %s', (one, other) => {
    const { claims, there, back } = told(one, other);
    const [keys, others] = claims.map((claim) => keysOf(claim, lexicon));
    expect(keys!.filter((key) => others!.includes(key) && key.includes('+'))).not.toEqual([]);
    expect([there, back]).toEqual([['consistent'], ['consistent']]);
  });
});

describe('a deal the other way round', () => {
  it.each([
    ['Nvidia invests $2 billion in CoreWeave.', 'CoreWeave invests $2 billion in Nvidia.'],
    ['Meta has bought Manus for $2.5 billion.', 'Manus has bought Meta for $2.5 billion.'],
  ])('is another one: %s / %s', (one, other) => {
    const { there, back } = told(one, other);
    expect([there, back]).toEqual([[], []]);
  });

  it('is no deal of a third firm with one of them', () => {
    const { there } = told(
      'SoftBank invests $22.5 billion in OpenAI.',
      'Anthropic has raised $22.5 billion from SoftBank.',
    );
    expect(there).toEqual([]);
  });
});
