import { describe, expect, it } from 'vitest';

import { GROUPS } from '../../corpus/origins/groups.ts';
import type { Group } from '../../corpus/origins/groups.ts';
import { compareAll } from './told.ts';

/** The most origins that the verdict of any page's claim counts. */
function counted({ pages }: Group): number {
  const compared = compareAll(pages.map((page) => page));
  return Math.max(1, ...compared.flatMap((one) => one.compared.map(({ verdict }) => verdict.origins)));
}

describe('origins', () => {
  it('are counted as a careful reader counts them', () => {
    const rows = GROUPS.map((group) => ({ name: group.name, origins: group.origins, counted: counted(group) }));
    const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((total, row) => total + of(row), 0);
    const right = sum((row) => Math.min(row.counted, row.origins) - 1);
    const precision = right / sum((row) => row.counted - 1);
    const recall = right / sum((row) => row.origins - 1);
    const wrong = rows.filter((row) => row.counted !== row.origins);
    console.log(
      `origins of ${String(rows.length)} groups: precision ${(100 * precision).toFixed(1)} %, recall ${(100 * recall).toFixed(1)} %`,
      ...wrong.map((row) => `\n  ${String(row.counted)} counted, ${String(row.origins)} true: ${row.name}`),
    );
    expect(rows.length).toBeGreaterThanOrEqual(30);
    expect(precision).toBeGreaterThanOrEqual(0.97);
    expect(recall).toBeGreaterThanOrEqual(0.8);
  });
});
