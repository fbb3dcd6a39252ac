import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it, onTestFinished } from 'vitest';
import { builds, root } from '../machine/build.ts';

interface Manifest {
  readonly permissions: readonly string[];
  readonly optional_permissions: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly icons: Readonly<Record<string, string>>;
}

const manifestIn = async (build: string): Promise<Manifest> =>
  JSON.parse(await readFile(join(build, 'manifest.json'), 'utf8'));

/** Permissions with a row of their own in PRIVACY.md. */
async function explained(): Promise<string[]> {
  const privacy = await readFile(join(root, 'PRIVACY.md'), 'utf8');
  return [...privacy.matchAll(/^\| `(\w+)`.*\| \S.*\|$/gm)].map(([, name]) => name ?? '');
}

describe('what the packages ask of the browser', () => {
  it('stands in PRIVACY.md with its reason, and nothing stands there that is not asked', async () => {
    const both = await Promise.all([builds.chromium, builds.firefox].map(manifestIn));
    const asked = both.flatMap((it) => [...it.permissions, ...it.optional_permissions]);
    expect([...new Set(asked)].sort()).toEqual((await explained()).sort());
  });

  it('is no site at installation, and only sites afterwards', async () => {
    for (const manifest of await Promise.all([builds.chromium, builds.firefox].map(manifestIn))) {
      expect(manifest.host_permissions ?? []).toEqual([]);
      expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    }
  });
});

it('there is an icon of every size, of that size', async () => {
  for (const build of [builds.chromium, builds.firefox]) {
    const { icons } = await manifestIn(build);
    expect(Object.keys(icons)).toEqual(['16', '32', '48', '96', '128']);
    for (const [size, path] of Object.entries(icons)) {
      const png = await readFile(join(build, path));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
    }
  }
});

/** When each file of a zip was last changed, as the zip says. */
function timesIn(zip: Buffer): number[] {
  const times = [];
  const entry = Buffer.from([0x50, 0x4b, 1, 2]);
  // From the list at the end; it says itself where it begins.
  for (let at = zip.readUInt32LE(zip.length - 6); zip.subarray(at, at + 4).equals(entry); ) {
    times.push(zip.readUInt32LE(at + 12));
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return times;
}

it('a package built in another folder is the same to the last byte, and holds no time', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'fairside-again-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const sources = [
    'components',
    'entrypoints',
    'public',
    'utils',
    'package.json',
    'tsconfig.json',
    'wxt.config.ts',
  ];
  await Promise.all(sources.map((it) => cp(join(root, it), join(folder, it), { recursive: true })));
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  execFileSync(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'zip'], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const name = (await readdir(join(folder, '.output'))).find((it) => it.endsWith('-chrome.zip')) ?? '';
  const zip = await readFile(join(folder, '.output', name));
  const files = unzipSync(zip);
  const names = (await readdir(builds.chromium, { recursive: true, withFileTypes: true }))
    .filter((it) => it.isFile())
    .map((it) => join(it.parentPath, it.name).slice(builds.chromium.length + 1));
  // In an order of their own, not the disk's.
  expect(Object.keys(files)).toEqual(names.sort());
  for (const it of names)
    expect(Buffer.from(files[it] ?? []).equals(await readFile(join(builds.chromium, it))), it).toBe(true);
  expect(timesIn(zip)).toEqual(names.map(() => 0));
});
