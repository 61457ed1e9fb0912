import type { FactView } from '../../../components/fact-view.ts';
import type { ClaimView, EvidenceView } from '../../../lib/compare/view.ts';

/** A claim in words as the product tells it; parts in brackets were filled in. */
const told = (...parts: string[]) =>
  parts.map((part) => ({ text: part.replace(/[()]/g, ''), implied: part.startsWith('(') }));

/** Claims for the fixtures: invented outlets, figures as the product meets them. */
export const RATE: EvidenceView = {
  relation: 'conflicts',
  word: 'may differ',
  side: 'differ',
  quote: '$1.25 billion per month',
  told: '$1.25 billion per month · agreed',
  sentence: 'Anthropic pays $1.25 billion per month until May 2029 for the whole of Colossus 1.',
  publisher: 'Harbour Wire',
  trail: ['Harbour Wire', 'Quay Street Journal', 'xAI’s own words'],
  date: '22 May 2026',
  url: 'https://harbour-wire.example/colossus',
  reason: 'Both would fit if $15bn were one year’s price.',
  sum: '$1.25bn × 12 = $15bn',
  fromPack: false,
  storedId: 'c7',
};

export const AGREEING: EvidenceView = {
  relation: 'corroborates',
  word: 'agrees',
  side: 'agree',
  quote: '$965 billion',
  told: 'after the round · $965 billion · done',
  sentence: 'The round closed at a post-money valuation of $965 billion.',
  publisher: 'The Ledger Room',
  trail: [],
  date: '29 May 2026',
  url: 'https://ledger-room.example/round',
  reason: 'An own source: a filing of 28 May 2026.',
  sum: null,
  fromPack: false,
  storedId: 'c8',
};

const PACKED: EvidenceView = {
  ...AGREEING,
  relation: 'updates',
  word: 'earlier figure',
  side: 'other',
  quote: '$183bn',
  sentence: 'Series F, $13bn at $183bn post-money.',
  publisher: 'Epoch AI',
  date: 'September 2025',
  reason: 'An earlier round; the figure was outdated by this one.',
  fromPack: true,
};

const base: ClaimView = {
  index: 0,
  span: { start: 0, end: 11 },
  quote: '$15 billion',
  sentence: 'The contract is worth $15 billion over several years.',
  words: told('Contract', 'Anthropic', '(with SpaceX)', '$15 billion', 'agreed'),
  glyph: 'mayDiffer',
  count: 1,
  verdict: 'May differ',
  reason: 'Harbour Wire, 22 May 2026, says $1.25bn a month. Both would fit if $15bn were one year’s price.',
  evidence: [RATE],
  trail: [],
  apart: ['$8 billion · done (The Ledger Room, 29 May 2026): between other parties, Amazon'],
  savedId: null,
};

export const CLAIMS: readonly ClaimView[] = [
  base,
  {
    ...base,
    index: 1,
    quote: '$965 billion',
    words: told('Valuation', 'after the round', 'Anthropic', 'for Series H', '$965 billion', 'done'),
    glyph: 'reports',
    count: 2,
    verdict: '2 separate reports',
    reason: '',
    evidence: [AGREEING, PACKED],
    savedId: 'c1',
  },
  {
    ...base,
    index: 2,
    quote: 'more than $40 billion',
    words: told('Contract', 'Anthropic', 'with xAI', '$40 billion', 'until May 2029', 'planned'),
    glyph: 'differs',
    verdict: 'Differs',
    reason: 'Two sources give other sums.',
    evidence: [RATE, { ...RATE, publisher: 'Quay Street Journal', url: null, sum: null, word: 'differs' }],
  },
  { ...base, index: 3, glyph: 'later', verdict: 'Later figure', quote: '$30 billion', evidence: [PACKED], reason: '' },
  { ...base, index: 4, glyph: 'addsUp', verdict: 'Adds up', quote: '€42.5 milliards', evidence: [], reason: '' },
  { ...base, index: 5, glyph: null, verdict: 'Nothing known yet', quote: '2.2 GW', evidence: [], reason: '' },
  { ...base, index: 6, glyph: null, verdict: 'Nothing known yet', quote: '8 per cent', evidence: [], reason: '' },
];

export const FACT: FactView = {
  id: 'c1',
  quote: '$1.25 billion per month',
  words: told('Contract', 'Anthropic', 'with xAI', 'for Colossus 1', '$1.25 billion per month', 'until May 2029'),
  sentence: RATE.sentence,
  publisher: 'Harbour Wire',
  date: '22 May 2026',
  url: 'https://harbour-wire.example/colossus',
  review: 'pending',
  trashed: false,
  fromPack: false,
  glyph: 'mayDiffer',
  count: 1,
  verdict: 'May differ',
  reason: 'Both would fit if $15bn were one year’s price.',
  evidence: [RATE],
  trail: ['Harbour Wire', 'xAI’s own words'],
  apart: [],
};

export const FACTS: readonly FactView[] = [
  FACT,
  {
    ...FACT,
    id: 'c2',
    quote: '$965bn',
    review: 'accepted',
    glyph: 'reports',
    verdict: '2 separate reports',
    reason: '',
    evidence: [AGREEING],
  },
  { ...FACT, id: 'c3', quote: '$15 billion', review: 'rejected', glyph: null, verdict: '', reason: '', evidence: [] },
  {
    ...FACT,
    id: 'c4',
    quote: '340 MW',
    fromPack: true,
    publisher: 'Epoch AI',
    glyph: null,
    verdict: '',
    reason: '',
    evidence: [],
  },
];
