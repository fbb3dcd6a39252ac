import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { findProgram } from './browsers.mjs';

/**
 * Has the age program open a file with a passphrase, which it asks for on a terminal and nowhere else:
 * `script` gives it one. Undefined where it does not open.
 */
export async function openedByAge(file: string, passphrase: string): Promise<string | undefined> {
  if (!findProgram('age')) throw new Error('the age program is not on this machine: apt-get install age');
  const into = `${file}.opened`;
  const child = spawn('script', ['-qec', `age --decrypt --output '${into}' '${file}'`, '/dev/null'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let asked = false;
  child.stdout.on('data', (said: Buffer) => {
    if (asked || !String(said).includes('passphrase')) return;
    asked = true;
    child.stdin.write(`${passphrase}\n`);
  });
  const code = await new Promise<number | null>((ended) => child.on('exit', ended));
  if (!asked) throw new Error('age did not ask for a passphrase');
  return code === 0 ? readFile(into, 'utf8') : undefined;
}
