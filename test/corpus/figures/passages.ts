import { dollars, type Passage } from './sighting.ts';

/** Passages in which more than one figure stands, or what one says hangs on another. */
export const PASSAGES: readonly Passage[] = [
  {
    text: 'Run-rate revenue grew from [$1 billion] to over [$5 billion] in September.',
    reads: [
      dollars(1e9, { step: -1, per: 'year' }),
      dollars(5e9, { step: 1, hedge: 'atleast', high: null, per: 'year' }),
    ],
  },
  {
    text: 'Its valuation rose from [$61.5 billion] to [$183 billion].',
    reads: [dollars(6.15e10, { step: -1 }), dollars(1.83e11, { step: 1 })],
  },
  {
    text: 'Capacity will grow from [10] to [15 GW].',
    reads: [
      { kind: 'power', unit: 'W', low: 1e10, high: 1e10, step: -1 },
      { kind: 'power', low: 1.5e10, step: 1 },
    ],
  },
  { text: 'Valuation: [$500M] → [$20B] in 20 months', reads: [dollars(5e8, { step: -1 }), dollars(2e10, { step: 1 })] },
  {
    text: 'The share price slid from [£30.76] to [£28.11] in a week.',
    reads: [
      { unit: 'GBP', low: 30.76, step: -1 },
      { unit: 'GBP', low: 28.11, step: 1 },
    ],
  },
  {
    text: 'It cost [$1.2bn] ([£0.9bn]).',
    reads: [
      dollars(1.2e9, { alsoTold: { unit: 'GBP', low: 9e8, high: 9e8 } }),
      { unit: 'GBP', low: 9e8, alsoTold: { unit: 'USD', low: 1.2e9, high: 1.2e9 } },
    ],
  },
  {
    text: 'It may pay up to [€100 million] ([$115 million]).',
    reads: [{ unit: 'EUR', low: null, high: 1e8, hedge: 'atmost' }, dollars(1.15e8, { low: null, hedge: 'atmost' })],
  },
  { text: 'It has drawn [$13.5B] of a planned [$40B].', reads: [dollars(1.35e10), dollars(4e10)] },
  {
    text: 'It runs [half a million Trainium2 chips]. By the end of the year it should be more than [a million].',
    reads: [
      { kind: 'chips', low: 5e5 },
      { kind: 'chips', low: 1e6, high: null, hedge: 'atleast' },
    ],
  },
  {
    text: 'It paid [$30 billion] last year, up from [20 billion] the year before.',
    reads: [dollars(3e10), dollars(2e10)],
  },
  {
    text: 'Amazon ([$50 billion]), Nvidia ([$30 billion]) and SoftBank ([$30 billion]) take part.',
    reads: [dollars(5e10), dollars(3e10), dollars(3e10)],
  },
  {
    text: 'Prices were cut: [$19 billion] in cash, [$4 billion] in stock, [5%] in fees.',
    reads: [dollars(1.9e10), dollars(4e9), { kind: 'percent', low: 5 }],
  },
  {
    text: 'The lab leases [300 MW] with [220,000 GPUs] for [$1.25 billion a month].',
    reads: [{ kind: 'power' }, { kind: 'chips' }, dollars(1.25e9, { per: 'month' })],
  },
  { text: 'The model of 70 billion parameters cost [$100 million] to train.', reads: [dollars(1e8)] },
  { text: 'In 2026 it will spend [$600 billion].', reads: [dollars(6e11)] },
  { text: 'OpenAI, 2025: [$13.1 billion], [800 million users].', reads: [dollars(1.31e10), { kind: 'users' }] },
  {
    text: 'Metric ($ bn)\t2024\t2025\nRevenue\t[3.7]\t[13.1]\nCosts\t[9]\t[21.5]',
    reads: [dollars(3.7e9), dollars(1.31e10), dollars(9e9), dollars(2.15e10)],
  },
];
