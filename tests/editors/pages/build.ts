import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { root } from '../../machine/build.ts';
import { type Served, servePages } from '../../pages/serve.ts';

/** Draft.js asks React for what newer ones have no more: it and its page get the last that has it. */
const olderReact: Plugin = {
  name: 'older-react',
  enforce: 'pre',
  resolveId(source, importer, options) {
    const name = /^(react|react-dom)(\/.*)?$/.exec(source);
    if (!name || !importer || !/\/(draft-js|react-dom-18|pages\/draft\.ts)/.test(importer)) return null;
    return this.resolve(`${name[1]}-18${name[2] ?? ''}`, importer, { ...options, skipSelf: true });
  },
};

const folder = join(root, '.output/editors');

/** Whether what was built last is newer than all that it was built from. */
function isFresh(): boolean {
  const built = statSync(join(folder, 'index.html'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = readdirSync(import.meta.dirname).map((name) => join(import.meta.dirname, name));
  return [...sources, join(root, 'package-lock.json')].every((path) => statSync(path).mtimeMs < built);
}

/** Builds the pages of other people's editors. */
export async function buildEditors(): Promise<string> {
  if (isFresh()) return folder;
  await build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    base: './',
    define: { global: 'globalThis' },
    plugins: [olderReact],
    build: { outDir: folder, emptyOutDir: true, target: 'esnext', minify: false },
  });
  return folder;
}

/** Serves them, each call on a port of its own, without the demo pages' policy. Nothing may come from elsewhere. */
export function serveEditors(folder: string): Promise<Served> {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const policy =
    "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; frame-src 'self' http://localhost:*";
  return servePages(folder, {
    made: { '/': { html, headers: { 'Content-Security-Policy': policy } } },
    folders: { '/ckeditor4/': join(root, 'node_modules/ckeditor4') },
  });
}
