import type { Words } from '../vocabulary/figure-words/words.ts';
import type { Numeral } from './numeral.ts';
import { unitAt } from './parse/measure.ts';

/** The end of the unit or currency that the first number has for itself, or null. */
export function ownUnitEnd(text: string, first: Numeral, limit: number, words: Words): number | null {
  const unit = unitAt(text, first.tail, words) ?? first.after;
  return unit && unit.end <= limit ? unit.end : null;
}

/** What a number counts as far as its own signs tell: a currency code, a unit, or null. */
export function ownUnit(text: string, numeral: Numeral, words: Words): string | null {
  return numeral.before?.code ?? unitAt(text, numeral.tail, words)?.unit ?? numeral.after?.code ?? null;
}

/** By how many powers of ten the unit of the first number is above that of the second; 0 where they are not of one unit. */
export function stepBetween(text: string, first: Numeral, second: Numeral, words: Words): number {
  const [one, other] = [unitAt(text, first.tail, words), unitAt(text, second.tail, words)];
  return one && other && one.unit === other.unit ? one.power - other.power : 0;
}

export function isSameKind(text: string, first: Numeral, second: Numeral, words: Words): boolean {
  const one = ownUnit(text, first, words);
  const other = ownUnit(text, second, words);
  // A bare "$" is any dollar: "US $89 to $93 billion".
  const isDollar = (code: string): boolean => code === '$' || code.endsWith('D');
  if (one === null || other === null || one === other) return true;
  return (one === '$' || other === '$') && isDollar(one) && isDollar(other);
}
