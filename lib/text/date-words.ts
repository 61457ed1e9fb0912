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
  readonly unit: 'year' | 'quarter' | 'month' | 'week' | 'day';
  readonly shift: number;
}

const RELATIVE_LISTS: Readonly<Record<string, string>> = {
  'year 0':
    "this year|cette année|dieses jahr|in diesem jahr|dieses jahres|este año|quest'anno|este ano|dit jaar|the current year|the year's end|the end of the year|year-end|jahresende|fin d'année|fine anno|fin de año|eind dit jaar|later this year|earlier this year",
  'year -1':
    "last year|a year ago|a year earlier|l'an dernier|l'an passé|l’an dernier|l’an passé|l'année dernière|letztes jahr|im vergangenen jahr|im vorjahr|voriges jahr|el año pasado|año pasado|l'anno scorso|lo scorso anno|ano passado|vorig jaar|afgelopen jaar|the previous year|the prior year|vergangenes jahr|letzten jahr",
  'year 1':
    "next year|l'an prochain|l'année prochaine|nächstes jahr|im nächsten jahr|im kommenden jahr|el próximo año|próximo año|el año que viene|l'anno prossimo|il prossimo anno|próximo ano|ano que vem|volgend jaar|the coming year",
  'year -2':
    'two years ago|two years back|il y a deux ans|vor zwei jahren|hace dos años|due anni fa|há dois anos|twee jaar geleden',
  'quarter 0':
    'this quarter|the current quarter|ce trimestre|dieses quartal|este trimestre|questo trimestre|dit kwartaal',
  'quarter -1':
    'last quarter|the previous quarter|the prior quarter|le trimestre dernier|letztes quartal|im vorquartal|el trimestre pasado|lo scorso trimestre|trimestre passado|vorig kwartaal',
  'quarter 1': 'next quarter|the coming quarter|nächstes quartal|próximo trimestre|volgend kwartaal',
  'month 0':
    'this month|ce mois-ci|diesen monat|in diesem monat|este mes|questo mese|este mês|deze maand|earlier this month|later this month',
  'month -1':
    'last month|a month ago|le mois dernier|letzten monat|im vergangenen monat|im vormonat|el mes pasado|mes pasado|il mese scorso|lo scorso mese|mês passado|vorige maand|afgelopen maand|the previous month',
  'month 1':
    'next month|le mois prochain|nächsten monat|el próximo mes|próximo mes|il mese prossimo|próximo mês|volgende maand',
  'month -2':
    'two months ago|il y a deux mois|vor zwei monaten|hace dos meses|due mesi fa|há dois meses|twee maanden geleden',
  'week 0': 'this week|cette semaine|diese woche|esta semana|questa settimana|deze week|earlier this week',
  'week -1':
    'last week|a week ago|la semaine dernière|letzte woche|in der vergangenen woche|la semana pasada|la settimana scorsa|la scorsa settimana|semana passada|vorige week|afgelopen week',
  'day 0': "today|aujourd'hui|heute|hoy|oggi|hoje|vandaag",
  'day -1': 'yesterday|hier|gestern|ayer|ieri|ontem|gisteren',
};

/** Relative periods by their words in lower case. */
export const RELATIVES: ReadonlyMap<string, Relative> = new Map(
  Object.entries(RELATIVE_LISTS).flatMap(([key, list]) => {
    const [unit, shift] = key.split(' ');
    return list
      .split('|')
      .map((words): [string, Relative] => [words, { unit: unit as Relative['unit'], shift: Number(shift) }]);
  }),
);

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
