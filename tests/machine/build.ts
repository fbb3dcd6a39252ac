import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');
export const builds = {
  chromium: join(root, '.output/chrome-mv3'),
  firefox: join(root, '.output/firefox-mv3'),
  pages: join(root, '.output/pages'),
};

/**
 * A copy of a build that the browser treats as if the user had already granted these sites. The files are
 * the same; only the manifest says so, because a browser's own permission prompt cannot be driven.
 */
export async function grantedCopy(build: string, origins: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fairside-'));
  await cp(build, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify({ ...manifest, host_permissions: origins }));
  return folder;
}
