/**
 * Judges a page of 60 claims against 1,000 to 1,000,000 stored ones and prints the costs as ratios: `npm run bench:compare`.
 * The first three sizes lie in a real browser's IndexedDB, put there by the extension's own saving; a million claims lie in
 * memory, in the same capped rows by key. Sizes may be given: `npm run bench:compare -- 1000 10000`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, env, stdout } from 'node:process';

import puppeteer from 'puppeteer-core';
import { build } from 'vite';

import { inMemory } from './compare-memory.ts';

const SIZES = [1_000, 10_000, 100_000];
const MILLION = 1_000_000;

/** Rounds that are measured, after some that only warm the caches. */
const ROUNDS = 31;
const WARM = 4;

interface Cost {
  readonly look: number;
  readonly judge: number;
  readonly others: number;
}

/** What the browser's part puts on its global object. */
interface BenchPage {
  readonly fill: (size: number) => Promise<void>;
  readonly round: (n: number) => Promise<Record<number, Cost>>;
}

async function bundle(): Promise<string> {
  const entry = new URL('compare-page.ts', import.meta.url).pathname;
  const lib = { entry, formats: ['iife' as const], name: 'bench' };
  const result = await build({ configFile: false, logLevel: 'error', build: { write: false, lib, minify: false } });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  const chunk = outputs.find((output) => output.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('Vite built no script.');
  return chunk.code;
}

/** Fills a base of each size, then judges pages against all of them in turns: the costs of each round. */
async function inBrowser(sizes: readonly number[]): Promise<readonly Record<number, Cost>[]> {
  const code = await bundle();
  const server = createServer((request, response) => {
    const script = request.url === '/bench.js';
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html');
    response.end(script ? code : '<!doctype html><title>Bench</title><script src="/bench.js"></script>');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const userDataDir = mkdtempSync(join(tmpdir(), 'bench-compare-'));
  const browser = await puppeteer.launch({
    executablePath: env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
    protocolTimeout: 1_800_000,
    userDataDir,
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`);
    for (const size of sizes) await page.evaluate((count) => (globalThis as unknown as BenchPage).fill(count), size);
    const rounds: Record<number, Cost>[] = [];
    for (let n = -WARM; n < ROUNDS; n++) {
      const costs = await page.evaluate((seed) => (globalThis as unknown as BenchPage).round(seed), 1_000 + n);
      if (n >= 0) rounds.push(costs);
    }
    return rounds;
  } finally {
    await browser.close();
    server.close();
    rmSync(userDataDir, { recursive: true, force: true });
  }
}

const asked = argv.slice(2).map(Number);
const sizes = asked.length > 0 ? asked.filter((size) => size < MILLION) : SIZES;
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/**
 * Prints a row: medians, and two ratios to the least size. That of each round's costs, told by its median, is the one that a
 * busy machine leaves alone; that of the medians is beside it, so that a gap between the two shows how busy it was.
 */
function tell(place: string, size: number, costs: readonly Cost[], least: readonly Cost[]): void {
  const sum = (cost: Cost | undefined) => (cost === undefined ? NaN : cost.look + cost.judge);
  const ratio = median(costs.map((cost, i) => sum(cost) / sum(least[i])));
  const cells = [
    place.padEnd(8),
    size.toLocaleString('en').padStart(9),
    `look-up ${median(costs.map(({ look }) => look))
      .toFixed(1)
      .padStart(6)} ms`,
    `judging ${median(costs.map(({ judge }) => judge))
      .toFixed(1)
      .padStart(6)} ms`,
    `${median(costs.map(({ others }) => others))
      .toFixed(0)
      .padStart(4)} others a claim`,
    `${ratio.toFixed(2)}× a round, ${(median(costs.map(sum)) / median(least.map(sum))).toFixed(2)}× by medians`,
  ];
  stdout.write(`${cells.join('  ')}\n`);
}

const rounds = await inBrowser(sizes);
const costsOf = (size: number) => rounds.flatMap((round) => round[size] ?? []);
for (const size of sizes) tell('browser', size, costsOf(size), costsOf(sizes[0]!));
if (asked.length === 0 || asked.includes(MILLION)) {
  const [least, most] = inMemory([1_000, MILLION], ROUNDS);
  tell('memory', 1_000, least!, least!);
  tell('memory', MILLION, most!, least!);
}
