/** Digits of packed weights: printable characters that JSON need not escape. */
export const DIGITS = Array.from({ length: 92 }, (_, at) => String.fromCharCode(35 + at))
  .filter((digit) => digit !== '\\')
  .join('');
