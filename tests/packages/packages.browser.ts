import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
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
