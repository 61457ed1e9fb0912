import type { Figure } from '../figure/figure.ts';

/** What makes two figures tell the same quantity, whatever it is counted by. */
export function quantityOf({ kind, unit, low, high }: Figure): string {
  return `${kind}|${unit}|${String(low)}|${String(high)}`;
}

/** What makes them tell the same amount: the same quantity for the same time or thing. */
export function amountOf(figure: Figure): string {
  return `${quantityOf(figure)}|${String(figure.per)}`;
}
