/** The rows of SEMANTICS that name two figures, and what is told elsewhere of the same deals: each from text. */
import { describe, expect, it } from 'vitest';

import { on, RENT, MULTI_YEAR, CLOSED, TALKS, PLAN } from './semantics-texts.ts';
import { between, compareAll } from './told.ts';
import type { Told } from './told.ts';

interface Row {
  readonly row: string;
  readonly a: Told;
  /** The article compared with a; none where both figures stand on one page. */
  readonly b?: Told;
  readonly quotes: readonly [a: string, b: string];
  /** Relations of which one must be told; empty where nothing but "consistent" may be. */
  readonly say: readonly string[];
  readonly strength?: 'sure' | 'possible';
  readonly cause?: string;
  readonly reason?: RegExp;
}

const ROWS: readonly Row[] = [
  {
    row: 'a total told as the price of one year',
    a: RENT,
    b: MULTI_YEAR,
    quotes: ['1.25 billion', '$15 billion'],
    say: ['conflicts'],
    strength: 'possible',
    cause: 'period',
    reason: /\$1\.25bn × 12 = \$15bn/,
  },
  {
    row: 'two totals, one of them a year’s price',
    a: RENT,
    b: MULTI_YEAR,
    quotes: ['40 billion', '$15 billion'],
    say: ['conflicts'],
    strength: 'possible',
    cause: 'period',
  },
  {
    row: 'a rate over its term comes to the total',
    a: RENT,
    quotes: ['1.25 billion', '40 billion'],
    say: ['derives'],
    reason: /\$1\.25bn × 34–37 months to May 2029 = \$42\.5bn–\$46\.25bn/,
  },
  { row: 'talks and their close', a: TALKS, b: CLOSED, quotes: ['$900 billion', '$965 billion'], say: ['outcome'] },
  { row: 'valuations of two rounds', a: PLAN, b: CLOSED, quotes: ['$183 billion', '$965 billion'], say: ['updates'] },
  {
    row: 'talks after an earlier close',
    a: PLAN,
    b: TALKS,
    quotes: ['$183 billion', '$900 billion'],
    say: ['pendingUpdate'],
  },
  { row: 'run-rates whose bounds overlap', a: PLAN, b: TALKS, quotes: ['$5 billion', '$30 billion'], say: ['updates'] },
  {
    row: 'the trap: the same sum, other parties, other direction',
    a: CLOSED,
    b: RENT,
    quotes: ['$40 billion', '40 billion'],
    say: [],
  },
  { row: 'two investors', a: CLOSED, b: PLAN, quotes: ['$40 billion', '$8 billion'], say: [] },
  { row: 'two companies', a: CLOSED, b: TALKS, quotes: ['$965 billion', '$852 billion'], say: [] },
  { row: 'own building and rented capacity', a: PLAN, b: MULTI_YEAR, quotes: ['$50 billion', '$15 billion'], say: [] },
  {
    row: 'a round number for the monthly rate',
    a: RENT,
    b: on('2026-06-01', 'Anthropic pays xAI $1.2 billion a month for Colossus 1, according to Reuters.'),
    quotes: ['1.25 billion', '$1.2 billion'],
    say: ['rounding'],
  },
  {
    row: 'the rate in pounds',
    a: RENT,
    b: on('2026-05-25', 'Anthropic pays xAI £930m a month for the Colossus 1 data center.'),
    quotes: ['1.25 billion', '£930m'],
    say: ['consistent'],
    reason: /May 2026|2026-05/,
  },
  {
    row: 'about 45 against more than 40',
    a: on('2026-05-22', 'Anthropic’s contract with xAI for Colossus 1 is worth more than $40 billion.'),
    b: on('2026-05-25', 'Anthropic’s contract with xAI for Colossus 1 is worth about $45 billion.'),
    quotes: ['$40 billion', '$45 billion'],
    say: ['consistent'],
  },
  {
    row: 'two digits swapped',
    a: on('2026-04-01', 'OpenAI was valued at $852 billion in March 2026, Bloomberg reported.'),
    b: on('2026-04-03', 'OpenAI was valued at $825 billion in March 2026.'),
    quotes: ['$852 billion', '$825 billion'],
    say: ['conflicts'],
    cause: 'digits',
  },
  {
    row: 'before and after the round, the round told beside it',
    a: on('2026-05-28', 'Anthropic was valued at $965 billion post-money.'),
    b: on('2026-05-29', 'Anthropic raised $65 billion. Investors valued Anthropic at $900 billion pre-money.'),
    quotes: ['$965 billion', '$900 billion'],
    say: ['derives'],
    reason: /\$900bn \+ \$65bn = \$965bn/,
  },
  {
    row: 'pre-money and the round make post-money',
    a: on('2026-02-12', 'Anthropic is valued at $380 billion post-money.'),
    b: on('2026-02-13', 'Anthropic raised $30 billion at a pre-money valuation of $350 billion.'),
    quotes: ['$380 billion', '$350 billion'],
    say: ['derives'],
  },
  {
    row: 'run-rates of February and April',
    a: on('2026-02-12', 'Anthropic’s run-rate revenue is $14 billion.'),
    b: on('2026-04-07', 'Anthropic’s run-rate revenue has passed $30 billion.'),
    quotes: ['$14 billion', '$30 billion'],
    say: ['updates'],
    strength: 'sure',
  },
  {
    row: 'run-rates above 30 in April and above 47 in May',
    a: on('2026-04-07', 'Anthropic said that its run-rate revenue has passed $30 billion.'),
    b: on('2026-05-16', 'The run-rate revenue of Anthropic is above $47 billion.'),
    quotes: ['$30 billion', '$47 billion'],
    say: ['updates'],
    reason: /May 2026.*Apr 2026/,
  },
  {
    row: 'a tender after a round',
    a: on('2025-04-01', 'OpenAI reached a valuation of $300 billion in a funding round.'),
    b: on('2025-10-02', 'Employees of OpenAI sold shares in a tender offer that values OpenAI at $500 billion.'),
    quotes: ['$300 billion', '$500 billion'],
    say: ['updates'],
  },
  {
    row: 'capital spending with and without leases',
    a: on('2025-10-29', 'Capital expenditure with leases came to $34.9 billion at Microsoft in the quarter.'),
    b: on('2025-10-30', 'Microsoft’s cash capital expenditures were $19.4 billion in the quarter.'),
    quotes: ['$34.9 billion', '$19.4 billion'],
    say: ['otherMeasure'],
  },
  {
    row: 'recurring and recognised revenue',
    a: on('2025-01-10', 'OpenAI’s annual recurring revenue reached $5.5 billion in December 2024.'),
    b: on('2025-01-12', 'OpenAI had revenue of $3.7 billion in 2024.'),
    quotes: ['$5.5 billion', '$3.7 billion'],
    say: ['otherMeasure'],
  },
  {
    row: 'a denial of reported talks',
    a: on('2026-01-20', 'Nvidia is in talks to invest $100 billion in OpenAI, people familiar with the matter said.'),
    b: on('2026-01-31', 'Nvidia dismissed reports of a $100 billion investment in OpenAI as untrue.'),
    quotes: ['$100 billion', '$100 billion'],
    say: ['disputed'],
  },
  {
    row: 'watts and dollars',
    a: on(null, 'Anthropic signed leases for more than 1 GW of data centers.'),
    b: PLAN,
    quotes: ['1 GW', '$50 billion'],
    say: [],
  },
  {
    row: 'three sites',
    a: on(null, 'Anthropic signed leases for more than 1 GW of data centers.'),
    b: on(null, 'Amazon plans a campus of 2.2 GW in Indiana. Colossus 1 of xAI gives Anthropic about 300 megawatts.'),
    quotes: ['1 GW', ''],
    say: [],
  },
  {
    row: 'planned and running',
    a: on('2025-11-01', 'Amazon plans 2.2 GW of capacity at Project Rainier in Indiana.'),
    b: on('2025-11-20', 'Amazon has 1.1 GW of capacity up and running at Project Rainier in Indiana.'),
    quotes: ['2.2 GW', '1.1 GW'],
    say: ['otherStage'],
  },
  {
    row: 'computers and the whole facility',
    a: on('2026-01-01', 'Colossus 1 of xAI has an IT capacity of 340 MW.'),
    b: on('2026-01-02', 'Colossus 1 of xAI draws 425 MW of facility power.'),
    quotes: ['340 MW', '425 MW'],
    say: ['otherMeasure'],
  },
  {
    row: 'one report of the Financial Times on two pages',
    a: on(
      '2025-11-12',
      'Anthropic plans to spend $50 billion on data centers with Fluidstack, two people told the Financial Times.',
      'Financial Times',
    ),
    b: on(
      '2025-11-13',
      'Anthropic plans to spend $50 billion on data centers with Fluidstack, according to the Financial Times.',
      'Daily Ledger',
    ),
    quotes: ['$50 billion', '$50 billion'],
    say: ['sameOrigin'],
  },
  {
    row: 'a figure told again on its page',
    a: on(
      null,
      'Anthropic signed a $15 billion contract with xAI. The $15 billion contract gives Anthropic computing power from xAI.',
    ),
    quotes: ['$15 billion', '$15 billion'],
    say: ['repeat'],
  },
  {
    row: 'a figure told again by an analyst',
    a: on(
      null,
      'Anthropic signed a $15 billion contract with xAI. “The $15 billion contract gives Anthropic what it needs”, said Dan Roe, an analyst at Wedbush.',
    ),
    quotes: ['$15 billion', '$15 billion'],
    say: ['repeat'],
  },
];

describe('what two figures are to each other', () => {
  it.each(ROWS)('$row', ({ a, b, quotes, say, strength, cause, reason }) => {
    const said = between(compareAll(b === undefined ? [a] : [a, b]), ...quotes);
    const found = said.filter(({ relation }) => say.includes(relation));
    if (say.length === 0) {
      expect(said.filter(({ relation }) => relation !== 'consistent')).toEqual([]);
      return;
    }
    expect(found.length, `says ${JSON.stringify(said)}`).toBeGreaterThan(0);
    if (!say.includes('conflicts')) expect(said.filter(({ relation }) => relation === 'conflicts')).toEqual([]);
    if (strength !== undefined) expect(found.map((one) => one.strength)).toContain(strength);
    if (cause !== undefined) expect(found.map((one) => one.cause)).toContain(cause);
    if (reason !== undefined) expect(found.map((one) => one.reason).join('\n')).toMatch(reason);
  });
});
