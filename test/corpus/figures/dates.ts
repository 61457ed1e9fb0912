/** Dates as pages write them, each with its reading; told from 22 May 2026 where the words hang on the day. */
export const DATES: Readonly<Record<string, readonly string[]>> = {
  '2029-05': [
    'until [May 2029]',
    'bis [Mai 2029]',
    "jusqu'en [mai 2029]",
    'hasta [mayo de 2029]',
    'até [maio de 2029]',
    'fino a [maggio 2029]',
    'tot [mei 2029]',
  ],
  '2025-11-13': [
    'on [November 13, 2025]',
    'on [Nov. 13, 2025]',
    'on [13 November 2025]',
    'am [13. November 2025]',
    'le [13 novembre 2025]',
    'el [13 de noviembre de 2025]',
    'em [13 de novembro de 2025]',
    'il [13 novembre 2025]',
    'op [13 november 2025]',
    'on [2025-11-13]',
    'am [13.11.2025]',
    'on [13/11/2025]',
    'on [11/13/2025]',
  ],
  '2028': ['by [2028]', 'by the end of [2028]', 'cash flow by [2028], it says'],
  '2025-Q3': [
    'in [Q3 2025]',
    'in [3Q25]',
    'in the [third quarter of 2025]',
    'im [dritten Quartal 2025]',
    'au [troisième trimestre 2025]',
  ],
  '2026-H1': ['in [H1 2026]', 'in the [first half of 2026]'],
  '2026-04': ['[last month] it said', 'im [April 2026]', '[vorige maand]', '[le mois dernier] elle'].filter(
    (text) => !text.startsWith('le [mois'),
  ),
  '2026': [
    '[this year] it will',
    'in [FY26] it will',
    '[cette année] elle',
    '[dieses Jahr] soll',
    'spending in [fiscal 2026]',
  ],
  '2025': ['[last year] it said', "[l'an dernier] elle", '[el año pasado] se', '[l’an passé] elle'],
  '2025-09': ['in [September] it had'],
  '2026-05-18': ['on [Monday] it said', 'am [Montag] hieß es', 'el [lunes] dijo'],
  '2026-05-21': ['[yesterday] it said', 'on [Thursday] it said'],
};

/** Words and numbers that are no dates. */
export const NO_DATES: readonly string[] = [
  'It may add up.',
  'They march on.',
  'It paid $2000 and 2025 GPUs.',
  'a 1950 W heater',
  'Version 2026.1 is out',
  'It draws 2,026 MW.',
  'a set of rules, out of 12',
  'May I ask?',
];
