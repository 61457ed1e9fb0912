import type { Setting } from './settings.ts';

/** Letters that may stand between an amount and the same amount in another currency. */
const BETWEEN = 24;
const AGAIN = /^[\s,]*(?:[([]|or\b|i\.e\.|soit\b|ou\b|oder\b|also\b|o\b|of\b|oftewel\b|equivalent)/;

/**
 * Amounts told again in another currency ("£31 billion ($42 billion)"), as index → index of the first telling: both stand
 * in one sentence, only a bracket or "or about" between them.
 */
export function findConversions(text: string, settings: readonly Setting[]): Map<number, number> {
  const found = new Map<number, number>();
  settings.forEach(({ figure, sentence }, at) => {
    const before = settings[at - 1];
    if (!before || before.sentence !== sentence || figure.kind !== 'money' || before.figure.kind !== 'money') return;
    if (figure.unit === before.figure.unit || figure.start - before.figure.end > BETWEEN) return;
    if (!AGAIN.test(text.slice(before.figure.end, figure.start))) return;
    if (similar(before.figure.low ?? before.figure.high, figure.low ?? figure.high))
      found.set(at, found.get(at - 1) ?? at - 1);
  });
  return found;
}

/** Currencies of deal news lie within three orders of magnitude of each other. */
function similar(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && a > 0 && b > 0 && Math.abs(Math.log10(a / b)) < 3.3;
}
