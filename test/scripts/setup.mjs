/**
 * Gets a clone ready: packages from the lock file, browsers where asked for, and the types that WXT writes.
 *
 * Plain JavaScript for Node 20 without dependencies, since it runs before there are any. All it says goes to stderr, so
 * that a command after it owns stdout.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { argv, env, exit, getuid, platform, stderr } from 'node:process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** First Node that runs TypeScript files as they are. */
const OLDEST_NODE = [22, 18];

/** Where a browser may be, in the order in which it is looked for; an environment variable comes first. */
const BROWSERS = {
  CHROMIUM: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-for-testing',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  FIREFOX: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
};
const DEBIAN_PACKAGES = { CHROMIUM: 'chromium', FIREFOX: 'firefox-esr' };

/** Set-up that cannot go on; the message says what to do. */
export class SetupError extends Error {}

/**
 * Does what is missing and gives the environment for everything that runs afterwards: the project's own Node and tools
 * first on the path, and the browsers found.
 */
export function setUp({ browsers = false, prepare = false } = {}) {
  if (!isInstalled()) {
    say('Installing packages from the lock file (about half a minute) …');
    run(
      'npm',
      ['ci', '--include=dev', '--include=optional', '--ignore-scripts', '--no-audit', '--no-fund'],
      env,
      'Packages could not be installed',
    );
  }
  const ready = { ...env, PATH: `${join(ROOT, 'node_modules/.bin')}${delimiter}${env.PATH ?? ''}` };
  checkNode(ready);
  if (browsers) Object.assign(ready, findBrowsers());
  if (prepare || !existsSync(join(ROOT, '.wxt/tsconfig.json'))) {
    run('wxt', ['prepare'], ready, 'WXT could not write its types', 'ignore');
  }
  return ready;
}

/** Whether every package of the lock file is there at its version; optional ones depend on the machine. */
function isInstalled() {
  const installed = readLock('node_modules/.package-lock.json');
  if (!installed) return false;
  return Object.entries(readLock('package-lock.json') ?? {}).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

function readLock(path) {
  const file = join(ROOT, path);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : null;
}

function checkNode(ready) {
  const { stdout } = spawnSync('node', ['--version'], { env: ready, encoding: 'utf8' });
  const [major = 0, minor = 0] = (stdout ?? '').replace('v', '').split('.').map(Number);
  const [oldMajor, oldMinor] = OLDEST_NODE;
  if (major > oldMajor || (major === oldMajor && minor >= oldMinor)) return;
  throw new SetupError(`Node ${OLDEST_NODE.join('.')} or newer is needed, and this is ${(stdout ?? 'none').trim()}.`);
}

function findBrowsers() {
  const lookUp = () =>
    Object.fromEntries(
      Object.entries(BROWSERS).map(([name, places]) => [
        name,
        [env[name], ...places].find((at) => at && existsSync(at)),
      ]),
    );
  const missing = Object.entries(lookUp()).flatMap(([name, at]) => (at ? [] : [DEBIAN_PACKAGES[name]]));
  if (platform === 'linux' && !existsSync('/usr/share/fonts/truetype/liberation')) missing.push('fonts-liberation');
  if (missing.length > 0 && mayInstall()) {
    say(`Installing ${missing.join(', ')} with apt-get (a minute or two) …`);
    const quiet = { ...env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-q'], quiet, 'apt-get could not update its lists');
    run('apt-get', ['install', '-yq', '--no-install-recommends', ...missing], quiet, 'apt-get could not install');
  }
  const found = lookUp();
  const still = Object.entries(found).flatMap(([name, at]) =>
    at ? [] : [`${DEBIAN_PACKAGES[name]} (or set ${name})`],
  );
  if (still.length > 0) {
    throw new SetupError(`Please install ${still.join(' and ')}. On Debian: sudo apt-get install ${missing.join(' ')}`);
  }
  return found;
}

function mayInstall() {
  return platform === 'linux' && getuid?.() === 0 && ['/usr/bin/apt-get', '/bin/apt-get'].some((at) => existsSync(at));
}

function run(command, words, environment, failure, stdout = stderr) {
  const { status, error } = spawnSync(command, words, {
    cwd: ROOT,
    env: environment,
    stdio: ['ignore', stdout, 'inherit'],
    shell: platform === 'win32',
  });
  if (status !== 0)
    throw new SetupError(`${failure}: ${command} ${words.join(' ')} ${error ?? `ended with ${status}`}`);
}

export function say(words) {
  stderr.write(`${words}\n`);
}

/** Calls `work`; what set-up asks for is said without a stack trace. */
export async function guarded(work) {
  try {
    await work();
  } catch (error) {
    say(error instanceof SetupError ? error.message : String(error?.stack ?? error));
    exit(1);
  }
}

if (fileURLToPath(import.meta.url) === argv[1]) {
  await guarded(() => {
    setUp({ browsers: true, prepare: true });
    say('All set up.');
  });
}
