import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  base: './',
  publicDir: false,
  logLevel: 'warn',
  build: {
    chunkSizeWarningLimit: 1500,
    outDir: here('../../.output/pages'),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: ['calendar', 'event', 'hr', 'fill-zh', 'fill-en', 'fill-vant'].map((it) =>
        here(`${it}/index.html`),
      ),
    },
  },
});
