import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { contentPack } from './utils/pack/build/vite-plugin.ts';

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') };

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        plugins: [contentPack()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/machine/seed.ts'],
          // Every core: if nothing is said one is left free, and of two that is half.
          maxWorkers: '100%',
          testTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        plugins: [contentPack()],
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.ts'],
          globalSetup: ['tests/machine/built.ts'],
          // One browser at a time: two would share two cores and time each other out.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 60_000,
          // As long as the driver waits for anything: a busy machine is no fault.
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
