import { dollars, type Passage } from './sighting.ts';

/** Some lines without a figure: more than a figure mostly reaches. */
const FILLER = 'Zz zz zz, zz zz. '.repeat(45);

const euros = (value: number): Passage['reads'][number] => ({ kind: 'money', unit: 'EUR', low: value, high: value });

/** Passages in which more than one figure stands, or what one says hangs on another. */
export const PASSAGES: readonly Passage[] = [
  {
    text: 'That takes the contracts between the two to as much as [$15.9 billion].',
    reads: [dollars(1.59e10, { hedge: 'atmost', low: null })],
  },
  {
    text: 'It brings the stake of the two to [15 percent], or [five to 10 percent] for each.',
    reads: [
      { kind: 'percent', low: 15, high: 15 },
      { kind: 'percent', low: 5, high: 10, hedge: 'range' },
    ],
  },
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
  {
    text: 'The backlog went from [$38 billion] at the end of 2023 to [$100 billion] in spring.',
    reads: [dollars(3.8e10), dollars(1e11)],
  },
  {
    text: 'Der Umsatz stieg von [3 Milliarden Dollar] im Jahr 2024 auf [9 Milliarden Dollar].',
    reads: [dollars(3e9), dollars(9e9)],
    lang: 'de',
  },
  {
    text: 'Las ventas de la nube crecieron un [15%] hasta [80.500 millones de dólares].',
    reads: [{ kind: 'percent', low: 15, high: 15 }, dollars(8.05e10)],
    lang: 'es',
  },
  {
    text: 'The buyer hands over [$2 billion] in cash and, later, over [$300 million].',
    reads: [dollars(2e9), dollars(3e8, { hedge: 'atleast', high: null })],
  },
  {
    text: 'Ein Vertrag über [2 Milliarden Dollar], dazu kommen über [3 Milliarden Dollar].',
    reads: [dollars(2e9), dollars(3e9, { hedge: 'atleast', high: null })],
    lang: 'de',
  },
  {
    text: 'Un contratto da [9 miliardi di dollari], più fino ad altri [4 miliardi di dollari].',
    reads: [dollars(9e9), dollars(4e9, { hedge: 'atmost', low: null })],
    lang: 'it',
  },
  {
    text: 'Die Halle fasst [100.000 KI-Spezialchips] und [8.000 Vera-Rubin-GPUs].',
    reads: [
      { kind: 'chips', low: 1e5 },
      { kind: 'chips', low: 8000 },
    ],
    lang: 'de',
  },
  {
    text: 'The contract of [$7 billion] may grow to [$9 billion].',
    reads: [dollars(7e9), dollars(9e9, { hedge: 'atmost', low: null })],
  },
  {
    text: 'Sales of between [1900 and 2100 million dollars]',
    reads: [dollars(2.1e9, { low: 1.9e9, hedge: 'range' })],
  },
  {
    text: 'That is an investment of [2000 to 2500 million dollars], a rise by [1900 to 2000 million dollars].',
    reads: [dollars(2.5e9, { low: 2e9, hedge: 'range' }), dollars(2e9, { low: 1.9e9, hedge: 'range' })],
  },
  {
    text: 'Zwischen [2000 und 2500 Millionen Euro] soll das kosten.',
    reads: [{ unit: 'EUR', low: 2e9, high: 2.5e9, hedge: 'range' }],
    lang: 'de',
  },
  {
    text: 'Costará entre [2000 y 2500 millones de euros].',
    reads: [{ unit: 'EUR', low: 2e9, high: 2.5e9, hedge: 'range' }],
    lang: 'es',
  },
  {
    text: 'It has signed over [$10 billion] of contracts, and it took over [5,000 GPUs] to train.',
    reads: [
      dollars(1e10, { hedge: 'atleast', high: null }),
      { kind: 'chips', low: 5000, hedge: 'atleast', high: null },
    ],
  },
  { text: 'Valuation: [$500M] → [$20B] in 20 months', reads: [dollars(5e8, { step: -1 }), dollars(2e10, { step: 1 })] },
  {
    text: 'The share price slid from [£41.20] to [£37.85] in a week.',
    reads: [
      { unit: 'GBP', low: 41.2, step: -1 },
      { unit: 'GBP', low: 37.85, step: 1 },
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
    text: 'It raised [$600 million] (valuing it at [€5.8 billion]), with [$500 million] (including [€150 million] in debt).',
    reads: [
      dollars(6e8, { alsoTold: null }),
      { unit: 'EUR', low: 5.8e9, alsoTold: null },
      dollars(5e8, { alsoTold: null }),
      { unit: 'EUR', low: 1.5e8, alsoTold: null },
    ],
  },
  {
    text: 'It is worth [$39 billion], roughly [€34 billion], and cost [¥160 billion] (approx. [$1.1 billion]).',
    reads: [
      dollars(3.9e10, { alsoTold: { unit: 'EUR', low: 3.4e10, high: 3.4e10 } }),
      { unit: 'EUR' },
      { unit: 'JPY', alsoTold: { unit: 'USD', low: 1.1e9, high: 1.1e9 } },
      { unit: 'USD', low: 1.1e9, hedge: 'approx' },
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
    text: 'Three put money in: Orca ([$50 billion]), Helix ([$30 billion]), Zeta ([$30 billion]).',
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
  { text: 'It raised [¥8 billion]; the yuan rose.', reads: [{ unit: 'CNY', low: 8e9 }] },
  { text: 'It raised [¥8 billion] in Tokyo, and some yuan in Japan.', reads: [{ unit: 'JPY', low: 8e9 }] },
  { text: 'In 2026 it will spend [$600 billion].', reads: [dollars(6e11)] },
  { text: 'OpenAI, 2025: [$13.1 billion], [800 million users].', reads: [dollars(1.31e10), { kind: 'users' }] },
  {
    text: 'Commitments (in millions)\n\nYear | Cloud | Power\n2026 | [$1,240] | [$86]\n2027 | [2,015] | [112]\n\nIt pays [$5 million] for it.',
    reads: [dollars(1.24e9), dollars(8.6e7), dollars(2.015e9), dollars(1.12e8), dollars(5e6)],
  },
  {
    text: '(In thousands, except per share amounts)\t2025\nRevenue\t[$90,120]\nNet loss\t([12,300])\nLoss per share\t[$1.20]',
    reads: [dollars(9.012e7), dollars(1.23e7), dollars(1.2)],
    lang: 'en',
  },
  {
    text: 'Spending ($bn)\n| Firm | 2024 | 2025E |\n| Amazon | [83] | [125] |\n| Margin (%) | [18.5] | [14.2] |\n\nA plain line here.\n| Rank | 5 |',
    reads: [dollars(8.3e10), dollars(1.25e11), { kind: 'percent', low: 18.5 }, { kind: 'percent', low: 14.2 }],
    lang: 'en',
  },
  {
    text: 'Comptes (en millions d’euros)\n| | 2025 | 2024 |\n| Revenus | [155,1] | [121,4] |\n| Effectif | 1 203 | 1 190 |',
    reads: [
      { unit: 'EUR', low: 1.551e8 },
      { unit: 'EUR', low: 1.214e8 },
    ],
    lang: 'fr',
  },
  {
    text: 'Segmente (in Mio. EUR)\nNetze | [2.070,3] | [611,2]',
    reads: [
      { unit: 'EUR', low: 2.0703e9 },
      { unit: 'EUR', low: 6.112e8 },
    ],
    lang: 'de',
  },
  {
    text: 'Conto (in migliaia di euro)\nRicavi | [31.442] | [27.980]',
    reads: [
      { unit: 'EUR', low: 3.1442e7 },
      { unit: 'EUR', low: 2.798e7 },
    ],
    lang: 'it',
  },
  {
    text: 'Resultado (em R$ milhões)\nReceita | [1.412,7] | [88,3]',
    reads: [
      { unit: 'BRL', low: 1.4127e9 },
      { unit: 'BRL', low: 8.83e7 },
    ],
    lang: 'pt',
  },
  {
    text: 'OpenAI rakes in billions\nPlan\tPrice\nPlus\t[$20]',
    reads: [dollars(20)],
  },
  {
    text: 'Accounts (in millions)\nDeposits from customers\t[$1,200]\nCustomers\t310\nData centers\t41',
    reads: [dollars(1.2e9)],
  },
  {
    text: 'Siemens: It pledged [$3.3 billion], Siemens about [€2.8 billion]. In 2022 it was [EGP 15.7 billion] ([$1 billion]).',
    reads: [
      dollars(3.3e9, { alsoTold: null }),
      { unit: 'EUR', alsoTold: null },
      { unit: 'EGP', alsoTold: { unit: 'USD', low: 1e9, high: 1e9 } },
      dollars(1e9),
    ],
  },
  {
    text: 'Get used to it: the stock will hit [$250], says one who knows it. Buy ratings outnumber sells among all of those who are asked about it each quarter, with targets between [$200 and $300] and little else to say.',
    reads: [dollars(250), { unit: 'USD', low: 200, high: 300 }],
  },
  {
    text: 'It sells in millions of places.\nItem | Price\nBasic | [$5]\nPro | [$20]',
    reads: [dollars(5), dollars(20)],
  },
  {
    text: 'Metric ($ bn)\t2025\nRevenue\t[$3.7]',
    reads: [dollars(3.7e9)],
  },
  {
    text: 'Metric ($ bn)\t2024\t2025\nRevenue\t[3.7]\t[13.1]\nCosts\t[9]\t[21.5]',
    reads: [dollars(3.7e9), dollars(1.31e10), dollars(9e9), dollars(2.15e10)],
  },
  { text: 'Shares rose [3.8%] to [$182.50] on Friday.', reads: [{ kind: 'percent', low: 3.8 }, dollars(182.5)] },
  { text: 'It will hold [400,000] of Nvidia’s GB200 chips.', reads: [{ kind: 'chips', low: 4e5, model: 'GB200' }] },
  {
    text: 'Its loss widened to [$12.1 billion] from [$4.7 billion] a year earlier.',
    reads: [dollars(1.21e10, { step: 1 }), dollars(4.7e9, { step: -1 })],
  },
  { text: 'It is topping the [$54.9 billion] that was expected.', reads: [dollars(5.49e10)] },
  { text: 'Sales passed the [$1 billion] mark.', reads: [dollars(1e9, { hedge: 'atleast', high: null })] },
  {
    text: 'It has [$1 billion] in annualized revenue and [$300 million] in cash with [300 employees].',
    reads: [dollars(1e9, { per: 'year' }), dollars(3e8), { kind: 'people', per: null }],
  },
  {
    text: 'The [seven-year], [$17.4 billion] contract covers [300 MW].',
    reads: [{ kind: 'duration', low: 84 }, dollars(1.74e10), { kind: 'power', low: 3e8 }],
  },
  { text: 'By 2030 AI data centers will need [156GW].', reads: [{ kind: 'power', low: 1.56e11 }] },
  { text: 'It raised [$6bn] for its 405B model and for Llama 405B.', reads: [dollars(6e9)] },
  {
    text: 'More than [1,000 customers] each spend over [$1 million a year].',
    reads: [{ kind: 'users', low: 1000, per: null }, dollars(1e6, { high: null, hedge: 'atleast', per: 'year' })],
  },
  { text: 'A [$10.00] fee and [$.5 million] in costs', reads: [dollars(10, { decimals: 2 }), dollars(5e5)] },
  {
    text: 'Der Umsatz stieg von [3,7] auf [13,1 Milliarden Dollar].',
    lang: 'de',
    reads: [dollars(3.7e9, { step: -1 }), dollars(1.31e10, { step: 1 })],
  },
  {
    text: 'A receita passou de [US$ 3,7 bilhões] para [US$ 13,1 bilhões].',
    lang: 'pt',
    reads: [dollars(3.7e9, { step: -1 }), dollars(1.31e10, { step: 1 })],
  },
  {
    text: 'OpenAI recauda [6.600 millones de dólares] y vale [157.000 millones].',
    lang: 'es',
    reads: [dollars(6.6e9), dollars(1.57e11, { unitImplied: true })],
  },
  {
    text: 'Es zahlt bis zu [100 Milliarden Dollar] ([85,1 Milliarden Euro]).',
    lang: 'de',
    reads: [dollars(1e11, { low: null, hedge: 'atmost' }), { unit: 'EUR', low: null, high: 8.51e10, hedge: 'atmost' }],
  },
  {
    text: 'Il vaut [10 milliards de dollars], contre [3 milliards] un an plus tôt.',
    lang: 'fr',
    reads: [dollars(1e10), dollars(3e9)],
  },
  // a length of time that an amount is paid over, or power is taken for, is a term; another is none
  {
    text: 'It gets [$3 billion] of server capacity over [five years].',
    reads: [dollars(3e9), { kind: 'duration', low: 60 }],
  },
  {
    text: 'It pays [$3 billion a year] for [five years].',
    reads: [dollars(3e9, { per: 'year' }), { kind: 'duration', low: 60 }],
  },
  {
    text: 'It takes [90 MW] of the halls for [five years].',
    reads: [{ kind: 'power' }, { kind: 'duration', low: 60 }],
  },
  { text: 'It will invest [$3 billion] over five years.', reads: [dollars(3e9)] },
  { text: 'It puts [$3 billion] into start-ups over five years.', reads: [dollars(3e9)] },
  { text: 'It has [$3 billion] left in the bank, enough for five years.', reads: [dollars(3e9)] },
  { text: 'It went to [$3 billion] in five years.', reads: [dollars(3e9)] },
  { text: 'Authors get [$3,000 a title], and a chip costs [$4 an hour].', reads: [{ per: 'unit' }, { per: 'unit' }] },
  // Other languages name the currency once and leave it off from then on, however far that was.
  ...[
    ['fr', 'de [3 millions d’euros] puis rien. LONG Le fonds a mis [61 millions] en 2017.', 3e6, 6.1e7],
    ['fr', 'Il coûte [3 millions d’euros]. LONG Elle tire [12 millions] de revenus.', 3e6, 1.2e7],
    ['fr', 'Il coûte [3 millions d’euros]. LONG Budget : [8 millions].', 3e6, 8e6],
    ['es', 'Cuesta [3 millones de euros]. LONG Perdió [40 millones] en 2024.', 3e6, 4e7],
    ['it', 'Costa [3 milioni di euro]. LONG Raccoglie [150 milioni] con altri.', 3e6, 1.5e8],
    ['pt', 'Custa [3 milhões de euros]. LONG Captou [22 milhões] há um ano.', 3e6, 2.2e7],
    ['nl', 'Het kost [3 miljoen euro]. LONG Er werd [7,7 miljard] omgezet.', 3e6, 7.7e9],
    ['nl', 'Het kost [3 miljoen euro]. LONG De fabriek is [148 miljoen] waard.', 3e6, 1.48e8],
    ['de', 'Es kostet [3 Millionen Euro]. LONG Bei [34 Millionen] Umsatz blieb wenig.', 3e6, 3.4e7],
    ['de', 'Es kostet [3 Millionen Euro]. LONG Bewertung: [350 Millionen].', 3e6, 3.5e8],
  ].map(([lang, text, first, second]) => ({
    lang: String(lang),
    text: String(text).replace('LONG', FILLER),
    reads: [euros(Number(first)), euros(Number(second))],
  })),
  // What a noun follows counts that noun.
  ...[
    ['fr', 'Il coûte [3 millions d’euros] et sert 12 millions d’appareils.'],
    ['es', 'Cuesta [3 millones de euros] y vendió 5,5 millones de anillos.'],
    ['nl', 'Het kost [3 miljoen euro] en maakt 12 miljoen sensoren.'],
    ['de', 'Es kostet [3 Millionen Euro] und spart 12 Millionen Liter.'],
  ].map(([lang, text]) => ({ lang: String(lang), text: String(text), reads: [euros(3e6)] })),
  {
    lang: 'de',
    text: 'Der Bedarf steigt bis 2033 auf [919 Megawatt], nach [800 Megawatt] im Vorjahr; er stieg 2025 auf [700 Megawatt].',
    reads: [
      { kind: 'power', low: 9.19e8, high: 9.19e8 },
      { kind: 'power', low: 8e8, high: 8e8 },
      { kind: 'power', low: 7e8, high: 7e8 },
    ],
  },
  {
    text: 'Land for [SKr525m] and [NKr3bn] of loans.',
    reads: [
      { kind: 'money', unit: 'SEK', low: 5.25e8, high: 5.25e8 },
      { kind: 'money', unit: 'NOK', low: 3e9, high: 3e9 },
    ],
  },
  {
    text: 'The design calls for [750MW] and more than [1,000 jobs]; a memorandum of understanding over [10 gigawatts] was signed.',
    reads: [
      { kind: 'power', low: 7.5e8, high: 7.5e8, hedge: 'exact' },
      { kind: 'people', low: 1000, high: null },
      { kind: 'power', low: 1e10, high: 1e10, hedge: 'exact' },
    ],
  },
  {
    lang: 'nl',
    text: 'De kosten liepen op tot [2 miljard euro], de winst klom met [70 procent] tot [5 miljard euro]; hij wil tot [9 miljard euro].',
    reads: [euros(2e9), { kind: 'percent', low: 70, high: 70 }, euros(5e9), { kind: 'money', low: null, high: 9e9 }],
  },
  // A number far from money counts nothing that is told, nor does a label that names no money.
  ...[
    ['es', 'Cuesta [3 millones de euros]. LONG Anillos vendidos: 800 millones. Una población de 47 millones.'],
    ['fr', 'Il coûte [3 millions d’euros]. LONG Elle séduit 30 millions de Français et 12 millions d’actions.'],
    ['nl', 'Het kost [3 miljoen euro]. LONG 4 miljoen agenten en 6 miljoen geregistreerde apparaten.'],
    ['de', 'Es kostet [3 Millionen Euro]. LONG Einwohner: 80 Millionen.'],
  ].map(([lang, text]) => ({
    lang: String(lang),
    text: String(text).replace('LONG', FILLER),
    reads: [euros(3e6)],
  })),
  {
    lang: 'de',
    text: 'Die Leistung steigt von derzeit [2000] auf [2500 Megawatt].',
    reads: [
      { kind: 'power', low: 2e9, step: -1 },
      { kind: 'power', low: 2.5e9, step: 1 },
    ],
  },
  // Only what compares belongs to the next figure.
  {
    lang: 'it',
    text: 'Vale [85%] circa del totale.',
    reads: [{ kind: 'percent', low: 85, high: 85, hedge: 'approx' }],
  },
  {
    lang: 'fr',
    text: 'Elle détient [3 %] environ de la firme.',
    reads: [{ kind: 'percent', low: 3, high: 3, hedge: 'approx' }],
  },
  {
    lang: 'fr',
    text: 'Il faut [750 MW] et plus de [1 000 emplois].',
    reads: [
      { kind: 'power', low: 7.5e8, hedge: 'exact' },
      { kind: 'people', low: 1000, high: null },
    ],
  },
];
