import type { Setting } from './settings.ts';

/** Amounts told again in another currency ("£31 billion ($42 billion)"), as index → index of the first telling, in one sentence. */
export function findConversions(settings: readonly Setting[]): Map<number, number> {
  const found = new Map<number, number>();
  settings.forEach(({ figure, sentence }, at) => {
    const before = settings[at - 1];
    const again = before?.sentence === sentence ? before.figure.alsoTold : null;
    if (again?.unit === figure.unit && again.low === figure.low && again.high === figure.high)
      found.set(at, found.get(at - 1) ?? at - 1);
  });
  return found;
}
