import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { geckoId } from './firefox.ts';

const managed = '/etc/chromium/policies/managed';

/** Whether this machine lets us set a policy for Debian's Chromium, which reads it in no other place. */
export function canSetPolicy(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/chromium');
}

/** Sets a policy for one extension, as a company's administrator does, until it is taken away. */
export function setPolicy(id: string, policy: object): { takeAway(): void } {
  const made = mkdirSync(managed, { recursive: true });
  const path = join(managed, `fairside-${id}.json`);
  const takeAway = () => rmSync(made ?? path, { recursive: true, force: true });
  // Even if the run is broken off: it would hold for whoever uses this machine.
  process.once('exit', takeAway);
  writeFileSync(path, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } }));
  return { takeAway };
}

/** Lays a policy where Firefox looks for an administrator's, below the user's own folder. */
export async function layPolicy(home: string, data: object): Promise<void> {
  const folder = join(home, '.mozilla/managed-storage');
  await mkdir(folder, { recursive: true });
  const manifest = { name: geckoId, description: 'policy', type: 'storage', data };
  await writeFile(join(folder, `${geckoId}.json`), JSON.stringify(manifest));
}
