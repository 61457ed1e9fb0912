/**
 * Monthly average rates of exchange, shipped in `fx.json`: nothing is ever fetched. For each currency its units per US
 * dollar, to five digits, month by month from the first; one number for a currency that is pegged. The sources:
 *
 * - January 2023 to June 2026: Federal Reserve, H.10/G.5 monthly averages by way of FRED, from
 *   github.com/datasets/exchange-rates (data/monthly.csv at fa7d949, ODC-PDDL 1.0; the figures are public domain);
 * - July to September 2026, approximate: the mean of four daily mid-market rates of each month, from the package
 *   @fawazahmed0/currency-api (CC0-1.0);
 * - AED and SAR: their official pegs to the dollar, 3.6725 and 3.75.
 */
export interface Rates {
  /** The first month (`2023-01`), and how many there are. */
  readonly first: string;
  readonly months: number;
  /** By ISO 4217 code the units per dollar of all months, or one number, parted by spaces. */
  readonly perDollar: Readonly<Record<string, string>>;
}

/** For where no rates are at hand: no currency is brought to another. */
export const NO_RATES: Rates = { first: '2023-01', months: 0, perDollar: {} };

/** How many units of a currency one US dollar bought in a month (`2026-05`); null where there is no rate for it. */
export function perDollar(rates: Rates, currency: string, month: string): number | null {
  if (currency === 'USD') return 1;
  const place = placeOf(month) - placeOf(rates.first);
  if (!Object.hasOwn(rates.perDollar, currency) || !(place >= 0 && place < rates.months)) return null;
  const units = (rates.perDollar[currency] ?? '').split(' ');
  return Number(units[place] ?? units[0]);
}

/** The months up to a month; not a number where it is none. */
function placeOf(month: string): number {
  return /^\d{4}-\d{2}$/.test(month) ? 12 * Number(month.slice(0, 4)) + Number(month.slice(5)) : NaN;
}

/** How many units of `to` one unit of `from` bought in a month; null where either has no rate. */
export function exchangeRate(rates: Rates, from: string, to: string, month: string): number | null {
  const a = perDollar(rates, from, month);
  const b = perDollar(rates, to, month);
  return a === null || b === null ? null : b / a;
}
