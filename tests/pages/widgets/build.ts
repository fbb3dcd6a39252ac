import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../../machine/build.ts';
import { type Served, servePages } from '../serve.ts';

/** Builds the pages of other people's calendar widgets and serves them, without the demo pages' policy. */
export async function serveWidgets(): Promise<Served> {
  const folder = join(root, '.output/widgets');
  await build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    base: './',
    build: { outDir: folder, emptyOutDir: true, target: 'esnext', chunkSizeWarningLimit: 3_000 },
  });
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  // One of them would get a font from elsewhere.
  const headers = { 'Content-Security-Policy': "font-src 'self' data:" };
  return servePages(folder, { made: { '/': { html, headers } } });
}
