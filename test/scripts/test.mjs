/**
 * `npm test`: everything that has to pass, on a fresh clone too. `--long` (npm run test:long) takes far more inputs,
 * `--e2e` (npm run e2e) builds and runs the end-to-end tests alone.
 */
import { argv } from 'node:process';

import { BUILDS, SIZES, STATIC, UNIT } from './checks.mjs';
import { guarded, setUp } from './setup.mjs';
import { runSteps, tests } from './steps.mjs';

await guarded(() => {
  const environment = setUp({ browsers: true, prepare: true });
  if (argv.includes('--long')) environment.LONG = '1';
  const endToEnd = [BUILDS, [tests('end to end', '--project', 'e2e')]];
  const before = [...STATIC, UNIT, [tests('browser tests', '--project', 'browser')]];
  return runSteps(argv.includes('--e2e') ? endToEnd : [...before, BUILDS, SIZES, endToEnd[1]], environment);
});
