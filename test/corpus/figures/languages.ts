import type { Sighting } from './sighting.ts';

const money = (value: number, more: Sighting['reads'] = {}, unit = 'USD'): Sighting['reads'] => ({
  kind: 'money',
  unit,
  low: value,
  high: value,
  hedge: 'exact',
  per: null,
  ...more,
});
const more = { hedge: 'atleast', high: null } as const;
const less = { hedge: 'atmost', low: null } as const;
const about = { hedge: 'approx' } as const;

const french: readonly Sighting[] = [
  {
    lang: 'fr',
    reads: money(1.25e9),
    spellings: [
      'une dépense de [1,25 milliard de dollars]',
      'une dépense de [1,25 Md$]',
      'une dépense de [1 250 millions de dollars]',
      'une dépense de [1\u202f250\u00a0millions de dollars]',
      'une dépense de [1,25 milliard $]',
    ],
  },
  {
    lang: 'fr',
    reads: money(1.25e9, { per: 'month' }),
    spellings: ['soit [1,25 milliard de dollars par mois]', 'une dépense mensuelle de [1,25 milliard de dollars]'],
  },
  {
    lang: 'fr',
    reads: money(1e10, more, 'EUR'),
    spellings: ["plus de [10 milliards d'euros]", 'au moins [10 milliards d’euros]', 'plus de [10 Mds€]'],
  },
  {
    lang: 'fr',
    reads: money(1e10, less, 'EUR'),
    spellings: ["jusqu'à [10 milliards d'euros]", 'moins de [10 milliards d’euros]'],
  },
  {
    lang: 'fr',
    reads: money(1e10, about, 'EUR'),
    spellings: ["environ [10 milliards d'euros]", "près de [10 milliards d'euros]", "quelque [10 milliards d'euros]"],
  },
  {
    lang: 'fr',
    reads: money(3e10, { high: 5e10, hedge: 'range' }, 'EUR'),
    spellings: ["entre [30 et 50 milliards d'euros]", "[30 à 50 milliards d'euros]"],
  },
  {
    lang: 'fr',
    reads: { kind: 'power', low: 1e9, high: 1e9 },
    spellings: ['une capacité de [1 gigawatt]', "une capacité d'[un gigawatt]"],
  },
  {
    lang: 'fr',
    reads: { kind: 'percent', low: 4.5, high: 4.5 },
    spellings: ['une hausse de [4,5 %]', 'une hausse de [4,5%]', 'une hausse de [4,5 pour cent]'],
  },
  { lang: 'fr', reads: { kind: 'users', low: 3e5, high: null }, spellings: ['plus de [300 000 clients]'] },
  {
    lang: 'fr',
    reads: { kind: 'money', unit: 'EUR', low: 1e12, high: 1e12 },
    spellings: ["la dette atteint [1 billion d'euros] et la hausse est forte"],
  },
];
const german: readonly Sighting[] = [
  {
    lang: 'de',
    reads: money(1.25e9),
    spellings: [
      'Es zahlt [1,25 Milliarden Dollar].',
      'Es zahlt [1,25 Mrd. Dollar].',
      'Es zahlt [1,25 Mrd. US-Dollar].',
      'Es zahlt [1.250 Millionen Dollar].',
    ],
  },
  {
    lang: 'de',
    reads: money(1.25e9, { per: 'month' }),
    spellings: [
      'Es zahlt [1,25 Milliarden Dollar pro Monat].',
      'Es zahlt [1,25 Milliarden Dollar im Monat].',
      'Es zahlt [1,25 Milliarden Dollar monatlich].',
    ],
  },
  {
    lang: 'de',
    reads: money(7e12),
    spellings: ['Es geht um [sieben Billionen Dollar].', 'Es geht um [7 Billionen Dollar].'],
  },
  {
    lang: 'de',
    reads: money(1e10, more, 'EUR'),
    spellings: [
      'mehr als [10 Milliarden Euro]',
      'über [10 Milliarden Euro]',
      'mindestens [10 Milliarden Euro]',
      'mehr als [zehn Milliarden Euro]',
    ],
  },
  {
    lang: 'de',
    reads: money(1e10, less, 'EUR'),
    spellings: ['bis zu [10 Milliarden Euro]', 'höchstens [10 Milliarden Euro]', 'maximal [10 Mrd. Euro]'],
  },
  {
    lang: 'de',
    reads: money(1e10, about, 'EUR'),
    spellings: [
      'rund [10 Milliarden Euro]',
      'etwa [10 Milliarden Euro]',
      'knapp [10 Milliarden Euro]',
      'fast [zehn Milliarden Euro]',
      'ca. [10 Mrd. Euro]',
    ],
  },
  {
    lang: 'de',
    reads: money(1e10, { high: 1.5e10, hedge: 'range' }, 'EUR'),
    spellings: ['zwischen [10 und 15 Milliarden Euro]', '[10 bis 15 Milliarden Euro]', '[zehn bis 15 Milliarden Euro]'],
  },
  {
    lang: 'de',
    reads: money(5e8, {}, 'EUR'),
    spellings: [
      'Das kostet [eine halbe Milliarde Euro].',
      'Das kostet [500 Millionen Euro].',
      'Das kostet [fünfhundert Millionen Euro].',
      'Das kostet [500 Mio. Euro].',
    ],
  },
  {
    lang: 'de',
    reads: money(1.5e9, {}, 'EUR'),
    spellings: ['Das kostet [anderthalb Milliarden Euro].', 'Das kostet [eineinhalb Milliarden Euro].'],
  },
  {
    lang: 'de',
    reads: { kind: 'percent', low: 25, high: 25 },
    spellings: ['ein Anteil von [25 Prozent]', 'ein Anteil von [25 %]', 'ein Anteil von [fünfundzwanzig Prozent]'],
  },
];
const spanish: readonly Sighting[] = [
  {
    lang: 'es',
    reads: money(4e10),
    spellings: [
      'una ronda de [40.000 millones de dólares]',
      'una ronda de [40 mil millones de dólares]',
      'una ronda de [40.000 millones USD]',
    ],
  },
  {
    lang: 'es',
    reads: money(1.25e9, { per: 'month' }),
    spellings: ['paga [1.250 millones de dólares al mes]', 'paga [1.250 millones de dólares mensuales]'],
  },
  {
    lang: 'es',
    reads: money(4e10, more),
    spellings: ['más de [40.000 millones de dólares]', 'al menos [40.000 millones de dólares]'],
  },
  {
    lang: 'es',
    reads: money(4e10, less),
    spellings: ['hasta [40.000 millones de dólares]', 'menos de [40.000 millones de dólares]'],
  },
  {
    lang: 'es',
    reads: money(4e10, about),
    spellings: [
      'unos [40.000 millones de dólares]',
      'cerca de [40.000 millones de dólares]',
      'alrededor de [40.000 millones de dólares]',
    ],
  },
  {
    lang: 'es',
    reads: money(1.5e10, { high: 2.5e10, hedge: 'range' }),
    spellings: ['entre [15.000 y 25.000 millones de dólares]'],
  },
  { lang: 'es', reads: money(1.4e12), spellings: ['vale [1,4 billones de dólares]'] },
  {
    lang: 'es',
    reads: { kind: 'percent', low: 12.5, high: 12.5 },
    spellings: ['sube un [12,5 %]', 'sube un [12,5 por ciento]'],
  },
];
const italian: readonly Sighting[] = [
  {
    lang: 'it',
    reads: money(5e11),
    spellings: [
      'un investimento di [500 miliardi di dollari]',
      'un investimento di [500 mld di dollari]',
      'un investimento di [cinquecento miliardi di dollari]',
    ],
  },
  {
    lang: 'it',
    reads: money(1.25e9, { per: 'month' }),
    spellings: ['paga [1,25 miliardi di dollari al mese]', 'una spesa mensile di [1,25 miliardi di dollari]'],
  },
  {
    lang: 'it',
    reads: money(1e10, more, 'EUR'),
    spellings: ['oltre [10 miliardi di euro]', 'più di [10 miliardi di euro]', 'almeno [dieci miliardi di euro]'],
  },
  { lang: 'it', reads: money(1e10, less, 'EUR'), spellings: ['fino a [10 miliardi di euro]'] },
  {
    lang: 'it',
    reads: money(1e10, about, 'EUR'),
    spellings: ['circa [10 miliardi di euro]', 'quasi [10 miliardi di euro]'],
  },
  {
    lang: 'it',
    reads: money(1e10, { high: 1.5e10, hedge: 'range' }, 'EUR'),
    spellings: ['tra [10 e 15 miliardi di euro]', 'fra [10 e 15 miliardi di euro]'],
  },
  {
    lang: 'it',
    reads: { kind: 'chips', low: 1e5, high: 1e5 },
    spellings: ['avrà [100.000 GPU] e basta', 'avrà [100mila GPU] e basta', 'avrà [centomila GPU] e basta'],
  },
];
const portuguese: readonly Sighting[] = [
  {
    lang: 'pt',
    reads: money(4e10),
    spellings: [
      'um aporte de [US$ 40 bilhões]',
      'um aporte de [40 bilhões de dólares]',
      'um aporte de [US$ 40 bi]',
      'um aporte de [quarenta bilhões de dólares]',
    ],
  },
  {
    lang: 'pt',
    reads: money(4e10, {}, 'BRL'),
    spellings: ['um aporte de [R$ 40 bilhões]', 'um aporte de [40 bilhões de reais]'],
  },
  {
    lang: 'pt',
    reads: money(1.25e9, { per: 'month' }),
    spellings: ['paga [US$ 1,25 bilhão por mês]', 'paga [1,25 bilhão de dólares mensais]'],
  },
  {
    lang: 'pt',
    reads: money(4e10, more),
    spellings: ['mais de [US$ 40 bilhões]', 'pelo menos [US$ 40 bilhões]', 'acima de [US$ 40 bilhões]'],
  },
  { lang: 'pt', reads: money(4e10, less), spellings: ['até [US$ 40 bilhões]'] },
  { lang: 'pt', reads: money(4e10, about), spellings: ['cerca de [US$ 40 bilhões]', 'quase [US$ 40 bilhões]'] },
  {
    lang: 'pt',
    reads: { kind: 'users', unit: 'customer', low: 3e5, high: null },
    spellings: ['tem mais de [300 mil clientes empresariais]'],
  },
];
const dutch: readonly Sighting[] = [
  {
    lang: 'nl',
    reads: money(1e11),
    spellings: ['een ronde van [100 miljard dollar]', 'een ronde van [honderd miljard dollar]'],
  },
  { lang: 'nl', reads: money(1.25e9, { per: 'month' }), spellings: ['het betaalt [1,25 miljard dollar per maand]'] },
  {
    lang: 'nl',
    reads: money(1e10, more, 'EUR'),
    spellings: ['meer dan [10 miljard euro]', 'ruim [10 miljard euro]', 'minstens [tien miljard euro]'],
  },
  { lang: 'nl', reads: money(1e10, less, 'EUR'), spellings: ['tot [10 miljard euro]', 'maximaal [10 miljard euro]'] },
  {
    lang: 'nl',
    reads: money(1e10, about, 'EUR'),
    spellings: ['ongeveer [10 miljard euro]', 'bijna [10 miljard euro]', 'circa [10 miljard euro]'],
  },
  {
    lang: 'nl',
    reads: money(1e10, { high: 1.5e10, hedge: 'range' }, 'EUR'),
    spellings: ['tussen [10 en 15 miljard euro]', '[10 tot 15 miljard euro]'],
  },
  {
    lang: 'nl',
    reads: money(5e8, {}, 'EUR'),
    spellings: ['het kost [een half miljard euro]', 'het kost [500 miljoen euro]'],
  },
];
const unnamed: readonly Sighting[] = [
  {
    reads: money(1.25e9),
    spellings: [
      "La société dépense [1,25 milliard de dollars] pour l'infrastructure et les puces.",
      'Die Firma zahlt laut dem Bericht [1,25 Milliarden Dollar] für die Chips und den Strom.',
    ],
  },
  {
    lang: 'en',
    reads: money(1.25e9, { per: 'month' }),
    spellings: [
      'The company pays.\nLa société réserve chaque mois une enveloppe mensuelle de [1,25 milliard de dollars] aux machines de la firme.',
    ],
  },
];

/** Figures in the other languages, by language. */
export const LANGUAGES: Readonly<Record<string, readonly Sighting[]>> = {
  french,
  german,
  spanish,
  italian,
  portuguese,
  dutch,
  unnamed,
};
