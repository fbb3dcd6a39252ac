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
      input: [here('calendar/index.html'), here('event/index.html'), here('hr/index.html')],
    },
  },
});
