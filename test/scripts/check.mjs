/** `npm run check`: what a developer runs before each commit, without a browser and in under a minute. */
import { BUILDS, SIZES, STATIC, UNIT } from './checks.mjs';
import { guarded, setUp } from './setup.mjs';
import { runSteps } from './steps.mjs';

await guarded(() => runSteps([...STATIC, UNIT, [BUILDS[0]], SIZES], setUp({ prepare: true })));
