import { withCompounds } from './compounds.ts';
import type { FigureWords } from './figure-words.ts';

const GIVEN = {
  1: 'ein|eins',
  2: 'zwei',
  3: 'drei',
  4: 'vier',
  5: 'fünf|fuenf',
  6: 'sechs',
  7: 'sieben',
  8: 'acht',
  9: 'neun',
  10: 'zehn',
  11: 'elf',
  12: 'zwölf',
  13: 'dreizehn',
  14: 'vierzehn',
  15: 'fünfzehn',
  16: 'sechzehn',
  17: 'siebzehn',
  18: 'achtzehn',
  19: 'neunzehn',
  20: 'zwanzig',
  30: 'dreißig',
  40: 'vierzig',
  50: 'fünfzig',
  60: 'sechzig',
  70: 'siebzig',
  80: 'achtzig',
  90: 'neunzig',
};
const { 1: _one, ...numbers } = withCompounds(
  GIVEN,
  (ten, unit) => `${unit === 'eins' ? 'ein' : unit}und${ten}`,
  [20, 30, 40, 50, 60, 70, 80, 90],
);
const HUNDREDS = Object.fromEntries(
  ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'].flatMap((unit, value) =>
    value === 0
      ? []
      : [
          [value * 100, `${unit}hundert`],
          [value * 1000, `${unit}tausend`],
          [value * 100_000, `${unit}hunderttausend`],
        ],
  ),
);
/** German. A "Billion" is a million millions here. */
export const de: FigureWords = {
  lang: 'de',
  decimal: ',',
  marks:
    'der|die|das|und|ist|von|mit|den|dem|des|ein|eine|einen|einer|für|auf|im|zu|nicht|auch|sich|wird|werden|hat|bei|nach|aus|als|wie|um|an|es|sein|soll|sollen|bis|über|ich|am|noch|zur|zum|haben|laut|wurde|oder',
  numbers: {
    ...numbers,
    ...HUNDREDS,
    1.5: 'anderthalb|eineinhalb',
    2.5: 'zweieinhalb',
    3.5: 'dreieinhalb',
    4.5: 'viereinhalb',
  },
  scales: {
    2: 'hundert',
    3: 'tausend',
    6: 'million|millionen',
    9: 'milliarde|milliarden',
    12: 'billion|billionen',
    15: 'billiarde|billiarden',
  },
  fractions: {
    12: 'dutzend',
    0.5: 'halbe|halben|halbes|halb',
    0.75: 'dreiviertel',
    0.25: 'viertel',
  },
  vague: {
    '10 100': 'dutzende|dutzende von|dutzenden|zig|zehntel',
    '100 1000': 'hunderte|hunderte von|hunderten|mehrere hundert',
    '1000 10000': 'tausende|tausende von|tausenden',
    '10000 100000': 'zehntausende|zehntausende von|zehntausenden',
    '100000 1000000': 'hunderttausende|hunderttausende von|hunderttausenden',
    '2 10': 'mehrere|mehreren|einige|einigen|ein paar',
    '1e6 1e7': 'millionen',
    '1e9 1e10': 'milliarden',
  },
  articles: 'ein|eine|einen|einer|einem|eines',
  links: 'an|von|us-',
  and: 'und',
  point: 'komma',
  figures: 'stellig|stellige|stelligen|stelliger',
  currencies: {
    'EUR -2': 'cent',
    USD: 'dollar|dollars|us-dollar|us dollar|us-dollars|amerikanische dollar|amerikanischer dollar',
    EUR: 'euro|euros',
    GBP: 'pfund|britische pfund|pfund sterling',
    JPY: 'yen',
    CNY: 'yuan|renminbi',
    KRW: 'won',
    INR: 'rupien|indische rupien',
    CHF: 'franken|schweizer franken',
    SEK: 'schwedische kronen|kronen',
    AED: 'dirham',
    RUB: 'rubel',
    PLN: 'złoty|zloty',
  },
  units: {
    'power W 3': 'kilowatt',
    'power W 6': 'megawatt',
    'power W 9': 'gigawatt',
    'power W 12': 'terawatt',
    'energy Wh 3': 'kilowattstunden|kilowattstunde',
    'energy Wh 6': 'megawattstunden|megawattstunde',
    'energy Wh 9': 'gigawattstunden|gigawattstunde',
    'energy Wh 12': 'terawattstunden|terawattstunde',
    'percent % 0': 'prozent|prozentpunkte|prozentpunkten|prozentige|prozentigen|prozentiger',
  },
  nouns: {
    'chips chip':
      'chips|ki-chips|grafikprozessoren|grafikkarten|gpus|gpu|tpus|tpu|beschleuniger|prozessoren|halbleiter|nvidia-chips|beschleunigerkarten|grafikchips',
    'users user':
      'nutzer|nutzern|nutzerinnen|anwender|anwendern|abonnenten|entwickler|entwicklern|downloads|mitglieder|user|konten|besucher',
    'users customer': 'kunden|unternehmenskunden|geschäftskunden|firmenkunden|kundinnen|großkunden',
    'people person': 'menschen|personen|leute',
    'people employee':
      'mitarbeiter|mitarbeitern|mitarbeitende|mitarbeitenden|beschäftigte|beschäftigten|angestellte|ingenieure|forscher|mitarbeiterinnen',
    'people job': 'arbeitsplätze|arbeitsplätzen|stellen|jobs|vollzeitstellen',
    'sites site': 'rechenzentren|standorte|standorten|gebäude|gebäuden|datenzentren|werke|fabriken|anlagen|büros',
    'count company': 'unternehmen|firmen|start-ups|startups',
    'count partner': 'partner|partnern|investoren|zulieferer',
    'count agreement': 'verträge|vereinbarungen|verträgen',
    'count book': 'bücher|titel|büchern',
    'count family': 'familien|haushalte|haushalten',
    'count server': 'server',
    'count satellite': 'satelliten',
    'count robot': 'roboter',
    'count vehicle': 'fahrzeuge',
  },
  periods: {
    1: 'monat|monate|monaten',
    3: 'quartal|quartale|quartalen',
    12: 'jahr|jahre|jahren',
    120: 'jahrzehnt|jahrzehnte',
  },
  before: {
    approx:
      'etwa|rund|circa|ca.|ca|ungefähr|fast|knapp|gut und gerne|nahezu|beinahe|an die|schätzungsweise|geschätzt|geschätzte|geschätzten|annähernd|gegen|um die|in der größenordnung von|um rund|um etwa|rd.|näherungsweise|bei knapp|zirka',
    atleast:
      'mehr als|über|mindestens|gut|wenigstens|nicht weniger als|oberhalb von|jenseits von|jenseits der|höher als|übersteigt|überstieg|von über|ab|größer als|überschreitet|mehr als nur|deutlich über|weit über|von mehr als',
    atmost:
      'bis zu|höchstens|maximal|weniger als|unter|bis auf|nicht mehr als|unterhalb von|von bis zu|allenfalls|bis maximal|um bis zu|auf bis zu',
    exact: 'genau|exakt|insgesamt|nur|lediglich|gerade einmal|weitere|weiteren|zusätzliche|zusätzlichen|um|von|auf',
  },
  after: {
    approx: 'ungefähr|etwa|circa',
    atleast: 'oder mehr|und mehr|mindestens|plus',
    atmost: 'höchstens|maximal|oder weniger',
  },
  rates: {
    day: 'pro tag|am tag|täglich|je tag|/tag|jeden tag',
    week: 'pro woche|die woche|wöchentlich|je woche|jede woche',
    month: 'pro monat|im monat|monatlich|je monat|jeden monat|/monat',
    quarter: 'pro quartal|im quartal|je quartal|vierteljährlich|jedes quartal',
    year: 'pro jahr|im jahr|jährlich|je jahr|jedes jahr|/jahr|p.a.|per annum|p. a.',
    unit: 'pro aktie|je aktie|pro stück|je stück|pro nutzer|pro kopf|das stück',
  },
  notRates: 'zuvor|davor|später|darauf|0|1|2',
  ratesBeyond: {
    year: 'arr|annualisiert|annualisierten umsatz|jährlich wiederkehrend|an jährlich wiederkehrenden|annualisierter umsatz',
  },
  rateAdjectives: {
    day: 'täglich|tägliche|täglichen',
    week: 'wöchentlich|wöchentliche|wöchentlichen',
    month: 'monatlich|monatliche|monatlichen|monatlicher',
    quarter: 'vierteljährliche',
    year: 'jährlich|jährliche|jährlichen|jährlicher|annualisiert|annualisierte|annualisierten|annualisierter',
  },
  each: 'pro|je',
  between: 'zwischen',
  betweenAnd: 'und',
  from: 'von',
  to: 'bis|bis zu',
  or: 'oder',
  becomes: '→|->|auf',
  ranges: 'zwischen|spanne|bandbreite|reich',
  growth:
    'wachs|wuchs|gewachs|stieg|steig|gestieg|kletter|sprang|spring|erhöh|verdopp|verdreifach|zuleg|zugeleg|fiel|fall|gefall|sank|sink|gesunk|anstieg|schrumpf|hoch|senk|angehob|explod',
  times: 'mal|x|×|fache|fachen',
  fold: 'fach|fache|fachen|mal',
  contract:
    'vertrag|verträg|vereinbarung|abkommen|laufzeit|miet|pacht|partnerschaft|verpflicht|lizenz|zusage|bestell|auftrag',
};
