import { nationAt, ofNation } from '../vocabulary/figure-words/nations.ts';

/** Which of several currencies a sign or a name stands for that more than one has. */
export interface Meant {
  /** ISO 4217 codes for "¥", "pesos" and "$". */
  readonly yen: string;
  readonly peso: string;
  readonly dollar: string;
}

/** Words of China's currency, and of Japan's. */
const YUAN = /(?<!\p{L})(?:yuan|renminbi|rmb|cny|yuans|yuanes)(?!\p{L})|人民币|元/iu;
const YEN = /(?<!\p{L})(?:yens?|jpy|ienes?|yenes|japan\p{L}*|japon\p{L}*|giappon\p{L}*|japón)(?!\p{L})|円/iu;

/** How countries with pesos are spoken of. */
const PESOS: Readonly<Record<string, RegExp>> = {
  MXN: /m[eéè][xj]i[ck]|ciudad de méxico/giu,
  COP: /colomb|bogot[aá]|medell[ií]n/giu,
  CLP: /(?<!\p{L})chil(?:e|en|ean)/giu,
  ARS: /argentin|buenos aires/giu,
  PHP: /(?:filip|philip)p?in|manila/giu,
};

/**
 * What is meant in a text: yuan where it speaks of them and never of Japan, the pesos of the country that it names most. Each
 * is looked for when first asked for: few texts have either.
 */
export function meantIn(text: string, lang?: string | null): Meant {
  let [yen, peso, dollar]: (string | undefined)[] = [];
  return {
    get yen() {
      return (yen ??= YUAN.test(text) && !YEN.test(text) ? 'CNY' : 'JPY');
    },
    get peso() {
      return (peso ??= pesoOf(text));
    },
    get dollar() {
      return (dollar ??= dollarOf(text, lang));
    },
  };
}

/** "All amounts are in Canadian dollars". */
const ALL =
  /(?<!\p{L})(?:amounts|figures|sums)\s(?:are\s)?(?:(?:stated|given|expressed|reported|shown|quoted|presented)\s)?in\s(?=\p{Lu}[\p{L} ]{3,14}\sdollars)/iu;

const ALL_US = /(?<!\p{L})(?:amounts|figures|sums)\s(?:are\s)?(?:\p{Ll}+\s)?in\sU\.?S\.?\sdollars/iu;

/** "$US40bn" is how the press of Australia and New Zealand writes, whose own dollars are then the bare ones. */
const ANTIPODES = /\$US\d/;
const AUSTRALIA = /Australia|Sydney|Melbourne/g;
const NEW_ZEALAND = /New Zealand|Auckland|Wellington/g;

function dollarOf(text: string, lang: string | null | undefined): string {
  const told = ALL.exec(text);
  const nation = told && nationAt(text, told.index + told[0].length);
  if (nation) return ofNation('USD', nation.country) ?? 'USD';
  if (ALL_US.test(text)) return 'USD';
  const isEnglish = lang?.startsWith('en') ?? true;
  if (!isEnglish || !ANTIPODES.test(text)) return 'USD';
  const count = (places: RegExp): number => text.match(places)?.length ?? 0;
  return count(NEW_ZEALAND) > count(AUSTRALIA) ? 'NZD' : 'AUD';
}

function pesoOf(text: string): string {
  const counts = Object.entries(PESOS).map(([code, words]) => [code, text.match(words)?.length ?? 0] as const);
  return counts.reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}
