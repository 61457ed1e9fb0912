/** Runs the steps of `npm run check` and `npm test`: shows progress, counts what passed, and says it all at the end. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { exit, stdout } from 'node:process';

import { ROOT } from './setup.mjs';

const REPORTS = join(ROOT, 'test/artefacts/reports');

/** One command that passes or fails as a whole. */
export const tool = (name, ...command) => ({ name, command });

/** A run of Vitest: each test counts. */
export const tests = (name, ...words) => ({
  name,
  command: ['vitest', 'run', '-c', 'test/vitest.config.ts', ...words],
  counted: true,
});

/**
 * Runs groups of steps one after the other, the steps of a group at the same time. Ends the process: the last line is
 * `N passed, N failed`, and the exit code is 1 if anything failed.
 *
 * A group that is not `eager` shows what a step prints when it has ended, so that two steps do not talk across each other.
 */
export async function runSteps(groups, environment) {
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  const start = Date.now();
  const results = [];
  for (const group of groups) {
    stdout.write(`▶ ${group.map(({ name }) => name).join(', ')} …\n`);
    results.push(...(await Promise.all(group.map((step) => runStep(step, environment, group.length === 1)))));
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  stdout.write('\n');
  for (const { name, passed, failed, skipped, seconds } of results) {
    const counts = `${passed} passed${failed ? `, ${failed} FAILED` : ''}${skipped ? `, ${skipped} skipped` : ''}`;
    stdout.write(`${failed ? '✗' : '✓'} ${name.padEnd(28)} ${counts.padEnd(32)} ${seconds.toFixed(1).padStart(6)} s\n`);
  }
  stdout.write(`\n${((Date.now() - start) / 1000).toFixed(0)} s, ${sum('skipped')} skipped\n`);
  stdout.write(`${sum('passed')} passed, ${sum('failed')} failed\n`);
  exit(sum('failed') > 0 ? 1 : 0);
}

async function runStep(step, environment, eager) {
  const start = Date.now();
  const report = join(REPORTS, `${step.name.replace(/\W+/g, '-')}.json`);
  const [command, ...words] = step.counted
    ? [...step.command, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    : step.command;
  const { code, output } = await runCommand(command, words, environment, eager);
  const counts = step.counted ? countTests(report, code) : { passed: code ? 0 : 1, failed: code ? 1 : 0, skipped: 0 };
  const seconds = (Date.now() - start) / 1000;
  stdout.write(`${output}${counts.failed ? '✗' : '✓'} ${step.name} (${seconds.toFixed(1)} s)\n`);
  return { name: step.name, ...counts, seconds };
}

function runCommand(command, words, environment, eager) {
  return new Promise((resolve) => {
    const pipe = eager ? 'inherit' : 'pipe';
    const child = spawn(command, words, { cwd: ROOT, env: environment, stdio: ['ignore', pipe, pipe] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: 1, output: `${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** A run that failed without a failed test (it did not start, an error outside of tests) counts as one failure. */
function countTests(report, code) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, 'utf8'));
    const failed = Math.max(numFailedTests, code ? 1 : 0);
    return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
