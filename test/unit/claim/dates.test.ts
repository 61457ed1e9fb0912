/** For which time a figure is, where its sentence tells more than one time, or its entry of a chronicle does. */
import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../lib/claim/read.ts';
import { defaultLexicon } from '../../../lib/vocabulary/shipped.ts';

const lexicon = defaultLexicon();

/** The figures of a text told on 10 March 2026, each with its time. */
function timesOf(text: string, lang = 'en'): Record<string, string | null> {
  const article = { id: 'x', url: null, publisher: null, title: null, published: '2026-03-10', lang, text };
  return Object.fromEntries(readClaims(article, lexicon).map(({ quote, asOf }) => [quote, asOf]));
}

describe('a time that a figure is compared with', () => {
  it.each([
    ['en', 'Cohere is now valued at $9 billion, far more than in June.', '$9 billion'],
    ['de', 'Cohere wird nun mit 9 Milliarden Dollar bewertet, deutlich höher als im Juni.', '9 Milliarden Dollar'],
    ['it', 'Cohere vale ora 9 miliardi di dollari, un netto aumento rispetto al 2024.', '9 miliardi di dollari'],
    ['fr', "Cohere vaut désormais 9 milliards de dollars, deux fois plus qu'en 2024.", '9 milliards de dollars'],
  ])('is not its own (%s)', (lang, text, figure) => {
    expect(timesOf(text, lang)[figure]).toBe('2026-03');
  });

  it('leaves it for its own time', () => {
    const text = 'Cohere’s annual revenue run-rate passed $400 million in August 2025, up 50% from a year earlier.';
    expect(timesOf(text)).toEqual({ '$400 million': '2025-08', '50%': '2025-08' });
  });

  it('is that of the figure that it grew from', () => {
    const text = 'Cohere’s annualized revenue has gone past $500 million, up from about $300 million in April 2025.';
    expect(timesOf(text)).toEqual({ '$500 million': '2026-03', '$300 million': '2025-04' });
    const step = 'Shares of Oracle slid from $180 on 2 March 2026 to $165.';
    expect(timesOf(step)).toMatchObject({ $180: '2026-03-02' });
  });

  it('is not that of what it grew from, which held before', () => {
    expect(timesOf('In August 2025 Cohere’s revenue grew to $500 million, up from $300 million.')).toEqual({
      '$500 million': '2025-08',
      '$300 million': null,
    });
  });

  it('makes what it grew from a thing of the past', () => {
    const text = 'Cohere now takes in $75 million a year as of April 2025, up from $50 million.';
    const article = { id: 'x', url: null, publisher: null, title: null, published: '2025-06-24', lang: 'en', text };
    expect(readClaims(article, lexicon).map(({ asOf, status }) => [asOf, status])).toEqual([
      ['2025-04', expect.any(String)],
      [null, 'background'],
    ]);
  });

  it('is that of what a clause tells of it', () => {
    const text = 'Cohere is worth far more than in October 2023, when it was valued at $2 billion.';
    expect(timesOf(text)).toEqual({ '$2 billion': '2023-10' });
  });

  it('is any other where nothing is compared', () => {
    const text = 'Cohere was valued at $2 billion in October 2023, after investors put in $300 million.';
    expect(timesOf(text)).toMatchObject({ '$2 billion': '2023-10' });
  });
});

describe('a time that opens a clause of its own', () => {
  it('is for what the clause tells, not for what came before', () => {
    const text = 'February brought Cohere $300 million at a valuation of $3 billion, and June $500 million.';
    expect(timesOf(text)).toMatchObject({ '$3 billion': '2026-02', '$500 million': '2025-06' });
    expect(timesOf('Cohere was valued at $3 billion, and that in June 2025.')).toEqual({ '$3 billion': '2025-06' });
  });
});

describe('an entry of a chronicle', () => {
  const chronicle = [
    'How Cohere got here:',
    'June 2023 – Cohere goes abroad. A round values it at $2 billion.',
    'May 2024: Cohere grows on. A round values it at $5 billion.',
    'In May 2025 Cohere moved. A round values it at $7 billion.',
  ].join('\n\n');

  it('dates what it tells by its head, and only an entry has one', () => {
    const times = timesOf(chronicle);
    expect(times).toMatchObject({ '$2 billion': '2023-06', '$5 billion': '2024-05' });
    expect(times['$7 billion']).not.toBe('2025-05');
  });
});

describe('the end of a year', () => {
  it.each([
    ['en', 'Cohere had 500 employees at the end of 2025.', '500 employees', '2025-12'],
    ['nl', 'Eind 2025 had Cohere 500 werknemers.', '500 werknemers', '2025-12'],
    ['en', 'By the end of the year Cohere will have 500 employees.', '500 employees', '2026-12'],
    ['de', 'Der Umsatz von Cohere lag zum Jahresende bei 190 Millionen Dollar.', '190 Millionen Dollar', '2025-12'],
    ['en', 'Cohere had 500 employees in 2025.', '500 employees', '2025'],
  ])('is its last month (%s): "%s"', (lang, text, figure, asOf) => {
    expect(timesOf(text, lang)[figure]).toBe(asOf);
  });
});

describe('a time that points back', () => {
  it.each([
    ['en', 'Cohere changed in 2024. Its net loss that year was $90 million.', '$90 million', '2024'],
    ['en', 'Cohere opened an office in May 2025. Back then it had 40 employees.', '40 employees', '2025-05'],
    [
      'de',
      'Im Mai 2025 sammelte Cohere Geld. Damals war es 3 Milliarden Dollar wert.',
      '3 Milliarden Dollar',
      '2025-05',
    ],
    [
      'fr',
      'Cohere a changé en mai 2024. À l’époque, elle valait 3 milliards de dollars.',
      '3 milliards de dollars',
      '2024-05',
    ],
    ['nl', 'In mei 2024 groeide Cohere. Destijds telde het 90 werknemers.', '90 werknemers', '2024-05'],
    ['en', 'Cohere spoke of its Q4 2025. It made revenue of $72 million for the quarter.', '$72 million', '2025-Q4'],
    ['en', 'Cohere grew in June 2025. It raised $150 million that month.', '$150 million', '2025-06'],
  ])('is the last one told that fits (%s): "%s"', (lang, text, figure, asOf) => {
    expect(timesOf(text, lang)[figure]).toBe(asOf);
  });

  it('is left out where none was told, or none that fits', () => {
    expect(timesOf('Cohere had 40 employees back then.')['40 employees']).toBe(null);
    const text = 'Cohere changed in 2024. It planned to spend $90 million that month.';
    expect(timesOf(text)['$90 million']).toBe(null);
  });

  it('counts a year earlier from a quarter that its words put into the past, and from a day to its month', () => {
    const quarter =
      'Cohere earned $35 million in the just-ended fourth quarter; it had been $22 million a year earlier.';
    expect(timesOf(quarter)).toEqual({ '$35 million': '2025-Q4', '$22 million': '2024-Q4' });
    const day = 'Cohere raised $6 million on 29 February 2024, and $3 million a year earlier.';
    expect(timesOf(day)).toEqual({ '$6 million': '2024-02-29', '$3 million': '2023-02' });
  });

  it('has the tense of what leads to its end', () => {
    expect(timesOf('By the end of May Oracle will have 5 GW.')).toEqual({ '5 GW': '2026-05' });
    expect(timesOf('Oracle’s backlog had swelled to $455 billion by the end of August.')).toEqual({
      '$455 billion': '2025-08',
    });
  });

  it('has not the tense of what stands beyond another figure', () => {
    const text = 'Cohere has raised money, with third-quarter revenue of $18 million against the $9 million expected.';
    expect(timesOf(text)['$18 million']).toBe('2025-Q3');
  });

  it('takes the end of an investor day for no end of a year', () => {
    expect(timesOf('At the end of an investor day, Cohere said it had raised $6 million.')).toEqual({
      '$6 million': null,
    });
  });

  it('counts a year earlier from the time before it', () => {
    const text = 'For 2024 Cohere shows a loss of $90 million, against $70 million a year earlier.';
    expect(timesOf(text)).toEqual({ '$90 million': '2024', '$70 million': '2023' });
  });
});

describe('a date by which', () => {
  it.each([
    ['en', 'Cohere plans to build data centers of 2 gigawatts through 2029.', '2 gigawatts', '2029'],
    [
      'de',
      'Cohere will bis 2030 in Deutschland 5 Milliarden Euro in Rechenzentren stecken.',
      '5 Milliarden Euro',
      '2030',
    ],
    ['pt', 'A Cohere pretende comprar 35 mil chips até o fim do ano.', '35 mil chips', '2026'],
  ])('something is built or bought is its time (%s)', (lang, text, figure, asOf) => {
    expect(timesOf(text, lang)[figure]?.slice(0, 4)).toBe(asOf);
  });

  it('a contract runs is its end', () => {
    const text = 'Cohere signed a contract to pay Oracle $2 billion for compute through 2029.';
    expect(timesOf(text)['$2 billion']).toBe('2026-03');
  });
});

describe('a month without its year', () => {
  it.each([
    ['en', 'Anthropic will have 5,000 employees by June.', '5,000 employees', '2026-06'],
    ['en', 'Anthropic expects to have 5,000 employees in July.', '5,000 employees', '2026-07'],
    ['en', 'By December, Anthropic could have 5,000 employees.', '5,000 employees', '2026-12'],
    ['en', 'Crusoe will bring 2 gigawatts online in Texas in December.', '2 gigawatts', '2026-12'],
    ['en', 'Crusoe plans to open a site of 2 gigawatts in the fall.', '2 gigawatts', '2026-H2'],
    ['en', 'The site of 2 gigawatts is expected to be completed in July.', '2 gigawatts', '2026-07'],
    ['en', 'Anthropic expects to spend $2 billion in Q4.', '$2 billion', '2026-Q4'],
    ['en', 'Anthropic will pay $2 billion on December 15.', '$2 billion', '2026-12-15'],
    ['de', 'Im Juli soll Anthropic 5.000 Mitarbeiter haben.', '5.000 Mitarbeiter', '2026-07'],
    ['fr', 'Anthropic devrait compter 5 000 employés en juillet.', '5 000 employés', '2026-07'],
    ['es', 'Anthropic tendrá 5.000 empleados en julio.', '5.000 empleados', '2026-07'],
    ['it', 'Anthropic avrà 5.000 dipendenti a luglio.', '5.000 dipendenti', '2026-07'],
    ['nl', 'In juli zal Anthropic 5.000 werknemers hebben.', '5.000 werknemers', '2026-07'],
    ['pt', 'A Anthropic terá 5.000 funcionários em julho.', '5.000 funcionários', '2026-07'],
  ])('is the next one to come where something lies ahead (%s): "%s"', (lang, text, figure, asOf) => {
    expect(timesOf(text, lang)[figure]).toBe(asOf);
  });

  it.each([
    ['en', 'Anthropic raised $5 billion in December.', '$5 billion', '2025-12'],
    ['en', 'Anthropic raised up to $5 billion in December.', '$5 billion', '2025-12'],
    ['en', 'Anthropic will use the $5 billion that it raised in December.', '$5 billion', '2025-12'],
    ['en', 'In December, Anthropic said it will spend $5 billion on chips.', '$5 billion', '2025-12'],
    ['en', 'Anthropic announced plans in December to spend $5 billion on chips.', '$5 billion', '2025-12'],
    ['en', 'The project in Texas opened in December with 2 gigawatts.', '2 gigawatts', '2025-12'],
    ['de', 'Im Dezember soll Anthropic 5 Milliarden Dollar eingesammelt haben.', '5 Milliarden Dollar', '2025-12'],
    ['fr', 'Anthropic aurait levé 5 milliards de dollars en décembre.', '5 milliards de dollars', '2025-12'],
    ['es', 'Anthropic recaudó 5.000 millones de dólares en diciembre.', '5.000 millones de dólares', '2025-12'],
    ['it', 'Anthropic avrebbe raccolto 5 miliardi di dollari a dicembre.', '5 miliardi di dollari', '2025-12'],
    ['nl', 'Anthropic heeft 5 miljard dollar opgehaald in december.', '5 miljard dollar', '2025-12'],
    ['pt', 'A Anthropic levantou 5 bilhões de dólares em dezembro.', '5 bilhões de dólares', '2025-12'],
  ])('is the last one where it was done or told (%s): "%s"', (lang, text, figure, asOf) => {
    expect(timesOf(text, lang)[figure]).toBe(asOf);
  });

  it('is of the tense of its own clause', () => {
    const text = 'Anthropic raised $5 billion in December and will have 500 employees by June.';
    expect(timesOf(text)).toEqual({ '$5 billion': '2025-12', '500 employees': '2026-06' });
  });

  it.each([
    ['Anthropic pays Google $2 billion a month for compute until December.', '2026-12'],
    ['Anthropic pays Google $2 billion a month for compute. The contract runs until December.', '2026-12'],
    ['Anthropic paid Google $2 billion a month for compute until December.', '2025-12'],
  ])('lies ahead where it ends a term that is not done with: "%s"', (text, until) => {
    const article = { id: 'x', url: null, publisher: null, title: null, published: '2026-03-10', lang: 'en', text };
    expect(readClaims(article, lexicon)[0]?.term?.until).toBe(until);
  });

  it('ends a term told in the next sentence where of the page only the month is known', () => {
    const text = 'Anthropic pays Google $2 billion a month for compute. The contract runs until December.';
    const article = { id: 'x', url: null, publisher: null, title: null, published: '2026-03', lang: 'en', text };
    expect(readClaims(article, lexicon)[0]?.term?.until).toBe('2026-12');
  });

  it('leaves a time that is told from the day of the page', () => {
    expect(timesOf('Anthropic raised $5 billion before it opens a site next quarter.')).toEqual({
      '$5 billion': '2026-Q2',
    });
  });
});

describe('results without a period', () => {
  it('are for the quarter named before them, if it is over', () => {
    const text = 'Cohere beats in fourth quarter of 2025\n\nRevenue: $90 million (+36% year on year)';
    expect(timesOf(text)).toEqual({ '$90 million': '2025-Q4', '36%': '2025-Q4' });
    const ahead = 'Cohere looks ahead to the fourth quarter of 2026\n\nRevenue: $90 million';
    expect(timesOf(ahead)['$90 million']).toBe('2026-03');
  });
});
