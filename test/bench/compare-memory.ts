/** A fact base in memory, with the same capped rows by key, for sizes that a browser would take an hour to fill. */
import type { Testimony } from '../../lib/compare/evidence.ts';
import { judge } from '../../lib/compare/judge.ts';
import { keysOf } from '../../lib/compare/key.ts';
import { NO_NAMES } from '../../lib/compare/names.ts';
import { CAP } from '../../lib/store/summaries.ts';
import { madeClaim, madeSource } from './made-claims.ts';
import { numbers } from '../scripts/numbers.ts';

const PAGE = 60;
const WARM = 3;
const SENTENCE = 'A sentence about as long as those in the news, which tells of a deal and of its sum.';

interface Cost {
  readonly look: number;
  readonly judge: number;
  readonly others: number;
}

function rowsOf(size: number): ReadonlyMap<string, Testimony[]> {
  const random = numbers(1);
  const rows = new Map<string, Testimony[]>();
  let source = madeSource(0, random);
  for (let n = 0; n < size; n++) {
    if (n % 500 === 0) source = madeSource(n, random);
    const claim = madeClaim(random);
    for (const key of keysOf(claim, NO_NAMES)) {
      const row = rows.get(key) ?? [];
      if (row.length === 0) rows.set(key, row);
      if (row.length < CAP) row.push({ id: String(n), claim, source, origin: 'user', sentence: SENTENCE });
    }
  }
  return rows;
}

/** Judges pages of 60 claims against bases of each size in memory, in turns: the costs of each size, round by round. */
export function inMemory(sizes: readonly number[], rounds: number): readonly (readonly Cost[])[] {
  const bases = sizes.map((size) => rowsOf(size));
  const costs = sizes.map((): Cost[] => []);
  for (let n = -WARM; n < rounds; n++) {
    for (const [i, rows] of bases.entries()) {
      const cost = judgePage(1_000 + n, rows);
      if (n >= 0) costs[i]!.push(cost);
    }
  }
  return costs;
}

function judgePage(seed: number, rows: ReadonlyMap<string, Testimony[]>): Cost {
  const made = numbers(seed);
  const source = madeSource(1_000_000 + seed, made);
  const page = Array.from({ length: PAGE }, (_, i): Testimony => {
    return { id: `page-${String(i)}`, claim: madeClaim(made), source, origin: 'page', sentence: SENTENCE };
  });
  const start = performance.now();
  const others = page.map(({ claim }) => {
    const found = keysOf(claim, NO_NAMES).flatMap((key) => rows.get(key) ?? []);
    return [...new Map(found.map((one) => [one.id, one])).values()];
  });
  const looked = performance.now();
  page.forEach((testimony, i) => judge(testimony, others[i]!, { names: NO_NAMES, decisions: [] }));
  const end = performance.now();
  const count = others.reduce((sum, found) => sum + found.length, 0) / PAGE;
  return { look: looked - start, judge: end - looked, others: count };
}
