import type { Found } from '../reading.ts';

/** Keeps, of figures that share text, the one that tells more: the longer, and money before all else. */
export function dropOverlaps(figures: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const figure of figures) {
    const last = kept[kept.length - 1];
    if (!last || last.end <= figure.start) kept.push(figure);
    else if (rank(figure) > rank(last)) kept[kept.length - 1] = figure;
  }
  return kept;
}

function rank(figure: Found): number {
  return (figure.kind === 'money' ? 1000 : 0) + figure.end - figure.start;
}
