// Starts one of the project's commands, which are TypeScript, on any Node the project supports.
import { runnerImport } from 'vite';

/** @type {Record<string, string>} */
const commands = {
  demo: './tests/demo/demo.ts',
  test: './tests/machine/test-all.ts',
  bench: './tests/bench/bench.ts',
};
const [command = ''] = process.argv.slice(2);
const { module } = await runnerImport(commands[command] ?? '');
process.exitCode = await module.main();
