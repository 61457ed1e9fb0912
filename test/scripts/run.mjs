/**
 * Runs a command of the project after the set-up that it needs: `node test/scripts/run.mjs [--browsers] COMMAND …`.
 * A `.ts` file is run by the project's own Node, which a fresh clone has only once its packages are there.
 */
import { spawn } from 'node:child_process';
import { argv, exit } from 'node:process';

import { guarded, setUp } from './setup.mjs';

await guarded(() => {
  const words = argv.slice(2);
  const browsers = words[0] === '--browsers';
  if (browsers) words.shift();
  const [command, ...rest] = words[0].endsWith('.ts') ? ['node', ...words] : words;
  const child = spawn(command, rest, { env: setUp({ browsers }), stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    throw error;
  });
  child.on('exit', (code) => exit(code ?? 1));
});
