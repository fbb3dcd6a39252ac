// Goes first, with nothing installed: gets what a command needs, then hands over to it.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureAge, ensureBrowsers } from './browsers.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const [command = '', ...rest] = process.argv.slice(2);

/** @type {Record<string, import('./browsers.mjs').BrowserName[]>} */
const needs = {
  demo: ['chromium'],
  test: ['chromium', 'firefox'],
  screens: ['chromium'],
  bench: ['chromium'],
};

/** Installs the packages of the lock file, unless just these are installed already. */
function ensurePackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const mark = join(root, 'node_modules/.installed');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return true;
  console.log('Installing packages from the lock file…');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  const done = spawnSync(npm, ['ci', ...quiet], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) return false;
  writeFileSync(mark, lock);
  return true;
}

/** The Node that came with the packages, where there is one: systems have old ones. */
function node() {
  const pinned = join(root, 'node_modules/.bin/node');
  return existsSync(pinned) ? pinned : process.execPath;
}

const browsers = needs[command];
if (!browsers) {
  console.error(
    `There is no command "${command}". Use: npm run demo, npm test, npm run screens, npm run bench.`,
  );
  process.exit(2);
}
if (!ensurePackages()) {
  console.error('The packages could not be installed; npm says why above.');
  process.exit(1);
}
const todo = [...ensureBrowsers(browsers), ...(command === 'test' ? ensureAge() : [])];
for (const sentence of todo) console.error(sentence);
if (todo.length > 0) process.exit(1);

const child = spawn(node(), [join(root, 'tests/machine/run.mjs'), command, ...rest], {
  cwd: root,
  stdio: 'inherit',
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));
