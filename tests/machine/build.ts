import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

export const root = join(import.meta.dirname, '../..');
export const builds = {
  chromium: join(root, '.output/chrome-mv3'),
  firefox: join(root, '.output/firefox-mv3'),
  pages: join(root, '.output/pages'),
};

async function copy(
  build: string,
  origins: readonly string[],
  permissions: readonly string[],
  folder: string,
): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  await cp(build, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  const all = [...manifest.permissions, ...permissions];
  await writeFile(path, JSON.stringify({ ...manifest, permissions: all, host_permissions: origins }));
  return folder;
}

const copies = new Map<string, Promise<string>>();

/**
 * A copy of a build that the browser treats as if the user had already granted these sites and permissions. The files are
 * the same; only the manifest says so, which is quicker than the browser's own prompt (see prompt.ts). One
 * folder for the same sites: Chromium's id for an extension follows from it.
 */
export function grantedCopy(
  build: string,
  origins: readonly string[],
  permissions: readonly string[] = [],
): Promise<string> {
  const name = `${basename(build)}-${[...origins, ...permissions].join().replace(/\W+/g, '-')}`;
  const made = copies.get(name) ?? copy(build, origins, permissions, join(root, '.output/granted', name));
  copies.set(name, made);
  return made;
}
