import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { builds, root } from './build.ts';
import { buildAll } from './built.ts';
import { isSameElsewhere } from './same-build.ts';

interface Count {
  passed: number;
  failed: number;
}

/** Runs a program of a package with all its output shown. */
function succeeds(path: string, args: string[], env: NodeJS.ProcessEnv = {}): boolean {
  const run = spawnSync(process.execPath, [join(root, 'node_modules', path), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return run.status === 0;
}

function one(done: boolean): Count {
  return done ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function built(): Count {
  try {
    buildAll();
    return one(true);
  } catch {
    return one(false); // the build has printed why
  }
}

/** Runs one of Vitest's projects and counts its tests; a run that gives no count has failed. */
function tests(project: string): Count {
  const report = join(root, `.output/${project}-tests.json`);
  rmSync(report, { force: true });
  const quiet = ['--reporter=default', '--reporter=json', `--outputFile=${report}`];
  const green = succeeds('vitest/vitest.mjs', ['run', '--project', project, ...quiet], {
    FAIRSIDE_BUILT: '1',
  });
  try {
    const { numPassedTests, numTotalTests } = JSON.parse(readFileSync(report, 'utf8'));
    const failed = numTotalTests - numPassedTests;
    return { passed: numPassedTests, failed: green ? failed : Math.max(1, failed) };
  } catch {
    return one(false);
  }
}

const steps: [name: string, run: () => Count][] = [
  [
    'Types',
    () => one(succeeds('wxt/bin/wxt.mjs', ['prepare']) && succeeds('typescript/bin/tsc', ['--noEmit'])),
  ],
  ['Format and lint', () => one(succeeds('@biomejs/biome/bin/biome', ['check', '--error-on-warnings']))],
  ['Content', () => one(succeeds('../tests/machine/run.mjs', ['pack']))],
  ['Build', built],
  ['The same build elsewhere', () => one(isSameElsewhere())],
  [
    'Add-on lint',
    () => one(succeeds('web-ext/bin/web-ext.js', ['lint', '--warnings-as-errors', '-s', builds.firefox])),
  ],
  ['Unit tests', () => tests('unit')],
  ['Browser tests', () => tests('browser')],
];

/** Everything, in the order in which it is cheapest to fail. The last line is the result. */
export async function main(): Promise<number> {
  const sum: Count = { passed: 0, failed: 0 };
  for (const [name, run] of steps) {
    console.log(`\n${name}`);
    const { passed, failed } = run();
    sum.passed += passed;
    sum.failed += failed;
    if (failed > 0) console.log(`${name}: ${failed} failed`);
  }
  console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
  return sum.failed > 0 ? 1 : 0;
}
