import { type Found, type Reading, spanned, wordsOf } from '../reading.ts';

/** Joins an amount with the cents behind it: "thirteen dollars and forty-five cents". */
export function joinCents(figures: readonly Found[], { text }: Reading): readonly Found[] {
  if (!figures.some(isCents)) return figures;
  const joined: Found[] = [];
  for (const figure of figures) {
    const last = joined[joined.length - 1];
    const whole = last && isWhole(text, last, figure) ? last.low : null;
    if (!last || whole === null || figure.low === null) joined.push(figure);
    else {
      const value = Number((whole + figure.low).toFixed(2));
      joined[joined.length - 1] = {
        ...spanned(text, last, last.start, figure.end),
        low: value,
        high: value,
        decimals: 2,
      };
    }
  }
  return joined;
}

function isCents({ kind, high }: Found): boolean {
  return kind === 'money' && high !== null && high < 1;
}

function isWhole(text: string, last: Found, cents: Found): boolean {
  if (last.kind !== 'money' || !isCents(cents) || last.unit !== cents.unit) return false;
  if (last.numeral.scaled || last.low !== last.high || cents.low !== cents.high) return false;
  const gap = text.slice(last.end, cents.start);
  return (
    Number.isInteger(last.low) &&
    (gap === ' ' || (/^ \p{L}+ $/u.test(gap) && wordsOf(last).and.at(gap, 1, gap.length - 1) === true))
  );
}
