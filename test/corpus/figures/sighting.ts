import type { Figure } from '../../../lib/figure/figure.ts';

/** One reading and every spelling of it seen; the figure's span stands in square brackets. */
export interface Sighting {
  readonly reads: Partial<Omit<Figure, 'start' | 'end' | 'quote'>>;
  readonly spellings: readonly string[];
  readonly lang?: string;
}

/** A text in which several figures stand in brackets, with the reading of each in order. */
export interface Passage {
  readonly text: string;
  readonly reads: readonly Sighting['reads'][];
  readonly lang?: string;
}

/** Takes the brackets out of a spelling: the plain text and the spans that they marked. */
export function unmark(marked: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  let start = 0;
  for (const char of marked) {
    if (char === '[') start = text.length;
    else if (char === ']') spans.push({ start, end: text.length });
    else text += char;
  }
  return { text, spans };
}

/** A reading of money in US dollars with both bounds. */
export function dollars(value: number, more: Sighting['reads'] = {}): Sighting['reads'] {
  return { kind: 'money', unit: 'USD', low: value, high: value, hedge: 'exact', per: null, ...more };
}
