import { defineConfig } from 'wxt';
import config from '../../wxt.config.ts';
import { pseudoEnglish } from './pseudo.ts';

/** The extension's pages as they are, in a longer English. Its scripts have next to no words. */
export default defineConfig({
  ...config,
  outDirTemplate: 'pseudo',
  filterEntrypoints: ['home', 'onboarding', 'options', 'panel', 'popup'],
  vite: async (env) => {
    const vite = await config.vite?.(env);
    return { ...vite, plugins: [...(vite?.plugins ?? []), pseudoEnglish()] };
  },
});
