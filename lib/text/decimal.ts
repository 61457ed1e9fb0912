/**
 * A decimal number as written: digits with at most one point, and a power of ten. It is kept as text because
 * `4.1 * 1e9` is 4099999999.9999995, while `Number('4.1e9')` is exact.
 */
export interface Decimal {
  readonly digits: string;
  readonly exponent: number;
}

/** So many digits are a whole number exactly, and so are these powers of ten: one times or by the other is rounded once. */
const EXACT_DIGITS = 15;
const POWERS = Array.from({ length: 23 }, (_, power) => Number(`1e${String(power)}`));

/** The value of a decimal times ten to the power of `shift`; not finite where the digits are too many. */
export function valueOf({ digits, exponent }: Decimal, shift = 0): number {
  let power = exponent + shift;
  let whole = 0;
  let point = false;
  for (let at = 0; at < digits.length; at++) {
    const digit = digits.charCodeAt(at) - 0x30;
    if (digit === -2 && !point) point = true;
    else if (digit < 0 || digit > 9 || at >= EXACT_DIGITS) return Number(`${digits}e${exponent + shift}`);
    else {
      whole = 10 * whole + digit;
      if (point) power--;
    }
  }
  const factor = POWERS[Math.abs(power)];
  if (factor === undefined) return Number(`${digits}e${exponent + shift}`);
  return power < 0 ? whole / factor : whole * factor;
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
