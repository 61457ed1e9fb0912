import { WordMap, wordSet } from '../../text/word-map.ts';
import { compoundsOf } from './compounds.ts';
import type { Bound, Counted, FigureWords, Rate } from './figure-words.ts';
import { indexBackward, indexForward, type PhraseIndex, phrasePairs, phrasesOf } from './phrases.ts';

/** A unit or a counted noun. */
export interface Unit {
  readonly kind: Counted;
  readonly unit: string;
  /** The power of ten to the base unit. */
  readonly power: number;
}

/** A number told by a word: exact, or by its order of magnitude. */
export interface NumberWord {
  readonly low: number;
  readonly high: number;
}

/** The words of a language, ready to be looked up. */
export interface Words {
  readonly lang: string;
  readonly decimal: '.' | ',';
  readonly numbers: WordMap<number>;
  readonly scales: WordMap<number>;
  readonly fractions: PhraseIndex<number>;
  readonly vague: PhraseIndex<NumberWord>;
  readonly folds: WordMap<number>;
  readonly staff: readonly string[];
  /** Beginnings of verbs of employing. */
  readonly employs: PhraseIndex<true>;
  readonly periods: WordMap<number>;
  /** Words of a number and a length of time in one ("siebenjährig"), with the length of the number in them. */
  readonly spans: WordMap<number>;
  readonly stops: WordMap<true>;
  readonly articles: WordMap<true>;
  readonly links: PhraseIndex<true>;
  readonly sums: WordMap<true>;
  readonly and: WordMap<true>;
  readonly point: WordMap<true>;
  readonly figures: PhraseIndex<true>;
  readonly currencies: PhraseIndex<string>;
  readonly units: PhraseIndex<Unit>;
  readonly nouns: PhraseIndex<Unit>;
  readonly before: PhraseIndex<Bound>;
  readonly after: PhraseIndex<Bound>;
  readonly rates: PhraseIndex<Rate>;
  readonly notRates: PhraseIndex<true>;
  readonly rateAdjectives: PhraseIndex<Rate>;
  readonly each: PhraseIndex<true>;
  readonly between: PhraseIndex<true>;
  readonly betweenAnd: PhraseIndex<true>;
  readonly from: PhraseIndex<true>;
  readonly to: PhraseIndex<true>;
  readonly toBefore: PhraseIndex<true>;
  readonly or: PhraseIndex<true>;
  /** All that may stand between two numbers of one amount or growth. */
  readonly joints: PhraseIndex<true>;
  readonly compared: PhraseIndex<true>;
  readonly becomes: PhraseIndex<true>;
  /** Stems: beginnings of words. */
  readonly ranges: PhraseIndex<true>;
  readonly growth: PhraseIndex<true>;
  readonly ratesBeyond: PhraseIndex<Rate>;
  readonly times: PhraseIndex<true>;
  readonly contract: readonly string[];
}

/** Reads "kind unit power". */
export function unitOf(spec: string): Unit {
  const [kind = '', unit = '', power = '0'] = spec.split(' ');
  return { kind: kind as Counted, unit, power: Number(power) };
}

function flag(list: string): [string, true][] {
  return phrasesOf(list).map((phrase) => [phrase, true]);
}

function numbersOf(words: FigureWords): Map<string, number> {
  const given = phrasePairs(words.numbers).map(([word, value]): [string, number] => [word, Number(value)]);
  return new Map([...compoundsOf(words), ...given]);
}

/** What other languages may tell: words from a million on, no abbreviations. */
function largeOnly(scales: FigureWords['scales']): Record<string, string> {
  const large = Object.entries(scales).filter(([power]) => Number(power) >= 6);
  return Object.fromEntries(
    large.map(([power, list]) => [
      power,
      phrasesOf(list)
        .filter((word) => word.length > 3)
        .join('|'),
    ]),
  );
}

type Table = (words: FigureWords) => Readonly<Record<string | number, string | undefined>>;

function compile(own: FigureWords, others: readonly FigureWords[]): Words {
  const numbers = numbersOf(own);
  const periods = phrasePairs(own.periods);
  /** What words are written onto: each more slows every scan. */
  const joined = [...numbers].filter(([, value]) => value <= 20 || (value <= 100 && value % 10 === 0));
  /** The pairs of every language; where others differ on a word ("billion"), only the own language may tell it. */
  const union = (table: Table): Map<string, string> => {
    const pairs = new Map<string, string>();
    const unsure = new Set<string>();
    for (const [phrase, value] of others.flatMap((words) => phrasePairs(table(words)))) {
      if (pairs.has(phrase) && pairs.get(phrase) !== value) unsure.add(phrase);
      pairs.set(phrase, value);
    }
    for (const phrase of unsure) pairs.delete(phrase);
    for (const [phrase, value] of phrasePairs(table(own))) pairs.set(phrase, value);
    return pairs;
  };
  const mapped = <T>(pairs: Iterable<[string, string]>, read: (spec: string) => T): [string, T][] =>
    [...pairs].map(([phrase, spec]) => [phrase, read(spec)]);
  const vague = (spec: string): NumberWord => {
    const [low = '', high = ''] = spec.split(' ');
    return { low: Number(low), high: Number(high) };
  };
  return {
    lang: own.lang,
    decimal: own.decimal,
    numbers: new WordMap(numbers),
    // "cents", "mil" and "mille" are other words elsewhere; from a million on the words are their own.
    scales: new WordMap(
      mapped(
        union((words) => (words === own ? words.scales : largeOnly(words.scales))),
        Number,
      ),
    ),
    fractions: indexForward(mapped(phrasePairs(own.fractions), Number)),
    vague: indexForward(mapped(phrasePairs(own.vague), vague)),
    folds: new WordMap(
      joined.flatMap(([word, value]) => phrasesOf(own.fold).map((end): [string, number] => [word + end, value])),
    ),
    staff: phrasesOf(own.staff).filter((word) => !word.endsWith('-')),
    employs: indexForward(phrasesOf(own.staff).flatMap((word) => (word.endsWith('-') ? flag(word.slice(0, -1)) : []))),
    periods: new WordMap(periods.map(([word, months]) => [word.replace('-', ''), Number(months)])),
    spans: new WordMap(
      joined.flatMap(([number]) =>
        periods
          .filter(([word]) => word.startsWith('-'))
          .map(([word]): [string, number] => [number + word.slice(1), number.length]),
      ),
    ),
    stops: wordSet(phrasesOf(own.marks)),
    articles: wordSet(phrasesOf(own.articles)),
    links: indexForward(flag(own.links)),
    sums: wordSet(phrasesOf(own.sums ?? '')),
    and: wordSet(phrasesOf(own.and)),
    point: wordSet(phrasesOf(own.point)),
    figures: indexForward(flag(own.figures)),
    currencies: indexForward(union((words) => words.currencies)),
    units: indexForward(
      mapped(
        union((words) => words.units),
        unitOf,
      ),
    ),
    nouns: indexForward(mapped(phrasePairs(own.nouns), unitOf)),
    before: indexBackward(phrasePairs(own.before) as [string, Bound][]),
    after: indexForward(phrasePairs(own.after) as [string, Bound][]),
    rates: indexForward(phrasePairs(own.rates) as [string, Rate][]),
    notRates: indexForward(flag(own.notRates)),
    rateAdjectives: indexForward(phrasePairs(own.rateAdjectives) as [string, Rate][]),
    each: indexForward(flag(own.each)),
    between: indexBackward(flag(own.between)),
    betweenAnd: indexForward(flag(own.betweenAnd)),
    from: indexBackward(flag(own.from)),
    to: indexForward(flag(own.to)),
    toBefore: indexBackward([...flag(own.to), ...flag(own.becomes)]),
    or: indexForward(flag(own.or)),
    joints: indexForward([own.betweenAnd, own.to, own.or, own.becomes].flatMap(flag)),
    compared: indexBackward(flag(own.compared)),
    becomes: indexForward(flag(own.becomes)),
    ranges: indexForward(flag(own.ranges)),
    growth: indexForward(flag(own.growth)),
    ratesBeyond: indexForward(phrasePairs(own.ratesBeyond) as [string, Rate][]),
    times: indexForward(flag(own.times)),
    contract: phrasesOf(own.contract),
  };
}

/** The words of each language, in the order given; a language also knows what others call units and currencies. */
export function compileWords(languages: readonly FigureWords[]): Words[] {
  return languages.map((own) =>
    compile(
      own,
      languages.filter((words) => words !== own),
    ),
  );
}
