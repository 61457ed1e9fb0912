/** A fact base in memory, with the same capped rows by key, for sizes that a browser would take an hour to fill. */
import type { Testimony } from '../../lib/compare/evidence.ts';
import { judge } from '../../lib/compare/judge.ts';
import { keysOf } from '../../lib/compare/key.ts';
import { NO_NAMES } from '../../lib/compare/names.ts';
import { CAP } from '../../lib/store/summaries.ts';
import { madeClaim, madeSource, numbers } from './made-claims.ts';

const PAGE = 60;
const RUNS = 9;
const SENTENCE = 'A sentence about as long as those in the news, which tells of a deal and of its sum.';

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

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Judges pages of 60 claims against so many claims in memory. */
export function inMemory(size: number): { look: number; judge: number; others: number } {
  const rows = rowsOf(size);
  const looks: number[] = [];
  const judges: number[] = [];
  let count = 0;
  for (let run = -2; run < RUNS; run++) {
    const made = numbers(1000 + run);
    const source = madeSource(1_000_000 + run, made);
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
    if (run < 0) continue;
    looks.push(looked - start);
    judges.push(end - looked);
    count += others.reduce((sum, found) => sum + found.length, 0);
  }
  return { look: median(looks), judge: median(judges), others: Math.round(count / RUNS / PAGE) };
}
