/**
 * About how many units of a currency one US dollar buys, by ISO 4217 code: enough to tell whether two amounts may be one.
 * Rates of exchange by month, for comparing, are in `fx.json`.
 */
export const PER_DOLLAR: Readonly<Record<string, number>> = {
  ...{ USD: 1, EUR: 0.88, GBP: 0.77, CHF: 0.83, CAD: 1.38, AUD: 1.5, NZD: 1.7, SGD: 1.3, KWD: 0.31 },
  ...{ CNY: 7, HKD: 7.8, TWD: 31, JPY: 145, KRW: 1370, INR: 87, MYR: 4.3, THB: 33, PHP: 57, IDR: 16_000, VND: 25_500 },
  ...{ AED: 3.67, SAR: 3.75, QAR: 3.64, ILS: 3.5, TRY: 38, EGP: 49, PKR: 280, KZT: 520, RUB: 85, UAH: 41 },
  ...{ SEK: 9.7, NOK: 10, DKK: 6.6, PLN: 3.8, CZK: 21.5, HUF: 350, RON: 4.4, BGN: 1.7, ISK: 125 },
  ...{ BRL: 5.5, MXN: 18.8, CLP: 940, COP: 4050, PEN: 3.6, ZAR: 17.8, NGN: 1530, KES: 129 },
};
