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

const RELATIVE_LISTS: Readonly<Record<string, string>> = {
  'decade 0':
    "end of the decade|end of this decade|decade's end|ende des jahrzehnts|fin de la décennie|fin de la década|final de la década|finales de la década|fine del decennio|fim da década|final da década|einde van het decennium",
  'year 0':
    "this year|cette année|dieses jahr|in diesem jahr|dieses jahres|este año|quest'anno|este ano|dit jaar|the current year|year's end|end of the year|end of year|year-end|jahresende|ende des jahres|fin d'année|fin de l'année|fine anno|fine dell'anno|fin de año|fin del año|finales de año|final del año|fim do ano|final do ano|eind dit jaar|einde van het jaar|eind van het jaar",
  'year -1':
    "last year|a year earlier|l'an dernier|l'an passé|l’an dernier|l’an passé|l'année dernière|letztes jahr|im vergangenen jahr|im vorjahr|voriges jahr|el año pasado|año pasado|l'anno scorso|lo scorso anno|ano passado|vorig jaar|afgelopen jaar|the previous year|the prior year|vergangenes jahr|letzten jahr",
  'year 1':
    "next year|l'an prochain|l'année prochaine|nächstes jahr|im nächsten jahr|im kommenden jahr|el próximo año|próximo año|el año que viene|l'anno prossimo|il prossimo anno|próximo ano|ano que vem|volgend jaar|the coming year",
  'quarter 0':
    'this quarter|the current quarter|ce trimestre|dieses quartal|este trimestre|questo trimestre|dit kwartaal',
  'quarter -1':
    'last quarter|the previous quarter|the prior quarter|le trimestre dernier|letztes quartal|im vorquartal|el trimestre pasado|lo scorso trimestre|trimestre passado|vorig kwartaal',
  'quarter 1': 'next quarter|the coming quarter|nächstes quartal|próximo trimestre|volgend kwartaal',
  'month 0': 'this month|ce mois-ci|diesen monat|in diesem monat|este mes|questo mese|este mês|deze maand|inizio mese',
  'month -1':
    'last month|le mois dernier|letzten monat|im vergangenen monat|im vormonat|el mes pasado|mes pasado|il mese scorso|lo scorso mese|mês passado|vorige maand|afgelopen maand|the previous month',
  'month 1':
    'next month|le mois prochain|nächsten monat|el próximo mes|próximo mes|il mese prossimo|próximo mês|volgende maand',
  'week 0': 'this week|cette semaine|diese woche|esta semana|questa settimana|deze week',
  'week -1':
    'last week|la semaine dernière|letzte woche|in der vergangenen woche|la semana pasada|la settimana scorsa|la scorsa settimana|semana passada|vorige week|afgelopen week',
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

/** Numbers up to twelve, of each language by number, for what was so many months or years ago. */
const NUMBER_LISTS: readonly string[] = [
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
  'eleven|onze|elf|once|undici',
  'twelve|douze|zwölf|doce|dodici|doze|twaalf',
];
export const NUMBERS: ReadonlyMap<string, number> = new Map(
  NUMBER_LISTS.flatMap((list, index) => list.split('|').map((name): [string, number] => [name, index + 1])),
);

/** Words before a number, or behind what it counts, that say "ago": either will do. */
export const AGO_BEFORE = 'il y a|vor|hace|há';
export const AGO_AFTER = 'ago|back|fa|geleden|atrás';
/** What is counted back, by the letter that tells it apart. */
export const AGO_UNITS =
  '(?<year>years?|ans?|jahre?n?|años?|ann[io]|anos?|jaar|jaren)|(?<month>months?|mois|monate?n?|meses|mes[ei]?|mês|maanden|maand)|(?<week>weeks?|semaines?|wochen?|semanas?|settiman[ae]|weken|week)';

/** Seasons by the month in which they begin; winter lies in two years. What is a common word too is left out. */
export const SEASONS: ReadonlyMap<string, number> = new Map(
  [
    'spring|frühjahr|frühling|printemps|primavera|voorjaar|lente',
    'summer|sommer|verano|verão|zomer',
    'autumn|fall|herbst|automne|otoño|autunno|outono|herfst|najaar',
  ].flatMap((list, index) => list.split('|').map((name): [string, number] => [name, 3 * index + 3])),
);
