/** `npm test`: everything that has to pass, on a fresh clone too. `--long` (npm run test:long) takes far more inputs. */
import { argv } from 'node:process';

import { BUILDS, SIZES, STATIC, UNIT } from './checks.mjs';
import { guarded, setUp } from './setup.mjs';
import { runSteps, tests } from './steps.mjs';

await guarded(() => {
  const environment = setUp({ browsers: true, prepare: true });
  if (argv.includes('--long')) environment.LONG = '1';
  const steps = [
    ...STATIC,
    UNIT,
    [tests('browser tests', '--project', 'browser')],
    BUILDS,
    SIZES,
    [tests('end to end', '--project', 'e2e')],
  ];
  return runSteps(steps, environment);
});
