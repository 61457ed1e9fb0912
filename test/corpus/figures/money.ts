import { dollars, type Sighting } from './sighting.ts';

/** Amounts of money in English. */
export const MONEY: readonly Sighting[] = [
  {
    reads: dollars(1.25e9, { decimals: -7 }),
    spellings: [
      'The lab pays [$1.25 billion] for it.',
      'The lab pays [$1.25bn] for it.',
      'The lab pays [$1.25B] for it.',
      'The lab pays [US$1.25 billion] for it.',
      'The lab pays [USD 1.25 billion] for it.',
      'The lab pays [1.25 billion dollars] for it.',
      'The lab pays [1.25 billion US dollars] for it.',
      'The lab pays [$1.25 billion USD] for it.',
      'The lab pays [$ 1.25 billion] for it.',
      'The lab pays [$1.25\u00a0billion] for it.',
      'The lab pays [＄１.２５ billion] for it.',
      'A [$1.25-billion] lease was signed.',
      'A [1.25-billion-dollar] lease was signed.',
      'A [$1.25 Billion] Lease',
      'The lab pays [$1.25bn].',
    ],
  },
  {
    reads: dollars(1_250_000_000),
    spellings: [
      'It came to [$1,250,000,000] in all.',
      'It came to [$1,250 million] in all.',
      "It came to [$1'250'000'000] in all.",
    ],
  },
  {
    reads: dollars(4.1e9),
    spellings: [
      'It raised [$4.1 billion] then.',
      'It raised [$4.1 bn] then.',
      'It raised [four point one billion dollars] then.',
    ],
  },
  {
    reads: dollars(5e8),
    spellings: [
      'worth [half a billion dollars] today',
      'worth [$500m] today',
      'worth [five hundred million dollars] today',
      'worth [$0.5 billion] today',
      'a [half-billion-dollar] order',
    ],
  },
  {
    reads: dollars(1.5e12, { decimals: -11 }),
    spellings: [
      'deals of [one and a half trillion dollars]',
      'deals of [$1.5 trillion]',
      'deals of [$1.5tn]',
      'deals of [$1½ trillion]',
    ],
  },
  {
    reads: dollars(1e9),
    spellings: ['[a billion dollars] was lost', 'a [$1bn] fund', '[one billion dollars] was lost'],
  },
  { reads: dollars(1e9), spellings: ['[a billion-dollar] campus'] },
  {
    reads: dollars(2.5e5),
    spellings: [
      'a grant of [$250,000]',
      'a grant of [$250K]',
      'a grant of [two hundred and fifty thousand dollars]',
      'a grant of [$250 thousand]',
    ],
  },
  {
    reads: dollars(100),
    spellings: ['It costs [$100] only.', 'It costs [100 dollars] only.', 'It costs [one hundred dollars] only.'],
  },
  { reads: { kind: 'money', unit: 'USD', low: 4e7, high: 4e7, unitImplied: true }, spellings: ['a [$40M] round'] },
  {
    reads: { kind: 'money', unit: 'USD', low: 4e7, high: 4e7, unitImplied: false },
    spellings: ['a [US$40M] round', 'a [40 million US dollars] round'],
  },
  {
    reads: { kind: 'money', unit: 'AUD', low: 3e8, high: 3e8 },
    spellings: [
      'It put in [A$300 million].',
      'It put in [AU$300m].',
      'It put in [AUD 300 million].',
      'It put in [300 million Australian dollars].',
    ],
  },
  {
    reads: { kind: 'money', unit: 'CAD', low: 3e8, high: 3e8 },
    spellings: ['It put in [C$300 million].', 'It put in [CA$300m].', 'It put in [300 million Canadian dollars].'],
  },
  {
    reads: { kind: 'money', unit: 'HKD', low: 3e8, high: 3e8 },
    spellings: ['It put in [HK$300 million].', 'It put in [HKD300 million].'],
  },
  { reads: { kind: 'money', unit: 'TWD', low: 3e8, high: 3e8 }, spellings: ['It put in [NT$300 million].'] },
  {
    reads: { kind: 'money', unit: 'SGD', low: 3e8, high: 3e8 },
    spellings: ['It put in [S$300 million].', 'It put in [SGD 300 million].'],
  },
  {
    reads: { kind: 'money', unit: 'BRL', low: 3e8, high: 3e8 },
    spellings: ['It put in [R$300 million].', 'It put in [R$ 300 million].'],
  },
  {
    reads: { kind: 'money', unit: 'EUR', low: 3e8, high: 3e8 },
    spellings: [
      'It put in [€300 million].',
      'It put in [300 million euros].',
      'It put in [EUR 300 million].',
      'It put in [300m €].',
      'It put in [EUR300m].',
      'It put in [€300mn].',
    ],
  },
  {
    reads: { kind: 'money', unit: 'GBP', low: 3e8, high: 3e8 },
    spellings: [
      'It put in [£300 million].',
      'It put in [£ 300m].',
      'It put in [300 million pounds].',
      'It put in [GBP 300 million].',
      'It put in [300 million pounds sterling].',
    ],
  },
  {
    reads: { kind: 'money', unit: 'JPY', low: 3e11, high: 3e11 },
    spellings: ['It put in [¥300 billion].', 'It put in [300 billion yen].', 'It put in [JPY 300 billion].'],
  },
  {
    reads: { kind: 'money', unit: 'KRW', low: 3e11, high: 3e11 },
    spellings: ['It put in [₩300 billion].', 'It put in [300 billion won].', 'It put in [300 billion Korean won].'],
  },
  {
    reads: { kind: 'money', unit: 'CNY', low: 3e9, high: 3e9 },
    spellings: [
      'It put in [3 billion yuan].',
      'It put in [RMB 3 billion].',
      'It put in [CNY3bn].',
      'It put in [CN¥3 billion].',
      'It put in [3 billion renminbi].',
    ],
  },
  {
    reads: { kind: 'money', unit: 'INR', low: 1.03719e11, high: 1.03719e11 },
    spellings: [
      'an outlay of [Rs 10,371.9 crore]',
      'an outlay of [Rs. 10,371.9 crore]',
      'an outlay of [₹10,371.9 crore]',
      'an outlay of [₹10,371.9 Cr]',
      'an outlay of [10,371.9 crore rupees]',
    ],
  },
  {
    reads: { kind: 'money', unit: 'INR', low: 5e5, high: 5e5 },
    spellings: ['a fee of [₹5 lakh]', 'a fee of [Rs 5,00,000]', 'a fee of [₹5,00,000]', 'a fee of [five lakh rupees]'],
  },
  {
    reads: { kind: 'money', unit: 'INR', low: 2e12, high: 2e12 },
    spellings: ['spending of [Rs 2 lakh crore]', 'spending of [₹2 lakh crore]', 'spending of [₹2 trillion]'],
  },
  {
    reads: { kind: 'money', unit: 'CHF', low: 2e9, high: 2e9 },
    spellings: ['It sold for [CHF 2 billion].', 'It sold for [2 billion Swiss francs].', 'It sold for [CHF2bn].'],
  },
  {
    reads: { kind: 'money', unit: 'AED', low: 2e9, high: 2e9 },
    spellings: ['It sold for [AED 2 billion].', 'It sold for [2 billion dirhams].'],
  },
  {
    reads: { kind: 'money', unit: 'SAR', low: 2e9, high: 2e9 },
    spellings: [
      'It sold for [SAR 2 billion].',
      'It sold for [2 billion riyals].',
      'It sold for [2 billion Saudi riyals].',
    ],
  },
  {
    reads: { kind: 'money', unit: 'CNY', low: 3.5e8, high: 3.5e8 },
    spellings: ['总额[3.5亿元]。'],
  },
  { reads: dollars(1.2e9), spellings: ['融资[12亿美元]', '投资[12億美元]', '資金[12億ドル]'] },
  { reads: dollars(5e12), spellings: ['价值[5万亿美元]', '価値[5兆ドル]'] },
  {
    reads: { kind: 'money', unit: 'JPY', low: 3e7, high: 3e7 },
    spellings: ['費用は[3000万円]です', '費用は[3,000万円]です'],
  },
];

/** Amounts whose bounds the words open or blur. */
export const HEDGED: readonly Sighting[] = [
  {
    reads: dollars(4e10, { hedge: 'atleast', high: null }),
    spellings: [
      'It will pay more than [$40 billion].',
      'It will pay over [$40 billion].',
      'It will pay above [$40 billion].',
      'It will pay north of [$40 billion].',
      'It will pay well over [$40 billion].',
      'It will pay at least [$40 billion].',
      'It will pay upwards of [$40 billion].',
      'It will pay in excess of [$40 billion].',
      'It will pay no less than [$40 billion].',
      'The total could exceed [$40 billion].',
      'a total exceeding [$40 billion]',
      'a total surpassing [$40 billion]',
      'It will pay [$40 billion] or more.',
      'It will pay [$40 billion+] there.',
      'It will pay [$40B+] there.',
      'It will pay >[$40B] there.',
      'a [$40-billion-plus] order',
      'a [$40 billion-plus] order',
      'It will pay "more than [$40 billion]" there.',
      'It will pay more than a [$40 billion] sum.',
    ],
  },
  {
    reads: dollars(4e10, { hedge: 'atmost', low: null }),
    spellings: [
      'It may pay up to [$40 billion].',
      'It may pay as much as [$40 billion].',
      'It may pay at most [$40 billion].',
      'It may pay no more than [$40 billion].',
      'It may pay a maximum of [$40 billion].',
      'It may pay less than [$40 billion].',
      'It may pay under [$40 billion].',
      'Up to [$40 Billion] for a lab',
      'a commitment of up to [$40 billion]',
      'up to an additional [$40 billion]',
      'up to another [$40 billion]',
      'It may pay [$40 billion] or less.',
      'It may pay [$40 billion] at most.',
    ],
  },
  {
    reads: dollars(4e10, { hedge: 'approx' }),
    spellings: [
      'It paid about [$40 billion].',
      'It paid around [$40 billion].',
      'It paid roughly [$40 billion].',
      'It paid approximately [$40 billion].',
      'It paid some [$40 billion].',
      'It paid nearly [$40 billion].',
      'It paid almost [$40 billion].',
      'It paid close to [$40 billion].',
      'It paid an estimated [$40 billion].',
      'It paid ~[$40 billion].',
      'It paid ~ [$40 billion].',
      'It paid ≈[$40B].',
      'It paid just under [$40 billion].',
      'It paid something in the region of [$40 billion].',
      'It paid [$40 billion] or so.',
      'It paid just shy of [$40 billion].',
      'It paid about [40 billion dollars].',
    ],
  },
  {
    reads: dollars(4e10),
    spellings: [
      'It is larger than the [$40 billion] takeover of a rival.',
      'That is twice as much as the [$40 billion] of last year.',
      'On top of [$40 billion] from before came more.',
      'It paid exactly [$40 billion].',
      'It paid a total of [$40 billion].',
      'The company is over the moon: [$40 billion] is in.',
    ],
  },
  {
    reads: dollars(4e10, { hedgeWord: 'north of', hedge: 'atleast', high: null }),
    spellings: ['It is worth north of [$40 billion].'],
  },
  {
    reads: { kind: 'money', unit: 'USD', low: 1e10, high: 1e11, hedge: 'range', vague: true, decimals: null },
    spellings: ['worth [tens of billions of dollars]'],
  },
  {
    reads: { kind: 'money', unit: 'USD', low: 1e8, high: 1e9, hedge: 'range', vague: true },
    spellings: ['worth [hundreds of millions of dollars]'],
  },
  {
    reads: { kind: 'money', unit: 'USD', low: 2e8, high: 1e9, hedge: 'range', vague: true },
    spellings: ['worth [several hundred million dollars]', 'worth [a few hundred million dollars]'],
  },
  {
    reads: { kind: 'money', unit: 'USD', low: 2e9, high: 1e10, vague: true },
    spellings: ['worth [several billion dollars]', 'worth [a few billion dollars]'],
  },
  {
    reads: { kind: 'money', unit: 'USD', low: 1e9, high: 1e10, vague: true },
    spellings: ['worth [billions of dollars]'],
  },
  {
    reads: { kind: 'money', unit: 'USD', low: 1e7, high: 1e8, vague: true },
    spellings: ['an [eight-figure] sum was paid', 'It raised an [eight-figure] sum.'],
  },
  { reads: { kind: 'money', unit: 'USD', low: 3e7, high: 7e7, vague: true }, spellings: ['a [mid-eight-figure] sum'] },
];

/** Two ends of one amount. */
export const RANGES: readonly Sighting[] = [
  {
    reads: dollars(1e10, { high: 1.5e10, hedge: 'range' }),
    spellings: [
      'It expects [$10-15 billion].',
      'It expects [$10–15 billion].',
      'It expects [$10 – $15 billion].',
      'It expects [$10 to $15 billion].',
      'It expects [$10 to 15 billion].',
      'It expects [$10bn to 15bn].',
      'It expects [$10bn-$15bn].',
      'It expects [$10 billion to $15 billion].',
      'It expects between [$10 billion and $15 billion].',
      'It expects between [$10bn and $15bn].',
      'It expects between [$10 and $15 billion].',
      'It expects between [10 and 15 billion dollars].',
      'It expects [10 billion to 15 billion dollars].',
      'Estimates range from [$10 billion to $15 billion].',
      'It expects somewhere from [$10 to $15 billion].',
      'It expects [$10B–$15B].',
      'It expects [ten to fifteen billion dollars].',
    ],
  },
  {
    reads: dollars(1.2e9, { high: 1.5e9, hedge: 'range' }),
    spellings: ['It costs [$1.2-$1.5 billion].', 'It costs [$1.2bn to 1.5bn].', 'It costs [US$1.2–1.5bn].'],
  },
  {
    reads: dollars(9e8, { high: 1.1e9, hedge: 'range' }),
    spellings: ['It costs [$900 million to $1.1 billion].', 'It costs between [$900m and $1.1bn].'],
  },
  {
    reads: dollars(2e9, { high: 3e9, hedge: 'range' }),
    spellings: ['It costs [two or three billion dollars].', 'It costs [$2 or $3 billion].'],
  },
  {
    reads: { kind: 'money', unit: 'EUR', low: 3e10, high: 5e10, hedge: 'range' },
    spellings: ['It costs [30 to 50 billion euros].', 'It costs [€30–50bn].'],
  },
];

/** Rates. */
export const RATES: readonly Sighting[] = [
  {
    reads: dollars(1.25e9, { per: 'month' }),
    spellings: [
      'It pays [$1.25 billion a month].',
      'It pays [$1.25 billion per month].',
      'It pays [$1.25 billion every month].',
      'It pays [$1.25bn/month].',
      'It pays [$1.25B/mo].',
      'It pays [$1.25 billion monthly].',
      'It pays [1.25 billion dollars per month].',
      'It pays [1.25 billion dollars monthly].',
      'a [$1.25-billion-a-month] lease',
      'It faces a monthly bill of [$1.25 billion].',
      'It faces a monthly expenditure of [1.25 billion dollars].',
      'It takes in [$1.25 billion] of revenue per month.',
    ],
  },
  {
    reads: dollars(1.5e10, { per: 'year' }),
    spellings: [
      'It pays [$15 billion a year].',
      'It pays [$15bn per year].',
      'It pays [$15 billion annually].',
      'It pays [$15B/yr].',
      'It pays [$15 billion per annum].',
      'It pays [$15 billion each year].',
    ],
  },
  {
    reads: dollars(3e10, { per: 'year' }),
    spellings: [
      'It has [$30B] ARR now.',
      'It has [$30 billion] in annual recurring revenue.',
      'It has [$30 billion] in annualized revenue.',
      'Run-rate revenue is [$30 billion].',
      'Its annualized revenue reached [$30 billion].',
      'at a [$30 billion] run rate',
      'an annual revenue run rate of [$30 billion]',
    ],
  },
  {
    reads: dollars(5e7, { per: 'day' }),
    spellings: ['It burns [$50 million a day].', 'It burns [$50m per day].', 'It burns [$50 million daily].'],
  },
  { reads: dollars(5e7, { per: 'week' }), spellings: ['It burns [$50 million a week].', 'It burns [$50m per week].'] },
  {
    reads: dollars(5e9, { per: 'quarter' }),
    spellings: ['It earns [$5 billion a quarter].', 'It earns [$5bn per quarter].'],
  },
  {
    reads: dollars(35, { per: 'unit' }),
    spellings: ['for [$35 per share]', 'for [$35 a share]', 'for [$35 apiece]', 'for [$35 each]', 'for [$35/share]'],
  },
  {
    reads: dollars(3000, { per: 'unit' }),
    spellings: ['about to pay [$3,000 per work]', 'about to pay [$3,000 per book]'],
  },
];
