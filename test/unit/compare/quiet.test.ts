/** Rows of SEMANTICS in which a careful reader says little: from text. */
import { describe, expect, it } from 'vitest';

import { between, compareAll } from './told.ts';

/** All that two articles, or two figures of one, say to each other. */
const names = (...all: Parameters<typeof between>) => between(...all).map(({ relation }) => relation);

describe('a caption in another language', () => {
  it('repeats the figure of its page', () => {
    const all = compareAll([
      {
        text: 'Anthropic pays xAI 1.25 billion dollars per month for the Colossus 1 data center.\n\nAnthropic verse à xAI 1,25 milliard de dollars par mois pour le centre de données Colossus 1.',
      },
    ]);
    expect(names(all, '1.25 billion', '1,25 milliard')).toContain('repeat');
  });
});

describe('a growth told with and without its month', () => {
  it('is no conflict and no update', () => {
    const all = compareAll([
      {
        published: '2025-11-12',
        text: 'Anthropic’s run-rate revenue grew from $1 billion to over $5 billion in September 2025.\n\nAnthropic’s run-rate revenue grew from $1 billion to over $5 billion in a single month.',
      },
    ]);
    const said = all[0]!.compared.flatMap(({ relations }) =>
      relations.filter(({ shown, relation }) => shown && relation !== 'repeat'),
    );
    expect(said).toEqual([]);
    expect(names(all, '$5 billion', '$5 billion')).toContain('repeat');
  });
});

describe('an order of magnitude', () => {
  it('says nothing of a counted number', () => {
    const all = compareAll([
      { text: 'Anthropic will use one million TPU chips of Google.' },
      { text: 'Anthropic will use millions of TPU chips of Google.' },
    ]);
    expect(all.map(({ claims }) => claims.filter(({ metric }) => metric === 'chips').length)).toEqual([1, 1]);
    expect(names(all, 'million', 'million')).toEqual([]);
  });
});

const TRANCHES =
  'SoftBank agreed to invest $40 billion in OpenAI. SoftBank paid a first tranche of $10 billion to OpenAI in April.';

describe('parts of a whole', () => {
  /** The sums that are written out for the first tranche. */
  const sums = (text: string) =>
    compareAll([{ published: '2026-01-10', text }])[0]!.compared[1]!.verdict.evidence.map(({ relation }) => [
      relation.name,
      relation.sum,
    ]);

  it('are summed up where they come to it', () => {
    const second = 'SoftBank paid a second tranche of $30 billion to OpenAI in December.';
    expect(sums(`${TRANCHES} ${second}`)).toContainEqual(['partOf', '$10bn + $30bn = $40bn']);
  });

  it('are left as they are where one is missing', () => {
    const second = 'SoftBank paid a second tranche of $8.3 billion to OpenAI in December.';
    expect(sums(`${TRANCHES} ${second}`)).toContainEqual(['partOf', null]);
  });
});

describe('a right to take more', () => {
  const option = 'OpenAI has an option to buy another $4 billion of computing power from Cerebras, the firms said.';
  const talks = 'OpenAI is in talks to buy $4 billion of computing power from Cerebras, people familiar with it said.';
  const done = 'OpenAI has signed a contract to buy $5 billion of computing power from Cerebras.';
  const said = (first: string) =>
    names(
      compareAll([
        { publisher: 'The Harbour Ledger', published: '2026-01-10', text: first },
        { publisher: 'Northgate Dispatch', published: '2026-02-10', text: done },
      ]),
      '$4 billion',
      '$5 billion',
    );

  it('is no talk that the contract was the outcome of', () => {
    expect(said(talks)).toContain('outcome');
    expect(said(option)).not.toContain('outcome');
  });
});

describe('capacity that comes on top of more', () => {
  const site = 'OpenAI rents the site Stargate Norway from Nscale.';
  const whole = { published: '2025-08-01', text: `${site} Stargate Norway will have as much as 290 megawatts.` };
  const added = { published: '2025-08-02', text: `${site} Stargate Norway will get another 290 megawatts.` };

  it('is not said to be as much as there is in all', () => {
    expect(names(compareAll([whole, added]), '290 megawatts', '290 megawatts')).toEqual([]);
  });

  it('agrees where another page adds as much', () => {
    const again = { ...added, published: '2025-08-03' };
    expect(names(compareAll([added, again]), '290 megawatts', '290 megawatts')).not.toEqual([]);
  });
});
