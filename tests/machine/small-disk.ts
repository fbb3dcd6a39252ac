import { spawnSync } from 'node:child_process';
import { statfsSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browsers.mjs';

/** Whether a program can be given a disk of its own here without being root. */
export function canHaveSmallDisk(): boolean {
  return spawnSync('unshare', ['--user', '--map-root-user', '--mount', 'true']).status === 0;
}

export interface SmallDisk {
  /** The folder that is the disk, for the browser alone. */
  readonly folder: string;
  /** Starts the browser with the disk; takes the place of the browser's own program. */
  readonly program: string;
  /** Leaves no room on the disk of the browser's process. */
  fill(pid: number): void;
  makeRoom(pid: number): Promise<void>;
  remove(): Promise<void>;
}

/** A disk of 64 MB in memory, seen by the browser only: mounted in name spaces of its own. */
export async function smallDisk(): Promise<SmallDisk> {
  const folder = await mkdtemp(join(tmpdir(), 'fairside-small-'));
  const program = `${folder}.sh`;
  const mount = `mount -t tmpfs -o size=64m tmpfs '${folder}' && exec '${findBrowser('chromium')}' "$@"`;
  await writeFile(
    program,
    `#!/bin/sh\nexec unshare --user --map-root-user --mount sh -c "${mount.replaceAll('"', '\\"').replaceAll('$', '\\$')}" sh "$@"\n`,
  );
  await chmod(program, 0o755);
  const seenBy = (pid: number) => `/proc/${pid}/root${folder}/filler`;
  return {
    folder,
    program,
    fill(pid) {
      // Page by page at the end: what is left must not hold even a short row. Never more than the disk is large.
      for (const [name, size, count] of [
        ['1', '1M', '64'],
        ['2', '4k', '256'],
      ] as const)
        spawnSync('dd', ['if=/dev/zero', `of=${seenBy(pid)}${name}`, `bs=${size}`, `count=${count}`]);
      const left = statfsSync(`/proc/${pid}/root${folder}`).bavail;
      if (left > 0) throw new Error(`${left} blocks are free on the small disk`);
    },
    async makeRoom(pid) {
      for (const name of ['1', '2']) await rm(`${seenBy(pid)}${name}`, { force: true });
    },
    async remove() {
      await rm(program, { force: true });
      await rm(folder, { recursive: true, force: true });
    },
  };
}
