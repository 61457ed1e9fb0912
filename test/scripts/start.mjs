/**
 * `npm start`: builds, serves the example articles on loopback and opens Chromium with the extension on the first of them.
 * With `-- --headless --screenshot DIR` it needs no display, writes pictures and ends.
 */
import { spawnSync } from 'node:child_process';
import { argv, env, exit, platform } from 'node:process';

import { guarded, ROOT, say, setUp, SetupError } from './setup.mjs';

await guarded(() => {
  const words = argv.slice(2);
  if (platform === 'linux' && !words.includes('--headless') && !env.DISPLAY && !env.WAYLAND_DISPLAY) {
    throw new SetupError(
      'There is no display to open a browser on. Without one: npm start -- --headless --screenshot pictures',
    );
  }
  const ready = setUp({ browsers: true, prepare: true });
  const run = (command, ...rest) => spawnSync(command, rest, { cwd: ROOT, env: ready, stdio: 'inherit' }).status ?? 1;
  say('Building the extension …');
  if (run('wxt', 'build') !== 0) throw new SetupError('The build failed; what it said stands above.');
  exit(run('node', 'test/scripts/open.ts', ...words));
});
