import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './build.ts';

/** Runs a program that a package brought, with the Node that runs this. */
export function runPackage(path: string, ...args: string[]): void {
  execFileSync(process.execPath, [join(root, 'node_modules', path), ...args], {
    cwd: root,
    // Test runners set NODE_ENV=test, which would put development builds into the bundles.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Builds the extension for both browsers, and the demo pages. */
export function buildAll(): void {
  runPackage('wxt/bin/wxt.mjs', 'build');
  runPackage('wxt/bin/wxt.mjs', 'build', '-b', 'firefox', '--mv3');
  runPackage('vite/bin/vite.js', 'build', '-c', 'tests/pages/vite.config.ts');
}

/** Before the browser tests; the test command has built already and says so. */
export default function setup(): void {
  if (!process.env.FAIRSIDE_BUILT) buildAll();
}
