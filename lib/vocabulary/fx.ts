/** Monthly average rates of exchange, shipped with their provenance in `fx.json`: nothing is ever fetched. */
import rates from './fx.json' with { type: 'json' };

const MONTHS: Readonly<Record<string, readonly (number | null)[]>> = rates.months;

/** How many units of a currency one US dollar bought in a month (`2026-05`); null where there is no rate for it. */
export function perDollar(currency: string, month: string): number | null {
  if (currency === 'USD') return 1;
  const place = rates.currencies.indexOf(currency);
  return place < 0 ? null : (MONTHS[month]?.[place] ?? null);
}

/** How many units of `to` one unit of `from` bought in a month; null where either has no rate. */
export function exchangeRate(from: string, to: string, month: string): number | null {
  const a = perDollar(from, month);
  const b = perDollar(to, month);
  return a === null || b === null ? null : b / a;
}
