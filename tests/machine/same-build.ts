import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { builds, root } from './build.ts';
import { runPackage } from './built.ts';

const sources = [
  'components',
  'entrypoints',
  'public',
  'utils',
  'package.json',
  'tsconfig.json',
  'wxt.config.ts',
];

/** When each file of a zip was last changed, as the zip says. */
function timesIn(zip: Buffer): number[] {
  const times = [];
  const entry = Buffer.from([0x50, 0x4b, 1, 2]);
  // The list at the end, which says itself where it begins.
  for (let at = zip.readUInt32LE(zip.length - 6); zip.subarray(at, at + 4).equals(entry); ) {
    times.push(zip.readUInt32LE(at + 12));
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return times;
}

/** What in a package is not as in the build: a file's name, or what is wrong with the package. */
function differences(zip: Buffer, build: string): string[] {
  const files = unzipSync(zip);
  const names = readdirSync(build, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => join(it.parentPath, it.name).slice(build.length + 1))
    .sort();
  const changed = names.filter((it) => !readFileSync(join(build, it)).equals(files[it] ?? Buffer.alloc(0)));
  return [
    ...changed,
    // In the order of their names, not the disk's; and the same at any time.
    ...(Object.keys(files).join() === names.join() ? [] : ['the list of files, or its order']),
    ...(timesIn(zip).some((it) => it !== 0) ? ['a time in the package'] : []),
  ];
}

/** Packs the extension in another folder; whether that is the present build to the last byte, with no time in it. */
export function isSameElsewhere(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'fairside-again-'));
  try {
    for (const it of sources) cpSync(join(root, it), join(folder, it), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    runPackage('wxt/bin/wxt.mjs', 'zip', folder);
    const output = join(folder, '.output');
    const name = readdirSync(output).find((it) => it.endsWith('-chrome.zip')) ?? '';
    const found = differences(readFileSync(join(output, name)), builds.chromium);
    for (const it of found) console.error(`Built elsewhere, this differs: ${it}`);
    return found.length === 0;
  } catch (error) {
    console.error(error);
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
