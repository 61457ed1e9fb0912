/**
 * A decimal number as written: digits with at most one point, and a power of ten. It is kept as text because
 * `4.1 * 1e9` is 4099999999.9999995, while `Number('4.1e9')` is exact.
 */
export interface Decimal {
  readonly digits: string;
  readonly exponent: number;
}

/** The value of a decimal times ten to the power of `shift`; not finite where the digits are too many. */
export function valueOf(decimal: Decimal, shift = 0): number {
  return Number(`${decimal.digits}e${decimal.exponent + shift}`);
}

/** How many places after the point are written, less the power of ten: "1.2" at 9 is -8 (XBRL's decimals). */
export function decimalsOf(decimal: Decimal, shift = 0): number {
  const point = decimal.digits.indexOf('.');
  const places = point < 0 ? 0 : decimal.digits.length - point - 1;
  return places - decimal.exponent - shift;
}

/** A decimal of a plain number. */
export function decimalOf(value: number, exponent = 0): Decimal {
  return { digits: String(value), exponent };
}
