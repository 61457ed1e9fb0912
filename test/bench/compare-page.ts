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
import { madeClaim, madeSource, numbers } from './made-claims.ts';

/** Claims of one article, as a long one has them; also the size of one saving. */
const PAGE = 60;
const BATCH = 500;
const RUNS = 9;

const SENTENCE = 'A sentence about as long as those in the news, which tells of a deal and of its sum.';

const core: Pick<Core, 'judge'> = {
  judge: (claim, others, decisions) => judge(claim, others, { names: NO_NAMES, decisions }),
};

const random = numbers(1);
let base: FactBase | null = null;
let stored = 0;

/** Fills the fact base up to a size, through the same saving as the extension's. */
async function fill(size: number): Promise<void> {
  base ??= await openFactBase('bench');
  while (stored < size) {
    const count = Math.min(BATCH, size - stored);
    const source = madeSource(stored, random);
    const claims = Array.from({ length: count }, (_, i) => {
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
    stored += count;
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

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Judges a page several times; gives the median milliseconds and what there was to compare. */
async function measure(): Promise<{ look: number; judge: number; others: number }> {
  if (base === null) throw new Error('The fact base is not filled.');
  const looks: number[] = [];
  const judges: number[] = [];
  let others = 0;
  for (let run = -2; run < RUNS; run++) {
    const reading = readingOf(1000 + run);
    const start = performance.now();
    const context = await contextOf(base, reading);
    const looked = performance.now();
    judgeAll(reading, context, core as Core);
    const end = performance.now();
    if (run < 0) continue;
    looks.push(looked - start);
    judges.push(end - looked);
    others += reading.claims.reduce((sum, read) => sum + context.others(read).length, 0);
  }
  return { look: median(looks), judge: median(judges), others: Math.round(others / RUNS / PAGE) };
}

Object.assign(globalThis, { fill, measure });
