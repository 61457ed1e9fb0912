/** The part of the comparison's bench that runs in a browser, on its own IndexedDB. */
import { contextOf, judgeAll } from '../../lib/answer/verdicts.ts';
import type { Core } from '../../lib/answer/core.ts';
import type { Reading } from '../../lib/answer/reading.ts';
import { judge } from '../../lib/compare/judge.ts';
import { keysOf } from '../../lib/compare/key.ts';
import { NO_NAMES } from '../../lib/compare/names.ts';
import { openFactBase } from '../../lib/store/open.ts';
import type { FactBase } from '../../lib/store/open.ts';
import { saveClaims } from '../../lib/store/save.ts';
import { madeClaim, madeSource } from './made-claims.ts';
import { numbers } from '../scripts/numbers.ts';

/** Claims of one article, as a long one has them; also the size of one saving. */
const PAGE = 60;
const BATCH = 500;

const SENTENCE = 'A sentence about as long as those in the news, which tells of a deal and of its sum.';

const core: Pick<Core, 'judge'> = {
  judge: (claim, others, decisions) => judge(claim, others, { names: NO_NAMES, decisions }),
};

/** One fact base for each size, so that all can be measured in turns: a busy machine then slows all alike. */
const bases = new Map<number, FactBase>();

/** Fills a fact base of a size, through the same saving as the extension's. */
async function fill(size: number): Promise<void> {
  const base = await openFactBase(`bench-${String(size)}`);
  bases.set(size, base);
  const random = numbers(1);
  for (let stored = 0; stored < size; stored += BATCH) {
    const source = madeSource(stored, random);
    const claims = Array.from({ length: Math.min(BATCH, size - stored) }, (_, i) => {
      const claim = madeClaim(random);
      return { id: `${String(stored)}-${String(i)}`, claim, sentence: SENTENCE, keys: keysOf(claim, NO_NAMES) };
    });
    await saveClaims(base, {
      sourceId: `source-${String(stored)}`,
      source,
      claims,
      review: 'accepted',
      proposedBy: null,
      now: stored,
      extractor: 1,
    });
  }
}

/** One page's claims, of the same organisations in each run. */
function readingOf(seed: number): Reading {
  const made = numbers(seed);
  const source = madeSource(1_000_000 + seed, made);
  const claims = Array.from({ length: PAGE }, (_, i) => {
    const claim = madeClaim(made);
    const testimony = { id: `page-${String(i)}`, claim, source, origin: 'page' as const, sentence: SENTENCE };
    return { claim, testimony, keys: keysOf(claim, NO_NAMES) };
  });
  return { source, sourceId: `page-${String(seed)}`, claims };
}

interface Cost {
  readonly look: number;
  readonly judge: number;
  readonly others: number;
}

/** Judges one page against each fact base; the nth page is the same for all, and each base goes first in its turn. */
async function round(n: number): Promise<Record<number, Cost>> {
  const costs: Record<number, Cost> = {};
  const all = [...bases];
  const first = n % all.length;
  for (const [size, base] of [...all.slice(first), ...all.slice(0, first)]) {
    const reading = readingOf(n);
    const start = performance.now();
    const context = await contextOf(base, reading);
    const looked = performance.now();
    judgeAll(reading, context, core as Core);
    const end = performance.now();
    const others = reading.claims.reduce((sum, read) => sum + context.others(read).length, 0) / PAGE;
    costs[size] = { look: looked - start, judge: end - looked, others };
  }
  return costs;
}

Object.assign(globalThis, { fill, round });
