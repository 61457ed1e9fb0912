import type { Span } from '../text/span.ts';

/** Letters above which a line is a paragraph, not a heading. */
const LONGEST = 130;

/** The short lines of an article that end without a full stop: its headline (where the text has it) and section headings. */
export function findHeadings(text: string): Span[] {
  const headings: Span[] = [];
  let start = 0;
  while (start < text.length) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    if (end - start > 3 && end - start <= LONGEST && isHeading(text.slice(start, end).trim()))
      headings.push({ start, end });
    start = end + 1;
  }
  return headings;
}

function isHeading(line: string): boolean {
  return line.length > 3 && !/[.!?;,…]["”»']?$/.test(line) && !/^[-*•·]\s/.test(line) && /\p{L}{3}/u.test(line);
}

/** The last span that ends at or before `offset`, of spans in order. */
export function lastBefore(spans: readonly Span[], offset: number): Span | null {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1] ?? null;
}
