// Starts one of the project's commands, which are TypeScript, on any Node the project supports.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/** @type {Record<string, string>} */
const commands = {
  demo: './tests/demo/demo.ts',
  test: './tests/machine/test-all.ts',
  screens: './tests/demo/screens.ts',
  bench: './tests/bench/bench.ts',
  pack: './utils/pack/build/check.ts',
  wording: './tests/wording/command.ts',
  'wording-measures': './tests/wording/measure.ts',
  'wording-learn': './tests/wording/learning/learn.ts',
  'wording-why': './tests/wording/learning/why.ts',
};
const [command = ''] = process.argv.slice(2);
const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
const { module } = await runnerImport(commands[command] ?? '', {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root } },
});
process.exitCode = await module.main();
