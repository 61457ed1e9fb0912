/** What a noun or unit counts; the same names as a figure's kinds. */
export type Counted = 'power' | 'energy' | 'chips' | 'percent' | 'people' | 'users' | 'sites' | 'count';

/** How words bound a quantity. */
export type Bound = 'approx' | 'atleast' | 'atmost' | 'exact';

/** The period or thing that a rate is told for. */
export type Rate = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'unit';

/**
 * The words that a language makes figures of. Lists are strings of words parted by `|`, in lower case, and their order says
 * nothing: in a table a phrase stands under one meaning only.
 */
export interface FigureWords {
  readonly lang: string;
  /** The sign that begins the fraction of a number in digits. */
  readonly decimal: '.' | ',';
  /** Common short words that no other of the languages shares much: they tell the language of a line. */
  readonly marks: string;
  /** Number words below a hundred, and irregular ones, by their value. */
  readonly numbers: Readonly<Record<string, string>>;
  /**
   * Numbers from 21 on that are one word, by their unit: `*` stands for the ten, `/` for the ten without its last
   * letter ("einund*", "/otto").
   */
  readonly compounds?: Readonly<Record<number, string>>;
  /** Words for a power of ten, by the power: "million" under 6. */
  readonly scales: Readonly<Record<number, string>>;
  /** Words that multiply what follows: "half a" billion, "two dozen". */
  readonly fractions: Readonly<Record<string, string>>;
  /** Amounts of which only an order of magnitude is told, by "low high": "tens (of)", "several". */
  readonly vague: Readonly<Record<string, string>>;
  /** Words for "one" before a scale or unit that are no numbers elsewhere: "a", "an". */
  readonly articles: string;
  /** Words that may stand between a scale and what it counts: "de", "d'", "of". */
  readonly links: string;
  /** Nouns and verbs of money beside a number that names no currency: "2 milliards de revenus", "costó 40 millones". */
  readonly sums?: string;
  /** Words that join a half or the parts of a number: "and". */
  readonly and: string;
  /** The word for the decimal point in a number in words. */
  readonly point: string;
  /** Words behind a number of digits that tell an amount's size: "an eight-figure sum". */
  readonly figures: string;
  /** Names of currencies by ISO 4217 code. */
  readonly currencies: Readonly<Record<string, string>>;
  /** Units by "kind unit power-of-ten": "power W 9" for gigawatts. */
  readonly units: Readonly<Record<string, string>>;
  /** Counted things by "kind unit": "users customer" for "customers|clients". */
  readonly nouns: Readonly<Record<string, string>>;
  /** Words for all who work somewhere, which a number tells the size of: "headcount"; stems of verbs end in a hyphen. */
  readonly staff: string;
  /**
   * Lengths of time by their months: "year" under 12; under a day or a week they are no term. Words for two years and
   * more tell one of them without a number ("a decade"). A hyphen begins what is written onto a number: "-jährig".
   */
  readonly periods: Readonly<Record<number, string>>;
  /** Hedges that stand before a figure. */
  readonly before: Readonly<Record<Bound, string>>;
  /** Hedges that stand after a figure. */
  readonly after: Readonly<Partial<Record<Bound, string>>>;
  /** Rates that stand after a figure: "a month", "monthly", "per share". */
  readonly rates: Readonly<Partial<Record<Rate, string>>>;
  /** Words after "a year" that make a time of it: "a year ago". */
  readonly notRates: string;
  /** Words after a figure that tell its rate and belong to another noun: "ARR", "run rate". */
  readonly ratesBeyond: Readonly<Partial<Record<Rate, string>>>;
  /** Adjectives of a rate: "monthly" before a figure's noun. */
  readonly rateAdjectives: Readonly<Partial<Record<Rate, string>>>;
  /** Words for each, after which any noun makes a rate by the piece: "per". */
  readonly each: string;
  /** "between a and b", "from a to b". */
  readonly between: string;
  readonly betweenAnd: string;
  readonly from: string;
  readonly to: string;
  /** "a or b", told of one amount. */
  readonly or: string;
  /** What stands before a number that is compared with the figure before it: "up from". */
  readonly compared: string;
  /** Signs and words between two figures of which the second replaces the first, even without "from". */
  readonly becomes: string;
  /** Beginnings of words that make "from a to b" a range. */
  readonly ranges: string;
  /** Beginnings of words of growth or fall: "from a to b" after one of them tells two figures. */
  readonly growth: string;
  /** Words for a multiple after a number ("times", "fold"). */
  readonly times: string;
  /** Number words that are a multiple in one ("tenfold", "zehnfach"): endings after a number word. */
  readonly fold: string;
  /** Beginnings of words of contracts and commitments, near which a length of time is a term. */
  readonly contract: string;
}
