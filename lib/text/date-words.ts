/** The names of the months, of each language by month, in the forms that pages write. */
const MONTH_LISTS: readonly string[] = [
  'january|jan|janvier|janv|januar|jänner|enero|ene|gennaio|gen|janeiro|januari',
  'february|feb|février|fevrier|févr|februar|febrero|febbraio|febb|fevereiro|fev|februari',
  'march|mar|mars|märz|mrz|marzo|março|maart|mrt',
  'april|apr|avril|avr|abril|abr|aprile',
  'may|mai|mayo|maggio|mag|maio|mei',
  'june|jun|juin|juni|junio|giugno|giu|junho',
  'july|jul|juillet|juil|juli|julio|luglio|lug|julho',
  'august|aug|août|aout|agosto|ago|augustus',
  'september|sept|sep|septembre|septiembre|settembre|setembro|set',
  'october|oct|octobre|oktober|okt|octubre|ottobre|ott|outubro|out',
  'november|nov|novembre|noviembre|novembro',
  'december|dec|décembre|decembre|déc|dezember|dez|diciembre|dic|dicembre|dezembro',
];

/** The number of the month that a word in lower case names, 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_LISTS.flatMap((list, index) => list.split('|').map((name): [string, number] => [name, index + 1])),
);

/** Words that are no month where no number stands beside them: "may", "set", "out", "mar", "ago", "dic". */
export const UNSURE_MONTHS: ReadonlySet<string> = new Set(
  'may|march|set|out|mar|ago|dic|jan|gen|mag|giu|lug|ott|sep|dec|ene|nov'.split('|'),
);

/** A period that is told from the day of publication: "last month" is one month back. */
export interface Relative {
  readonly unit: 'decade' | 'year' | 'quarter' | 'month' | 'week' | 'day';
  readonly shift: number;
}

/** What a period is called, first where words stand behind it too, and the words before it or behind it that tell it from the day of publication, by how far off. */
const PERIODS: Readonly<Record<string, string>> = {
  year: 'an|année|año|anno|ano;year|jahr|jahres|jaar',
  quarter: 'trimestre;quarter|quartal|kwartaal',
  month: 'mois|mes|mese|mês;month|monat|maand',
  week: 'semaine|semana|settimana;week|woche',
};
const BEFORE_PERIOD: Readonly<Record<string, string>> = {
  0: "this|current|cette|ce|diese|dieses|diesen|diesem|este|esta|questo|questa|quest'|dit|deze|end of|end of the|ende des|fin de|fin del|fin d'|fin de l'|finales de|final del|fine dell'|fim do|final do|eind|eind dit|eind van het|einde van het",
  '-1': 'last|previous|prior|letzte|letzten|letztes|vergangenen|vergangenes|voriges|vor~|scorso|scorsa|vorig|vorige|afgelopen',
  1: 'next|coming|nächstes|nächsten|kommenden|próximo|prossimo|volgend|volgende',
};
const AFTER_PERIOD: Readonly<Record<string, string>> = {
  '-1': 'dernier|dernière|passé|pasado|pasada|passado|passada|scorso|scorsa',
  1: 'prochain|prochaine|que viene|que vem|prossimo',
};
const ARTICLES = "|l'|le |la |el |il ";
/** What is told in words of its own. */
const RELATIVE_LISTS: Readonly<Record<string, string>> = {
  'decade 0':
    "end of the decade|decade's end|ende des jahrzehnts|fin de la décennie|fin de la década|finales de la década|fine del decennio|fim da década|final da década|einde van het decennium",
  'year 0': "year's end|year-end|jahresende|fine anno",
  'year -1': 'a year earlier',
  'month 0': 'mois-ci|inizio mese|fine mese',
  'day 0': "today|aujourd'hui|heute|hoy|oggi|hoje|vandaag",
  'day -1': 'yesterday|hier|gestern|ayer|ieri|ontem|gisteren',
};

/** Relative periods by their words in lower case. */
export const RELATIVES: ReadonlyMap<string, Relative> = new Map([
  ...Object.entries(RELATIVE_LISTS).flatMap(([key, list]) => {
    const [unit = '', shift] = key.split(' ');
    return told(list.split('|'), unit, Number(shift));
  }),
  ...Object.entries(PERIODS).flatMap(([unit, list]) => {
    const [romance = [], others = []] = list.split(';').map((names) => names.split('|'));
    return [
      ...toldWith(BEFORE_PERIOD, unit, (word) =>
        // French "an" stands behind such words only with its article, and English "an" often.
        [...romance, ...others].flatMap((name) => (name === 'an' ? [] : `${word} ${name}`.replace(/~ |(?<=') /, ''))),
      ),
      ...toldWith(AFTER_PERIOD, unit, (word) =>
        ARTICLES.split('|').flatMap((article) => romance.map((name) => `${article}${name} ${word}`)),
      ),
    ];
  }),
]);

function toldWith(
  lists: Readonly<Record<string, string>>,
  unit: string,
  withWord: (word: string) => readonly string[],
) {
  return Object.entries(lists).flatMap(([shift, list]) => told(list.split('|').flatMap(withWord), unit, Number(shift)));
}

function told(phrases: readonly string[], unit: string, shift: number): [string, Relative][] {
  return phrases.map((words) => [words, { unit: unit as Relative['unit'], shift }]);
}

/** Days of the week from Sunday on: a bare one is the last such day up to the day of publication. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    'sunday|dimanche|sonntag|domingo|domenica|zondag',
    'monday|lundi|montag|lunes|lunedì|segunda-feira|maandag',
    'tuesday|mardi|dienstag|martes|martedì|terça-feira|dinsdag',
    'wednesday|mercredi|mittwoch|miércoles|mercoledì|quarta-feira|woensdag',
    'thursday|jeudi|donnerstag|jueves|giovedì|quinta-feira|donderdag',
    'friday|vendredi|freitag|viernes|venerdì|sexta-feira|vrijdag',
    'saturday|samedi|samstag|sábado|sabato|zaterdag',
  ].flatMap((list, index) => list.split('|').map((name): [string, number] => [name, index])),
);

/** The number of a quarter or half by its words: "first", "premier", "erstes". */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  [
    'first|1st|premier|ersten|erstes|primer|primo|primeiro|eerste',
    'second|2nd|deuxième|zweiten|zweites|segundo|secondo|tweede',
    'third|3rd|troisième|dritten|drittes|tercer|terzo|terceiro|derde',
    'fourth|4th|quatrième|vierten|viertes|cuarto|quarto|vierde',
  ].flatMap((list, index) => list.split('|').map((name): [string, number] => [name, index + 1])),
);

/** Numbers up to ten, of each language by number, for what was so many months or years ago. */
export const NUMBERS: ReadonlyMap<string, number> = new Map(
  [
    'a|an|one|ein|einem|einer|un|une|uno|una|um|uma|een',
    'two|deux|zwei|dos|due|dois|duas|twee',
    'three|trois|drei|tres|tre|três|drie',
    'four|quatre|vier|cuatro|quattro|quatro',
    'five|cinq|fünf|cinco|cinque|vijf',
    'six|sechs|seis|sei|zes',
    'seven|sept|sieben|siete|sette|sete|zeven',
    'eight|huit|acht|ocho|otto|oito',
    'nine|neuf|neun|nueve|nove|negen',
    'ten|dix|zehn|diez|dieci|dez|tien',
  ].flatMap((list, index) => list.split('|').map((name): [string, number] => [name, index + 1])),
);

/** Words before a number, or behind what it counts, that say "ago": either will do. */
export const AGO_BEFORE = 'il y a|vor|hace|há';
export const AGO_AFTER = 'ago|fa|geleden|atrás';
/** What is counted back: years, months and weeks, each in a group. */
export const AGO_UNITS =
  '(years?|ans?|jahren?|años?|ann[io]|anos?|jaar)|(months?|mois|monaten?|meses|mes[ei]?|mês|maanden?)|(weeks?|semaines?|wochen?|semanas?|settiman[ae]|weken)';

/** Seasons by the month in which they begin; winter lies in two years. What is a common word too is left out. */
export const SEASONS: ReadonlyMap<string, number> = new Map(
  [
    'spring|frühjahr|frühling|printemps|primavera|voorjaar|lente',
    'summer|sommer|verano|verão|zomer',
    'autumn|fall|herbst|automne|otoño|autunno|outono|herfst|najaar',
  ].flatMap((list, index) => list.split('|').map((name): [string, number] => [name, 3 * index + 3])),
);
